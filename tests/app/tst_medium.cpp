#include "app/medium.h"
#include "storage/council.h"
#include "storage/durablefile.h"
#include "tests/support/tempvault.h"

#include <QDir>

#include <sys/stat.h>

using namespace rt;
using namespace Qt::StringLiterals;

// What lies on a medium came from outside: only what is looked for is listed, and nothing else is followed, read or written.
class TestMedium : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void look_onlyWhatIsWanted_oneFolderDown();
    void look_linksPipesAndLargeFiles_areNotTaken();
    void put_neverInThePlaceOfAnother();
    void places_theFolderThatWasGiven();
};

namespace {
QByteArray key() { return council::publicFile(council::makeKey().value().publicKey); }
}

void TestMedium::look_onlyWhatIsWanted_oneFolderDown()
{
    QTemporaryDir stick;
    QVERIFY(QDir(stick.path()).mkpath(u"keys/deep"_s));
    RT_DONE(replaceFile(stick.filePath(u"keys/council.pub"_s), key()));
    RT_DONE(replaceFile(stick.filePath(u"keys/deep/council.pub"_s), key()));
    RT_DONE(replaceFile(stick.filePath(u"other.pub"_s), "a key of something else"));
    QByteArray broken = key();
    broken[broken.size() - 2] = broken.at(broken.size() - 2) == '0' ? '1' : '0';
    RT_DONE(replaceFile(stick.filePath(u"broken.pub"_s), broken));
    RT_DONE(replaceFile(stick.filePath(u"answer.txt"_s), council::inLetters(QByteArray(90, 'a')).toLatin1()));
    const std::vector<medium::Place> places{{stick.path(), u"Stick"_s}};
    const auto keys = medium::look(places, medium::Wanted::CouncilKey);
    QCOMPARE(keys.size(), size_t(1));
    QCOMPARE(keys[0].path, stick.filePath(u"keys/council.pub"_s));
    QCOMPARE(keys[0].place, u"Stick"_s);
    const auto answers = medium::look(places, medium::Wanted::Answer);
    QCOMPARE(answers.size(), size_t(1));
    QCOMPARE(answers[0].name, u"answer.txt"_s);
}

void TestMedium::look_linksPipesAndLargeFiles_areNotTaken()
{
    QTemporaryDir stick, elsewhere;
    RT_DONE(replaceFile(elsewhere.filePath(u"council.pub"_s), key()));
    QVERIFY(QFile::link(elsewhere.filePath(u"council.pub"_s), stick.filePath(u"council.pub"_s)));
    QVERIFY(QFile::link(elsewhere.path(), stick.filePath(u"folder"_s)));
    QCOMPARE(::mkfifo(QFile::encodeName(stick.filePath(u"pipe"_s)).constData(), 0600), 0);
    RT_DONE(replaceFile(stick.filePath(u"large"_s), QByteArray(medium::kMostBytes + 1, 'a')));
    const std::vector<medium::Place> places{{stick.path(), u"Stick"_s}};
    QVERIFY(medium::look(places, medium::Wanted::CouncilKey).empty());
    QVERIFY(medium::look(places, medium::Wanted::Answer).empty());
    RT_REFUSED(medium::take(stick.filePath(u"council.pub"_s)), Code::InvalidValue);
    RT_REFUSED(medium::take(stick.filePath(u"pipe"_s)), Code::InvalidValue);
    RT_REFUSED(medium::take(stick.filePath(u"large"_s)), Code::InvalidValue);
    RT_REFUSED(medium::take(stick.filePath(u"absent"_s)), Code::InvalidValue);
    RT_TAKE(taken, medium::take(elsewhere.filePath(u"council.pub"_s)));
    QVERIFY(council::readPublicFile(taken));
}

void TestMedium::put_neverInThePlaceOfAnother()
{
    QTemporaryDir stick;
    RT_TAKE(first, medium::put(stick.path(), u"request.txt"_s, "one"));
    RT_TAKE(second, medium::put(stick.path(), u"request.txt"_s, "two"));
    QCOMPARE(first, u"request.txt"_s);
    QCOMPARE(second, u"request-2.txt"_s);
    RT_TAKE(kept, medium::take(stick.filePath(first)));
    QCOMPARE(kept, QByteArray("one"));
    QVERIFY(!medium::put(stick.filePath(u"gone"_s), u"request.txt"_s, "three"));
}

void TestMedium::places_theFolderThatWasGiven()
{
    QTemporaryDir given;
    const auto of = [](const QString &folder) {
        QStringList paths;
        for (const medium::Place &each : medium::places(folder))
            paths.append(each.path);
        return paths;
    };
    QVERIFY(of(given.path()).contains(given.path()));
    QVERIFY(!of({}).contains(given.path()));
    QVERIFY(!of(given.filePath(u"absent"_s)).contains(given.filePath(u"absent"_s)));
}

QTEST_GUILESS_MAIN(TestMedium)
#include "tst_medium.moc"
