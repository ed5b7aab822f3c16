#include "app/problem.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace rt;
using namespace Qt::StringLiterals;

class TestProblem : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyCode_hasItsSentencesInBothLanguages_data();
    void everyCode_hasItsSentencesInBothLanguages();
    void problemOf_refusal_namesTheField();
    void problemOf_lossOfWork_saysThatWhatWasSavedIsSafe();

private:
    QTranslator m_welsh;
};

// The codes as error.h lists them, so that none can be forgotten here.
static QList<std::pair<QString, int>> codes()
{
    QFile file(u"" RT_SOURCE_DIR "/storage/model/error.h"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString text = QString::fromUtf8(file.readAll());
    text = text.section(u"enum class Code {"_s, 1).section(u"};"_s, 0, 0);
    text.remove(QRegularExpression(u"//[^\n]*"_s));
    QList<std::pair<QString, int>> all;
    int next = 0;
    for (const QString &each : text.split(u',', Qt::SkipEmptyParts)) {
        if (each.trimmed().isEmpty())
            continue;
        if (each.contains(u'='))
            next = each.section(u'=', 1).trimmed().toInt();
        all.append({each.section(u'=', 0, 0).trimmed(), next++});
    }
    return all;
}

void TestProblem::initTestCase()
{
    QVERIFY(codes().size() >= 33);
    QVERIFY(m_welsh.load(u":/i18n/roundtable_cy.qm"_s));
}

void TestProblem::everyCode_hasItsSentencesInBothLanguages_data()
{
    QTest::addColumn<int>("code");
    for (const auto &[name, code] : codes())
        QTest::newRow(qPrintable(name)) << code;
}

void TestProblem::everyCode_hasItsSentencesInBothLanguages()
{
    QFETCH(int, code);
    const Problem english = problemOf({Code(code), {}});
    QVERIFY(english.shown());
    QVERIFY(english.title.size() > 10 && !english.title.endsWith(u'.'));
    QVERIFY(english.advice.endsWith(u'.'));
    QCOMPARE(english.name, codeName(Code(code)));
    QCoreApplication::installTranslator(&m_welsh);
    const Problem welsh = problemOf({Code(code), {}});
    QCoreApplication::removeTranslator(&m_welsh);
    QVERIFY(!welsh.title.isEmpty() && welsh.title != english.title);
    QVERIFY(!welsh.advice.isEmpty() && welsh.advice != english.advice);
    QCOMPARE(welsh.severity, english.severity);
}

void TestProblem::problemOf_refusal_namesTheField()
{
    const Problem problem = problemOf({Code::InvalidValue, u"referral.received"_s});
    QCOMPARE(problem.field, u"referral.received"_s);
    QCOMPARE(problem.severity, severity::Notice);
    QVERIFY(!problem.title.contains(u"referral"));           // names of fields are not words for people
}

void TestProblem::problemOf_lossOfWork_saysThatWhatWasSavedIsSafe()
{
    for (const Code code : {Code::Store_DiskFull, Code::Store_Io, Code::Store_ReadOnly})
        QVERIFY(problemOf({code, {}}).advice.startsWith(u"Everything saved so far is safe"));
    QCOMPARE(problemOf({Code::Store_Damaged, {}}).severity, severity::Blocking);
    QVERIFY(!Problem().shown());
}

QTEST_GUILESS_MAIN(TestProblem)
#include "tst_problem.moc"
