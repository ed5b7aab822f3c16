#include "tests/support/tempvault.h"

#include "storage/sqlite.h"

#include <QFile>

using namespace rt;
using namespace rt::test;
using namespace Qt::StringLiterals;

// What somebody with the store's key would have to do to the chain, and what is seen of it all the same (T10).
class TestChain : public QObject {
    Q_OBJECT

    std::unique_ptr<TempVault> m_vault;
    std::unique_ptr<Store> m_store;
    const MeetingId m_first = QUuid::createUuid(), m_second = QUuid::createUuid();

    // Rows: 1 convene m1, 2-5 said in m1, 6 convene m2, 7-8 said in m2, 9 said in m1.
    void make()
    {
        RT_DONE(m_store->append(convene(m_first)));
        for (int i = 0; i < 4; ++i)
            RT_DONE(m_store->append(share(m_first, u"i%1"_s.arg(i), u"said %1"_s.arg(i))));
        RT_DONE(m_store->append(convene(m_second, u"m2"_s)));
        for (int i = 0; i < 2; ++i)
            RT_DONE(m_store->append(share(m_second, u"j%1"_s.arg(i), u"said %1"_s.arg(i))));
        RT_DONE(m_store->append(share(m_first, u"i9"_s, u"said last"_s)));
    }
    // With nothing of ours running, as with another program that knows the key.
    QString after(const std::function<Done(Database &)> &change)
    {
        m_store.reset();
        {
            const auto key = practice::read(m_vault->file("practice.key"));
            const auto database = Database::open(m_vault->file("store.db"), *key, {});
            if (const Done done = change(**database); !done)
                return u"not changed: "_s + words(done);
            (*database)->keepLog(false);
        }
        // Where it is not even opened, that is what is seen.
        auto store = Store::openPractice(m_vault->folder());
        if (!store)
            return store.error().detail;
        m_store = std::move(*store);
        const auto found = m_store->verify();
        return found ? found->firstBad.value_or(QString()) : words(found);
    }
    static Done set(Database &database, qint64 row, qint64 seq, const QByteArray &hash, const QByteArray &body)
    {
        auto update = database.prepare("UPDATE entries SET seq = ?1, hash = ?2, body = ?3 WHERE row = ?4");
        if (!update)
            return tl::unexpected(update.error());
        return update->bind(1, seq).bind(2, QByteArrayView(hash)).bind(3, QByteArrayView(body)).bind(4, row).run();
    }
    qint64 signatures() { return m_store->verify()->checkpoints; }

private Q_SLOTS:
    void init()
    {
        m_store.reset();
        m_vault = std::make_unique<TempVault>();
        RT_TAKE(store, Store::createPractice(m_vault->folder()));
        m_store = std::move(store);
    }

    void verify_untouched_isWhole()
    {
        make();
        QCOMPARE(after([](Database &) { return Done(); }), QString());
    }

    void verify_entryReplacedAndHashedAnew_namesTheNext()
    {
        make();
        RT_TAKE(before, m_store->journal().entry(2));
        RT_TAKE(entry, m_store->journal().entry(3));
        entry.body.replace("said 1", "said 7");
        const QByteArray hash = chained(before.hash, entry);
        QCOMPARE(after([&](Database &database) { return set(database, 3, entry.seq, hash, entry.body); }),
                 u"meeting m1, entry 4"_s);
    }

    // The rest of the meeting hashed anew as well: the signature at lock is what is left.
    void verify_restHashedAnew_theSignatureDoesNotFit()
    {
        make();
        RT_DONE(m_store->lock());
        std::vector<Entry> rest;
        RT_DONE(m_store->journal().read(m_first, [&](const Entry &entry) -> Done {
            rest.push_back(entry);
            return {};
        }));
        rest[2].body.replace("said 1", "said 7");
        for (size_t i = 2; i < rest.size(); ++i)
            rest[i].hash = chained(rest[i - 1].hash, rest[i]);
        const QString bad = after([&](Database &database) -> Done {
            for (size_t i = 2; i < rest.size(); ++i) {
                if (const Done done = set(database, rest[i].row, rest[i].seq, rest[i].hash, rest[i].body); !done)
                    return done;
            }
            // And the note of the end, which would not fit either.
            QFile::remove(m_vault->file("head"));
            return {};
        });
        QCOMPARE(bad, u"meeting m1, entry 6, its signature"_s);
    }

    // Chain and signatures close; the row is missing all the same.
    void verify_lastEntryOfAChainRemoved_isNoticed()
    {
        make();
        const QString bad = after([](Database &database) { return database.run("DELETE FROM entries WHERE row = 8"); });
        QCOMPARE(bad, u"meeting m1, entry 6"_s);
    }

    void verify_numberSkipped_namesIt()
    {
        make();
        RT_TAKE(before, m_store->journal().entry(7));
        RT_TAKE(entry, m_store->journal().entry(8));
        entry.seq += 1;
        const QByteArray hash = chained(before.hash, entry);
        QCOMPARE(after([&](Database &database) { return set(database, 8, entry.seq, hash, entry.body); }),
                 u"meeting m2, entry 3"_s);
    }

    void verify_entryMovedToAnotherMeeting_isNoticed()
    {
        make();
        QVERIFY(!after([](Database &database) {
            return database.run("UPDATE entries SET chain = (SELECT chain FROM entries WHERE row = 6), seq = 4 WHERE row = 9");
        }).isEmpty());
    }

    void verify_entryOfNoChain_isNoticed()
    {
        make();
        const QString bad = after([](Database &database) { return database.run("UPDATE entries SET chain = 99 WHERE row = 8"); });
        QVERIFY2(bad.contains(u"belongs to no chain"_s), qPrintable(bad));
    }

    void sign_andSeal_areSignedAtOnce()
    {
        make();
        const qint64 before = signatures();
        RT_DONE(m_store->append(plain(m_first, Verb::Start)));
        QCOMPARE(signatures(), before);
        RT_DONE(m_store->append(plain(m_first, Verb::Sign, {{u"attendee"_s, u"a1"_s}, {u"response"_s, u"agree"_s}})));
        QCOMPARE(signatures(), before + 1);
        RT_DONE(m_store->append(plain(m_first, Verb::Seal)));
        QCOMPARE(signatures(), before + 2);
    }

    void append_twoHundred_areSigned()
    {
        RT_DONE(m_store->append(convene(m_first)));
        std::vector<Event> many;
        for (int i = 0; i < 198; ++i)
            many.push_back(share(m_first, u"i%1"_s.arg(i), u"said"_s));
        RT_DONE(m_store->append(many));
        QCOMPARE(signatures(), 0);
        RT_DONE(m_store->append(share(m_first, u"last"_s, u"said"_s)));
        QCOMPARE(signatures(), 1);
    }

    void lock_signsEveryChain()
    {
        make();
        QCOMPARE(signatures(), 0);
        RT_DONE(m_store->lock());
        QCOMPARE(signatures(), 2);
        RT_DONE(m_store->lock());                    // and nothing twice
        QCOMPARE(signatures(), 2);
    }
};

QTEST_GUILESS_MAIN(TestChain)
#include "tst_chain.moc"
