#pragma once

#include "app/looks.h"

#include <QObject>

namespace rt {

// How the screen looks, as somebody chooses it. Whoever owns it keeps what was chosen.
class Appearance : public QObject {
    Q_OBJECT
    Q_PROPERTY(double textScale READ textScale WRITE setTextScale NOTIFY changed)        // 1: as designed; to 2
    Q_PROPERTY(QString scheme READ scheme WRITE setScheme NOTIFY changed)                // "light", "dark" or "contrast"
    Q_PROPERTY(bool still READ still WRITE setStill NOTIFY changed)                      // nothing moves

public:
    using QObject::QObject;

    [[nodiscard]] const Looks &current() const { return m_looks; }
    void take(const Looks &looks)                    // as it was kept or handed over: nobody chose it now
    {
        m_looks = looks;
        Q_EMIT changed();
    }
    [[nodiscard]] double textScale() const { return m_looks.text / 100.0; }
    void setTextScale(double scale)
    {
        m_looks.setText(scale);
        choose();
    }
    [[nodiscard]] QString scheme() const { return m_looks.schemeName(); }
    void setScheme(const QString &name)              // no name of a scheme: nothing
    {
        if (m_looks.setScheme(name))
            choose();
    }
    [[nodiscard]] bool still() const { return m_looks.still; }
    void setStill(bool still)
    {
        m_looks.still = still;
        choose();
    }
    void setLight(int light)                         // in per cent
    {
        m_looks.light = light;
        choose();
    }

Q_SIGNALS:
    void changed();
    void chosen();

private:
    void choose()
    {
        Q_EMIT changed();
        Q_EMIT chosen();
    }

    Looks m_looks;
};

}
