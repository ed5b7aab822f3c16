#pragma once

#include "app/clockboard.h"
#include "app/doorstep.h"
#include "app/keyinhand.h"
#include "app/language.h"
#include "app/problem.h"
#include "app/rowlist.h"
#include "app/secret.h"

#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <memory>

namespace rt {

class Backlight;
class Program;
class WallTime;
struct Told;

// The shell's one object for its screens: who may unlock, what they type, and whether the record program is at work. It
// holds nothing of a meeting, and the store's key only from the vault's answer until it is in the pipe.
// Whatever way the record program ends, the door is closed again.
class Door : public QObject {
    Q_OBJECT
    Q_PROPERTY(rt::Door::State state READ state NOTIFY stateChanged)
    Q_PROPERTY(bool practice READ practice NOTIFY stateChanged)          // to be shown on every screen
    Q_PROPERTY(bool chip READ chip NOTIFY stateChanged)                  // a security chip counts the tries
    // Who may unlock (key name kind waitSeconds:int disabled:bool); kind: as kindName(), or "practice"
    Q_PROPERTY(rt::RowList *users READ users CONSTANT)
    Q_PROPERTY(QString lastUser READ lastUser NOTIFY stateChanged)       // who had it open last since the shell started
    Q_PROPERTY(rt::Secret *secret READ secret CONSTANT)                  // what is being typed; unlock() takes it
    Q_PROPERTY(rt::Secret *repeated READ repeated CONSTANT)              // first start: typed again
    // What takes a security key: unlock() waits for it and says here what to do. Where it wants its PIN, `secret` takes that
    // and unlock() is called again.
    Q_PROPERTY(rt::KeyInHand *key READ key CONSTANT)
    Q_PROPERTY(rt::Problem problem READ problem NOTIFY problemChanged)   // of the moment; dismiss() lets it go
    Q_PROPERTY(bool busy READ busy NOTIFY stateChanged)                  // Looking or Opening
    Q_PROPERTY(rt::ClockBoard *board READ board CONSTANT)                // clocks that run, without names; our own in doubt
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)      // "en" or "cy"; live
    Q_PROPERTY(double textScale READ textScale WRITE setTextScale NOTIFY looksChanged)       // 1: as designed
    Q_PROPERTY(double brightness READ brightness WRITE setBrightness NOTIFY looksChanged)    // 0.2 to 1
    Q_PROPERTY(bool dimmable READ dimmable NOTIFY looksChanged)          // there is a light that can be set
    Q_PROPERTY(QString time READ time NOTIFY minute)                     // "10:42"
    Q_PROPERTY(QString today READ today NOTIFY minute)                   // "Monday 2 March 2026"
    Q_PROPERTY(int leastPassphrase READ leastPassphrase CONSTANT)        // characters
    Q_PROPERTY(int leastPin READ leastPin CONSTANT)                      // digits

public:
    // FirstStart: no store yet. Closed: the lock screen. Opening: the secret is being checked, or the record program
    // opens. Working: it has the screen. Failed: the store cannot be used, see `problem`; look() tries again. Keeping:
    // people and keys are being looked after (KeyRoom); no record program is there meanwhile.
    enum State { Looking, FirstStart, Closed, Opening, Working, Failed, Keeping };
    Q_ENUM(State)

    struct Setup {
        doorstep::Where where;
        QString program;                             // roundtable-record, as a path
        QStringList arguments;                       // for it: the size of the window, the test clock
        Backlight *light = nullptr;                  // of the screen
    };
    Door(Setup setup, const WallTime &time, QObject *parent = nullptr);
    ~Door() override;                                // ends the record program
    Q_DISABLE_COPY_MOVE(Door)

    Q_INVOKABLE void look();
    // Somebody is about to unlock: the record program is started beside, holding nothing, so that it is there in time.
    Q_INVOKABLE void prepare();
    Q_INVOKABLE void unlock(const QString &user, rt::Secret *secret);    // practice takes no secret
    // First start. The user may chair; their short name is made of their name. `council`: the file of its recovery key.
    Q_INVOKABLE void createStore(const QString &name, rt::Secret *secret, const QString &council = {});
    Q_INVOKABLE void createPractice(const QString &name);
    // In a room of its own (practiceroom.h), whatever is kept here; it needs nobody's secret. Back when it is locked.
    Q_INVOKABLE void practise(bool afresh = false);
    Q_INVOKABLE void dismiss();
    Q_INVOKABLE void lock();                         // ends the record program from outside
    Q_INVOKABLE void openKeys();                     // to people and keys, and back
    Q_INVOKABLE void closeKeys();
    [[nodiscard]] QThreadPool &work() { return m_work; }

    void setEngine(QQmlEngine *engine) { m_language.setEngine(engine); }

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool practice() const { return m_practice || m_practising; }
    [[nodiscard]] bool chip() const { return m_chip; }
    [[nodiscard]] RowList *users() { return &m_users; }
    [[nodiscard]] QString lastUser() const { return m_lastUser; }
    [[nodiscard]] Secret *secret() { return &m_secret; }
    [[nodiscard]] Secret *repeated() { return &m_repeated; }
    [[nodiscard]] KeyInHand *key() { return &m_key; }
    [[nodiscard]] Problem problem() const { return m_problem; }
    [[nodiscard]] bool busy() const { return m_state == Looking || m_state == Opening; }
    [[nodiscard]] ClockBoard *board() { return &m_board; }
    [[nodiscard]] QString language() const { return m_language.current(); }
    void setLanguage(const QString &language);
    [[nodiscard]] double textScale() const { return m_looks.text / 100.0; }
    void setTextScale(double scale);
    [[nodiscard]] double brightness() const;
    [[nodiscard]] bool dimmable() const;
    void setBrightness(double brightness);
    [[nodiscard]] QString time() const;
    [[nodiscard]] QString today() const;
    [[nodiscard]] int leastPassphrase() const;
    [[nodiscard]] int leastPin() const { return 6; }
    [[nodiscard]] qint64 recordPid() const;          // 0: none runs

Q_SIGNALS:
    void stateChanged();
    void problemChanged();
    void languageChanged();
    void looksChanged();
    void minute();
    void returned(int exitCode);                     // of the record program; the shell's window comes to the front

private:
    template<class T, class Work> void ask(Work work, std::function<void(Result<T>)> taken);
    void setState(State state);
    void setProblem(const std::optional<Error> &error);
    void lookAgain();
    [[nodiscard]] int waitOf(const doorstep::Known &known) const;
    void took(const doorstep::Found &found);
    void hand(const QString &user, std::shared_ptr<SecretKey> key, quint64 opening);
    void keepLooks();
    void heard(const Told &told);
    void ended(int exitCode);

    Setup m_setup;
    const WallTime &m_time;
    State m_state = Looking;
    bool m_practice = false, m_practising = false, m_chip = false;
    std::vector<doorstep::Known> m_known;
    std::chrono::milliseconds m_knownAt{0};
    QString m_lastUser;
    Secret m_secret, m_repeated;
    RowList m_users;
    ClockBoard m_board;
    KeyInHand m_key;
    Language m_language;
    doorstep::Looks m_looks;
    std::optional<Error> m_error;
    Problem m_problem;
    std::unique_ptr<Program> m_record;
    QTimer m_tick, m_seconds;
    QThreadPool m_work;                              // one thread: the vault's work takes a second
};

}
