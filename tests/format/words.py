"""Words for generated scripts: names and texts that have been wrong in other programs.

No text holds a name of `CHILDREN`, so that whatever names a child in an export of another one is a leak.
"""
import unicodedata

CHILDREN = [   # no two share a word, but for the siblings, who share a surname
    "Reuben Attard-Lowe", "Seren Haf Prydderch", "Llŷr Prydderch", "Máiréad Ní Dhomhnaill", "Zoë O'Shaughnessy",
    "يوسف الحداد", "ليلى الحداد", "陳美玲", "王小芳", "Nguyễn Thị Ánh", "Ωριγένης Παπαδάκης", "Ştefan Țîrlea",
    "Unborn baby Okonjo-Iwuala", "D’Angelo Marchetti", "Jürgen Weißmüller", "Ọlámidé Adéyẹmí", "अनन्या शर्मा",
    "Kayleigh-Anne Thistlethwaite", "Ffion Blodeuwedd Gwrtheyrn", "Бронислава Щербакова", "Tyrone Vandersloot",
    "Sinéad Quigley", "김하늘", "さくら いしかわ", "Iolo Tegwared", "Brónagh Quigley", "מרים לוינסון",
]
ADULTS = [
    "Ngozi Okafor", "DC Paul Rigby", "Colette N'Diaye", "Dr Siân Angharad Bowen", "PC 4127 Halloran", "فاطمة الزهراء",
    "李建国", "Eluned ap Rhys", "Astrid Lindqvist-Moore", "DI Moira Kintail", "Wole Akinfenwa", "Fenella Stott",
    "Jo", "Mrs. \"Bev\" O'Hara", "Håkon Ødegård", "Señora Ibáñez", "Devon Castellane", "Prys Llwyd", "Q. R. Xu",
    "Marguerite <Daisy> Bell", "Tom & Jerry Hale", "Robert'); DROP TABLE entries;--", "Ana\tMaria Costa",
    "Ḥamza ʿAlī",
]
AGENCIES = [
    "Children's Social Care", "Heddlu De Cymru / South Wales Police", "Wexcombe Community Health",
    "Bwrdd Iechyd Prifysgol",
    "Saltmeadow Primary School", "NHS 111", "Probation (North)", "Ysgol Gymraeg y Cwm",
    "A&E, St. Brannoc's", "مدرسة النور",
]
PLACES = ["Telephone", "Room 2, Civic Centre", "Ystafell 4, Neuadd y Sir", "Ward 7\nLevel 3", "会议室 三", "Teams"]
SENTENCES = [
    "Three parallel marks on the cheek, red, not yet yellow.",
    "Said at table that the door had been locked from outside.",
    "Ni welwyd unrhyw anaf; mae'r ŵyrion yn aros gyda'u nain heno.",
    "Dywedodd y fam ei bod hi'n gwybod am y llythyr, ac nid oedd yn synnu.",
    "قالت المعلمة إنها رأت آثار كدمات على الذراع اليسرى صباح اليوم.",
    "老师说她早上看见左臂上有瘀伤，孩子没有解释。",
    "Seen at 08:55 by the nurse; asked twice whether father would be told.",
    "Checks show two earlier contacts, both closed without further steps.",
    "Said “not today” – and then, quietly, “not ever”…",
    "Temperature 38.5 °C; weight ½ kg below the line; ₤20 taken; 5′ 2″.",
    "Worried 😟 but safe 🏠; drew 👨‍👩‍👧‍👦 and a flag 🏴󠁧󠁢󠁷󠁬󠁳󠁿 in the session.",
    "\"Quoted\", back\\slash, {brace}, <b>tag</b>, %s, ${x}, null, true, '; --",
    "Zero\u200bwidth, no\u00a0break, soft\u00adhyphen, \u202bright to left\u202c, \ufeffmark.",
    "Line one.\nLine two.\r\nLine three.\n\n\tIndented with a tab.",
    "Discharge is planned for Thursday unless the ward hears otherwise.",
]
SHORT = ["-", "0", "null", "…", "N/A", "é", "日", "2026-03-02", "2026-03-02T09:00:00+01:00", "all", "{}",
         "\u200b", "\uffff", "\U0001f3f4"]
STARTS = ["", "", "", "", " ", "\n", "\t", "  \u3000"]


class Words:
    """Gives names and texts by the dice of one seed. Most texts are unlike every other of the script, so that one in
    the wrong export is known again."""

    def __init__(self, dice):
        self.dice, self.count = dice, 0
        self.children = dice.sample(CHILDREN, len(CHILDREN))
        self.adults = dice.sample(ADULTS, len(ADULTS))

    def form(self, text):
        """Sometimes decomposed: the product keeps NFC and nothing else."""
        return unicodedata.normalize("NFD", text) if self.dice.random() < 0.25 else text

    def child(self):
        name = self.children.pop() if self.children else "Child %s" % self.letters(6)
        return self.form(name)

    def adult(self):
        name = self.adults.pop() if self.adults else "%s %s" % (self.letters(5), self.letters(7))
        return self.form(name)

    def letters(self, n):
        return "".join(self.dice.choice("bcdfghjklmnpqrstvwxz") for _ in range(n)).capitalize()

    def agency(self):
        return self.form(self.dice.choice(AGENCIES))

    def place(self):
        return self.form(self.dice.choice(PLACES))

    def text(self, long_ones=True):
        self.count += 1
        roll = self.dice.random()
        if long_ones and roll < 0.004:
            return self.longest()
        if roll < 0.06:
            return self.dice.choice(SHORT)
        body = " ".join(self.dice.choice(SENTENCES) for _ in range(self.dice.choice([1, 1, 1, 2, 5])))
        return self.form("%s%s (%s %d)" % (self.dice.choice(STARTS), body, self.letters(6), self.count))

    def longest(self):
        """Exactly as much as a field may hold, counted in characters after NFC."""
        kind = self.dice.choice("axnme")
        if kind == "n":                                    # 40,000 characters before NFC
            return "e\u0301" * 20000
        if kind == "e":                                    # 40,000 UTF-16 units, 80,000 bytes
            return "😀" * 20000
        if kind == "m":                                    # each grows to two with NFC
            return "\u0958" * 10000
        if kind == "x":
            return "x" * 19999 + "\n"
        return ("A long account of the day. " * 800)[:20000 - 6] + "%06d" % self.count

    def too_long(self):
        kind = self.dice.choice("axnme")
        return {"a": "y" * 20001, "x": "z" * 30000, "n": "e\u0301" * 20001, "m": "\u0958" * 10001,
                "e": "😀" * 20001}[kind]
