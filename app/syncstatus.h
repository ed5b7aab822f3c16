#pragma once

#include "sync/standing.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace rt {

// How the carrying to the council stands, for the door's page: numbers, times and what to do, never a word of what is
// carried. Asked of roundtable-sync each second while somebody looks, and read from the disk where that does not run. Asking
// belongs on a thread of its own, because what waits on the disk has to be read for it.
class SyncStatus : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool watched READ watched WRITE setWatched NOTIFY changed)    // the page is open
    Q_PROPERTY(bool known READ known NOTIFY changed)
    Q_PROPERTY(bool fine READ fine NOTIFY changed)
    Q_PROPERTY(QString doing READ doing NOTIFY changed)
    Q_PROPERTY(QString advice READ advice NOTIFY changed)
    Q_PROPERTY(QString issuer READ issuer NOTIFY changed)            // who answers in central's place
    Q_PROPERTY(QString waiting READ waiting NOTIFY changed)          // "3 (1.2 MB)"; empty: nothing
    Q_PROPERTY(QString oldest READ oldest NOTIFY changed)
    Q_PROPERTY(QString lastContact READ lastContact NOTIFY changed)
    Q_PROPERTY(double progress READ progress NOTIFY changed)         // 0 to 1; below 0: nothing is being sent
    Q_PROPERTY(QString pace READ pace NOTIFY changed)                // "2 MB of 5 MB, 120 kB a second, about 3 min left"
    Q_PROPERTY(QStringList refused READ refused NOTIFY changed)      // why, once each

public:
    using Ask = std::function<sync::Standing(bool retry)>;
    // Of the folder of a store; `ask` in a test.
    explicit SyncStatus(const QString &folder, Ask ask = {}, QObject *parent = nullptr);
    ~SyncStatus() override;

    // Somebody wants it now; where nothing carries, that is started.
    Q_INVOKABLE void retry();
    // What carries, if this tablet knows where to.
    void begin() const;
    void reword() { Q_EMIT changed(); }

    [[nodiscard]] bool watched() const { return m_timer.isActive(); }
    void setWatched(bool watched);
    [[nodiscard]] bool known() const { return m_standing.has_value(); }
    [[nodiscard]] bool fine() const;
    [[nodiscard]] QString doing() const;
    [[nodiscard]] QString advice() const;
    [[nodiscard]] QString issuer() const;
    [[nodiscard]] QString waiting() const;
    [[nodiscard]] QString oldest() const;
    [[nodiscard]] QString lastContact() const;
    [[nodiscard]] double progress() const;
    [[nodiscard]] QString pace() const;
    [[nodiscard]] QStringList refused() const;

Q_SIGNALS:
    void changed();

private:
    void look(bool retry);
    [[nodiscard]] QString worded(QStringView list) const;

    QString m_folder;
    Ask m_ask;
    std::optional<sync::Standing> m_standing;
    bool m_asking = false;
    QTimer m_timer;
    QThreadPool m_work;
};

}
