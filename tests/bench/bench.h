#pragma once

#include <QProcess>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace rt::bench {

// A row as platform/README.md has it. Without a floor the ratio is in the unit.
struct Row {
    QString id, what;
    double ours = 0;
    std::optional<double> floor;
    double ratio = 0, goal = 0, limit = 0;
    QString unit;
};
void print(const Row &row);

// One of the measured programs (`probe.h`: serve), living in a process of its own.
class Subject {
public:
    Subject(const QString &program, const QString &store);
    ~Subject();
    // The numbers of its answer. A subject that fails ends the benchmark, with its own word on standard error.
    std::vector<double> ask(const QString &command);
    // Of a subject that lives for this one question: what a process pays once, it pays now.
    static std::vector<double> askNew(const QString &program, const QString &store, const QStringList &commands);

private:
    QProcess m_process;
};

// Ours and the floor in turn, so that both meet the same weather; the first round warms up and is dropped. The ratio is
// the median of the rounds' own ratios, not the ratio of the medians: what slows one round down does not count twice.
struct Compared { double ours = 0, floor = 0, ratio = 0; };
[[nodiscard]] Compared compare(int rounds, const std::function<double()> &ours, const std::function<double()> &floor);
// Without a floor: the median, first round dropped.
[[nodiscard]] double measure(int rounds, const std::function<double()> &ours);

[[nodiscard]] bool isLong();                 // RT_LONG: the sizes of a release

}
