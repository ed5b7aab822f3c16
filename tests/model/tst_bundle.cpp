#include "storage/model/codec.h"
#include "storage/model/receipt.h"

#include <QTest>

#include <sodium.h>

#include <random>
#include <set>

using namespace rt;
using namespace Qt::StringLiterals;

namespace {

// Chance that is the same each time: so that a bundle's bytes can be held against those that were written before.
std::mt19937_64 chance;
const char *name() { return "the same each time"; }
uint32_t word() { return uint32_t(chance()); }
void fill(void *to, size_t count)
{
    for (size_t i = 0; i < count; ++i)
        static_cast<unsigned char *>(to)[i] = static_cast<unsigned char>(chance());
}
randombytes_implementation same{.implementation_name = &name, .random = &word, .stir = nullptr, .uniform = nullptr,
                                .buf = &fill, .close = nullptr};

SecretKey keyOf(char c) { return SecretKey::copyOf(QByteArray(32, c)); }

QByteArray boxOf(const SecretKey &secret)
{
    QByteArray open(32, '\0');
    crypto_scalarmult_base(reinterpret_cast<unsigned char *>(open.data()), secret.bytes().data());
    return open;
}

struct Signer {
    QByteArray open = QByteArray(32, '\0'), secret = QByteArray(64, '\0');
    explicit Signer(char c)
    {
        crypto_sign_seed_keypair(reinterpret_cast<unsigned char *>(open.data()),
                                 reinterpret_cast<unsigned char *>(secret.data()), keyOf(c).bytes().data());
    }
    QByteArray sign(const QByteArray &text) const
    {
        QByteArray signature(64, '\0');
        crypto_sign_detached(reinterpret_cast<unsigned char *>(signature.data()), nullptr,
                             reinterpret_cast<const unsigned char *>(text.constData()), quint64(text.size()),
                             reinterpret_cast<const unsigned char *>(secret.constData()));
        return signature;
    }
    Sealer sealer() const
    {
        return {.sign = [this](const QByteArray &text) -> Result<QByteArray> { return sign(text); },
                .linkKey = keyOf('l')};
    }
};

const QUuid kDevice(u"dddddddd-0000-4000-8000-000000000001"_s), kChain(u"cccccccc-0000-4000-8000-000000000002"_s),
    kEpoch(u"eeeeeeee-0000-4000-8000-000000000003"_s);

QByteArray said(const QString &text, const MeetingId &chain = kChain)
{
    return encode({.verb = Verb::Share, .meeting = chain, .at = Instant(std::chrono::microseconds(1'772'443'870'000'000)),
                   .by = u"okafor"_s, .ref = u"i1"_s, .fields = {{u"text"_s, text}}});
}

Run run(const QStringList &texts = {u"said by the school nurse"_s, u"and by the police"_s}, qint64 first = 1)
{
    Run made{.device = kDevice, .chain = kChain, .epoch = kEpoch, .first = first,
             .previous = first == 1 ? QByteArray() : QByteArray(32, 'p'), .entries = {}};
    for (const QString &text : texts)
        made.entries.push_back({said(text), {}});
    return made;
}

const SecretKey &council()
{
    static const SecretKey key = keyOf('c');
    return key;
}

Leave leaveOf(const Signer &device, const MeetingId &chain = kChain)
{
    return *Leave::of({.chain = chain, .device = kDevice, .publicKey = device.open, .written = {}});
}

QByteArray bundleOf(const Run &run, char device = 'd')
{
    return sealRun(run, leaveOf(Signer(device)), boxOf(council()), Signer(device).sealer()).value_or(QByteArray());
}

QString whyNot(const QByteArray &bytes, const SecretKey &key = council())
{
    const auto opened = openBundle(bytes, key);
    return opened ? u"it opened"_s : opened.error().detail;
}

// The bundle with something else signed by its own device: as a tablet that was taken over would send it.
QByteArray signedAnew(QByteArray bytes)
{
    bytes.chop(64);
    QByteArray sum(32, '\0');
    crypto_hash_sha256(reinterpret_cast<unsigned char *>(sum.data()), reinterpret_cast<const unsigned char *>(bytes.constData()),
                       quint64(bytes.size()));
    return bytes + Signer('d').sign("rt-bundle-1" + sum);
}

}

class TestBundle : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        randombytes_set_implementation(&same);
        QVERIFY(sodium_init() >= 0);
    }
    void init() { chance.seed(1); }
    void open_givesWhatWasSealed();
    void golden_sameChance_givesTheSameBytes();
    void outside_tellsThePlaceAndNoWord();
    void links_meet_andDifferWhereAChainForks();
    void size_isOneOfFew_andTellsNoLength();
    void anyByteChanged_isRefused();
    void cutOrLonger_isRefused();
    void chance_isNeverTaken();
    void signedAnew_stillHoldsTheRest();
    void entriesThatAreNotItsOwn_areRefused();
    void otherCouncil_doesNotOpen();
    void sealRun_whatDoesNotFit_isRefused();
    void receipt_readsBack_andAnyByteChangedIsRefused();
    void receipt_ofAnotherKey_isRefused();
    void centralFile_readsBack_andNothingElseDoes();
};

void TestBundle::open_givesWhatWasSealed()
{
    for (const Run &each : {run(), run({u"later"_s}, 8), run(QStringList(400, u"a long meeting"_s))}) {
        const auto opened = openBundle(bundleOf(each), council());
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
        QVERIFY(opened->run == each);
        const auto header = readBundle(bundleOf(each));
        QVERIFY(header);
        QCOMPARE(header->last, each.first + qint64(each.entries.size()) - 1);
        QCOMPARE(header->head, linkOf(keyOf('l'), kChain, kEpoch, header->last, opened->head));
    }
}

void TestBundle::golden_sameChance_givesTheSameBytes()
{
    // What version 1 wrote. Another name here is another format: give it another number, and keep reading this one.
    QCOMPARE(bundleName(bundleOf(run())), u"4a43ae3e48f7010ba2958737ed4987ce895217f8cdbf836538bde36b646448e3.bundle"_s);
    QVERIFY(bundleOf(run()) != bundleOf(run()));         // and with real chance no two are alike
}

void TestBundle::outside_tellsThePlaceAndNoWord()
{
    const QByteArray bytes = bundleOf(run({u"later"_s}, 8));
    const auto header = readBundle(bytes);
    QVERIFY(header);
    QVERIFY(*header == (BundleHeader{.device = kDevice, .chain = kChain, .signer = Signer('d').open, .epoch = kEpoch,
                                     .first = 8, .last = 8, .before = linkOf(keyOf('l'), kChain, kEpoch, 7, QByteArray(32, 'p')),
                                     .head = header->head, .council = councilId(boxOf(council()))}));
    const auto opened = openBundle(bytes, council());
    QVERIFY(opened);
    // Neither a word nor a hash by which a guess of one could be tried.
    for (const QByteArray &secret : {QByteArray("later"), opened->head, QByteArray(32, 'p'), QByteArray("okafor")})
        QVERIFY(!bytes.contains(secret));
}

void TestBundle::links_meet_andDifferWhereAChainForks()
{
    const auto first = openBundle(bundleOf(run()), council());
    const auto end = [](const QByteArray &bytes) { return readBundle(bytes).value_or(BundleHeader()).head; };
    const auto begin = [](const QByteArray &bytes) { return readBundle(bytes).value_or(BundleHeader()).before; };
    Run next = run({u"later"_s}, 3);
    next.previous = first->head;
    QCOMPARE(begin(bundleOf(next)), end(bundleOf(run())));
    const QByteArray fork = bundleOf(run({u"said by the school nurse"_s, u"and by nobody"_s}));
    QVERIFY(end(fork) != begin(bundleOf(next)));
    QCOMPARE(begin(fork), begin(bundleOf(run())));
}

void TestBundle::size_isOneOfFew_andTellsNoLength()
{
    std::set<qsizetype> sizes;
    for (int length = 0; length < 60'000; length += 3'000)
        sizes.insert(bundleOf(run({QString(length, u'x')})).size());
    QCOMPARE(sizes.size(), 1u);
    // The same of a text that a compressor would make nothing of as of one that it would make a tenth of.
    QCOMPARE(bundleOf(run({u"ab"_s.repeated(40'000)})).size() - *sizes.begin(), kSmallestBody);
    const qsizetype around = 32 + 32 + 5 + 1, event = said(QString(40'000, u'x')).size() - 40'000;
    const qsizetype fits = kSmallestBody - around - event;
    QCOMPARE(bundleOf(run({QString(int(fits), u'x')})).size(), *sizes.begin());
    QCOMPARE(bundleOf(run({QString(int(fits) + 1, u'x')})).size() - *sizes.begin(), kSmallestBody);
}

void TestBundle::anyByteChanged_isRefused()
{
    const QByteArray bytes = bundleOf(run());
    QCOMPARE(whyNot(bytes), u"it opened"_s);
    for (qsizetype i = 0; i < bytes.size(); i += (i < 420 || i > bytes.size() - 100) ? 1 : 211) {
        QByteArray changed = bytes;
        changed[i] = char(changed[i] ^ (1 << (i % 8)));
        QVERIFY2(!readBundle(changed), qPrintable(QString::number(i)));
    }
}

void TestBundle::cutOrLonger_isRefused()
{
    const QByteArray bytes = bundleOf(run());
    for (qsizetype i = 0; i < bytes.size(); i += i < 420 ? 1 : 509)
        QVERIFY2(!readBundle(bytes.first(i)), qPrintable(QString::number(i)));
    QCOMPARE(whyNot(bytes + '\0'), u"there is more after its end"_s);
    QCOMPARE(whyNot(bytes + bytes), u"there is more after its end"_s);
    QCOMPARE(whyNot(bytes.chopped(1)), u"it was cut off"_s);
}

void TestBundle::chance_isNeverTaken()
{
    std::mt19937_64 random(20251125);
    const QByteArray whole = bundleOf(run());
    for (int i = 0; i < 300; ++i) {
        QByteArray bytes = whole.first(qsizetype(random() % 700));
        for (int n = int(random() % 40); n > 0 && !bytes.isEmpty(); --n)
            bytes[qsizetype(random() % quint64(bytes.size()))] = char(random());
        if (random() % 2)
            bytes += whole.sliced(qsizetype(random() % quint64(whole.size())));
        if (bytes != whole)
            QVERIFY2(!openBundle(bytes, council()), qPrintable(QString::number(i)));
    }
}

void TestBundle::signedAnew_stillHoldsTheRest()
{
    const QByteArray bytes = bundleOf(run({u"later"_s, u"still"_s}, 8));
    QCOMPARE(whyNot(signedAnew(bytes)), u"it opened"_s);
    // Device, chain, epoch, numbers, links, the key and the box: all of it is bound.
    for (const qsizetype at : {21, 70, 90, 103, 111, 130, 160, 200, 240, 300, 4'000}) {
        QByteArray changed = bytes;
        changed[at] = char(changed[at] ^ 1);
        QVERIFY2(whyNot(signedAnew(changed)) != "it opened"_L1, qPrintable(QString::number(at)));
    }
}

void TestBundle::entriesThatAreNotItsOwn_areRefused()
{
    Run other = run();
    other.entries[1].body = said(u"of another meeting"_s, kDevice);
    QCOMPARE(whyNot(bundleOf(other)), u"entry 2 is no event of its chain"_s);
    other.entries[1].body = "no event";
    QCOMPARE(whyNot(bundleOf(other)), u"entry 2 is no event of its chain"_s);
    Run unsigned_ = run();
    unsigned_.entries[0].signature = QByteArray(64, 's');
    QCOMPARE(whyNot(bundleOf(unsigned_)), u"the signature of entry 1 is not of its device's key"_s);
    const auto opened = openBundle(bundleOf(run({u"said by the school nurse"_s})), council());
    Run held = run({u"said by the school nurse"_s});
    const QByteArray text = "rt-checkpoint-1" + kChain.toRfc4122() + kEpoch.toRfc4122() + QByteArray(7, '\0') + '\1' + opened->head;
    held.entries[0].signature = Signer('d').sign(text);
    QCOMPARE(whyNot(bundleOf(held)), u"it opened"_s);
    held.entries[0].signature = Signer('x').sign(text);
    QCOMPARE(whyNot(bundleOf(held)), u"the signature of entry 1 is not of its device's key"_s);
}

void TestBundle::otherCouncil_doesNotOpen()
{
    QCOMPARE(whyNot(bundleOf(run()), keyOf('x')), u"it is sealed to another council's key"_s);
}

void TestBundle::sealRun_whatDoesNotFit_isRefused()
{
    const Signer device('d');
    const Leave leave = leaveOf(device);
    QVERIFY(!sealRun(run({}), leave, boxOf(council()), device.sealer()));
    QVERIFY(!sealRun(run(), leave, QByteArray(31, 'c'), device.sealer()));
    QVERIFY(!sealRun(run(), leave, {}, device.sealer()));
    Run gap = run();
    gap.first = 2;                           // without the hash before it
    QVERIFY(!sealRun(gap, leave, boxOf(council()), device.sealer()));
    Run large = run();
    large.entries[0].body = QByteArray(kLargestBody, 'x');
    QVERIFY(!sealRun(large, leave, boxOf(council()), device.sealer()));
    QVERIFY(!sealRun(run(), leaveOf(device, QUuid::createUuid()), boxOf(council()), device.sealer()));     // of another chain
}

void TestBundle::receipt_readsBack_andAnyByteChangedIsRefused()
{
    const CentralReceipt receipt{.device = kDevice, .chain = kChain, .epoch = kEpoch, .last = 8, .head = QByteArray(32, 'h'),
                                 .at = Instant(std::chrono::microseconds(1'772'443'870'000'001))};
    const QByteArray bytes = signReceipt(receipt, keyOf('r')), central = Signer('r').open;
    QCOMPARE(bytes.size(), kReceiptBytes);
    const auto read = readReceipt(bytes, central);
    QVERIFY(read && *read == receipt);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        QByteArray changed = bytes;
        changed[i] = char(changed[i] ^ (1 << (i % 8)));
        QVERIFY2(!readReceipt(changed, central), qPrintable(QString::number(i)));
        QVERIFY(!readReceipt(bytes.first(i), central));
    }
    QVERIFY(!readReceipt(bytes + '\0', central));
    CentralReceipt none = receipt;
    none.last = 0;
    QVERIFY(!readReceipt(signReceipt(none, keyOf('r')), central));
    none.head = QByteArray(32, '\0');                // "nothing of that chain"
    QVERIFY(readReceipt(signReceipt(none, keyOf('r')), central).value_or(receipt) == none);
    none.last = 1;
    QVERIFY(!readReceipt(signReceipt(none, keyOf('r')), central));
    none.last = -1;
    QVERIFY(!readReceipt(signReceipt(none, keyOf('r')), central));
}

void TestBundle::receipt_ofAnotherKey_isRefused()
{
    const QByteArray bytes = signReceipt({.device = kDevice, .chain = kChain, .epoch = kEpoch, .last = 8,
                                          .head = QByteArray(32, 'h'), .at = {}}, keyOf('r'));
    QVERIFY(readReceipt(bytes, Signer('r').open));
    QVERIFY(!readReceipt(bytes, Signer('x').open));
    QVERIFY(!readReceipt(bytes, {}));
}

void TestBundle::centralFile_readsBack_andNothingElseDoes()
{
    const CentralKeys keys{Signer('r').open, boxOf(council())};
    const QByteArray file = centralFile(keys);
    QVERIFY(readCentralFile(file).value_or(CentralKeys()) == keys);
    QVERIFY(fingerprint(keys) != fingerprint(CentralKeys{keys.seal, keys.sign}));
    for (qsizetype i = 0; i < file.size(); ++i) {
        QByteArray changed = file;
        changed[i] = char(changed[i] ^ 1);
        QVERIFY2(!readCentralFile(changed), qPrintable(QString::number(i)));
    }
    QVERIFY(!readCentralFile({}));
    QVERIFY(!readCentralFile(file + '\n'));
}

QTEST_APPLESS_MAIN(TestBundle)
#include "tst_bundle.moc"
