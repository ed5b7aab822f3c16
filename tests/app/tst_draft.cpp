#include "storage/model/vocabulary.h"
#include "tests/app/tablet.h"

using namespace rt;
using namespace rt::test;

class TestDraft : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void typing_paused_isOnDiskAndThereAfterAKill();
    void typing_withoutAPause_isWrittenAllTheSame();
    void commit_accepted_theDraftIsGone();
    void commit_refused_staysAsAnUnfinishedEntry();
    void setAside_formIsFreeAndTheEntryStays();
    void discard_nothingStays();
    void commit_tappedTwice_saysItOnce();
    void fields_asSaid_becomeWhatTheCommandTakes();
    void lock_writesWhatWasTypedLast();
    void typing_beyondTheField_keepsWhatWasThereAndSaysSo();
    void convening_typed_isKeptBeforeThereIsAMeeting();
};

static QStringList stored(Tablet &tablet, const MeetingId &meeting)
{
    std::optional<QStringList> found;
    tablet.ledger->drafts(meeting, tablet.session.get(), [&](Result<std::vector<DraftField>> fields) {
        found.emplace();
        if (fields) {
            for (const DraftField &each : *fields)
                found->append(each.form + u'.' + each.name + u'=' + each.value.toString());
        }
        found->sort();
    });
    (void)Tablet::until([&] { return found.has_value(); });
    return found.value_or(QStringList());
}

void TestDraft::typing_paused_isOnDiskAndThereAfterAKill()
{
    Tablet tablet;
    MeetingEditor *meeting = tablet.begin();
    QVERIFY(meeting);
    const MeetingId id = QUuid::fromString(meeting->meetingId());
    {
        FormDraft draft;
        QSignalSpy kept(&draft, &FormDraft::keptChanged);
        draft.setVerb(u"share"_s);
        draft.setEditor(meeting);
        QVERIFY(!draft.restored());
        draft.set(u"text"_s, u"Three marks"_s);
        draft.set(u"by"_s, u"a3"_s);
        draft.toggle(u"children"_s, u"c1"_s);
        QVERIFY(!draft.kept());
        QVERIFY(Tablet::until([&] { return draft.kept(); }));
        QCOMPARE(kept.count(), 2);
        QCOMPARE(stored(tablet, id),
                 (QStringList{u"share.by=a3"_s, u"share.children="_s, u"share.text=Three marks"_s}));
        QCOMPARE(meeting->information->count(), 0);
    }
    tablet.again();
    QVERIFY(tablet.unlock());
    tablet.session->openMeeting(id.toString());
    QVERIFY(Tablet::until([&] { return tablet.session->meeting(); }));
    FormDraft draft;
    draft.setVerb(u"share"_s);
    draft.setEditor(tablet.session->meeting());
    QVERIFY(draft.restored());
    QCOMPARE(draft.text(u"text"_s), u"Three marks"_s);
    QVERIFY(draft.holds(u"children"_s, u"c1"_s));
    draft.preset(u"kind"_s, u"fact"_s);
    QCOMPARE(draft.text(u"kind"_s), QString());          // a form that was restored is as somebody left it
}

// Says nothing; keeps drafts as any desk does.
class Quiet : public Desk {
public:
    using Desk::Desk;
    int say(const QString &, const QVariantMap &, const QString &) override { return 0; }
};

void TestDraft::typing_withoutAPause_isWrittenAllTheSame()
{
    Tablet tablet;
    QVERIFY(tablet.unlock());
    Limits limits;
    limits.draftPause = 1h;                                  // so that only the other limit can write
    limits.draftAtLeastEvery = 10ms;
    Quiet desk(*tablet.ledger, limits, MeetingId());
    FormDraft draft;
    draft.setVerb(u"share"_s);
    draft.setEditor(&desk);
    QSignalSpy kept(&desk, &Desk::draftKept);
    QString text;
    QVERIFY(Tablet::until([&] {
        draft.set(u"text"_s, text += u'x');
        return kept.count() >= 2;
    }));
    QVERIFY(!draft.kept());
}

void TestDraft::commit_accepted_theDraftIsGone()
{
    Tablet tablet;
    MeetingEditor *meeting = tablet.begin();
    QVERIFY(meeting);
    FormDraft draft;
    draft.setVerb(u"decide"_s);
    draft.setEditor(meeting);
    const QVariantMap fields = Tablet::decision();
    for (auto it = fields.begin(); it != fields.end(); ++it)
        draft.set(it.key(), it.value());
    QSignalSpy committed(&draft, &FormDraft::committed);
    draft.commit();
    QVERIFY(draft.committing());
    QVERIFY(Tablet::until([&] { return committed.count() == 1; }));
    QCOMPARE(committed[0][0].toString(), u"d1"_s);
    QVERIFY(draft.isEmpty());
    QVERIFY(!draft.committing());
    QCOMPARE(stored(tablet, QUuid::fromString(meeting->meetingId())), QStringList());
}

void TestDraft::commit_refused_staysAsAnUnfinishedEntry()
{
    Tablet tablet;
    MeetingEditor *meeting = tablet.begin();
    QVERIFY(meeting);
    const QString id = meeting->meetingId();
    FormDraft draft;
    draft.setVerb(u"consent"_s);
    draft.setEditor(meeting);
    draft.set(u"matter"_s, u"interview_child"_s);
    draft.set(u"status"_s, u"not_sought_dispensed"_s);
    draft.set(u"rationale"_s, u"Mother is the only adult, and frightened."_s);
    QSignalSpy refused(&draft, &FormDraft::refused);
    draft.commit();
    QVERIFY(Tablet::until([&] { return refused.count() == 1; }));
    QCOMPARE(draft.problem().name, u"missing_ground"_s);
    QCOMPARE(draft.problem().field, u"grounds"_s);
    QCOMPARE(draft.text(u"rationale"_s), u"Mother is the only adult, and frightened."_s);
    QVERIFY(meeting->missing->keys().contains(u"unfinished:consent"_s));
    QCOMPARE(meeting->missing->value(u"unfinished:consent"_s, u"words"_s).toString(), u"Not saved yet: Consent"_s);
    // It is there after a kill, too, and a seal would have to say why.
    draft.setEditor(nullptr);
    tablet.again();
    QVERIFY(tablet.unlock());
    tablet.session->openMeeting(id);
    QVERIFY(Tablet::until([&] { return tablet.session->meeting(); }));
    meeting = tablet.session->meeting();
    QVERIFY(meeting->missing->keys().contains(u"unfinished:consent"_s));
    // Mended, it is an entry like any other.
    FormDraft again;
    again.setVerb(u"consent"_s);
    again.setEditor(meeting);
    QVERIFY(again.restored());
    again.set(u"grounds"_s, QStringList{u"G1"_s});
    again.set(u"exceptional"_s, u"He has threatened her."_s);
    QSignalSpy committed(&again, &FormDraft::committed);
    again.commit();
    QVERIFY(Tablet::until([&] { return committed.count() == 1; }));
    QVERIFY(!meeting->missing->keys().contains(u"unfinished:consent"_s));
    QCOMPARE(meeting->consents->count(), 1);
    QCOMPARE(stored(tablet, QUuid::fromString(id)), QStringList());
}

void TestDraft::setAside_formIsFreeAndTheEntryStays()
{
    Tablet tablet;
    MeetingEditor *meeting = tablet.begin();
    QVERIFY(meeting);
    FormDraft draft;
    draft.setVerb(u"decide"_s);
    draft.setEditor(meeting);
    draft.set(u"text"_s, u"Without an outcome."_s);
    QSignalSpy refused(&draft, &FormDraft::refused);
    draft.commit();
    QVERIFY(Tablet::until([&] { return refused.count() == 1; }));
    draft.setAside();
    QVERIFY(draft.isEmpty());
    QVERIFY(!draft.problem().shown());
    QVERIFY(meeting->missing->keys().contains(u"unfinished:decide#2"_s));
    QVERIFY(!meeting->missing->keys().contains(u"unfinished:decide"_s));
    FormDraft later;
    later.setVerb(u"decide"_s);
    later.setKey(u"decide#2"_s);
    later.setEditor(meeting);
    QCOMPARE(later.text(u"text"_s), u"Without an outcome."_s);
    meeting->discardUnfinished(u"decide#2"_s);
    QVERIFY(!meeting->missing->keys().contains(u"unfinished:decide#2"_s));
    QCOMPARE(stored(tablet, QUuid::fromString(meeting->meetingId())), QStringList());
}

void TestDraft::discard_nothingStays()
{
    Tablet tablet;
    MeetingEditor *meeting = tablet.begin();
    QVERIFY(meeting);
    FormDraft draft;
    draft.setVerb(u"share"_s);
    draft.setEditor(meeting);
    draft.set(u"text"_s, u"Said by mistake"_s);
    QVERIFY(Tablet::until([&] { return draft.kept(); }));
    draft.discard();
    QVERIFY(draft.isEmpty());
    QCOMPARE(stored(tablet, QUuid::fromString(meeting->meetingId())), QStringList());
}

void TestDraft::commit_tappedTwice_saysItOnce()
{
    Tablet tablet;
    MeetingEditor *meeting = tablet.begin();
    QVERIFY(meeting);
    FormDraft draft;
    draft.setVerb(u"share"_s);
    draft.setEditor(meeting);
    const QVariantMap fields = Tablet::information(u"Once."_s);
    for (auto it = fields.begin(); it != fields.end(); ++it)
        draft.set(it.key(), it.value());
    draft.commit();
    draft.commit();
    QVERIFY(Tablet::until([&] { return !draft.committing(); }));
    QVERIFY(tablet.quiet());
    QCOMPARE(meeting->information->count(), 1);
}

void TestDraft::fields_asSaid_becomeWhatTheCommandTakes()
{
    Tablet tablet;
    MeetingEditor *meeting = tablet.begin();
    QVERIFY(meeting);
    FormDraft draft;
    draft.setVerb(u"act"_s);
    draft.setEditor(meeting);
    draft.set(u"children"_s, QVariantList{u"c1"_s});
    draft.set(u"what"_s, u"See him alone."_s);
    draft.set(u"purpose"_s, u"To hear his account."_s);
    draft.set(u"owner.agency"_s, u"Westmarch Police"_s);
    draft.set(u"due"_s, QVariantMap{{u"within"_s, 4.0}, {u"unit"_s, u"h"_s}, {u"from"_s, u"now"_s}});
    draft.set(u"contingency"_s, QString());
    QSignalSpy committed(&draft, &FormDraft::committed);
    draft.commit();
    QVERIFY(Tablet::until([&] { return !draft.committing(); }));
    QVERIFY2(committed.count() == 1, qPrintable(draft.problem().name + draft.problem().field));
    QCOMPARE(meeting->actions->value(u"t1"_s, u"owner"_s).toString(), u"Westmarch Police"_s);
    QCOMPARE(meeting->actions->value(u"t1"_s, u"due"_s).toString(), u"Mon 2 Mar, 13:30"_s);
    QCOMPARE(meeting->actions->value(u"t1"_s, u"dueWhy"_s).toString(), u"4 hours from when the action was agreed"_s);
}

void TestDraft::lock_writesWhatWasTypedLast()
{
    Tablet tablet;
    MeetingEditor *meeting = tablet.begin();
    QVERIFY(meeting);
    const MeetingId id = QUuid::fromString(meeting->meetingId());
    FormDraft draft;
    draft.setVerb(u"share"_s);
    draft.setEditor(meeting);
    draft.set(u"text"_s, u"the last words"_s);
    tablet.session->lock();
    QVERIFY(tablet.unlock());
    QCOMPARE(stored(tablet, id), QStringList{u"share.text=the last words"_s});
}

// No draft is larger than what could be said; what fitted stays on disk.
void TestDraft::typing_beyondTheField_keepsWhatWasThereAndSaysSo()
{
    Tablet tablet;
    MeetingEditor *meeting = tablet.begin();
    QVERIFY(meeting);
    const MeetingId id = QUuid::fromString(meeting->meetingId());
    FormDraft draft;
    draft.setVerb(u"share"_s);
    draft.setEditor(meeting);
    const QString most = u"\U0001F9F8"_s.repeated(kMaxText);             // counted as people count: one character, two units
    draft.set(u"text"_s, most);
    QVERIFY(Tablet::until([&] { return draft.kept(); }));
    QCOMPARE(stored(tablet, id), QStringList{u"share.text="_s + most});
    draft.set(u"text"_s, QString(most + u'x'));
    QVERIFY(Tablet::until([&] { return draft.problem().shown(); }));
    QCOMPARE(draft.problem().name, u"invalid_value"_s);
    QCOMPARE(draft.problem().field, u"text"_s);
    QCOMPARE(draft.text(u"text"_s), QString(most + u'x'));               // nothing is taken off what somebody typed
    QCOMPARE(stored(tablet, id), QStringList{u"share.text="_s + most});
    draft.set(u"children"_s, QStringList{QString(5 * kMaxText, u'c')});
    QVERIFY(Tablet::until([&] { return draft.kept(); }));
    QCOMPARE(stored(tablet, id), QStringList{u"share.text="_s + most});
    draft.set(u"text"_s, u"Short again"_s);
    QVERIFY(Tablet::until([&] { return draft.kept(); }));
    QCOMPARE(stored(tablet, id), QStringList{u"share.text=Short again"_s});
}

void TestDraft::convening_typed_isKeptBeforeThereIsAMeeting()
{
    Tablet tablet;
    QVERIFY(tablet.unlock());
    {
        FormDraft draft;
        draft.setVerb(u"convene"_s);
        draft.setEditor(tablet.session->desk());
        draft.set(u"referral.concern"_s, u"A mark on the cheek."_s);
        QVERIFY(Tablet::until([&] { return draft.kept(); }));
    }
    tablet.again();
    QVERIFY(tablet.unlock());
    FormDraft draft;
    draft.setVerb(u"convene"_s);
    draft.setEditor(tablet.session->desk());
    QVERIFY(draft.restored());
    const QVariantMap fields = Tablet::convening();
    for (auto it = fields.begin(); it != fields.end(); ++it)
        draft.set(it.key(), it.value());
    QSignalSpy committed(&draft, &FormDraft::committed);
    QSignalSpy opened(tablet.session.get(), &Session::meetingOpened);
    draft.commit();
    QVERIFY(Tablet::until([&] { return opened.count() == 1; }));
    QCOMPARE(committed.count(), 1);
    QCOMPARE(stored(tablet, MeetingId()), QStringList());
}

QTEST_GUILESS_MAIN(TestDraft)
#include "tst_draft.moc"
