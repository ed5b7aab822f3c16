#pragma once

#include "app/qmltypes.h"
#include "tests/app/tablet.h"

#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

#include <memory>

namespace rt::test {

// The real window over a practice tablet, driven as a person drives it: what can be seen is found by its objectName,
// brought into sight and touched; text is typed into what has the focus.
class Stage {
public:
    explicit Stage(QSize size = {1280, 800}, double pixelsPerMm = 5.9, const QString &folder = {})
        : tablet(folder), m_size(size), m_density(pixelsPerMm) { raise(); }
    ~Stage() { fall(); }

    Tablet tablet;
    std::chrono::milliseconds untouched{0};              // the time that the watch goes by
    Watch watch{IdleTimes(), [this] { return untouched; }};      // begins when a test begins it

    // As after a kill: the window and the store are gone and come back; nobody said goodbye.
    void again()
    {
        m_engine.reset();
        tablet.again();
        raise();
    }
    // The program has ended, and the store is for others.
    void off()
    {
        fall();
        tablet.turnOff();
    }
    [[nodiscard]] QQuickWindow *window() const { return m_window; }
    [[nodiscard]] QQmlEngine *engine() const { return m_engine.get(); }
    [[nodiscard]] MeetingEditor *meeting() const { return tablet.session->meeting(); }

    // What is seen under that name, within what is seen under the other; null when it is not seen.
    [[nodiscard]] QQuickItem *seen(const QString &name, const QString &within = {}) const
    {
        QQuickItem *root = within.isEmpty() ? m_window->contentItem() : named(m_window->contentItem(), within);
        return root ? named(root, name) : nullptr;
    }
    [[nodiscard]] bool comes(const QString &name, const QString &within = {}) const
    {
        return Tablet::until([&] { return seen(name, within) != nullptr; }) || said("it is never seen:", name);
    }
    [[nodiscard]] bool goes(const QString &name) const
    {
        return Tablet::until([&] { return seen(name) == nullptr; }) || said("it stays:", name);
    }
    [[nodiscard]] bool tap(const QString &name, const QString &within = {})
    {
        if (!comes(name, within))
            return false;
        if (keysOnly)
            return strike(name, within);
        QQuickItem *item = seen(name, within);
        if (!Tablet::until([&] { return (item = seen(name, within)) && reveal(item) && rests(item); }))
            return said("it does not come into sight:", name);
        const QPoint at = item->mapToScene(QPointF(item->width() / 2, item->height() / 2)).toPoint();
        QTest::touchEvent(m_window, m_finger.get()).press(0, at, m_window);
        QTest::touchEvent(m_window, m_finger.get()).release(0, at, m_window);
        ++taps;
        QCoreApplication::processEvents();
        return true;
    }
    // Into the box of a field: touches it and types, as the keyboard of the screen does.
    [[nodiscard]] bool type(const QString &field, const QString &text, const QString &within = {})
    {
        if (!tap(field + u"-field"_s, within))
            return false;
        if (keysOnly) {
            for (const QChar each : text)
                press(0, each);
            return true;
        }
        QQuickItem *box = seen(field + u"-field"_s, within);
        if (!Tablet::until([&] { return m_window->activeFocusItem() == box; }))
            return said("it does not take the keyboard:", field);
        QInputMethodEvent event;
        event.setCommitString(text);
        QCoreApplication::sendEvent(box, &event);
        QCoreApplication::processEvents();
        return true;
    }
    [[nodiscard]] bool date(const QString &field, const QString &day, const QString &month, const QString &year)
    {
        return type(field + u"-day"_s, day) && type(field + u"-month"_s, month) && type(field + u"-year"_s, year);
    }
    [[nodiscard]] bool saved(RowList *list, int count) const
    {
        return Tablet::until([&] { return list->count() == count; });
    }

    int taps = 0;
    // Nothing is touched: Tab goes to what would be, Space presses it, and what is typed comes from a physical keyboard.
    bool keysOnly = false;

private:
    // Why the test stops here, with a picture of what was seen where RT_STAGE names a folder.
    bool said(const char *what, const QString &name) const
    {
        qInfo("%s %s", what, qPrintable(name));
        if (const QString folder = qEnvironmentVariable("RT_STAGE"); !folder.isEmpty())
            m_window->grabWindow().save(folder + u"/stopped-at-"_s + name + u".png"_s);
        return false;
    }
    [[nodiscard]] bool strike(const QString &name, const QString &within);
    void press(int key, QChar text = {}) const;
    void raise();
    void fall();
    static QQuickItem *named(QQuickItem *from, const QString &name);
    // Scrolls every page around it, as a finger would; true once its middle can be touched.
    [[nodiscard]] bool reveal(QQuickItem *item) const;
    // Nobody touches what still moves: a keyboard comes or goes, a page makes room.
    [[nodiscard]] bool rests(QQuickItem *item) const;

    QSize m_size;
    double m_density;
    std::unique_ptr<Wording> m_wording;
    std::unique_ptr<Handing> m_handing;
    std::unique_ptr<Spelling> m_spelling;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    std::unique_ptr<QPointingDevice> m_finger{QTest::createTouchDevice()};
    QQuickWindow *m_window = nullptr;
};

}
