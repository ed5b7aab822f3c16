#include "app/secret.h"
#include "tests/app/tablet.h"

#include "app/handing.h"
#include "app/recordview.h"
#include "storage/owncodes.h"

#include <QJsonArray>

#include <csignal>

using namespace rt;
using namespace rt::test;

// The record's side of a hand-over, with a program at the other end that does what it is told: what is journalled, what the
// device's chain says of it and in which order, and that the record is locked whatever happens.
class TestHanding : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void drawn_isJournalledWithItsStrokesAndTextCheck();
    void typedName_isJournalled();
    void language_andLooks_goAlong();
    void ended_however_isWrittenDownInOrder_data();
    void ended_however_isWrittenDownInOrder();
    void killed_isWrittenDownAndLocks();
    void lockedFromOutside_isWrittenDown();
    void code_right_isTakenAndSaidSo();
    void code_wrong_isCountedRefusedAndWrittenDown();
    void code_wrongFiveTimes_isOff();
    void code_notChosen_cannotBeGiven();
    void code_chosen_once_byWhoeverTypedItTwice();
    void code_chosen_isNoFactOfTheRecord();
    void sealed_forgetsTheCodes_andTakesALateSignature();
    void witness_answersWaitForTheChair();
    void witness_dismissed_leavesNothing();
    void nobodyToAsk_nothingHappens();
    void corrected_afterwards_isSaidAndAskedAgain();
};

namespace {

// A meeting with two decisions, open, and a hand-over whose other end does `deeds`.
class Table {
public:
    explicit Table(const QStringList &deeds) : handing(*tablet.session, QString::fromLatin1(RT_SITTER), deeds)
    {
        meeting = tablet.begin();
        QVariantMap second = Tablet::decision();
        second[u"text"_s] = u"He is seen alone today."_s;
        good = meeting && Tablet::settle(*meeting, meeting->say(u"decide"_s, Tablet::decision())) == u"decide:d1"_s
            && Tablet::settle(*meeting, meeting->say(u"decide"_s, second)) == u"decide:d2"_s;
    }

    bool handOver(const QString &attendee = u"a2"_s) { return handing.begin(meeting, attendee); }
    bool locked()
    {
        return Tablet::until([this] { return tablet.session->state() == Session::Locked; }) && settled();
    }
    // All that was asked of the ledger is done.
    bool settled()
    {
        bool done = false;
        tablet.ledger->settings(u"nobody"_s, tablet.session.get(), [&](const auto &) { done = true; });
        return Tablet::until([&] { return done; });
    }
    MeetingEditor *reopened()
    {
        tablet.enter();
        if (!Tablet::until([this] { return tablet.session->state() == Session::Open; }))
            return nullptr;
        tablet.session->openMeeting(id());
        return Tablet::until([this] { return tablet.session->meeting() != nullptr; }) ? tablet.session->meeting() : nullptr;
    }
    // "handed-over a2", oldest first, of this meeting.
    QStringList trail()
    {
        QStringList said;
        tablet.turnOff();
        const auto store = Store::openPractice(tablet.folder(), {});
        if (!store)
            return {codeName(store.error().code)};
        const auto rows = (*store)->trail({}, 1000);
        for (const TrailRow &row : *rows) {
            const bool ours = row.entry.about == m_id || row.entry.act == Act::Locked;
            if (ours && row.entry.act != Act::MeetingOpened)
                said.prepend((QString(actName(row.entry.act)) + u' ' + row.entry.code).trimmed());
        }
        return said;
    }
    QString id()
    {
        if (m_id.isEmpty() && meeting)
            m_id = meeting->meetingId();
        return m_id;
    }
    static QJsonArray signoffs(MeetingEditor &of)
    {
        std::optional<QJsonObject> record;
        of.askRecord({}, &of, [&](const Result<QJsonObject> &got) { record = got.value_or(QJsonObject()); });
        Tablet::until([&] { return record.has_value(); });
        return record->value("signoffs"_L1).toArray();
    }
    bool choose(const QString &attendee, const QString &digits, const QString &again)
    {
        handing.chooseCode(meeting, attendee);
        handing.code()->type(digits);
        handing.repeated()->type(again);
        handing.keepCode();
        return settled();
    }

    Tablet tablet;
    Handing handing;
    MeetingEditor *meeting = nullptr;
    bool good = false;

private:
    QString m_id;
};

}

void TestHanding::drawn_isJournalledWithItsStrokesAndTextCheck()
{
    Table table({u"agree"_s, u"exit:0"_s});
    QVERIFY(table.good && !table.id().isEmpty());
    ToSign asked;
    asked.items = Handing::itemsOf(*table.meeting, u"a2"_s);
    QVERIFY(table.handOver());
    QVERIFY(table.handing.active());
    QVERIFY(table.locked());
    MeetingEditor *again = table.reopened();
    QVERIFY(again);
    const QJsonArray rows = Table::signoffs(*again);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0]["response"_L1].toString(), u"agree"_s);
    QCOMPARE(rows[1]["response"_L1].toString(), u"dissent"_s);
    QCOMPARE(rows[1]["comment"_L1].toString(), u"Too late for him."_s);
    for (const auto row : rows) {
        QCOMPARE(row["method"_L1].toString(), u"signature"_s);
        QCOMPARE(row["textHash"_L1].toString(), asked.digest());
        QCOMPARE(row["strokes"_L1].toArray(), (QJsonArray{QJsonArray{100, 500, 4000, 300}, QJsonArray{5000, 500}}));
    }
    RecordView view;
    view.setEditor(again);
    QVERIFY(Tablet::until([&] { return view.count() > 0; }));
    int drawings = 0;
    bool check = false;
    for (int row = 0; row < view.count(); ++row) {
        const QModelIndex at = view.index(row);
        check = check || at.data(RecordView::TextRole).toString().contains(asked.digest().first(4) + u' ');
        if (at.data(RecordView::KindRole).toString() == u"ink"_s) {
            ++drawings;
            QCOMPARE(at.data(RecordView::InkRole).toList().size(), 2);
        }
    }
    QCOMPARE(drawings, 1);                           // one drawing, shown once, though two decisions rest on it
    QVERIFY(check);
}

void TestHanding::typedName_isJournalled()
{
    Table table({u"name"_s, u"exit:0"_s});
    QVERIFY(table.good && table.handOver() && !table.id().isEmpty() && table.locked());
    const QJsonArray rows = Table::signoffs(*table.reopened());
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0]["typedName"_L1].toString(), u"Person 2"_s);
    QVERIFY(!rows[0].toObject().contains("strokes"_L1));
}

void TestHanding::language_andLooks_goAlong()
{
    Table table({u"speaks:cy:150:2:1"_s, u"back"_s, u"exit:0"_s});
    QVERIFY(table.good && !table.id().isEmpty());
    table.tablet.session->looks()->setScheme(u"contrast"_s);
    table.tablet.session->looks()->setStill(true);
    QVERIFY(table.handing.begin(table.meeting, u"a2"_s, u"cy"_s, 150));
    QVERIFY(table.locked());
    QVERIFY(table.trail().contains(u"hand-over-ended a2:handed-back"_s));
    Table other({u"speaks:en:200:0:0"_s, u"back"_s, u"exit:0"_s});           // what no screen offers is brought to what there is
    QVERIFY(other.good && !other.id().isEmpty());
    QVERIFY(other.handing.begin(other.meeting, u"a2"_s, u"fr"_s, 900));
    QVERIFY(other.locked());
    QVERIFY(other.trail().contains(u"hand-over-ended a2:handed-back"_s));
}

void TestHanding::ended_however_isWrittenDownInOrder_data()
{
    QTest::addColumn<QStringList>("deeds");
    QTest::addColumn<QString>("how");
    QTest::addColumn<int>("signedFor");
    QTest::newRow("signed") << QStringList{u"agree"_s, u"exit:0"_s} << u"signed"_s << 2;
    QTest::newRow("signed, then killed at the receipt") << QStringList{u"agree"_s, u"crash"_s} << u"signed"_s << 2;
    QTest::newRow("handed back") << QStringList{u"back"_s, u"exit:0"_s} << u"handed-back"_s << 0;
    QTest::newRow("left lying") << QStringList{u"exit:5"_s} << u"timed-out"_s << 0;
    QTest::newRow("crashed") << QStringList{u"crash"_s} << u"killed"_s << 0;
    QTest::newRow("no answer of ours") << QStringList{u"junk"_s} << u"killed"_s << 0;
    QTest::newRow("somebody else's answer") << QStringList{u"wrong"_s} << u"killed"_s << 0;
    QTest::newRow("two answers") << QStringList{u"agree"_s, u"agree"_s} << u"signed"_s << 2;
}

void TestHanding::ended_however_isWrittenDownInOrder()
{
    QFETCH(const QStringList, deeds);
    QFETCH(const QString, how);
    QFETCH(const int, signedFor);
    Table table(deeds);
    QVERIFY(table.good && !table.id().isEmpty() && table.handOver() && table.locked());
    MeetingEditor *again = table.reopened();
    QVERIFY(again);
    QCOMPARE(Table::signoffs(*again).size(), signedFor);
    QCOMPARE(table.trail(), (QStringList{u"handed-over a2"_s, u"hand-over-ended a2:"_s + how, u"locked"_s, u"locked"_s}));
}

void TestHanding::killed_isWrittenDownAndLocks()
{
    Table table({u"wait"_s});
    QVERIFY(table.good && !table.id().isEmpty() && table.handOver());
    QVERIFY(Tablet::until([&] { return table.handing.pid() > 0; }));
    QCOMPARE(::kill(pid_t(table.handing.pid()), SIGKILL), 0);
    QVERIFY(table.locked());
    QCOMPARE(table.trail().mid(0, 2), (QStringList{u"handed-over a2"_s, u"hand-over-ended a2:killed"_s}));
}

void TestHanding::lockedFromOutside_isWrittenDown()
{
    Table table({u"wait"_s});
    QVERIFY(table.good && !table.id().isEmpty() && table.handOver());
    QVERIFY(Tablet::until([&] { return table.handing.pid() > 0; }));
    table.tablet.session->lock();
    QVERIFY(table.locked());
    QCOMPARE(table.trail(), (QStringList{u"handed-over a2"_s, u"hand-over-ended a2:locked"_s, u"locked"_s}));
}

void TestHanding::code_right_isTakenAndSaidSo()
{
    Table table({u"code:4071"_s, u"exit:0"_s});
    QVERIFY(table.good && !table.id().isEmpty() && table.choose(u"a2"_s, u"4071"_s, u"4071"_s));
    QVERIFY(Tablet::until([&] { return table.handing.withCode() == QStringList{u"a2"_s}; }));
    QVERIFY(table.handOver() && table.locked());
    const QJsonArray rows = Table::signoffs(*table.reopened());
    QCOMPARE(rows.size(), 2);
    for (const auto row : rows)
        QCOMPARE(row["method"_L1].toString(), u"code"_s);
    QCOMPARE(table.trail().mid(0, 3),
             (QStringList{u"code-chosen a2"_s, u"handed-over a2"_s, u"hand-over-ended a2:signed"_s}));
}

void TestHanding::code_wrong_isCountedRefusedAndWrittenDown()
{
    Table table({u"code:4072"_s, u"code:9071"_s, u"agree"_s, u"exit:0"_s});
    QVERIFY(table.good && !table.id().isEmpty() && table.choose(u"a2"_s, u"4071"_s, u"4071"_s));
    QVERIFY(table.handOver() && table.locked());
    const QJsonArray rows = Table::signoffs(*table.reopened());
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0]["method"_L1].toString(), u"signature"_s);
    QCOMPARE(table.trail().mid(0, 5),
             (QStringList{u"code-chosen a2"_s, u"handed-over a2"_s, u"code-wrong a2:4"_s, u"code-wrong a2:3"_s,
                          u"hand-over-ended a2:signed"_s}));
}

void TestHanding::code_wrongFiveTimes_isOff()
{
    QStringList deeds(5, u"code:4072"_s);
    deeds.append(u"code:4071"_s);                    // now the right one: it is not even looked at
    Table table(deeds);
    QVERIFY(table.good && !table.id().isEmpty() && table.choose(u"a2"_s, u"4071"_s, u"4071"_s));
    QVERIFY(table.handOver() && table.locked());
    QCOMPARE(Table::signoffs(*table.reopened()).size(), 0);
    const QStringList said = table.trail();
    QCOMPARE(said.filter(u"code-wrong"_s).size(), 5);
    QVERIFY(said.contains(u"code-wrong a2:0"_s) && said.contains(u"hand-over-ended a2:killed"_s));
}

void TestHanding::code_notChosen_cannotBeGiven()
{
    Table table({u"code:4071"_s});
    QVERIFY(table.good && !table.id().isEmpty() && table.choose(u"a1"_s, u"4071"_s, u"4071"_s));
    QVERIFY(table.handOver(u"a2"_s) && table.locked());          // another person's code
    QCOMPARE(Table::signoffs(*table.reopened()).size(), 0);
    const QStringList said = table.trail();
    QVERIFY(said.contains(u"hand-over-ended a2:killed"_s));
    QVERIFY2(said.filter(u"code-wrong"_s).isEmpty(), "it was even tried");
}

void TestHanding::code_chosen_once_byWhoeverTypedItTwice()
{
    Table table({});
    QVERIFY(table.good);
    const auto tried = [&](const QString &digits, const QString &again, const QString &wrong) {
        return table.choose(u"a2"_s, digits, again) && Tablet::until([&] { return table.handing.wrong() == wrong; })
            && table.handing.choosing() == u"Person 2"_s;
    };
    QVERIFY(tried(u"4071"_s, u"4072"_s, u"different"_s));
    QVERIFY(tried(u"407"_s, u"407"_s, u"short"_s));
    QVERIFY(tried(u"1234"_s, u"1234"_s, u"easy"_s));
    QVERIFY(tried(u"4071936"_s, u"4071936"_s, u"long"_s));
    QVERIFY(table.choose(u"a2"_s, u"407193"_s, u"407193"_s));
    QVERIFY(Tablet::until([&] { return table.handing.choosing().isEmpty(); }));
    QVERIFY(Tablet::until([&] { return table.handing.withCode() == QStringList{u"a2"_s}; }));
    table.handing.chooseCode(table.meeting, u"a2"_s);            // by nobody a second time
    QVERIFY(table.handing.choosing().isEmpty());
    table.handing.chooseCode(table.meeting, u"a1"_s);
    table.handing.leaveCode();
    QVERIFY(table.handing.choosing().isEmpty() && table.handing.code()->count() == 0);
}

void TestHanding::code_chosen_isNoFactOfTheRecord()
{
    Table table({});
    QVERIFY(table.good && !table.id().isEmpty() && table.choose(u"a2"_s, u"4071"_s, u"4071"_s));
    table.tablet.turnOff();
    const auto store = Store::openPractice(table.tablet.folder(), {});
    QVERIFY(store);
    const MeetingId id = QUuid::fromString(table.id());
    QCOMPARE((*OwnCodes(**store).left(id)), (QHash<Ref, int>{{u"a2"_s, 5}}));
    // Neither the digits nor what is made of them stand in any chain.
    const QString kept = (*store)->settings("codes:"_L1 + table.id())->value(u"a2"_s);
    const QByteArray verifier = kept.section(u' ', 4).toLatin1();
    QCOMPARE(verifier.size(), 64);
    QByteArray chains;
    for (const MeetingId &chain : {id, (*store)->journal().device()}) {
        QVERIFY((*store)->exportChain(chain, Instant{}, [&](QByteArrayView bytes) -> Done {
            chains.append(bytes);
            return {};
        }));
    }
    QVERIFY(chains.size() > 1000);
    QVERIFY(!chains.contains("4071") && !chains.contains(verifier) && !chains.contains(QByteArray::fromHex(verifier)));
}

void TestHanding::sealed_forgetsTheCodes_andTakesALateSignature()
{
    Table table({u"agree"_s, u"exit:0"_s});
    QVERIFY(table.good && !table.id().isEmpty() && table.choose(u"a2"_s, u"4071"_s, u"4071"_s));
    QCOMPARE(Tablet::settle(*table.meeting, table.meeting->end()), u"end:"_s);
    for (const QString &what : table.meeting->missing->keys())
        table.meeting->giveReason(what, u"Later."_s);
    QCOMPARE(Tablet::settle(*table.meeting, table.meeting->seal()), u"seal:"_s);
    QCOMPARE(table.meeting->state(), MeetingEditor::Sealed);
    QVERIFY(table.handOver() && table.locked());
    QCOMPARE(Table::signoffs(*table.reopened()).size(), 2);
    QVERIFY(table.settled());
    QVERIFY(table.handing.withCode().isEmpty());
}

void TestHanding::witness_answersWaitForTheChair()
{
    Table table({u"witness"_s, u"exit:0"_s});
    QVERIFY(table.good && !table.id().isEmpty() && table.handOver() && table.locked());
    MeetingEditor *again = table.reopened();
    QVERIFY(again);
    QCOMPARE(Table::signoffs(*again).size(), 0);     // it is nothing yet
    const QVariantList waiting = Handing::waiting(again, u"a2"_s);
    QCOMPARE(waiting.size(), 2);
    QCOMPARE(waiting[1].toMap().value(u"comment"_s).toString(), u"Too late for him."_s);
    QVERIFY(Handing::waiting(again, u"a1"_s).isEmpty());
    Handing::witness(again, u"a2"_s);
    QVERIFY(Tablet::until([&] { return again->signoffs->value(u"a2/d2"_s, u"response"_s).toString() == u"dissent"_s; }));
    const QJsonArray rows = Table::signoffs(*again);
    QCOMPARE(rows.size(), 2);
    for (const auto row : rows) {
        QCOMPARE(row["method"_L1].toString(), u"witnessed"_s);
        QCOMPARE(row["textHash"_L1].toString().size(), 64);
    }
    QVERIFY(Handing::waiting(again, u"a2"_s).isEmpty());
    QVERIFY(table.trail().contains(u"hand-over-ended a2:to-witness"_s));
}

void TestHanding::witness_dismissed_leavesNothing()
{
    Table table({u"witness"_s, u"exit:0"_s});
    QVERIFY(table.good && !table.id().isEmpty() && table.handOver() && table.locked());
    Handing::dismissWaiting(table.reopened(), u"a2"_s);
    QVERIFY(table.settled());
    table.tablet.session->lock();
    QVERIFY(table.locked());
    MeetingEditor *again = table.reopened();
    QVERIFY(Handing::waiting(again, u"a2"_s).isEmpty());
    QCOMPARE(Table::signoffs(*again).size(), 0);
}

void TestHanding::nobodyToAsk_nothingHappens()
{
    Table table({});
    QVERIFY(table.good);
    QVERIFY(!table.handing.begin(table.meeting, u"a9"_s) && !table.handing.begin(nullptr, u"a2"_s));
    QVERIFY(!table.handing.active());
}

// Somebody agreed, and then the words were changed: neither the screens nor the record pass the answer off as one to the new.
void TestHanding::corrected_afterwards_isSaidAndAskedAgain()
{
    Table table({u"agree"_s, u"exit:0"_s});
    QVERIFY(table.good && !table.id().isEmpty() && table.handOver() && table.locked());
    MeetingEditor *again = table.reopened();
    QVERIFY(again && Handing::itemsOf(*again, u"a2"_s).empty());
    const auto corrects = [&](const QString &field, const QVariant &to) {
        return Tablet::settle(*again, again->say(u"correct"_s, {{u"target"_s, u"d1"_s}, {u"change"_s, QVariantMap{{field, to}}},
                                                                {u"reason"_s, u"Put more exactly."_s}}));
    };
    const auto earlier = [&](const QString &decision) {
        return again->signoffs->value(u"a2/"_s + decision, u"earlier"_s).toBool();
    };
    QCOMPARE(corrects(u"basis"_s, u"Two marks of a hand."_s), u"correct:"_s);
    QVERIFY(!earlier(u"d1"_s));                      // why, not what
    QCOMPARE(corrects(u"text"_s, u"Section 47 enquiries start tomorrow."_s), u"correct:"_s);
    QVERIFY(earlier(u"d1"_s) && !earlier(u"d2"_s));
    // On the rail, with what else stands between now and the seal.
    QCOMPARE(again->missing->value(u"earlier-text:d1"_s, u"words"_s).toString(),
             u"Decision 1 was corrected after somebody had answered to it: ask them again"_s);
    QCOMPARE(again->missing->value(u"earlier-text:d1"_s, u"section"_s).toString(), u"signoff"_s);
    const auto items = Handing::itemsOf(*again, u"a2"_s);
    QCOMPARE(items.size(), 1u);
    QCOMPARE(items[0].text, u"Section 47 enquiries start tomorrow."_s);
    for (const auto row : Table::signoffs(*again))
        QCOMPARE(row["earlierText"_L1].toBool(), row["decision"_L1].toString() == "d1"_L1);
    std::optional<QJsonObject> record;
    again->askRecord({}, again, [&](const Result<QJsonObject> &got) { record = got.value_or(QJsonObject()); });
    QVERIFY(Tablet::until([&] { return record.has_value(); }));
    int said = 0;
    for (const RecordView::Line &line : linesOf(*record))
        said += line.text.contains(u"Given for an earlier text"_s);
    QCOMPARE(said, 1);
    QCOMPARE(corrects(u"text"_s, Tablet::decision().value(u"text"_s)), u"correct:"_s);
    QVERIFY(!earlier(u"d1"_s));                      // the words that they saw stand again
    QCOMPARE(corrects(u"outcomes"_s, QStringList{u"no_further_action"_s}), u"correct:"_s);
    QVERIFY(earlier(u"d1"_s));
    QCOMPARE(Tablet::settle(*again, again->sign(u"a2"_s, {u"d1"_s}, u"agree"_s, u"spoken"_s)), u"sign:"_s);
    QVERIFY(!earlier(u"d1"_s));
}

QTEST_GUILESS_MAIN(TestHanding)
#include "tst_handing.moc"
