#include "tests/bench/bench.h"

#include "tests/bench/probe.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonArray>

#include <cmath>
#include <cstdio>

namespace rt::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 600'000;           // ms for one answer; far above what any takes

double rounded(double value) { return std::round(value * 1000) / 1000; }

}

void print(const Row &row)
{
    // In this order: the reader of the table knows a row by its first field.
    const auto number = [](double value) { return QString::number(rounded(value), 'g', 12); };
    const auto text = [](const QString &value) {
        const QByteArray quoted = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        return QString::fromUtf8(quoted.mid(1, quoted.size() - 2));
    };
    const QString line = u"{\"row\":"_s + text(row.id) + u",\"what\":"_s + text(row.what) + u",\"ours\":"_s
            + number(row.ours) + u",\"floor\":"_s + (row.floor ? number(*row.floor) : u"null"_s) + u",\"ratio\":"_s
            + number(row.ratio) + u",\"goal\":"_s + number(row.goal) + u",\"limit\":"_s + number(row.limit)
            + u",\"unit\":"_s + text(row.unit) + u'}';
    std::puts(line.toUtf8().constData());
    std::fflush(stdout);
}

Subject::Subject(const QString &program, const QString &store)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationDirPath() + u'/' + program, {store});
    if (!m_process.waitForStarted())
        qFatal("%s does not start", qPrintable(program));
}

Subject::~Subject()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished(kPatience);
}

std::vector<double> Subject::ask(const QString &command)
{
    m_process.write(command.toUtf8() + '\n');
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(kPatience))
            qFatal("%s gives no answer to \"%s\"", qPrintable(m_process.program()), qPrintable(command));
    }
    std::vector<double> numbers;
    for (const QByteArray &word : m_process.readLine().simplified().split(' '))
        numbers.push_back(word.toDouble());
    return numbers;
}

std::vector<double> Subject::askNew(const QString &program, const QString &store, const QStringList &commands)
{
    Subject subject(program, store);
    std::vector<double> firsts;
    for (const QString &command : commands)
        firsts.push_back(subject.ask(command).at(0));
    return firsts;
}

Compared compare(int rounds, const std::function<double()> &ours, const std::function<double()> &floor)
{
    std::vector<double> a, b, ratios;
    for (int i = 0; i <= rounds; ++i) {
        const double x = ours(), y = floor();
        if (i == 0)
            continue;
        a.push_back(x);
        b.push_back(y);
        ratios.push_back(x / y);
    }
    return {median(a), median(b), median(ratios)};
}

double measure(int rounds, const std::function<double()> &ours)
{
    std::vector<double> values;
    for (int i = 0; i <= rounds; ++i) {
        const double value = ours();
        if (i > 0)
            values.push_back(value);
    }
    return median(values);
}

bool isLong()
{
    return qEnvironmentVariableIsSet("RT_LONG");
}

}
