#include "tests/app/tablet.h"

#include "app/recordview.h"

using namespace rt;
using namespace rt::test;

class TestMeetingEditor : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void mainPath_toTheSeal_asAChairWalksIt();
    void saved_onlyAfterTheReceipt();
    void sameKind_saidTwiceAtOnce_getsTwoNames();
    void quorum_told_asPeopleComeAndGo();
    void agenda_withAChildInHospital_asksForTheDischarge();
    void correct_keepsWhatItWas();
    void withdraw_leavesTheList();
    void refused_namesTheFieldAndChangesNothing();
    void reason_given_survivesTheNextStart();
    void seal_byOneWhoMayNotChair_isRefused();
    void record_ofOneChild_holdsNothingOfTheOther();
};

static QString say(MeetingEditor &meeting, const QString &verb, const QVariantMap &fields)
{
    return Tablet::settle(meeting, meeting.say(verb, fields));
}

void TestMeetingEditor::mainPath_toTheSeal_asAChairWalksIt()
{
    Tablet tablet;
    MeetingEditor *meeting = tablet.begin();
    QVERIFY(meeting);
    QCOMPARE(meeting->title(), u"Reuben Attard"_s);
    QCOMPARE(meeting->state(), MeetingEditor::Running);
    QCOMPARE(meeting->stateWords(), u"Started 09:30"_s);
    QVERIFY(meeting->quorumMet());
    QCOMPARE(tablet.settle(*meeting, meeting->readStatement(u"confidentiality"_s, u"en"_s, u"a1"_s)),
             u"read-statement:"_s);
    QCOMPARE(tablet.settle(*meeting, meeting->acknowledgeAll(u"confidentiality"_s)), u"acknowledge:"_s);
    QCOMPARE(meeting->statements->value(u"confidentiality"_s, u"acknowledged"_s).toInt(), 3);
    QCOMPARE(say(*meeting, u"share"_s, Tablet::information(u"Three parallel marks."_s)), u"share:i1"_s);
    QCOMPARE(say(*meeting, u"consent"_s, {{u"children"_s, QStringList{u"c1"_s}}, {u"matter"_s, u"medical"_s},
                                          {u"status"_s, u"sought_given"_s}, {u"rationale"_s, u"Mother agreed."_s}}),
             u"consent:k1"_s);
    QCOMPARE(say(*meeting, u"decide"_s, Tablet::decision()), u"decide:d1"_s);
    QCOMPARE(say(*meeting, u"act"_s, {{u"children"_s, QStringList{u"c1"_s}}, {u"what"_s, u"See him alone."_s},
                                      {u"purpose"_s, u"His account."_s}, {u"owner"_s, u"a1"_s},
                                      {u"due"_s, u"2026-03-02"_s}}), u"act:t1"_s);
    for (const QString &prompt : meeting->prompts->keys())
        QCOMPARE(tablet.settle(*meeting, meeting->answer(prompt, u"done"_s)), u"answer:"_s);
    QCOMPARE(tablet.settle(*meeting, meeting->readBack()), u"read-back:"_s);
    for (const QString &who : meeting->attendees->keys())
        QCOMPARE(tablet.settle(*meeting, meeting->sign(who, {}, u"agree"_s, u"signature"_s)), u"sign:"_s);
    QCOMPARE(meeting->decisions->value(u"d1"_s, u"signed"_s).toInt(), 3);
    tablet.clock.advance(40min);
    QCOMPARE(tablet.settle(*meeting, meeting->end()), u"end:"_s);
    QCOMPARE(meeting->missing->keys(), QStringList());
    QCOMPARE(meeting->withoutReason(), 0);
    QCOMPARE(tablet.settle(*meeting, meeting->seal()), u"seal:"_s);
    QCOMPARE(meeting->state(), MeetingEditor::Sealed);
    QVERIFY(!meeting->editable());
    QCOMPARE(say(*meeting, u"share"_s, Tablet::information(u"Too late."_s)), u"sealed"_s);

    RecordView view;
    QSignalSpy loaded(&view, &RecordView::loaded);
    view.setEditor(meeting);
    QVERIFY(Tablet::until([&] { return view.count() > 0; }));
    QVERIFY2(view.sealWords().contains(u"Sealed 2 March 2026, 10:10"), qPrintable(view.sealWords()));
    QStringList said;
    for (int row = 0; row < view.count(); ++row)
        said.append(view.index(row).data(RecordView::TextRole).toString());
    QVERIFY(said.contains(u"Three parallel marks."_s));
    QVERIFY(said.contains(u"Section 47 enquiries start today."_s));
    QVERIFY(said.contains(u"The mark is a hand's."_s));
}

void TestMeetingEditor::saved_onlyAfterTheReceipt()
{
    Tablet tablet;
    MeetingEditor *meeting = tablet.begin();
    QVERIFY(meeting);
    tablet.clock.set(u"2026-07-02T10:42:00Z");
    QSignalSpy saved(meeting, &MeetingEditor::savedChanged);
    const int request = meeting->say(u"decide"_s, Tablet::decision());
    QVERIFY(meeting->saving());
    QCOMPARE(meeting->savedWords(), u"Saved 09:30"_s);
    QCOMPARE(Tablet::settle(*meeting, request), u"decide:d1"_s);
    QVERIFY(!meeting->saving());
    QCOMPARE(meeting->savedWords(), u"Saved 11:42"_s);       // summer time
    QCOMPARE(saved.count(), 2);
}

void TestMeetingEditor::sameKind_saidTwiceAtOnce_getsTwoNames()
{
    Tablet tablet;
    MeetingEditor *meeting = tablet.begin();
    QVERIFY(meeting);
    QSignalSpy committed(meeting, &Desk::committed);
    const int first = meeting->say(u"share"_s, Tablet::information(u"One."_s));
    const int second = meeting->say(u"share"_s, Tablet::information(u"Two."_s));
    QVERIFY(first != second);
    QVERIFY(Tablet::until([&] { return committed.count() == 2; }));
    QCOMPARE(meeting->information->keys(), (QStringList{u"i1"_s, u"i2"_s}));
    QCOMPARE(meeting->information->value(u"i2"_s, u"text"_s).toString(), u"Two."_s);
}

void TestMeetingEditor::quorum_told_asPeopleComeAndGo()
{
    Tablet tablet;
    MeetingEditor *meeting = tablet.begin();
    QVERIFY(meeting);
    QSignalSpy changed(meeting, &MeetingEditor::changed);
    QVERIFY(meeting->quorumMet());
    QCOMPARE(tablet.settle(*meeting, meeting->leave(u"a2"_s)), u"leave:"_s);
    QVERIFY(!meeting->quorumMet());
    QVERIFY2(meeting->quorumWords().contains(u"olice"), qPrintable(meeting->quorumWords()));
    QVERIFY(changed.count() >= 1);
    QVERIFY(meeting->missing->keys().contains(u"quorum"_s));
    QCOMPARE(meeting->missing->value(u"quorum"_s, u"section"_s).toString(), u"people"_s);
    QCOMPARE(tablet.settle(*meeting, meeting->arrive(u"a2"_s, u"phone"_s)), u"arrive:"_s);
    QVERIFY(meeting->quorumMet());
}

// Also where a decision says something of it, so that nothing is missing: how it is secured has an answer of its own.
void TestMeetingEditor::agenda_withAChildInHospital_asksForTheDischarge()
{
    Tablet tablet;
    MeetingEditor *meeting = tablet.begin();
    QVERIFY(meeting);
    QVERIFY(!meeting->prompts->keys().contains(u"discharge"_s));
    QCOMPARE(say(*meeting, u"add-child"_s, {{u"name"_s, u"Imogen Attard"_s}, {u"born"_s, u"2025-11-02"_s},
                                            {u"inPatient"_s, true}}), u"add-child:c2"_s);
    QCOMPARE(say(*meeting, u"act"_s, {{u"children"_s, QStringList{u"c2"_s}}, {u"what"_s, u"Tell the ward."_s},
                                      {u"purpose"_s, u"She stays."_s}, {u"owner"_s, u"a1"_s},
                                      {u"kind"_s, u"protection"_s}}), u"act:t1"_s);
    QVERIFY(!meeting->missing->keys().contains(u"discharge:c2"_s));
    QVERIFY(meeting->prompts->keys().contains(u"discharge"_s));
    QCOMPARE(tablet.settle(*meeting, meeting->answer(u"discharge"_s, u"done"_s)), u"answer:"_s);
}

void TestMeetingEditor::correct_keepsWhatItWas()
{
    Tablet tablet;
    MeetingEditor *meeting = tablet.begin();
    QVERIFY(meeting);
    QCOMPARE(say(*meeting, u"share"_s, Tablet::information(u"On 4 February."_s)), u"share:i1"_s);
    QCOMPARE(tablet.settle(*meeting, meeting->correct(u"i1"_s, u"text"_s, u"On 6 February."_s, u"Misheard."_s)),
             u"correct:"_s);
    QCOMPARE(meeting->information->value(u"i1"_s, u"text"_s).toString(), u"On 6 February."_s);
    QCOMPARE(meeting->information->value(u"i1"_s, u"corrections"_s).toInt(), 1);
    const QVariantMap was = meeting->history(u"i1"_s).value(0).toMap();
    QCOMPARE(was.value(u"before"_s).toString(), u"On 4 February."_s);
    QCOMPARE(was.value(u"field"_s).toString(), u"Text"_s);
    QCOMPARE(was.value(u"reason"_s).toString(), u"Misheard."_s);
    QCOMPARE(meeting->fields(u"i1"_s).value(u"text"_s).toString(), u"On 6 February."_s);
    // A field inside another, of the convening itself.
    QCOMPARE(tablet.settle(*meeting, meeting->correct(meeting->ref(), u"referral.received"_s, u"2026-03-02T08:00:00Z"_s,
                                                      u"From the call log."_s)), u"correct:"_s);
    QCOMPARE(meeting->convening().value(u"referral.received"_s).toString(),
             u"2026-03-02T08:00:00Z"_s);
}

void TestMeetingEditor::withdraw_leavesTheList()
{
    Tablet tablet;
    MeetingEditor *meeting = tablet.begin();
    QVERIFY(meeting);
    QCOMPARE(say(*meeting, u"share"_s, Tablet::information(u"Another man's."_s)), u"share:i1"_s);
    QCOMPARE(tablet.settle(*meeting, meeting->withdraw(u"i1"_s, u"It was another man."_s)), u"withdraw:"_s);
    QCOMPARE(meeting->information->count(), 0);
}

void TestMeetingEditor::refused_namesTheFieldAndChangesNothing()
{
    Tablet tablet;
    MeetingEditor *meeting = tablet.begin();
    QVERIFY(meeting);
    QSignalSpy refused(meeting, &Desk::refused);
    const int request = meeting->say(u"invite"_s, {{u"name"_s, u"K. Tamblyn"_s}, {u"agency"_s, u"Family"_s},
                                                   {u"role"_s, u"parent"_s}});
    QCOMPARE(Tablet::settle(*meeting, request), u"excluded_role"_s);
    QCOMPARE(refused[0][0].toInt(), request);
    QCOMPARE(refused[0][2].value<Problem>().severity, severity::Notice);
    QCOMPARE(meeting->attendees->count(), 3);
    QCOMPARE(Tablet::settle(*meeting, meeting->say(u"dance"_s, {})), u"invalid_value"_s);
}

void TestMeetingEditor::reason_given_survivesTheNextStart()
{
    Tablet tablet;
    MeetingEditor *meeting = tablet.begin();
    QVERIFY(meeting);
    const QString id = meeting->meetingId();
    const int before = meeting->withoutReason();
    meeting->giveReason(u"decision:none"_s, u"Adjourned for the police."_s);
    QCOMPARE(meeting->withoutReason(), before - 1);
    QCOMPARE(meeting->missing->value(u"decision:none"_s, u"reason"_s).toString(), u"Adjourned for the police."_s);
    tablet.again();
    QVERIFY(tablet.unlock());
    tablet.session->openMeeting(id);
    QVERIFY(Tablet::until([&] { return tablet.session->meeting(); }));
    meeting = tablet.session->meeting();
    QCOMPARE(meeting->missing->value(u"decision:none"_s, u"reason"_s).toString(), u"Adjourned for the police."_s);
    for (const QString &each : meeting->missing->keys())
        meeting->giveReason(each, u"The meeting was broken off."_s);
    QCOMPARE(tablet.settle(*meeting, meeting->end()), u"end:"_s);
    for (const QString &each : meeting->missing->keys())
        meeting->giveReason(each, u"The meeting was broken off."_s);
    QCOMPARE(meeting->withoutReason(), 0);
    QCOMPARE(tablet.settle(*meeting, meeting->seal()), u"seal:"_s);
    const QString why = meeting->view().meeting()->sealReasons.front().second;
    QCOMPARE(why, u"The meeting was broken off."_s);
}

void TestMeetingEditor::seal_byOneWhoMayNotChair_isRefused()
{
    Tablet tablet;
    MeetingEditor *meeting = tablet.begin();
    QVERIFY(meeting);
    const QString id = meeting->meetingId();
    tablet.session->addUser(u"Leonard Pike"_s, false);
    QVERIFY(tablet.quiet());
    tablet.session->lock();
    tablet.enter(u"leonard.pike"_s);
    QVERIFY(Tablet::until([&] { return tablet.session->state() == Session::Open; }));
    tablet.session->openMeeting(id);
    QVERIFY(Tablet::until([&] { return tablet.session->meeting(); }));
    meeting = tablet.session->meeting();
    QVERIFY(!meeting->mayChair());
    QCOMPARE(tablet.settle(*meeting, meeting->end()), u"end:"_s);
    QCOMPARE(tablet.settle(*meeting, meeting->seal()), u"not_chair"_s);
}

void TestMeetingEditor::record_ofOneChild_holdsNothingOfTheOther()
{
    Tablet tablet;
    MeetingEditor *meeting = tablet.begin();
    QVERIFY(meeting);
    QCOMPARE(tablet.settle(*meeting, meeting->addChild(u"Jayden Brook"_s, u"2015-01-02"_s)), u"add-child:c2"_s);
    QVariantMap other = Tablet::information(u"Something about the other one."_s);
    other.insert(u"children"_s, QStringList{u"c2"_s});
    QCOMPARE(say(*meeting, u"share"_s, other), u"share:i1"_s);
    RecordView view;
    view.setEditor(meeting);
    view.setChild(u"c1"_s);
    QVERIFY(Tablet::until([&] { return !view.loading() && view.count() > 0; }));
    QCOMPARE(view.title(), u"Reuben Attard"_s);
    for (int row = 0; row < view.count(); ++row) {
        for (const int role : {RecordView::LabelRole, RecordView::TextRole}) {
            const QString said = view.index(row).data(role).toString();
            QVERIFY2(!said.contains(u"Jayden") && !said.contains(u"other one"), qPrintable(said));
        }
    }
}

QTEST_GUILESS_MAIN(TestMeetingEditor)
#include "tst_meetingeditor.moc"
