#include "storage/model/capture.h"

#include "tests/support/table.h"

#include <QResource>
#include <QtTest>

using namespace rt;
using namespace rt::capture;
using namespace Qt::StringLiterals;

namespace {

Known meeting()
{
    Known known;
    known.people = {{u"a1"_s, u"Ngozi Okafor"_s, u"Children's Social Care"_s, u"team_manager"_s, true},
                    {u"a2"_s, u"DC Paul Rigby"_s, u"Westmarch Police"_s, u"police_child_abuse_team"_s, true},
                    {u"a3"_s, u"Colette N'Diaye"_s, u"Wexcombe Health"_s, u"school_nurse"_s, true},
                    {u"a4"_s, u"Bethan Prowse"_s, u"Saltmeadow Primary School"_s, u"school_dsl"_s, false},
                    {u"a5"_s, u"Siân Rees"_s, u"Wexcombe Health"_s, u"health_visitor"_s, true}};
    known.children = {{u"c1"_s, u"Niamh Attard-Lowe"_s}, {u"c2"_s, u"Cian Attard-Lowe"_s}, {u"c3"_s, u"Grace Lowe"_s}};
    known.today = *parseDay(u"2026-03-06");          // a Friday
    known.calendar = u"england-and-wales"_s;
    return known;
}

QString came(Came how)
{
    switch (how) {
    case Came::Nowhere: return u"nowhere"_s;
    case Came::Suggested: return u"suggested"_s;
    case Came::Only: return u"only"_s;
    case Came::Named: return u"named"_s;
    case Came::Pinned: return u"pinned"_s;
    case Came::Said: return u"said"_s;
    case Came::Chosen: return u"chosen"_s;
    }
    Q_UNREACHABLE();
}

// "said:c1" or "suggested:?c1,c2"
QString of(const Reading &reading, Part part)
{
    const Read &read = reading.part(part);
    if (read.part != part)
        return u"none"_s;
    return came(read.came) + u':' + (read.settled() ? read.values.join(u',') : u'?' + read.candidates.join(u','));
}

QString shown(const QString &line, const Reading &reading, Part part)
{
    QStringList words;
    for (const Span &each : reading.part(part).where)
        words.append(line.sliced(each.from, each.to - each.from));
    return words.join(u'|');
}

}

class TestCapture : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void words_compiledIn_areUnderstoodInBothLanguages();
    void words_misspeltCode_isRefusedByItsPlace();
    void head_understood_isTakenOffAndNothingElse();
    void head_ofRoleAndInitials_findsThePerson_data();
    void head_ofRoleAndInitials_findsThePerson();
    void head_withAWordNotUnderstood_staysText();
    void sentence_aboutWhatAChildSaid_staysWhole();
    void colon_withinATime_endsNoHead();
    void twoOfOneRole_areAskedNotGuessed();
    void whoIsNotThere_isNotTakenForTheSpeaker();
    void oneWordForAChildAndAPerson_saysNeither();
    void severalChildren_noneNamed_asksAboutWhom();
    void oneChild_needsNoName();
    void childNamedInTheText_isTaken_andSiblingsAskAgain();
    void nameThatIsAWord_isAsked();
    void twoChildrenOfOneName_areAsked();
    void pinned_childAndTextNamesAnother_asks();
    void pinned_holdsUntilSomethingElseIsSaid();
    void pinned_whoHasLeft_isAsked();
    void chosen_winsAndTellsWhoElseIsNamed();
    void kindInTheText_isOnlySuggested();
    void outcomeInTheText_isOnlySuggested();
    void decision_partedAtBecause_hasABasis();
    void action_inOneLine_hasOwnerDayAndPurpose();
    void due_words_data();
    void due_words();
    void due_weekdayOfToday_asksWhich();
    void unsettled_isInNoField();
    void asTyped_textIsNeverChanged();
    void whatIsReady_isWhatDecideTakes();
    void speakers_lastFirst();
};

void TestCapture::words_compiledIn_areUnderstoodInBothLanguages()
{
    const QByteArray json = QResource(u":/roundtable/capture/words.json"_s).uncompressedData();
    const auto words = readLexicon(json);
    QVERIFY2(words, qPrintable(words ? QString() : words.error().detail));
    for (const auto &list : {words->verbs, words->kinds}) {
        for (const QStringList &each : list)
            QVERIFY2(each.size() >= 2, qPrintable(each.join(u' ')));     // one for each language at least
    }
    const Reading english = readLine(u"rigby niamh allegation: hit"_s, meeting());
    const Reading welsh = readLine(u"yr heddlu am Niamh honiad: wedi'i tharo"_s, meeting());
    for (const Part part : {Part::By, Part::Children, Part::Kind})
        QCOMPARE(of(welsh, part), of(english, part));
}

void TestCapture::words_misspeltCode_isRefusedByItsPlace()
{
    QByteArray json = QResource(u":/roundtable/capture/words.json"_s).uncompressedData();
    QCOMPARE(readLexicon(QByteArray(json).replace("\"start_s47\"", "\"start_s74\"")).error().detail,
             u"outcomes.start_s74"_s);
    QCOMPARE(readLexicon(QByteArray(json).replace("\"titles\"", "\"title\"")).error().detail, u"titles"_s);
    QCOMPARE(readLexicon(QByteArray(json).replace("\"format\"", "\"more\": 1, \"format\"")).error().detail, u"more"_s);
}

void TestCapture::head_understood_isTakenOffAndNothingElse()
{
    const QString line = u"rigby, niamh allegation:  Her uncle hit her; twice. "_s;
    const Reading reading = readLine(line, meeting());
    QCOMPARE(reading.verb, Verb::Share);
    QCOMPARE(of(reading, Part::By), u"said:a2"_s);
    QCOMPARE(of(reading, Part::Children), u"said:c1"_s);
    QCOMPARE(of(reading, Part::Kind), u"said:allegation"_s);
    QCOMPARE(shown(line, reading, Part::By), u"rigby"_s);
    QCOMPARE(shown(line, reading, Part::Children), u"niamh"_s);
    QCOMPARE(shown(line, reading, Part::Kind), u"allegation"_s);
    QCOMPARE(reading.text, u"Her uncle hit her; twice."_s);
    QVERIFY(reading.ready());
}

void TestCapture::head_ofRoleAndInitials_findsThePerson_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("person");
    QTest::newRow("role") << u"police"_s << u"a2"_s;
    QTest::newRow("initials") << u"PR"_s << u"a2"_s;
    QTest::newRow("title and surname") << u"DC Rigby"_s << u"a2"_s;
    QTest::newRow("full name") << u"DC Paul Rigby"_s << u"a2"_s;
    QTest::newRow("agency") << u"Westmarch Police"_s << u"a2"_s;
    QTest::newRow("apostrophe") << u"n’diaye"_s << u"a3"_s;
    QTest::newRow("accent") << u"sian"_s << u"a5"_s;
    QTest::newRow("two words") << u"health visitor"_s << u"a5"_s;
    QTest::newRow("Welsh role") << u"ymwelydd iechyd"_s << u"a5"_s;
    QTest::newRow("says") << u"Okafor says"_s << u"a1"_s;
}

void TestCapture::head_ofRoleAndInitials_findsThePerson()
{
    QFETCH(QString, head);
    QFETCH(QString, person);
    const Reading reading = readLine(head + u": words"_s, meeting());
    QCOMPARE(of(reading, Part::By), u"said:"_s + person);
    QCOMPARE(reading.text, u"words"_s);
}

void TestCapture::head_withAWordNotUnderstood_staysText()
{
    const QString line = u"Rigby Niahm allegation: her uncle hit her"_s;
    const Reading reading = readLine(line, meeting());
    QCOMPARE(reading.text, line);
    QCOMPARE(of(reading, Part::By), u"nowhere:?"_s);
    QVERIFY(!reading.ready());
}

void TestCapture::sentence_aboutWhatAChildSaid_staysWhole()
{
    const QString line = u"Niamh said: my mum hit me"_s;
    const Reading reading = readLine(line, meeting());
    QCOMPARE(reading.text, line);
    QCOMPARE(of(reading, Part::Children), u"named:c1"_s);
}

void TestCapture::colon_withinATime_endsNoHead()
{
    const Reading reading = readLine(u"Rigby fact: seen at 10:42 by Cian"_s, meeting());
    QCOMPARE(reading.text, u"seen at 10:42 by Cian"_s);
    QCOMPARE(readLine(u"at 10:42 seen"_s, meeting()).text, u"at 10:42 seen"_s);
}

void TestCapture::twoOfOneRole_areAskedNotGuessed()
{
    const Reading reading = readLine(u"health niamh fact: well nourished"_s, meeting());
    QCOMPARE(of(reading, Part::By), u"suggested:?a3,a5"_s);
    QCOMPARE(reading.asks(), (std::vector{Part::By}));
}

void TestCapture::whoIsNotThere_isNotTakenForTheSpeaker()
{
    QCOMPARE(of(readLine(u"prowse: late again"_s, meeting()), Part::By), u"nowhere:?"_s);
    // ... but she can be given something to do.
    QCOMPARE(of(readLine(u"act prowse: send the log"_s, meeting()), Part::Owner), u"said:a4"_s);
}

void TestCapture::oneWordForAChildAndAPerson_saysNeither()
{
    Known known = meeting();
    known.children.push_back({u"c4"_s, u"Paul Lowe"_s});
    const Reading reading = readLine(u"paul fact: came home late"_s, known);
    QCOMPARE(of(reading, Part::By), u"suggested:?a2"_s);
    QCOMPARE(of(reading, Part::Children), u"suggested:?c4"_s);
    QCOMPARE(of(readLine(u"Paul came home late"_s, known), Part::Children), u"suggested:?c4"_s);
}

void TestCapture::severalChildren_noneNamed_asksAboutWhom()
{
    const Reading reading = readLine(u"rigby fact: two calls to the address"_s, meeting());
    QCOMPARE(of(reading, Part::Children), u"nowhere:?"_s);
    QCOMPARE(reading.asks(), (std::vector{Part::Children}));
    const Reading all = readLine(u"rigby all fact: two calls to the address"_s, meeting());
    QCOMPARE(of(all, Part::Children), u"said:c1,c2,c3"_s);
    const Reading cymraeg = readLine(u"rigby pob plentyn ffaith: dwy alwad"_s, meeting());
    QCOMPARE(of(cymraeg, Part::Children), u"said:c1,c2,c3"_s);
}

void TestCapture::oneChild_needsNoName()
{
    Known known = meeting();
    known.children.resize(1);
    QCOMPARE(of(readLine(u"rigby fact: two calls"_s, known), Part::Children), u"only:c1"_s);
}

void TestCapture::childNamedInTheText_isTaken_andSiblingsAskAgain()
{
    QCOMPARE(of(readLine(u"Rigby fact: Niamh's arm was bruised"_s, meeting()), Part::Children), u"named:c1"_s);
    QCOMPARE(of(readLine(u"Rigby fact: Niamh and Cian were asleep"_s, meeting()), Part::Children), u"named:c1,c2"_s);
    // Whose bruise is it?
    QCOMPARE(of(readLine(u"Rigby fact: Niamh says her brother was hit"_s, meeting()), Part::Children),
             u"suggested:?c1"_s);
    QCOMPARE(of(readLine(u"Rigby ffaith: dywedodd Niamh fod ei brawd wedi'i daro"_s, meeting()), Part::Children),
             u"suggested:?c1"_s);
}

void TestCapture::nameThatIsAWord_isAsked()
{
    QCOMPARE(of(readLine(u"Rigby fact: a period of grace was given"_s, meeting()), Part::Children), u"suggested:?c3"_s);
    QCOMPARE(of(readLine(u"Rigby fact: Grace Lowe was there"_s, meeting()), Part::Children), u"named:c3"_s);
    QCOMPARE(of(readLine(u"Rigby grace fact: was there"_s, meeting()), Part::Children), u"said:c3"_s);
}

void TestCapture::twoChildrenOfOneName_areAsked()
{
    Known known = meeting();
    known.children.push_back({u"c4"_s, u"Niamh Price"_s});
    QCOMPARE(of(readLine(u"rigby niamh fact: x"_s, known), Part::Children), u"suggested:?c1,c4"_s);
    QCOMPARE(of(readLine(u"rigby niamh price fact: x"_s, known), Part::Children), u"said:c4"_s);
    QCOMPARE(of(readLine(u"rigby fact: Niamh was late"_s, known), Part::Children), u"suggested:?c1,c4"_s);
}

void TestCapture::pinned_childAndTextNamesAnother_asks()
{
    const Given pinned{{Part::Children, {u"c1"_s}}};
    QCOMPARE(of(readLine(u"rigby fact: two bruises"_s, meeting(), {}, pinned), Part::Children), u"pinned:c1"_s);
    QCOMPARE(of(readLine(u"rigby fact: Cian has two bruises"_s, meeting(), {}, pinned), Part::Children),
             u"suggested:?c1,c2"_s);
    QCOMPARE(of(readLine(u"rigby fact: her brother has two bruises"_s, meeting(), {}, pinned), Part::Children),
             u"suggested:?c1"_s);
    QCOMPARE(of(readLine(u"rigby cian fact: two bruises"_s, meeting(), {}, pinned), Part::Children), u"said:c2"_s);
}

void TestCapture::pinned_holdsUntilSomethingElseIsSaid()
{
    const Given pinned{{Part::By, {u"a3"_s}}, {Part::Kind, {u"observation"_s}}, {Part::Children, {u"c1"_s}}};
    const Reading plain = readLine(u"three marks"_s, meeting(), {}, pinned);
    QCOMPARE(of(plain, Part::By), u"pinned:a3"_s);
    QCOMPARE(of(plain, Part::Kind), u"pinned:observation"_s);
    QVERIFY(plain.ready());
    QCOMPARE(of(readLine(u"Rigby says three marks"_s, meeting(), {}, pinned), Part::By), u"said:a2"_s);
    QCOMPARE(of(readLine(u"fact: three marks"_s, meeting(), {}, pinned), Part::Kind), u"said:fact"_s);
    QCOMPARE(of(readLine(u"he allegedly hit her"_s, meeting(), {}, pinned), Part::Kind),
             u"suggested:?allegation,observation"_s);
}

void TestCapture::pinned_whoHasLeft_isAsked()
{
    const Given pinned{{Part::By, {u"a4"_s}}};
    QCOMPARE(of(readLine(u"three marks"_s, meeting(), {}, pinned), Part::By), u"suggested:?a4"_s);
}

void TestCapture::chosen_winsAndTellsWhoElseIsNamed()
{
    const Given chosen{{Part::Children, {u"c1"_s}}, {Part::By, {u"a1"_s}}};
    const Reading reading = readLine(u"rigby niamh fact: Cian saw it"_s, meeting(), chosen);
    QCOMPARE(of(reading, Part::Children), u"chosen:c1"_s);
    QCOMPARE(of(reading, Part::By), u"chosen:a1"_s);
    QCOMPARE(reading.alsoNamed, (QStringList{u"c2"_s}));
    const Reading decision = readLine(u"enquiries start"_s, meeting(), {{Part::Verb, {u"decide"_s}}});
    QCOMPARE(decision.verb, Verb::Decide);
    QCOMPARE(of(decision, Part::Kind), u"none"_s);
}

void TestCapture::kindInTheText_isOnlySuggested()
{
    const Reading reading = readLine(u"Rigby says Niamh alleges he hit her"_s, meeting());
    QCOMPARE(of(reading, Part::By), u"said:a2"_s);
    QCOMPARE(of(reading, Part::Kind), u"suggested:?allegation"_s);
    QCOMPARE(reading.asks(), (std::vector{Part::Kind}));
}

void TestCapture::outcomeInTheText_isOnlySuggested()
{
    const Reading no = readLine(u"decision niamh: no section 47 enquiry"_s, meeting());
    QCOMPARE(of(no, Part::Outcomes), u"suggested:?start_s47"_s);
    const Reading yes = readLine(u"decision s47 joint niamh: enquiries start today"_s, meeting());
    QCOMPARE(of(yes, Part::Outcomes), u"said:start_s47,joint_investigation"_s);
    QVERIFY(yes.ready());
    // What is headed by an outcome's word and is no decision stays as it is.
    QCOMPARE(readLine(u"medical: bruises on the arm"_s, meeting()).text, u"medical: bruises on the arm"_s);
}

void TestCapture::decision_partedAtBecause_hasABasis()
{
    const Reading reading = readLine(u"dec s47 niamh: enquiries start, because the marks are a hand's"_s, meeting());
    QCOMPARE(reading.text, u"enquiries start"_s);
    QCOMPARE(reading.second, u"the marks are a hand's"_s);
    // Of what is shared nothing is parted.
    QCOMPARE(readLine(u"rigby niamh fact: late because ill"_s, meeting()).text, u"late because ill"_s);
}

void TestCapture::action_inOneLine_hasOwnerDayAndPurpose()
{
    const Known known = meeting();
    const Reading reading = readLine(u"act rigby niamh mon: see her alone so that she can speak freely"_s, known);
    QCOMPARE(of(reading, Part::Owner), u"said:a2"_s);
    QCOMPARE(of(reading, Part::Due), u"said:2026-03-09"_s);
    QCOMPARE(fieldsOf(reading, known).toVariantMap(),
             (QVariantMap{{u"owner"_s, u"a2"_s}, {u"children"_s, QVariantList{u"c1"_s}}, {u"due"_s, u"2026-03-09"_s},
                          {u"what"_s, u"see her alone"_s}, {u"purpose"_s, u"she can speak freely"_s}}));
    const Reading loose = readLine(u"action all: Rigby to visit by tomorrow so that they are seen"_s, known);
    QCOMPARE(of(loose, Part::Due), u"said:2026-03-07"_s);
    QVERIFY(readLine(u"action all: visit"_s, known).wantsSecond());
    QVERIFY(!readLine(u"action all: visit"_s, known).ready());
}

void TestCapture::due_words_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("due");
    QTest::newRow("today") << u"today"_s << u"2026-03-06"_s;
    QTest::newRow("tomorrow") << u"tomorrow"_s << u"2026-03-07"_s;
    QTest::newRow("yfory") << u"yfory"_s << u"2026-03-07"_s;
    QTest::newRow("weekday") << u"wed"_s << u"2026-03-11"_s;
    QTest::newRow("dydd Iau") << u"dydd Iau"_s << u"2026-03-12"_s;
    QTest::newRow("working days") << u"in 3 wd"_s << u"3wd"_s;
    QTest::newRow("close together") << u"3wd"_s << u"3wd"_s;
    QTest::newRow("in full") << u"within 3 working days"_s << u"3wd"_s;
    QTest::newRow("o fewn") << u"o fewn 3 diwrnod gwaith"_s << u"3wd"_s;
    QTest::newRow("hours") << u"4 h"_s << u"4h"_s;
}

void TestCapture::due_words()
{
    QFETCH(QString, words);
    QFETCH(QString, due);
    const Known known = meeting();
    QCOMPARE(of(readLine(u"act rigby "_s + words + u": visit"_s, known), Part::Due), u"said:"_s + due);
    QCOMPARE(of(readLine(u"act rigby: visit "_s + words, known), Part::Due), u"said:"_s + due);
    // Amid a sentence it is a hint, no date.
    QCOMPARE(of(readLine(u"act rigby: what happened "_s + words + u" at the house"_s, known), Part::Due),
             u"suggested:?"_s + due);
    QCOMPARE(of(readLine(u"rigby: visit "_s + words, known), Part::Due), u"none"_s);
}

void TestCapture::due_weekdayOfToday_asksWhich()
{
    QCOMPARE(of(readLine(u"act rigby friday: visit"_s, meeting()), Part::Due), u"suggested:?2026-03-06,2026-03-13"_s);
}

void TestCapture::unsettled_isInNoField()
{
    const Known known = meeting();
    const QCborMap fields = fieldsOf(readLine(u"health: her brother allegedly hit Niamh"_s, known), known);
    QCOMPARE(fields.toVariantMap(), (QVariantMap{{u"text"_s, u"her brother allegedly hit Niamh"_s}}));
}

void TestCapture::asTyped_textIsNeverChanged()
{
    const QStringList lines{u"s47 threshold met?"_s, u"Dywedodd “Na” — ddwywaith"_s, u"a  b"_s, u"l'école: fermée"_s};
    for (const QString &each : lines)
        QCOMPARE(readLine(each, meeting()).text, each);
}

void TestCapture::whatIsReady_isWhatDecideTakes()
{
    rt::test::Table table = rt::test::Table::started();
    const Known known = knownOf(table.proceedings, table.meeting(), table.now);
    QCOMPARE(known.children.size(), size_t(2));
    const QString police = known.people.at(1).name, child = known.children.at(0).name;
    const QStringList lines{police + u' ' + child + u" fact: was asleep"_s,
                            u"withheld "_s + police + u' ' + child + u": an address because a person is at risk"_s,
                            u"outstanding "_s + police + u" in 3 wd: the call log"_s,
                            u"decision s47 "_s + child + u": enquiries start because of the marks"_s,
                            u"act "_s + police + u' ' + child + u" in 3 wd: visit so that she is seen"_s};
    for (const QString &line : lines) {
        const Reading reading = readLine(line, known);
        QVERIFY2(reading.ready(), qPrintable(line));
        // Names with a dot are an object's, as in forms.
        QCborMap fields;
        for (const auto &[key, value] : fieldsOf(reading, known)) {
            const QStringList path = key.toString().split(u'.');
            if (path.size() == 2) {
                QCborMap inner = fields.value(path[0]).toMap();
                inner.insert(path[1], value);
                fields.insert(path[0], inner);
            } else {
                fields.insert(path[0], value);
            }
        }
        Command command = table.command("share", "", "{}");
        command.verb = reading.verb;
        command.ref = table.proceedings.freshRef(rule(reading.verb).makes);
        command.fields = fields;
        const auto event = decide(table.proceedings, command);
        QVERIFY2(event, qPrintable(line + (event ? QString() : codeName(event.error().code) + event.error().detail)));
    }
}

void TestCapture::speakers_lastFirst()
{
    rt::test::Table table = rt::test::Table::started();
    QCOMPARE(speakers(table.proceedings, table.meeting()), (QStringList{u"a1"_s, u"a2"_s, u"a3"_s}));
    QVERIFY(!table.say("share", "i1", R"({"by": "a3", "kind": "fact", "text": "x", "children": ["c1"]})"));
    QVERIFY(!table.say("share", "i2", R"({"by": "a2", "kind": "fact", "text": "y", "children": ["c1"]})"));
    QCOMPARE(speakers(table.proceedings, table.meeting()), (QStringList{u"a2"_s, u"a3"_s, u"a1"_s}));
    QVERIFY(!table.say("leave", "", R"({"attendee": "a2"})"));
    QCOMPARE(speakers(table.proceedings, table.meeting()), (QStringList{u"a3"_s, u"a1"_s}));
}

QTEST_GUILESS_MAIN(TestCapture)
#include "tst_capture.moc"
