#include "storage/model/vocabulary.h"

#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

#include <array>

using namespace rt;
using namespace Qt::StringLiterals;

// Nothing of the vocabulary can be said in a script alone: every verb and every field of it has its control on a screen.
// Which, says reach.txt; here it is held against the vocabulary on one side and the sources of the screens on the other.
class TestReach : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void vocabulary_everyVerbAndField_standsInTheTable();
    void table_everyLine_standsInTheScreens();
    void table_holdsNothingElse();

private:
    struct Place { QString file, text; int line = 0; };
    QMap<QString, Place> m_table;
};

namespace {

// The parts that the format writes into these types rather than into Field::parts.
QStringList partsOf(const Field &field)
{
    if (field.type == FieldType::Owner)
        return {u"agency"_s};
    if (field.type == FieldType::Due)
        return {u"within"_s, u"unit"_s, u"from"_s};
    QStringList parts;
    for (const Field &each : field.parts) {
        const QStringList deeper = partsOf(each);
        if (deeper.isEmpty())
            parts.append(each.name);
        for (const QString &part : deeper)
            parts.append(each.name + u'.' + part);
    }
    return parts;
}

QStringList wanted()
{
    QStringList names;
    for (const VerbRule &rule : verbs()) {
        names.append(rule.name);
        for (const Field &each : rule.fields) {
            const QString name = rule.name + u'.' + each.name;
            const QStringList parts = partsOf(each);
            if (parts.isEmpty() || each.parts.empty())
                names.append(name);
            for (const QString &part : parts)
                names.append(name + u'.' + part);
        }
    }
    return names;
}

QString read(const QString &path)
{
    QFile file(u"" RT_SOURCE_DIR "/"_s + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

}

void TestReach::initTestCase()
{
    int number = 0;
    for (const QString &line : read(u"tests/app/reach.txt"_s).split(u'\n')) {
        ++number;
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        static const QRegularExpression columns(u"^(\\S+)\\s+(\\S+)\\s+(.+)$"_s);
        const auto match = columns.match(line);
        QVERIFY2(match.hasMatch(), qPrintable(line));
        QVERIFY2(!m_table.contains(match.captured(1)), qPrintable(line));
        m_table.insert(match.captured(1), {match.captured(2), match.captured(3), number});
    }
}

void TestReach::vocabulary_everyVerbAndField_standsInTheTable()
{
    QStringList missing;
    for (const QString &name : wanted()) {
        if (!m_table.contains(name))
            missing.append(name);
    }
    QVERIFY2(missing.isEmpty(), qPrintable(u"no screen is named for: "_s + missing.join(u", "_s)));
}

void TestReach::table_everyLine_standsInTheScreens()
{
    static const QRegularExpression comment(u"(?<!:)//[^\\n]*"_s);
    QStringList wrong;
    for (auto it = m_table.begin(); it != m_table.end(); ++it) {
        const QString source = read(u"qml/"_s + it->file).remove(comment);
        if (!source.contains(it->text))
            wrong.append(u"%1: %2 does not hold %3"_s.arg(it.key(), it->file, it->text));
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestReach::table_holdsNothingElse()
{
    const QStringList all = wanted();
    for (auto it = m_table.begin(); it != m_table.end(); ++it)
        QVERIFY2(all.contains(it.key()), qPrintable(u"the vocabulary has no "_s + it.key()));
    QVERIFY(all.size() > 150);
}

QTEST_APPLESS_MAIN(TestReach)
#include "tst_reach.moc"
