#include "app/spelling.h"
#include "tests/app/tablet.h"

using namespace rt;
using namespace rt::test;

// Which words of a field are marked, in what is open now.
class TestSpelledText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void typed_isMarkedOnceOneGoesOn();
    void typing_marksStayWithTheirWords();
    void names_ofTheMeeting_areKnown_andNotOfAnother();
    void phrases_ofTheCouncil_areKnown();
    void left_isKnownInThisMeeting_afterAKill_untilTheSeal();
    void left_withoutAMeeting_isForgottenAtTheLock();
    void here_isTheWordAtTheCaret_withSuggestions();
    void next_goesRound();
    void language_ofTheScreens_orOfTheField();
    void longText_inAnotherLanguage_showsTheNearest();
    void withoutDictionaries_nothingIsMarked();
};

namespace {

struct Typed {
    explicit Typed(Tablet &tablet, const QString &english = {}, const QString &welsh = {})
        : spelling(*tablet.session, Tablet::quick(), english, welsh)
    {
        text.setSpelling(&spelling);
    }
    [[nodiscard]] QStringList words() const
    {
        QStringList found;
        for (const QVariant &each : text.marks())
            found.append(each.toMap().value(u"word"_s).toString());
        return found;
    }
    [[nodiscard]] bool marks(const QStringList &wanted) const
    {
        const bool came = Tablet::until([&] { return words() == wanted; });
        if (!came)
            qInfo() << "marked are" << words();
        return came;
    }
    // Once an answer to another question came, none to this one is still on its way.
    [[nodiscard]] bool marksNothing(const QString &of)
    {
        text.look(of + u" qqzx "_s, int(of.size()) + 6);
        return marks({u"qqzx"_s});
    }

    Spelling spelling;
    SpelledText text;
};

}

void TestSpelledText::typed_isMarkedOnceOneGoesOn()
{
    Tablet tablet;
    QVERIFY(tablet.unlock());
    Typed typed(tablet);
    typed.text.look(u"teh brusie"_s, 10);
    QVERIFY(typed.marks({u"teh"_s}));                    // the other is still being typed
    typed.text.look(u"teh brusie "_s, 11);
    QVERIFY(typed.marks({u"teh"_s, u"brusie"_s}));
    QCOMPARE(typed.text.count(), 2);
    typed.text.look(u"the brusie "_s, 3);
    QVERIFY(typed.marks({u"brusie"_s}));
    typed.text.look(u"the brusiex"_s, 11);
    QVERIFY(typed.marks({}));
    typed.text.look(u"the brusiex"_s, 2);                // who moves the caret has done with it
    QVERIFY(typed.marks({u"brusiex"_s}));
}

void TestSpelledText::typing_marksStayWithTheirWords()
{
    Tablet tablet;
    QVERIFY(tablet.unlock());
    Typed typed(tablet);
    typed.text.look(u"teh one and brusie here"_s, 23);
    QVERIFY(typed.marks({u"teh"_s, u"brusie"_s}));
    typed.text.look(u"teh one now and brusie here"_s, 11);               // no answer yet
    QCOMPARE(typed.words(), (QStringList{u"teh"_s, u"brusie"_s}));
    QCOMPARE(typed.text.marks()[1].toMap().value(u"from"_s).toInt(), 16);
    typed.text.look(u"tehx one now and brusie here"_s, 4);               // another word now
    QCOMPARE(typed.words(), (QStringList{u"brusie"_s}));
    typed.text.look(u"brusie here"_s, 0);
    QCOMPARE(typed.text.marks()[0].toMap().value(u"from"_s).toInt(), 0);
    typed.text.look(QString(), 0);
    QVERIFY(typed.words().isEmpty());
}

void TestSpelledText::names_ofTheMeeting_areKnown_andNotOfAnother()
{
    Tablet tablet;
    MeetingEditor *meeting = tablet.begin();
    QVERIFY(meeting);
    Typed typed(tablet);
    QVERIFY(typed.marksNothing(u"Reuben Attard said so"_s));
    const QString later = u"Marchbanksy said "_s;
    typed.text.look(later, int(later.size()));
    QVERIFY(typed.marks({u"Marchbanksy"_s}));
    QCOMPARE(Tablet::settle(*meeting, meeting->invite(u"Dov Marchbanksy"_s, u"Ravensgatexe"_s, u"lado"_s)), u"invite:a4"_s);
    QVERIFY(typed.marks({}));                            // of itself, without a key
    QVERIFY(typed.marksNothing(u"Ravensgatexe"_s));
    tablet.session->closeMeeting();
    typed.text.look(later, int(later.size()));
    QVERIFY(typed.marks({u"Marchbanksy"_s}));
}

void TestSpelledText::phrases_ofTheCouncil_areKnown()
{
    Tablet tablet;
    QVERIFY(tablet.unlock());
    Typed typed(tablet);
    typed.text.look(u"wexcombeish "_s, 12);
    QVERIFY(typed.marks({u"wexcombeish"_s}));
    QCOMPARE(tablet.session->phrases()->putAbbreviation(u"wx"_s, u"Wexcombeish"_s, {}), QString());
    QVERIFY(typed.marks({}));
}

void TestSpelledText::left_isKnownInThisMeeting_afterAKill_untilTheSeal()
{
    Tablet tablet;
    MeetingEditor *meeting = tablet.begin();
    QVERIFY(meeting);
    const QString id = meeting->meetingId();
    {
        Typed typed(tablet);
        typed.text.look(u"brusie teh "_s, 11);
        QVERIFY(typed.marks({u"brusie"_s, u"teh"_s}));
        typed.spelling.leave(u"brusie"_s);
        QVERIFY(typed.marks({u"teh"_s}));
        QVERIFY(tablet.quiet());
    }
    tablet.again();
    QVERIFY(tablet.unlock());
    tablet.session->openMeeting(id);
    QVERIFY(Tablet::until([&] { return tablet.session->meeting(); }));
    MeetingEditor *again = tablet.session->meeting();
    Typed typed(tablet);
    typed.text.look(u"brusie teh "_s, 11);
    QVERIFY(typed.marks({u"teh"_s}));
    for (const QString &each : again->missing->keys()) {
        QVERIFY2(!each.contains(Spelling::leftForm()), "what is left is no unfinished entry");
        again->giveReason(each, u"Not tonight."_s);
    }
    QCOMPARE(Tablet::settle(*again, again->end()), u"end:"_s);
    for (const QString &each : again->missing->keys())
        again->giveReason(each, u"Not tonight."_s);
    QCOMPARE(Tablet::settle(*again, again->seal()), u"seal:"_s);
    QVERIFY(again->drafted(Spelling::leftForm()).isEmpty());
    QVERIFY(typed.marks({u"brusie"_s, u"teh"_s}));
}

void TestSpelledText::left_withoutAMeeting_isForgottenAtTheLock()
{
    Tablet tablet;
    QVERIFY(tablet.unlock());
    Typed typed(tablet);
    typed.text.look(u"brusie "_s, 7);
    QVERIFY(typed.marks({u"brusie"_s}));
    typed.spelling.leave(u"brusie"_s);
    QVERIFY(typed.marks({}));
    tablet.session->lock();
    QVERIFY(Tablet::until([&] { return tablet.session->state() == Session::Locked; }));
    QVERIFY(typed.marks({u"brusie"_s}));
}

void TestSpelledText::here_isTheWordAtTheCaret_withSuggestions()
{
    Tablet tablet;
    QVERIFY(tablet.unlock());
    Typed typed(tablet);
    typed.text.look(u"to recieve it "_s, 14);
    QVERIFY(typed.marks({u"recieve"_s}));
    QVERIFY(typed.text.here().isEmpty());
    typed.text.look(u"to recieve it "_s, 5);
    QCOMPARE(typed.text.here().value(u"word"_s).toString(), u"recieve"_s);
    QVERIFY(Tablet::until([&] { return typed.text.suggestions().contains(u"receive"_s); }));
    QVERIFY(typed.text.suggestions().size() <= Spelling::kSuggestions);
    typed.text.look(u"to recieve it "_s, 12);
    QVERIFY(typed.text.here().isEmpty());
    QVERIFY(typed.text.suggestions().isEmpty());
}

void TestSpelledText::next_goesRound()
{
    Tablet tablet;
    QVERIFY(tablet.unlock());
    Typed typed(tablet);
    QCOMPARE(typed.text.next(0), -1);
    typed.text.look(u"a teh or brusie "_s, 16);
    QVERIFY(typed.marks({u"teh"_s, u"brusie"_s}));
    QCOMPARE(typed.text.next(0), 2);
    QCOMPARE(typed.text.next(2), 9);
    QCOMPARE(typed.text.next(9), 2);
}

void TestSpelledText::language_ofTheScreens_orOfTheField()
{
    Tablet tablet;
    QVERIFY(tablet.unlock());
    Typed typed(tablet);
    const QString text = u"mae plant sydd "_s;
    typed.text.look(text, int(text.size()));
    QVERIFY(typed.marks({u"mae"_s, u"sydd"_s}));
    tablet.session->setLanguage(u"cy"_s);
    QVERIFY(typed.marks({}));
    tablet.session->setLanguage(u"en"_s);
    QVERIFY(typed.marks({u"mae"_s, u"sydd"_s}));
    typed.text.setProperty("language", u"cy"_s);
    typed.text.look(text + u"x"_s, int(text.size()) + 1);
    QVERIFY(typed.marks({}));
}

void TestSpelledText::longText_inAnotherLanguage_showsTheNearest()
{
    Tablet tablet;
    QVERIFY(tablet.unlock());
    Typed typed(tablet);
    const QString text = u"sydd "_s.repeated(3000);
    typed.text.look(text, int(text.size()));
    QVERIFY(Tablet::until([&] { return typed.text.count() == 3000; }));
    QVERIFY(typed.text.marks().size() <= 32);            // and yet enough for a screen full
    QCOMPARE(typed.text.marks().back().toMap().value(u"from"_s).toInt(), 2999 * 5);
    typed.text.look(text, 1000 * 5);
    const QVariantList marks = typed.text.marks();
    QVERIFY(marks.front().toMap().value(u"from"_s).toInt() <= 1000 * 5);
    QVERIFY(marks.back().toMap().value(u"from"_s).toInt() >= 1000 * 5);
}

void TestSpelledText::withoutDictionaries_nothingIsMarked()
{
    Tablet tablet;
    QVERIFY(tablet.unlock());
    Typed typed(tablet, u"/nowhere/en_GB"_s, u"xx"_s);
    bool answered = false;
    typed.spelling.ask(&typed.text, u"teh brusie"_s, {}, u"en"_s, [&](const std::vector<spelling::Word> &wrong) {
        answered = wrong.empty();
    });
    QVERIFY(Tablet::until([&] { return answered; }));
}

QTEST_GUILESS_MAIN(TestSpelledText)
#include "tst_spelledtext.moc"
