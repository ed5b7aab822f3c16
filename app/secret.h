#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

namespace rt {

// A passphrase while it is typed: UTF-8 in a buffer that is wiped when it is taken, cleared or destroyed, and that
// never moves while it grows. QML sees how many characters it has, not which; so neither a text field nor the screen
// reader can give it away (a QML password field does). Screens send it keys: type("é"), erase().
class Secret : public QObject {
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY changed)

public:
    static constexpr int kMaxBytes = 1024;

    explicit Secret(QObject *parent = nullptr);
    ~Secret() override;
    Q_DISABLE_COPY_MOVE(Secret)

    Q_INVOKABLE void type(const QString &text);      // ignores control characters, and what does not fit any more
    Q_INVOKABLE void erase();                        // the last character
    Q_INVOKABLE void clear();
    [[nodiscard]] Q_INVOKABLE bool matches(rt::Secret *other) const;     // the same passphrase typed twice

    [[nodiscard]] int count() const { return m_count; }
    // Hands the bytes over and forgets them; whoever takes them wipes them (wipe()).
    [[nodiscard]] QByteArray take();
    static void wipe(QByteArray &bytes);

Q_SIGNALS:
    void changed();

private:
    QByteArray m_bytes;
    int m_count = 0;
};

}
