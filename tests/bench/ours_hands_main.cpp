// What hands do at the table, on our screens before a meeting of so many items: ours_hands FOLDER ITEMS. Every press, key and
// frame is written into a log with its moment, and the numbers are read off the log: how many taps a decision, an item, an
// arrival and the way to "add decision" take; then in ms, each the 99th of a hundred, from a tap to the first frame after
// it, from a tap to the page it leads to, from a key to its letter on the screen; then the frames of the whole list scrolled
// through in which a row was blank, the rows that were seen, and the longest of a hundred frames of it.
#include "tests/bench/frames.h"
#include "tests/support/stage.h"

#include <QGuiApplication>

#include <algorithm>
#include <cstdio>
#include <set>

using namespace Qt::StringLiterals;
using namespace rt;
using namespace rt::bench;
using rt::test::Stage;
using rt::test::Tablet;

namespace {

struct Entry {
    enum Kind { Press, Key, Frame } kind;
    double at;                                       // ms
};

// The event log: what went into the window and what came out of it.
class Log : public QObject {
public:
    explicit Log(QQuickWindow *window)
    {
        QCoreApplication::instance()->installEventFilter(this);
        connect(window, &QQuickWindow::frameSwapped, this, [this] { m_entries.push_back({Entry::Frame, now()}); },
                Qt::DirectConnection);
    }
    [[nodiscard]] qsizetype size() const { return m_entries.size(); }
    [[nodiscard]] int presses(qsizetype since) const
    {
        return int(std::count_if(m_entries.begin() + since, m_entries.end(),
                                 [](const Entry &entry) { return entry.kind == Entry::Press; }));
    }
    // From the last input to the last frame.
    [[nodiscard]] double answered() const
    {
        const auto input = std::find_if(m_entries.crbegin(), m_entries.crend(),
                                        [](const Entry &entry) { return entry.kind != Entry::Frame; });
        return m_entries.back().at - input->at;
    }
    [[nodiscard]] bool framed(qsizetype since) const
    {
        return std::any_of(m_entries.begin() + since, m_entries.end(),
                           [](const Entry &entry) { return entry.kind == Entry::Frame; });
    }
    [[nodiscard]] std::vector<double> frameTimes(qsizetype since) const
    {
        std::vector<double> times;
        double last = -1;
        for (auto it = m_entries.begin() + since; it != m_entries.end(); ++it) {
            if (it->kind != Entry::Frame)
                continue;
            if (last >= 0)
                times.push_back(it->at - last);
            last = it->at;
        }
        return times;
    }

protected:
    bool eventFilter(QObject *target, QEvent *event) override
    {
        if (target->isWindowType()) {
            if (event->type() == QEvent::TouchBegin || event->type() == QEvent::MouseButtonPress)
                m_entries.push_back({Entry::Press, now()});
            else if (event->type() == QEvent::KeyPress)
                m_entries.push_back({Entry::Key, now()});
        }
        return QObject::eventFilter(target, event);
    }

private:
    [[nodiscard]] double now() const { return m_watch.micros() / 1000; }

    Stopwatch m_watch;
    std::vector<Entry> m_entries;
};

double ninetyNinth(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[std::min(values.size() - 1, values.size() * 99 / 100)];
}

[[noreturn]] void stop(const char *what)
{
    std::fprintf(stderr, "ours_hands: %s\n", what);
    std::fflush(stderr);
    ::_exit(2);
}
void must(bool done, const char *what)
{
    if (!done)
        stop(what);
}

class Hands {
public:
    Hands(const QString &folder, int items) : m_stage({1280, 800}, 5.9, folder), m_items(items)
    {
        MeetingEditor *meeting = m_stage.tablet.begin();
        must(meeting, "the meeting does not begin");
        must(meeting->invite(u"Anwen Price"_s, u"Children's Services"_s, u"social_worker"_s, false) > 0, "nobody is invited");
        for (int i = 0; i < items; ++i)
            (void)meeting->say(u"share"_s, Tablet::information(u"What was said, number %1: two calls to the address in the "
                                                                "last six weeks, both closed as verbal arguments."_s.arg(i)));
        must(QTest::qWaitFor([&] { return meeting->information->count() == items; }, 600'000), "the items are not saved");
        m_log = std::make_unique<Log>(m_stage.window());
    }

    void run()
    {
        QList<double> numbers{double(decision()), double(item()), double(arrival()), double(wayToDecision())};
        latencies(&numbers);
        numbers += typing();
        scroll(&numbers);
        leave(numbers);
    }

private:
    [[nodiscard]] qsizetype mark() const { return m_log->size(); }
    void tap(const QString &name, const QString &within = {})
    {
        if (!m_stage.tap(name, within))
            stop(qPrintable(u"cannot be tapped: "_s + name));
    }
    void type(const QString &field, const QString &text) { must(m_stage.type(field, text), "cannot be typed into"); }
    void goes(const QString &name) { must(m_stage.goes(name), "does not close"); }

    // For the children that the meeting is about, who are chosen already.
    int decision()
    {
        const qsizetype from = mark();
        tap(u"rail-add-decision"_s);
        tap(u"chip-start_s47"_s, u"decide-outcomes"_s);
        type(u"decide-text"_s, u"Section 47 enquiries start today."_s);
        type(u"decide-basis"_s, u"The mark is a hand's."_s);
        tap(u"entry-save"_s);
        must(m_stage.saved(m_stage.meeting()->decisions, 1), "the decision is not saved");
        const int taps = m_log->presses(from);
        goes(u"entry-save"_s);
        return taps;
    }
    // On the line, which stands below whatever is on the screen.
    int item()
    {
        const qsizetype from = mark();
        tap(u"rail-line"_s);
        must(Tablet::until([&] { return m_stage.seen(u"line-field"_s) && m_stage.seen(u"line-field"_s)->hasActiveFocus(); }),
             "the line does not take the keyboard");
        QInputMethodEvent event;
        event.setCommitString(u"observation: Three marks."_s);
        QCoreApplication::sendEvent(m_stage.seen(u"line-field"_s), &event);
        tap(u"line-person-a3"_s);
        tap(u"line-save"_s);
        must(m_stage.saved(m_stage.meeting()->information, m_items + 1), "the item is not saved");
        const int taps = m_log->presses(from);
        tap(u"line-close"_s);
        goes(u"line-field"_s);
        return taps;
    }
    int arrival()
    {
        tap(u"section-people"_s);
        must(m_stage.comes(u"arrive-room"_s, u"attendee-a4"_s), "the one who was invited is not seen");
        const qsizetype from = mark();
        tap(u"arrive-room"_s, u"attendee-a4"_s);
        must(Tablet::until([&] { return m_stage.meeting()->attendees->value(u"a4"_s, u"present"_s).toBool(); }), "not there");
        return m_log->presses(from);
    }
    // The most of any place.
    int wayToDecision()
    {
        int most = 0;
        for (const QString &section : m_sections) {
            tap(section);
            const qsizetype from = mark();
            tap(u"rail-add-decision"_s);
            must(m_stage.comes(u"decide-outcomes"_s), "the form does not come");
            most = std::max(most, m_log->presses(from));
            tap(u"sheet-close"_s);
            goes(u"entry-save"_s);
        }
        return most;
    }

    // A tap as a finger puts it, and not before everything that the last one led to is done.
    void latencies(QList<double> *numbers)
    {
        std::vector<double> answers, pages;
        for (int round = 0; round < kRounds; ++round) {
            const qsizetype next = (round + 1) % m_sections.size();
            QQuickItem *button = m_stage.seen(m_sections[next]);
            must(button, "a section cannot be seen");
            QTest::qWait(120);
            const qsizetype from = mark();
            const Stopwatch watch;
            bench::tap(m_stage.window(), button);
            must(QTest::qWaitFor([&] { return m_log->framed(from); }), "nothing answers");
            answers.push_back(watch.micros() / 1000);
            const QString page = m_pages[next];
            must(QTest::qWaitFor([&] { return m_stage.seen(page) != nullptr; }), "the page does not come");
            const qsizetype there = mark();
            must(QTest::qWaitFor([&] { return m_log->framed(there) || watch.micros() > 50'000; }), "no frame");
            pages.push_back(m_log->framed(there) ? m_log->answered() : watch.micros() / 1000);
            if (qEnvironmentVariableIsSet("RT_HANDS"))
                std::fprintf(stderr, "%s %.0f %.0f\n", qPrintable(m_sections[next]), answers.back(), pages.back());
        }
        *numbers << ninetyNinth(answers) << ninetyNinth(pages);
    }

    double typing()
    {
        tap(u"section-information"_s);
        tap(u"share-text-field"_s);
        QQuickItem *field = m_stage.seen(u"share-text-field"_s);
        must(field && Tablet::until([&] { return field->hasActiveFocus(); }), "the field does not take the keyboard");
        QTest::qWait(500);
        std::vector<double> times;
        const QString text = u"two calls to the address in six weeks; both were closed "_s;
        for (int i = 0; i < 4 * kRounds; ++i) {
            QTest::qWait(i % 7 * 10);                // as uneven as fingers are, and always a draft being kept
            const qsizetype length = field->property("text").toString().size(), from = mark();
            const QChar letter = text[i % text.size()];
            QKeyEvent press(QEvent::KeyPress, letter.toUpper().unicode(), {}, letter);
            QCoreApplication::sendEvent(m_stage.window(), &press);
            must(field->property("text").toString().size() == length + 1, "a letter is lost");
            must(QTest::qWaitFor([&] { return m_log->framed(from); }), "a letter is never drawn");
            times.push_back(m_log->answered());
        }
        tap(u"share-discard"_s);
        return ninetyNinth(times);
    }

    void scroll(QList<double> *numbers)
    {
        tap(u"information-older"_s);
        must(m_stage.comes(u"information-all"_s), "there is no list");
        QQuickItem *list = m_stage.seen(u"information-all"_s);
        auto *view = list->property("view").value<QQuickItem *>();
        must(view, "the list shows nothing");
        std::set<QString> seen;
        int blank = 0, frames = 0;
        const auto look = [&] {
            const double top = view->property("contentY").toDouble(), bottom = top + view->height();
            const double first = view->property("originY").toDouble(),
                         last = first + view->property("contentHeight").toDouble();
            std::vector<std::pair<double, double>> rows;
            for (const QQuickItem *row : view->property("contentItem").value<QQuickItem *>()->childItems()) {
                const QString key = row->property("key").toString();
                if (!row->isVisible() || key.isEmpty() || row->y() + row->height() < top || row->y() > bottom)
                    continue;
                if (row->property("text").toString().isEmpty())
                    ++blank;
                seen.insert(key);
                rows.emplace_back(row->y(), row->y() + row->height());
            }
            std::sort(rows.begin(), rows.end());
            double covered = std::max(top, first);
            const double gap = view->property("spacing").toDouble() + 1;
            for (const auto &[from, to] : rows) {
                if (from > covered + gap)
                    ++blank;
                covered = std::max(covered, to);
            }
            if (covered + gap < std::min(bottom, last))
                ++blank;
            ++frames;
        };
        const auto connection = QObject::connect(m_stage.window(), &QQuickWindow::frameSwapped, view, look, Qt::DirectConnection);
        const qsizetype from = mark();
        // Flung a few times, then page after page to the beginning, a frame for each: faster than any finger.
        for (int fling = 0; fling < 5; ++fling) {
            QMetaObject::invokeMethod(view, "flick", Q_ARG(qreal, 0), Q_ARG(qreal, 2500));
            QTest::qWait(300);
        }
        QMetaObject::invokeMethod(view, "cancelFlick");
        for (int page = 0; !view->property("atYBeginning").toBool(); ++page) {
            must(page < 10'000, "the list has no beginning");
            const qsizetype before = mark();
            view->setProperty("contentY", std::max(view->property("originY").toDouble(),
                                                   view->property("contentY").toDouble() - 0.8 * view->height()));
            must(QTest::qWaitFor([&] { return m_log->framed(before); }), "the list stands still");
        }
        QObject::disconnect(connection);
        must(frames > 100, "too few frames");
        *numbers << blank << double(seen.size()) << ninetyNinth(m_log->frameTimes(from));
    }

    static constexpr int kRounds = 105;
    const QStringList m_sections{u"section-people"_s, u"section-information"_s, u"section-consent"_s, u"section-decisions"_s,
                                 u"section-actions"_s, u"section-missing"_s, u"section-signoff"_s};
    const QStringList m_pages{u"people-invite"_s, u"share-save"_s, u"consent-add"_s, u"decision-add"_s, u"action-add"_s,
                              u"missing-seal"_s, u"signoff-read-back"_s};
    Stage m_stage;
    const int m_items;
    std::unique_ptr<Log> m_log;
};

}

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    Hands(arguments.value(1), arguments.value(2).toInt()).run();
}
