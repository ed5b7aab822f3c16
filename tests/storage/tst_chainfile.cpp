#include "storage/model/audit.h"
#include "storage/model/chainfile.h"
#include "tests/support/tempvault.h"

#include <QtEndian>

#include <sodium.h>

#include <numeric>

using namespace rt;
using namespace rt::test;
using namespace Qt::StringLiterals;

namespace {

Result<ChainReport> judged(const QByteArray &file)
{
    qsizetype at = 0;
    return verifyChain([&](char *to, qint64 most) {
        const qsizetype take = std::min(qsizetype(most), file.size() - at);
        std::copy_n(file.constData() + at, take, to);
        at += take;
        return qint64(take);
    });
}

// The frames of a file: where each begins.
QList<qsizetype> framesOf(const QByteArray &file)
{
    QList<qsizetype> at;
    for (qsizetype i = file.indexOf('\n') + 1; i + 5 <= file.size();
         i += 5 + qsizetype(qFromBigEndian<quint32>(file.constData() + i + 1)))
        at.append(i);
    return at;
}

}

class TestChainFile : public QObject {
    Q_OBJECT

    TempVault m_vault;
    std::unique_ptr<Store> m_store;
    const MeetingId m_meeting = QUuid::createUuid();

    QByteArray exported(const MeetingId &chain)
    {
        QByteArray file;
        const Done done = m_store->exportChain(chain, at(9), [&](QByteArrayView bytes) -> Done {
            file += bytes;
            return {};
        });
        return done ? file : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(sodium_init() >= 0);
        RT_TAKE(store, Store::createPractice(m_vault.folder()));
        m_store = std::move(store);
        RT_DONE(m_store->addUser({u"okafor"_s, u"Ngozi Okafor"_s, Role::Chair}, at(0), u"setup"_s));
        RT_DONE(m_store->append(convene(m_meeting)));
        RT_DONE(m_store->append(share(m_meeting, u"i1"_s, u"Bruise"_s)));
        RT_DONE(m_store->append(plain(m_meeting, Verb::Seal)));              // a signature in the midst
        RT_DONE(m_store->append(plain(m_meeting, Verb::Addendum, {{u"text"_s, u"Later"_s}}, u"x1"_s, 5)));
        RT_DONE(m_store->audit({.act = Act::MeetingOpened, .at = at(3), .by = u"okafor"_s}));
    }

    void export_ofAMeeting_isSoundAndSaysWhatItHas()
    {
        RT_TAKE(report, judged(exported(m_meeting)));
        QVERIFY2(!report.firstBad, qPrintable(report.firstBad.value_or(QString())));
        QCOMPARE(report.entries, 4);
        QCOMPARE(report.signatures, 2);
        QCOMPARE(report.header.chain, m_meeting);
        QCOMPARE(report.header.publicKey, m_store->journal().publicKey());
        QCOMPARE(report.header.written, at(9));
        QVERIFY(report.header.practice);
        QCOMPARE(report.first, at(0));
        QCOMPARE(report.last, at(5));
    }

    // The device's chain goes to people who may see no content.
    void export_ofTheDevice_hasNoWordOfAMeeting()
    {
        const QByteArray file = exported(m_store->journal().device());
        RT_TAKE(report, judged(file));
        QVERIFY(!report.firstBad);
        QCOMPARE(report.header.chain, report.header.device);
        QVERIFY(!file.contains("Bruise") && !file.contains("Later"));
        QVERIFY(exported(m_meeting).contains("Bruise"));                     // so that the search proves something
    }

    void anyByteChanged_isFound()
    {
        const QByteArray file = exported(m_meeting);
        for (qsizetype i = 0; i < file.size(); ++i) {
            for (const int bit : {0, 3, 7}) {
                QByteArray changed = file;
                changed[i] = char(changed[i] ^ (1 << bit));
                const auto report = judged(changed);
                QVERIFY2(!report || report->firstBad, qPrintable(u"byte %1, bit %2"_s.arg(i).arg(bit)));
            }
        }
    }

    void anyCut_isFound()
    {
        const QByteArray file = exported(m_meeting);
        for (qsizetype length = 0; length < file.size(); ++length) {
            const auto report = judged(file.first(length));
            QVERIFY2(!report || report->firstBad, qPrintable(QString::number(length)));
        }
        QVERIFY(judged(file + '\0')->firstBad);
        QVERIFY(judged(file + file)->firstBad);
    }

    // Frames left out, doubled or swapped: each frame alone would still be what was written.
    void framesLeftOutDoubledOrSwapped_areFound()
    {
        const QByteArray file = exported(m_meeting);
        QList<qsizetype> at = framesOf(file);
        at.append(file.size());
        const auto part = [&](qsizetype i) { return file.sliced(at[i], at[i + 1] - at[i]); };
        const QByteArray magic = file.first(at[0]);
        const qsizetype count = at.size() - 1;
        const auto of = [&](const QList<qsizetype> &order) {
            QByteArray made = magic;
            for (const qsizetype i : order)
                made += part(i);
            return made;
        };
        QList<qsizetype> whole(count);
        std::iota(whole.begin(), whole.end(), 0);
        QVERIFY(!judged(of(whole))->firstBad);
        for (qsizetype i = 0; i < count; ++i) {
            QList<qsizetype> order = whole;
            order.removeAt(i);
            QVERIFY2(judged(of(order))->firstBad, qPrintable(u"without %1"_s.arg(i)));
            order = whole;
            order.insert(i, i);
            QVERIFY2(judged(of(order))->firstBad, qPrintable(u"twice %1"_s.arg(i)));
            if (i + 1 < count) {
                order = whole;
                order.swapItemsAt(i, i + 1);
                QVERIFY2(judged(of(order))->firstBad, qPrintable(u"swapped %1"_s.arg(i)));
            }
        }
    }

    // A part that claims nothing changes no count and breaks no chain; it is still not what was signed.
    void anythingAfterTheEnd_isFound()
    {
        const QByteArray file = exported(m_meeting), part = QByteArray("C") + QByteArray::fromHex("00000010")
            + QByteArray(16, 'x');
        QVERIFY(judged(file + part)->firstBad);
    }

    void changedEntry_isNamed()
    {
        QByteArray file = exported(m_meeting);
        file.replace("Bruise", "Nosuch");
        QVERIFY(judged(file)->firstBad->startsWith(u"entry 2:"));
    }

    // Somebody who makes the hashes anew stands without the device's key.
    void rewrittenByAnotherKey_hasAnotherFingerprint()
    {
        unsigned char key[crypto_sign_PUBLICKEYBYTES], secret[crypto_sign_SECRETKEYBYTES];
        crypto_sign_keypair(key, secret);
        const QByteArray forged(reinterpret_cast<char *>(key), sizeof key);
        const auto make = [&](const QByteArray &shown) {
            QByteArray file;
            ChainWriter writer([&](QByteArrayView bytes) -> Done {
                file += bytes;
                return {};
            });
            (void)writer.header({m_meeting, QUuid::createUuid(), shown, at(0), false});
            (void)writer.finish([&](const QByteArray &text) -> Result<QByteArray> {
                QByteArray signature(crypto_sign_BYTES, '\0');
                crypto_sign_detached(reinterpret_cast<unsigned char *>(signature.data()), nullptr,
                                     reinterpret_cast<const unsigned char *>(text.constData()), quint64(text.size()), secret);
                return signature;
            });
            return file;
        };
        QVERIFY(judged(make(m_store->journal().publicKey()))->firstBad);     // our key, their signature
        RT_TAKE(theirs, judged(make(forged)));
        QVERIFY(!theirs.firstBad);
        QVERIFY(fingerprint(theirs.header.publicKey) != fingerprint(m_store->journal().publicKey()));
    }

    void garbage_isRefusedWithoutReadingOn()
    {
        RT_REFUSED(judged({}), Code::Chain_Unreadable);
        RT_REFUSED(judged("roundtable-chain/2\n"), Code::Chain_Unreadable);
        qint64 asked = 0;
        const auto nothing = verifyChain([&](char *to, qint64 most) {
            asked += most;
            std::fill_n(to, most, '\0');
            return most;                                                     // without end
        });
        RT_REFUSED(nothing, Code::Chain_Unreadable);
        QVERIFY(asked < 100);
        // A length that is a lie: no more is read than there is.
        QByteArray lie("roundtable-chain/1\nH");
        lie += QByteArray::fromHex("7fffffff");
        QVERIFY(judged(lie)->firstBad);
    }

    void journal_signsNothingElseThisWay()
    {
        RT_REFUSED(m_store->journal().signFile("rt-checkpoint-1 anything"), Code::InvalidValue);
    }

    void fingerprint_asTyped_isRead()
    {
        const QString shown = fingerprint(m_store->journal().publicKey());
        QCOMPARE(shown.size(), 64 + 15);
        QString typed = shown.toUpper().replace(u' ', u':');
        QCOMPARE(*readFingerprint(typed), shown);
        QCOMPARE(*readFingerprint(QString(shown).remove(u' ')), shown);
        QVERIFY(!readFingerprint(shown.chopped(1)) && !readFingerprint(u"g"_s) && !readFingerprint({}));
    }
};

QTEST_GUILESS_MAIN(TestChainFile)
#include "tst_chainfile.moc"
