#include "tests/support/sealedtablet.h"
#include "tests/support/unsealed.h"

#include <array>

using namespace rt;
using namespace rt::test;
using namespace Qt::StringLiterals;

// What waits beside a store, and what a receipt makes of it.
class TestSpool : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(sodium_init() >= 0); }
    void receipt_takesItsBundlesAway_andOthersStay();
    void receipt_forgedOrOfAnother_takesNothing();
    void receipt_older_takesNothingBack();
    void receipt_laterForLess_makesTheBundlesAgain();
    void receipts_forgotten_allIsMadeAgain();
    void receipt_forTheSameNumberOfAnotherChain_isNotFor();
    void centralNamedByAnother_countsForNothing();
    void olderStorePutBack_isNoticedByTheReceipt();
    void copies_areTheBundles();
};

void TestSpool::receipt_takesItsBundlesAway_andOthersStay()
{
    SealedTablet tablet;
    const Central central;
    QTemporaryDir root;
    RT_REFUSED(tablet.spool().takeReceipts(root.path()), Code::Store_NotFound);      // of nobody yet
    RT_DONE(tablet.named(central));
    RT_DONE(tablet.store->append(convene(kMeeting)));
    RT_DONE(tablet.store->lock());
    RT_DONE(tablet.store->append(share(kMeeting, u"i1"_s, u"said since"_s)));
    RT_DONE(tablet.store->lock());
    RT_TAKE(seen, tablet.spool().look());
    QCOMPARE(seen.waiting.size(), 2u);
    const QByteArray first = signReceipt(central.forBundle(seen.waiting[0].header), central.seed);
    RT_TAKE(took, tablet.spool().takeReceipts(SealedTablet::medium(root, {first, "something else", QByteArray(5000, 'x')})));
    QCOMPARE((std::array{took.receipts, took.refused, int(took.gone.size())}), (std::array{1, 2, 1}));
    QCOMPARE(tablet.names(), QStringList{seen.waiting[1].name});
    RT_TAKE(stands, tablet.stands());
    QCOMPARE(stands.size(), 1u);
    QCOMPARE((std::array{stands[0].entries, stands[0].bundled, stands[0].confirmed}), (std::array<qint64, 3>{2, 2, 1}));
    RT_TAKE(made, tablet.made());
    QCOMPARE(made.bundles, 0);                       // what central has is not made again
    // One receipt for all up to its entry.
    const QByteArray second = signReceipt(central.forBundle(seen.waiting[1].header), central.seed);
    RT_DONE(tablet.spool().takeReceipts(SealedTablet::medium(root, {second})));
    QVERIFY(tablet.names().isEmpty());
    RT_TAKE(again, tablet.made());
    QCOMPARE(again.bundles, 0);
}

void TestSpool::receipt_forgedOrOfAnother_takesNothing()
{
    SealedTablet tablet;
    const Central central, other;
    QTemporaryDir root;
    RT_DONE(tablet.named(central));
    RT_DONE(tablet.store->append(convene(kMeeting)));
    RT_DONE(tablet.store->lock());
    RT_TAKE(seen, tablet.spool().look());
    const CentralReceipt receipt = central.forBundle(seen.waiting[0].header);
    QByteArray changed = signReceipt(receipt, central.seed);
    changed[100] = char(changed[100] ^ 1);
    CentralReceipt foreign = receipt;
    foreign.device = QUuid::createUuid();
    RT_TAKE(took, tablet.spool().takeReceipts(SealedTablet::medium(root, {signReceipt(receipt, other.seed), changed,
                                                                     signReceipt(foreign, central.seed)})));
    QCOMPARE((std::array{took.receipts, took.refused, int(took.gone.size())}), (std::array{1, 2, 0}));
    QCOMPARE(tablet.names().size(), 1);
    // Put among the receipts by hand: it does not count either, and what somebody took away is made again.
    const QString name = kMeeting.toString(QUuid::Id128) + u'-' + receipt.epoch.toString(QUuid::Id128);
    RT_DONE(replaceFile(tablet.temp.file("receipts/") + name, signReceipt(receipt, other.seed)));
    QVERIFY(QFile::remove(tablet.temp.file("spool/") + tablet.names()[0]));
    RT_TAKE(made, tablet.made());
    QCOMPARE(made.bundles, 1);
}

void TestSpool::receipt_older_takesNothingBack()
{
    SealedTablet tablet;
    const Central central;
    QTemporaryDir root;
    RT_DONE(tablet.named(central));
    RT_DONE(tablet.store->append(convene(kMeeting)));
    RT_DONE(tablet.store->lock());
    RT_DONE(tablet.store->append(share(kMeeting, u"i1"_s, u"said since"_s)));
    RT_DONE(tablet.store->lock());
    RT_TAKE(seen, tablet.spool().look());
    for (const size_t which : {1u, 0u})
        RT_DONE(tablet.spool().takeReceipts(SealedTablet::medium(root, {signReceipt(central.forBundle(seen.waiting[which].header), central.seed)})));
    RT_TAKE(stands, tablet.stands());
    QCOMPARE(stands[0].confirmed, 2);
}

// Central was put back from yesterday's backup: what it was told of since, it gets again.
void TestSpool::receipt_laterForLess_makesTheBundlesAgain()
{
    for (const qint64 left : {1, 0}) {
        SealedTablet tablet;
        const Central central;
        QTemporaryDir root;
        RT_DONE(tablet.named(central));
        RT_DONE(tablet.store->append(convene(kMeeting)));
        RT_DONE(tablet.store->lock());
        RT_DONE(tablet.store->append(share(kMeeting, u"i1"_s, u"said since"_s)));
        RT_DONE(tablet.store->lock());
        RT_TAKE(seen, tablet.spool().look());
        const CentralReceipt all = central.forBundle(seen.waiting[1].header);
        RT_DONE(tablet.spool().takeReceipts(SealedTablet::medium(root, {signReceipt(all, central.seed)})));
        QVERIFY(tablet.names().isEmpty());
        CentralReceipt less = left == 0 ? all : central.forBundle(seen.waiting[0].header);
        if (left == 0) {
            less.last = 0;
            less.head = QByteArray(kLinkBytes, '\0');
        }
        less.at = all.at - std::chrono::seconds(1);      // an answer that was long on its way takes nothing back
        RT_DONE(tablet.spool().takeReceipts(SealedTablet::medium(root, {signReceipt(less, central.seed)})));
        RT_TAKE(none, tablet.made());
        QCOMPARE(none.bundles, 0);
        less.at = all.at + std::chrono::seconds(1);
        RT_DONE(tablet.spool().takeReceipts(SealedTablet::medium(root, {signReceipt(less, central.seed)})));
        RT_TAKE(made, tablet.made());
        QCOMPARE(made.bundles, int(2 - left));
        RT_TAKE(again, tablet.spool().look());
        QCOMPARE(again.waiting.back().header, seen.waiting.back().header);       // the same entries, so central knows the chain again
        RT_TAKE(stands, tablet.stands());
        QCOMPARE(stands[0].confirmed, left);
    }
}

void TestSpool::receipts_forgotten_allIsMadeAgain()
{
    SealedTablet tablet;
    const Central central;
    QTemporaryDir root;
    RT_DONE(tablet.named(central));
    RT_DONE(tablet.store->append(convene(kMeeting)));
    RT_DONE(tablet.store->lock());
    RT_TAKE(seen, tablet.spool().look());
    RT_DONE(tablet.spool().takeReceipts(SealedTablet::medium(root, {signReceipt(central.forBundle(seen.waiting[0].header), central.seed)})));
    RT_TAKE(none, tablet.made());
    QCOMPARE(none.bundles, 0);
    RT_DONE(tablet.spool().forgetReceipts());
    RT_TAKE(made, tablet.made());
    QCOMPARE(made.bundles, 1);
    RT_TAKE(again, tablet.spool().look());
    QCOMPARE(again.waiting[0].header, seen.waiting[0].header);
}

void TestSpool::receipt_forTheSameNumberOfAnotherChain_isNotFor()
{
    const BundleHeader header{.device = QUuid::createUuid(), .chain = kMeeting, .signer = {}, .epoch = QUuid::createUuid(),
                              .first = 3, .last = 5, .before = {}, .head = "link", .council = {}};
    const CentralReceipt right{.device = header.device, .chain = kMeeting, .epoch = header.epoch, .last = 5, .head = "link", .at = {}};
    QVERIFY(Spool::isFor(right, header));
    for (const auto &change : std::initializer_list<std::function<void(CentralReceipt &)>>{
             [](CentralReceipt &r) { r.device = QUuid::createUuid(); }, [](CentralReceipt &r) { r.chain = QUuid::createUuid(); },
             [](CentralReceipt &r) { r.epoch = QUuid::createUuid(); }, [](CentralReceipt &r) { r.last = 4; },
             [](CentralReceipt &r) { r.head = "fork"; }}) {
        CentralReceipt wrong = right;
        change(wrong);
        QVERIFY(!Spool::isFor(wrong, header));
    }
}

void TestSpool::centralNamedByAnother_countsForNothing()
{
    SealedTablet tablet;
    const Central central;
    QTemporaryDir root;
    RT_DONE(tablet.store->append(convene(kMeeting)));
    RT_DONE(tablet.store->lock());
    // Somebody who can write to the disk names their own central, and gives a receipt for what nobody has.
    RT_DONE(tablet.spool().nameCentral(central.keys(), QByteArray(64, 's')));
    RT_TAKE(seen, tablet.spool().look());
    RT_DONE(tablet.spool().takeReceipts(SealedTablet::medium(root, {signReceipt(central.forBundle(seen.waiting[0].header), central.seed)})));
    QVERIFY(tablet.names().isEmpty());
    RT_REFUSED(tablet.made(), Code::Store_Damaged);  // it is said, and what went is made again: sealed to the council, not to them
    RT_TAKE(stands, tablet.stands());
    QCOMPARE(stands[0].confirmed, 0);
    RT_ALL_IN_BUNDLES(tablet);
}

void TestSpool::olderStorePutBack_isNoticedByTheReceipt()
{
    SealedTablet tablet;
    const Central central;
    QTemporaryDir root;
    RT_DONE(tablet.named(central));
    RT_DONE(tablet.store->append(convene(kMeeting)));
    RT_DONE(tablet.store->lock());
    tablet.store.reset();
    const QString kept = root.filePath(u"kept"_s);
    copyFolder(tablet.temp.folder(), kept);
    tablet.reopen();
    RT_DONE(tablet.store->append(share(kMeeting, u"i1"_s, u"to be un-said"_s)));
    RT_DONE(tablet.store->lock());
    RT_TAKE(seen, tablet.spool().look());
    const QByteArray receipt = signReceipt(central.forBundle(seen.waiting[1].header), central.seed);
    tablet.store.reset();
    copyFolder(kept, tablet.temp.folder());          // with its note of the last entry, so that nothing else knows
    tablet.reopen();
    RT_TAKE(before, tablet.store->verify());
    QVERIFY(!before.firstBad);
    RT_DONE(tablet.spool().takeReceipts(SealedTablet::medium(root, {receipt})));
    RT_REFUSED(tablet.made(), Code::Store_Damaged);
    RT_TAKE(found, tablet.store->verify());
    QVERIFY(found.firstBad && found.firstBad->contains(u"older copy"_s));
    // Said anew with other words it is a fork, and noticed too.
    RT_DONE(tablet.store->append(share(kMeeting, u"i1"_s, u"something else"_s)));
    RT_REFUSED(tablet.made(), Code::Store_Damaged);
}

void TestSpool::copies_areTheBundles()
{
    SealedTablet tablet;
    RT_DONE(tablet.store->append(convene(kMeeting)));
    RT_DONE(tablet.store->lock());
    QTemporaryDir root;
    RT_TAKE(count, tablet.spool().copyTo(root.path()));
    QCOMPARE(count, 1);
    QCOMPARE(QDir(root.path()).entryList(QDir::Files), tablet.names());
    QCOMPARE(*readFile(root.filePath(tablet.names()[0]), kLargestBundle), *tablet.spool().bundle(tablet.names()[0]));
    QVERIFY(!tablet.spool().copyTo(root.filePath(u"not there"_s)));
}

QTEST_GUILESS_MAIN(TestSpool)
#include "tst_spool.moc"
