#include "app/auditlist.h"
#include "app/wording.h"
#include "tests/app/tablet.h"

#include <QAbstractItemModelTester>

using namespace rt;
using namespace rt::test;

namespace {

const Actor kChair{u"okafor"_s, u"Ngozi Okafor"_s, Role::Chair, u"north"_s};
const Actor kStranger{u"price"_s, u"Rhys Price"_s, Role::Chair, u"south"_s};
const Actor kTaker{u"bell"_s, u"Sam Bell"_s, Role::MinuteTaker, u"north"_s};
const Actor kAdmin{u"ada"_s, u"Ada Min"_s, Role::Admin, u"north"_s};
const Actor kAuditor{u"watch"_s, u"Audrey Tor"_s, Role::Auditor, {}};

// A clock that can be set to anything while time goes on evenly.
class WrongTime final : public WallTime {
public:
    [[nodiscard]] Instant now() const override { return wall; }
    [[nodiscard]] std::chrono::microseconds monotonic() const override { return even; }
    Instant wall = at(100);
    std::chrono::microseconds even{0};
};

}

// Who may read what, where the screens ask for it; and the trail that comes of it, as the auditor sees it.
class TestAuditList : public QObject {
    Q_OBJECT

    std::unique_ptr<TempVault> m_vault;
    std::unique_ptr<WrongTime> m_time;
    std::unique_ptr<Ledger> m_ledger;
    const MeetingId m_north = QUuid::createUuid();

    template<class T, class Ask>
    Result<T> asked(Ask ask)
    {
        std::optional<Result<T>> answer;
        ask([&answer](Result<T> result) { answer = std::move(result); });
        return Tablet::until([&] { return answer.has_value(); }) ? *answer : failure(Code::Cancelled, u"no answer"_s);
    }
    Result<StoreState> unlock(const Actor &actor)
    {
        (void)asked<void>([&](auto reply) { m_ledger->close(this, reply); });
        return asked<StoreState>([&](auto reply) { m_ledger->enter(actor.user, {}, {}, this, reply); });
    }
    Result<std::shared_ptr<OpenedMeeting>> open()
    {
        return asked<std::shared_ptr<OpenedMeeting>>([&](auto reply) { m_ledger->openMeeting(m_north, this, reply); });
    }
    QStringList column(AuditList &list, const QString &role)
    {
        QStringList cells;
        for (const QString &key : list.keys())
            cells.append(list.value(key, role).toString());
        return cells;
    }
    bool load(AuditList &list)
    {
        list.reload();
        return Tablet::until([&] { return !list.loading() && !list.people().isEmpty(); });
    }

private Q_SLOTS:
    void init()
    {
        m_ledger.reset();
        m_vault = std::make_unique<TempVault>();
        m_time = std::make_unique<WrongTime>();
        {
            RT_TAKE(store, Store::createPractice(m_vault->folder()));
            for (const Actor &each : {kChair, kStranger, kTaker, kAdmin, kAuditor})
                RT_DONE(store->addUser(each, at(0), u"setup"_s));
            Event north = convene(m_north);
            north.fields.insert("team"_L1, u"north"_s);
            RT_DONE(store->append(north));
            RT_DONE(store->append(share(m_north, u"i1"_s, u"Unmistakable words"_s)));
        }
        m_ledger = std::make_unique<Ledger>(m_vault->folder());
        m_ledger->setTime(m_time.get());
    }
    void cleanup() { m_ledger.reset(); }

    void ledger_ofOthers_refusesEveryWayIn()
    {
        RT_DONE(unlock(kStranger));
        RT_REFUSED(open(), Code::Access_Denied);
        RT_REFUSED(asked<QJsonObject>([&](auto reply) { m_ledger->record(m_north, {}, this, reply); }), Code::Access_Denied);
        RT_REFUSED(asked<MeetingRow>([&](auto reply) { m_ledger->summary(m_north, this, reply); }), Code::Access_Denied);
        RT_REFUSED(asked<std::vector<DraftField>>([&](auto reply) { m_ledger->drafts(m_north, this, reply); }),
                   Code::Access_Denied);
        RT_REFUSED(asked<void>([&](auto reply) { m_ledger->saveDraft(m_north, {u"share"_s, u"text"_s, u"x"_s}, this, reply); }),
                   Code::Access_Denied);
        Command command{.verb = Verb::End, .at = at(5), .actor = kStranger, .meeting = {}, .ref = {}, .fields = {},
                        .newMeeting = {}, .profile = {}, .calendar = {}};
        RT_REFUSED(asked<Event>([&](auto reply) { m_ledger->commit(m_north, command, {}, {}, this, reply); }),
                   Code::Access_Denied);
        QCOMPARE(asked<std::vector<MeetingRow>>([&](auto reply) { m_ledger->meetings(0, 9, this, reply); })->size(), 0u);
        QCOMPARE(asked<std::vector<Hit>>([&](auto reply) { m_ledger->search(u"unmistakable"_s, 9, this, reply); })->size(), 0u);
        RT_DONE(unlock(kTaker));
        RT_DONE(open());
        QCOMPARE(asked<std::vector<MeetingRow>>([&](auto reply) { m_ledger->meetings(0, 9, this, reply); })->size(), 1u);
        QCOMPARE(asked<std::vector<Hit>>([&](auto reply) { m_ledger->search(u"unmistakable"_s, 9, this, reply); })->size(), 1u);
    }

    // Nobody speaks as somebody else, whatever a screen hands in.
    void commit_asSomebodyElse_isRefused()
    {
        RT_DONE(unlock(kTaker));
        RT_DONE(open());
        Command command{.verb = Verb::Start, .at = at(5), .actor = kChair, .meeting = {}, .ref = {}, .fields = {},
                        .newMeeting = {}, .profile = {}, .calendar = {}};
        RT_REFUSED(asked<Event>([&](auto reply) { m_ledger->commit(m_north, command, {}, {}, this, reply); }),
                   Code::Access_Denied);
        command.actor = kTaker;
        command.actor.roles = Role::Chair;                       // nor as more than they are
        command.verb = Verb::Seal;
        RT_REFUSED(asked<Event>([&](auto reply) { m_ledger->commit(m_north, command, {}, {}, this, reply); }), Code::NotChair);
    }

    // Whoever watches minutes nothing, not even a meeting that they would convene themselves.
    void auditor_convening_isRefused()
    {
        RT_DONE(unlock(kAuditor));
        const Event wanted = convene(QUuid::createUuid());
        Command command{.verb = Verb::Convene, .at = at(5), .actor = kAuditor, .meeting = {}, .ref = {},
                        .fields = wanted.fields, .newMeeting = QUuid::createUuid(), .profile = u"eng_wt2023"_s,
                        .calendar = u"england-and-wales"_s};
        RT_REFUSED(asked<Event>([&](auto reply) { m_ledger->commit({}, command, {}, {}, this, reply); }), Code::Access_Denied);
        TrailFilter refusals;
        refusals.act = Act::Refused;
        QCOMPARE(asked<std::vector<TrailRow>>([&](auto reply) { m_ledger->trail(refusals, 9, 0, this, reply); })->size(), 1u);
    }

    void unlock_admin_opensNothing()
    {
        RT_REFUSED(unlock(kAdmin), Code::Access_Denied);
        RT_REFUSED(open(), Code::Store_NotFound);
        RT_TAKE(state, asked<StoreState>([&](auto reply) { m_ledger->look(this, reply); }));
        QVERIFY(!std::ranges::count(state.users, u"ada"_s, &Actor::user));
    }

    void addUser_rightsAreNotTakenButGiven()
    {
        RT_DONE(unlock(kChair));
        const auto add = [&](const Actor &user, const QString &by) {
            return asked<void>([&](auto reply) { m_ledger->addUser(user, at(6), by, this, reply); });
        };
        RT_DONE(add({u"new"_s, u"New"_s, Role::MinuteTaker}, u"okafor"_s));
        RT_REFUSED(add({u"other"_s, u"O"_s, Role::MinuteTaker}, u"price"_s), Code::Access_Denied);
        RT_REFUSED(add({u"king"_s, u"K"_s, Role::Admin}, u"okafor"_s), Code::Access_Denied);   // there is an admin already
        RT_REFUSED(add({u"bell"_s, u"Sam Bell"_s, Role::Chair}, u"okafor"_s), Code::Access_Denied);     // a role changed
        RT_DONE(unlock({u"new"_s, u"New"_s, Role::MinuteTaker}));
        RT_DONE(open());                                         // joined the team of who let them in
    }

    // What somebody types on the home screen, a child's name among it, nobody else finds there.
    void drafts_ofTheHomeScreen_areOnesOwn()
    {
        RT_DONE(unlock(kChair));
        RT_DONE(asked<void>([&](auto reply) {
            m_ledger->saveDraft(MeetingId(), {u"convene"_s, u"childName"_s, u"Reuben"_s}, this, reply);
        }));
        const auto left = [&] {
            return asked<std::vector<DraftField>>([&](auto reply) { m_ledger->drafts(MeetingId(), this, reply); });
        };
        QCOMPARE(left()->size(), 1u);
        RT_DONE(unlock(kTaker));
        QCOMPARE(left()->size(), 0u);
        RT_DONE(unlock(kChair));
        QCOMPARE(left()->size(), 1u);
    }

    void handOver_brokenOff_isSaidSo()
    {
        RT_DONE(unlock(kChair));
        RT_DONE(asked<void>([&](auto reply) {
            m_ledger->read([&](Reading &r) { return r.note(Act::HandedOver, m_north.toString(QUuid::WithoutBraces), u"a2"_s); },
                           this, reply);
        }));
        m_ledger.reset();                                        // as after a kill: nobody wrote how it ended
        m_ledger = std::make_unique<Ledger>(m_vault->folder());
        m_ledger->setTime(m_time.get());
        RT_DONE(unlock(kAuditor));
        AuditList list(*m_ledger, Limits());
        QVERIFY(load(list));
        QCOMPARE(column(list, u"what"_s).mid(1, 4), (QStringList{u"Unlocked the tablet"_s, u"A hand-over was broken off"_s,
                                                                u"Locked the tablet"_s, u"Handed the tablet over"_s}));
        QCOMPARE(column(list, u"who"_s).mid(2, 1), QStringList{u"Nobody"_s});
    }

    void auditList_tellsWhoDidWhat_withoutAWordOfIt()
    {
        RT_DONE(unlock(kStranger));
        RT_REFUSED(open(), Code::Access_Denied);
        RT_DONE(unlock(kChair));
        RT_DONE(open());
        RT_DONE(unlock(kAuditor));
        Limits limits;
        limits.auditPage = 4;
        AuditList list(*m_ledger, limits);
        QVERIFY(load(list));
        QCOMPARE(list.count(), 4);
        QCOMPARE(column(list, u"who"_s).first(2), (QStringList{u"Audrey Tor"_s, u"Audrey Tor"_s}));
        QCOMPARE(column(list, u"what"_s).first(2), (QStringList{u"Read the audit trail"_s, u"Unlocked the tablet"_s}));
        while (list.canFetchMore({})) {
            list.fetchMore({});
            QVERIFY(Tablet::until([&] { return !list.loading(); }));
        }
        const QStringList what = column(list, u"what"_s), about = column(list, u"about"_s);
        QVERIFY(what.contains(u"Opened a meeting"_s) && what.contains(u"Was refused (to open a meeting)"_s));
        QVERIFY(what.contains(u"Added a user (minute-taker)"_s));
        const QString id = u"Meeting "_s + m_north.toString(QUuid::WithoutBraces).first(8);
        QCOMPARE(about.count(id), 2);
        for (const QString &role : {u"when"_s, u"who"_s, u"what"_s, u"about"_s})
            QVERIFY(!column(list, role).join(u' ').contains(u"Unmistakable"));

        const QAbstractItemModelTester tester(&list);            // it fetches by itself, so not before
        list.setPerson(u"price"_s);
        QVERIFY(Tablet::until([&] { return !list.loading(); }));
        QCOMPARE(list.count(), 4);                               // was let in, unlocked, was refused, locked
        list.setAct(u"refused"_s);
        QVERIFY(Tablet::until([&] { return !list.loading(); }));
        QCOMPARE(list.count(), 1);
        QCOMPARE(list.people().size(), 5);
        QCOMPARE(list.acts().size(), qsizetype(rt::acts().size()));
        list.clear();
        QCOMPARE(list.count(), 0);
        QVERIFY(list.people().isEmpty());
    }

    void auditList_ofAChair_isRefused()
    {
        RT_DONE(unlock(kChair));
        AuditList list(*m_ledger, {});
        std::optional<Code> refused;
        connect(&list, &AuditList::failed, this, [&](const Error &error) { refused = error.code; });
        list.reload();
        QVERIFY(Tablet::until([&] { return refused.has_value(); }));
        QCOMPARE(*refused, Code::Access_Denied);
        QCOMPARE(list.count(), 0);
    }

    void everyActAndDeed_hasWords()
    {
        for (const Act each : rt::acts())
            QVERIFY2(words::of(u"act", QString(actName(each))) != actName(each), actName(each).data());
        for (int deed = 0; deed < kDeeds; ++deed) {
            const QString name = deedName(Deed(deed));
            QVERIFY2(words::of(u"deed", name) != name, qPrintable(name));
        }
    }

    // The clock is set back by an hour while the record is open: told once, and written down with both times.
    void clock_jumps_isInDoubt()
    {
        RT_DONE(unlock(kAuditor));
        QSignalSpy doubted(m_ledger.get(), &Ledger::clockInDoubt);
        const auto work = [&] { return asked<std::vector<Actor>>([&](auto reply) { m_ledger->people(this, reply); }); };
        m_time->even += 10min;
        m_time->wall += 10min;
        RT_DONE(work());
        QCOMPARE(doubted.count(), 0);
        m_time->even += 1min;
        m_time->wall -= 59min;
        RT_DONE(work());
        RT_DONE(work());
        QCOMPARE(doubted.count(), 1);
        TrailFilter clocks;
        clocks.act = Act::ClockChanged;
        RT_TAKE(rows, asked<std::vector<TrailRow>>([&](auto reply) { m_ledger->trail(clocks, 9, 0, this, reply); }));
        QCOMPARE(rows.size(), 1u);
        QCOMPARE(rows[0].entry, (AuditEntry{Act::ClockChanged, at(51), u"watch"_s, {}, u"jumped"_s, at(111)}));
    }

    void clock_beforeTheLastEntry_isInDoubtFromTheStart()
    {
        RT_DONE(unlock(kChair));
        m_ledger.reset();
        m_ledger = std::make_unique<Ledger>(m_vault->folder());
        m_time->wall = at(0);                                    // a flat battery
        m_time->even = {};
        m_ledger->setTime(m_time.get());
        QSignalSpy doubted(m_ledger.get(), &Ledger::clockInDoubt);
        RT_DONE(unlock({u"watch"_s, {}, {}}));
        QVERIFY(Tablet::until([&] { return doubted.count() == 1; }));
    }
};

QTEST_GUILESS_MAIN(TestAuditList)
#include "tst_auditlist.moc"
