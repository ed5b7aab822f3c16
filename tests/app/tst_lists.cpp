#include "tests/app/tablet.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>

using namespace rt;
using namespace rt::test;

class TestLists : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyList_overAWholeMeeting_keepsTheModelsContract();
    void share_one_insertsOneRow();
    void correct_one_changesThatRowsRoleAlone();
    void withdraw_one_removesThatRow();
    void update_reordered_movesAndKeepsSeenRows();
    void untouched_rows_areNotAskedAgain();
    void mistakenOverrun_clock_saysHowLate();
    void clocks_thatRunOutFirst_comeFirst_doneLast();
    void children_whatIsMissing_isCountedForEach();
    void meetings_manyPages_comeAsTheyAreAskedFor();
    void meetings_plannedForLater_todayIsOnTopAllTheSame();
    void tenThousandEntries_opened_costOneScreen();
};

void TestLists::everyList_overAWholeMeeting_keepsTheModelsContract()
{
    Tablet tablet;
    MeetingEditor *meeting = tablet.begin();
    QVERIFY(meeting);
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    QList<QSignalSpy *> resets;
    for (RowList *each : meeting->findChildren<RowList *>()) {
        testers.push_back(std::make_unique<QAbstractItemModelTester>(each));
        resets.append(new QSignalSpy(each, &QAbstractItemModel::modelReset));
        QVERIFY(each->roleNames().size() <= 12);
    }
    QCOMPARE(testers.size(), size_t(18));
    testers.push_back(std::make_unique<QAbstractItemModelTester>(tablet.session->meetings()));
    const auto say = [&](const QString &verb, const QVariantMap &fields) {
        return Tablet::settle(*meeting, meeting->say(verb, fields));
    };
    const QVariantMap mother{{u"child"_s, u"c1"_s}, {u"as"_s, u"mother"_s}};
    QCOMPARE(say(u"add-person"_s, {{u"name"_s, u"Keira Tamblyn"_s}, {u"parentalResponsibility"_s, QStringList{u"c1"_s}},
                                   {u"relation"_s, QVariantList{mother}}}),
             u"add-person:p1"_s);
    QCOMPARE(meeting->people->value(u"p1"_s, u"relations"_s).toString(), u"mother of Reuben Attard"_s);
    QCOMPARE(say(u"consider-child"_s, {{u"name"_s, u"Kai"_s}, {u"link"_s, u"same_premises"_s},
                                       {u"disposition"_s, u"refer"_s}, {u"reason"_s, u"Stays there."_s}}),
             u"consider-child:o1"_s);
    QCOMPARE(say(u"share"_s, Tablet::information(u"One."_s)), u"share:i1"_s);
    QCOMPARE(say(u"withhold"_s, {{u"by"_s, u"a2"_s}, {u"what"_s, u"A source."_s}, {u"reason"_s, u"Safety."_s}}),
             u"withhold:w1"_s);
    QCOMPARE(meeting->notes->value(u"w1"_s, u"kindWords"_s).toString(), u"Information withheld"_s);
    QCOMPARE(say(u"decide"_s, Tablet::decision()), u"decide:d1"_s);
    QCOMPARE(meeting->signoffs->count(), 3);
    QCOMPARE(say(u"act"_s, {{u"what"_s, u"Ring."_s}, {u"purpose"_s, u"To tell."_s}, {u"owner"_s, u"a1"_s},
                            {u"due"_s, u"2026-03-03"_s}}), u"act:t1"_s);
    QCOMPARE(meeting->actions->value(u"t1"_s, u"due"_s).toString(), u"Tue 3 Mar"_s);
    QCOMPARE(say(u"protect"_s, {{u"child"_s, u"c1"_s}, {u"measure"_s, u"police_protection_s46"_s},
                                {u"startedAt"_s, u"2026-03-02T09:00:00Z"_s}}), u"protect:q1"_s);
    QCOMPARE(say(u"apologise"_s, {{u"attendee"_s, u"a2"_s}, {u"reason"_s, u"Called away."_s}}), u"apologise:"_s);
    QCOMPARE(say(u"sign"_s, {{u"attendee"_s, u"a1"_s}, {u"decisions"_s, u"all"_s}, {u"response"_s, u"agree"_s},
                             {u"method"_s, u"spoken"_s}}), u"sign:"_s);
    QCOMPARE(meeting->signoffs->value(u"a1/d1"_s, u"responseWords"_s).toString(), u"Agrees"_s);
    QCOMPARE(say(u"withdraw"_s, {{u"target"_s, u"d1"_s}, {u"reason"_s, u"Said twice."_s}}), u"withdraw:"_s);
    QCOMPARE(meeting->signoffs->count(), 0);
    QCOMPARE(say(u"decide"_s, Tablet::decision()), u"decide:d2"_s);
    QCOMPARE(meeting->decisions->value(u"d2"_s, u"number"_s).toInt(), 2);    // a number is never given again
    meeting->tick();
    tablet.session->setLanguage(u"cy"_s);
    tablet.session->setLanguage(u"en"_s);
    for (QSignalSpy *each : resets)
        QCOMPARE(each->count(), 0);
    qDeleteAll(resets);
}

void TestLists::share_one_insertsOneRow()
{
    Tablet tablet;
    MeetingEditor *meeting = tablet.begin();
    QVERIFY(meeting);
    RowList &list = *meeting->information;
    for (int i = 1; i <= 3; ++i) {
        QSignalSpy inserted(&list, &QAbstractItemModel::rowsInserted), changed(&list, &QAbstractItemModel::dataChanged);
        QSignalSpy counted(&list, &RowList::countChanged);
        QVERIFY(!Tablet::settle(*meeting, meeting->say(u"share"_s, Tablet::information(u"More."_s))).isEmpty());
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(inserted[0][1].toInt(), i - 1);
        QCOMPARE(inserted[0][2].toInt(), i - 1);
        QCOMPARE(counted.count(), 1);
        QCOMPARE(changed.count(), 0);
    }
}

void TestLists::correct_one_changesThatRowsRoleAlone()
{
    Tablet tablet;
    MeetingEditor *meeting = tablet.begin();
    QVERIFY(meeting);
    RowList &list = *meeting->information;
    for (int i = 0; i < 3; ++i)
        QVERIFY(!Tablet::settle(*meeting, meeting->say(u"share"_s, Tablet::information(u"More."_s))).isEmpty());
    for (int row = 0; row < 3; ++row)
        (void)list.value(list.keyAt(row), u"text"_s);
    QSignalSpy changed(&list, &QAbstractItemModel::dataChanged);
    QCOMPARE(Tablet::settle(*meeting, meeting->correct(u"i2"_s, u"text"_s, u"Less."_s, u"Misheard."_s)), u"correct:"_s);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 1);
    QCOMPARE(changed[0][1].toModelIndex().row(), 1);
    QSet<QByteArray> roles;
    for (const int role : changed[0][2].value<QList<int>>())
        roles.insert(list.roleNames().value(role));
    QCOMPARE(roles, (QSet<QByteArray>{"text", "corrections"}));
    // A name stands in every row that speaks of it.
    QCOMPARE(Tablet::settle(*meeting, meeting->correct(u"c1"_s, u"name"_s, u"Reuben Lowe"_s, u"Misread."_s)),
             u"correct:"_s);
    QCOMPARE(changed.count(), 4);
    QCOMPARE(list.value(u"i3"_s, u"children"_s).toStringList(), QStringList{u"Reuben Lowe"_s});
}

void TestLists::withdraw_one_removesThatRow()
{
    Tablet tablet;
    MeetingEditor *meeting = tablet.begin();
    QVERIFY(meeting);
    for (int i = 0; i < 3; ++i)
        QVERIFY(!Tablet::settle(*meeting, meeting->say(u"share"_s, Tablet::information(u"More."_s))).isEmpty());
    QSignalSpy removed(meeting->information, &QAbstractItemModel::rowsRemoved);
    QCOMPARE(Tablet::settle(*meeting, meeting->withdraw(u"i2"_s, u"Not so."_s)), u"withdraw:"_s);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(removed[0][1].toInt(), 1);
    QCOMPARE(removed[0][2].toInt(), 1);
    QCOMPARE(meeting->information->keys(), (QStringList{u"i1"_s, u"i3"_s}));
}

void TestLists::update_reordered_movesAndKeepsSeenRows()
{
    QHash<QString, int> value{{u"a"_s, 1}, {u"b"_s, 2}, {u"c"_s, 3}, {u"d"_s, 4}, {u"e"_s, 5}};
    int asked = 0;
    RowList list({"number"}, [&](const QString &key) -> QVariantList {
        ++asked;
        return {value.value(key)};
    });
    QAbstractItemModelTester tester(&list);
    list.reset({u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    for (const QString &order : {u"dabc"_s, u"eca"_s, QString(), u"be"_s, u"bade"_s, u"edcba"_s}) {
        const QStringList keys = order.split(QString(), Qt::SkipEmptyParts);
        list.update(keys);
        QCOMPARE(list.keys(), keys);
        for (const QString &key : keys)
            QCOMPARE(list.value(key, u"number"_s).toInt(), value.value(key));
    }
    QVERIFY(asked > 0);
    QVERIFY(!list.value(u"z"_s, u"number"_s).isValid());
    QVERIFY(!list.value(u"a"_s, u"colour"_s).isValid());
}

void TestLists::untouched_rows_areNotAskedAgain()
{
    QStringList asked;
    RowList list({"text"}, [&](const QString &key) -> QVariantList {
        asked.append(key);
        return {key};
    });
    list.reset({u"a"_s, u"b"_s, u"c"_s});
    (void)list.value(u"a"_s, u"text"_s);
    (void)list.value(u"b"_s, u"text"_s);
    asked.clear();
    const QStringList touched{u"b"_s};
    list.update(list.keys(), &touched);
    QCOMPARE(asked, QStringList{u"b"_s});
    asked.clear();
    list.update(list.keys());
    QCOMPARE(asked, (QStringList{u"a"_s, u"b"_s}));          // "c" has not been looked at
}

void TestLists::mistakenOverrun_clock_saysHowLate()
{
    Tablet tablet;
    MeetingEditor *meeting = tablet.begin();
    QVERIFY(meeting);
    RowList &list = *meeting->clocks;
    QVERIFY(list.count() > 0);
    QString decision;
    for (const QString &key : list.keys()) {
        if (list.value(key, u"rule"_s).toString() == u"E14"_s)
            decision = key;
    }
    QVERIFY(!decision.isEmpty());
    QVERIFY(!list.value(decision, u"overrun"_s).toBool());
    QVERIFY(list.value(decision, u"left"_s).toString().endsWith(u"left"));
    QVERIFY(!list.value(decision, u"source"_s).toString().isEmpty());
    QVERIFY(list.value(decision, u"why"_s).toString().startsWith(u"45 working days from when the referral was"));
    QSignalSpy changed(&list, &QAbstractItemModel::dataChanged);
    tablet.clock.set(u"2026-12-01T09:00:00Z");
    meeting->tick();
    QVERIFY(changed.count() >= 1);
    QVERIFY(list.value(decision, u"overrun"_s).toBool());
    QVERIFY(list.value(decision, u"left"_s).toString().startsWith(u"Late by"));
}

// Meetings straight into a store, as many as are asked for, one a day back from the tablet's day.
void TestLists::clocks_thatRunOutFirst_comeFirst_doneLast()
{
    Tablet tablet;
    MeetingEditor *meeting = tablet.begin();
    QVERIFY(meeting);
    QStringList order;
    for (const Clock &each : rt::clocks(meeting->view().proceedings, *meeting->view().meeting()))
        order.append(each.met ? u"~"_s : format(runsOutAt(each.due)));
    QVERIFY(order.size() > 2 && !std::ranges::is_sorted(order));         // the profile has another order
    order.sort();
    QStringList shown;
    for (const QString &key : meeting->clocks->keys()) {
        for (const Clock &each : rt::clocks(meeting->view().proceedings, *meeting->view().meeting())) {
            if (key == each.rule + u'/' + each.child + u'/' + format(each.from))
                shown.append(each.met ? u"~"_s : format(runsOutAt(each.due)));
        }
    }
    QCOMPARE(shown, order);
}

void TestLists::children_whatIsMissing_isCountedForEach()
{
    Tablet tablet;
    MeetingEditor *meeting = tablet.begin();
    QVERIFY(meeting);
    QCOMPARE(meeting->children->value(u"c1"_s, u"missing"_s).toInt(), 0);
    QSignalSpy changed(meeting->children, &QAbstractItemModel::dataChanged);
    QCOMPARE(Tablet::settle(*meeting, meeting->say(u"act"_s, {{u"children"_s, QStringList{u"c1"_s}}, {u"what"_s, u"See him."_s},
                                                              {u"purpose"_s, u"To hear him."_s}})), u"act:t1"_s);
    QVERIFY(changed.count() >= 1);
    QCOMPARE(meeting->children->value(u"c1"_s, u"missing"_s).toInt(), 2);        // who, and by when
}

static void fill(const QString &folder, int meetings, int later = 0)
{
    RT_TAKE(store, Store::createPractice(folder));
    RT_TAKE(added, store->addUser({u"ngozi.okafor"_s, u"Ngozi Okafor"_s, Role::Chair}, at(0), u"ngozi.okafor"_s));
    Q_UNUSED(added)
    const FakeClock clock;
    std::vector<Event> events;
    for (int i = 0; i < meetings; ++i) {
        Event event = convene(QUuid::createUuid(), u"m%1"_s.arg(i + 1));
        event.at = clock.now() - std::chrono::days(i - later);
        event.by = u"ngozi.okafor"_s;                        // only one's own are listed
        events.push_back(event);
    }
    RT_DONE(store->append(events));
    RT_DONE(store->lock());
}

void TestLists::meetings_manyPages_comeAsTheyAreAskedFor()
{
    TempVault vault;
    fill(vault.folder(), 150);
    Tablet tablet(vault.folder());
    QVERIFY(tablet.unlock());
    MeetingList &list = *tablet.session->meetings();
    QAbstractItemModelTester tester(&list);
    QVERIFY(Tablet::until([&] { return list.count() >= 60 && !list.loading(); }));
    QSignalSpy inserted(&list, &QAbstractItemModel::rowsInserted);
    while (list.canFetchMore({})) {
        list.fetchMore({});
        QVERIFY(Tablet::until([&] { return !list.loading(); }));
    }
    QCOMPARE(list.count(), 150);
    QVERIFY(inserted.count() <= 2);
    QCOMPARE(list.today(), 1);
    QCOMPARE(list.index(149).data(MeetingList::GroupRole).toString(), u"Other days"_s);
}

void TestLists::meetings_plannedForLater_todayIsOnTopAllTheSame()
{
    TempVault vault;
    fill(vault.folder(), 130, 100);                          // a hundred of them lie in the days to come
    Tablet tablet(vault.folder());
    QVERIFY(tablet.unlock());
    MeetingList &list = *tablet.session->meetings();
    QVERIFY(Tablet::until([&] { return list.today() == 1; }));
    QVERIFY(list.index(0).data(MeetingList::TodayRole).toBool());
}

void TestLists::tenThousandEntries_opened_costOneScreen()
{
    TempVault vault;
    fill(vault.folder(), 1);
    Tablet tablet(vault.folder());
    QVERIFY(tablet.unlock());
    OpenedMeeting opened;
    opened.id = QUuid::createUuid();
    opened.proceedings.apply(convene(opened.id));
    for (int i = 1; i <= 10'000; ++i)
        opened.proceedings.apply(share(opened.id, u"i%1"_s.arg(i), u"Entry %1"_s.arg(i)));
    QElapsedTimer timer;
    timer.start();
    MeetingEditor editor(*tablet.ledger, tablet.clock, Tablet::quick(), {u"ngozi.okafor"_s, u"Ngozi Okafor"_s, Role::Chair},
                         std::make_shared<OpenedMeeting>(std::move(opened)));
    for (int row = 9'980; row < 10'000; ++row)
        QCOMPARE(editor.information->index(row).data(Qt::UserRole + 2).toString(), u"Entry %1"_s.arg(row + 1));
    // A sign of something quadratic, not a benchmark: a second is far more than it takes on a busy machine.
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestLists)
#include "tst_lists.moc"
