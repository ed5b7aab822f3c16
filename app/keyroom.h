#pragma once

#include "app/doorstep.h"
#include "app/keeping.h"
#include "app/keyfacts.h"
#include "app/keysteps.h"
#include "app/problem.h"
#include "app/rowlist.h"
#include "app/secret.h"

#include <QTimer>

namespace rt {

class Door;
struct KeyHands;
class WallTime;

// People and keys, behind the door: what the shell's screens see of Keeping. One act at a time: begin it, go through its
// steps (a new secret, and whoever has to show who they are), and it is done or refused. No store is open and no record
// program runs while it is entered; the work is done on the door's thread. What was typed is kept only until the act is
// done or given up, or nobody touches anything for a while.
class KeyRoom : public QObject {
    Q_OBJECT
    Q_PROPERTY(rt::KeyRoom::Stage stage READ stage NOTIFY changed)
    Q_PROPERTY(QString act READ act NOTIFY changed)                      // what is begun, or was done last: "add" ...
    Q_PROPERTY(QString user READ user NOTIFY changed)                    // whom it is about
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString part READ part NOTIFY changed)    // who shows themselves now: "anybody" "admin" "opens" "own"
    Q_PROPERTY(QString only READ only NOTIFY changed)                    // nobody else may
    Q_PROPERTY(QStringList given READ given NOTIFY changed)              // who showed themselves before
    Q_PROPERTY(int steps READ steps NOTIFY changed)
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY changed)      // of what is chosen (kindName); of a "key": its PIN
    Q_PROPERTY(QString wrong READ wrong NOTIFY changed)                  // of what is chosen: "short" "different"
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(double progress READ progress NOTIFY progressed)          // 0 to 1; below 0: nobody can say
    Q_PROPERTY(rt::Problem problem READ problem NOTIFY changed)
    // (key name roles team kind opens:bool waitSeconds:int disabled:bool); roles and team once somebody showed them
    Q_PROPERTY(rt::RowList *people READ people CONSTANT)
    Q_PROPERTY(rt::RowList *files READ files CONSTANT)                   // of the last lookFor() (key name place)
    Q_PROPERTY(rt::Secret *secret READ secret CONSTANT)                  // of who shows themselves
    Q_PROPERTY(rt::Secret *fresh READ fresh CONSTANT)                    // what is chosen, and once more
    Q_PROPERTY(rt::Secret *again READ again CONSTANT)
    Q_PROPERTY(rt::KeyFacts tablet READ tablet NOTIFY changed)
    Q_PROPERTY(rt::KeyOutcome outcome READ outcome NOTIFY changed)

public:
    // Idle: nothing is begun; `problem` says how the last act was refused. Showing: who acts. Working: it takes its time.
    enum Stage { Idle, Choosing, Showing, Working, Over };
    Q_ENUM(Stage)

    struct Setup {
        doorstep::Where where;
        QString exchange = {};                       // a folder beside the removable media (medium.h)
        KdfCost cost = {};
        std::chrono::milliseconds patience = std::chrono::minutes(3);    // then what was typed and shown is forgotten
    };
    KeyRoom(Setup setup, Door &door, const WallTime &time, QObject *parent = nullptr);
    ~KeyRoom() override;
    Q_DISABLE_COPY_MOVE(KeyRoom)

    Q_INVOKABLE void look();                                             // what is here
    Q_INVOKABLE [[nodiscard]] bool isTaken(const QString &name) const;   // somebody is called so already

    // Each begins an act; roles as in roleName().
    Q_INVOKABLE void add(const QString &name, const QStringList &roles, const QString &team);
    Q_INVOKABLE void change(const QString &user, const QStringList &roles, const QString &team);
    Q_INVOKABLE void remove(const QString &user);
    Q_INVOKABLE void changeOwn();
    Q_INVOKABLE void showRoles();                                        // what each may do
    Q_INVOKABLE void rotate();
    Q_INVOKABLE void useCouncil(const QString &path);
    Q_INVOKABLE void setUpChip();
    Q_INVOKABLE void changePolicy(int curtainMinutes, int lockMinutes);
    Q_INVOKABLE void wipe(bool evenSo);
    Q_INVOKABLE void askRecovery();
    Q_INVOKABLE void askRelease();                                       // the end of a chip's lock-out
    // The answer in letters, or in a file; for a user, or for somebody new of that name.
    Q_INVOKABLE void recover(const QString &letters, const QString &path, const QString &user, const QString &name,
                             const QStringList &roles);
    Q_INVOKABLE void release(const QString &letters, const QString &path);
    Q_INVOKABLE void lookFor(const QString &what);                       // "council" "answer" "place"
    Q_INVOKABLE void write(const QString &place);                        // the request, to a medium

    Q_INVOKABLE void choose();                                           // `fresh` and `again` are typed
    Q_INVOKABLE void showSelf(const QString &user);                      // `secret` is typed
    Q_INVOKABLE void back();                                             // one step; from the first: gives the act up
    Q_INVOKABLE void leave();                                            // forgets everything

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] QString act() const { return m_act; }
    [[nodiscard]] QString user() const { return m_person.user; }
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString part() const;
    [[nodiscard]] QString only() const { return m_steps.now().only; }
    [[nodiscard]] QStringList given() const { return m_steps.given(); }
    [[nodiscard]] int steps() const { return m_steps.count(); }
    [[nodiscard]] QString kind() const { return m_kind; }
    void setKind(const QString &kind);
    [[nodiscard]] QString wrong() const { return m_wrong; }
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] double progress() const { return m_progress; }
    [[nodiscard]] Problem problem() const { return m_error ? problemOf(*m_error) : Problem(); }
    [[nodiscard]] RowList *people() { return &m_people; }
    [[nodiscard]] RowList *files() { return &m_files; }
    [[nodiscard]] Secret *secret() { return &m_secret; }
    [[nodiscard]] Secret *fresh() { return &m_fresh; }
    [[nodiscard]] Secret *again() { return &m_again; }
    [[nodiscard]] KeyFacts tablet() const { return m_facts; }
    [[nodiscard]] KeyOutcome outcome() const { return m_outcome; }

Q_SIGNALS:
    void changed();
    void progressed();

private:
    using Work = std::function<Result<KeyOutcome>(Keeping &, const KeyHands &)>;
    template<class T, class Asked> void ask(Asked asked, std::function<void(Result<T>)> taken, bool quietly = false);
    void begin(const char *act, KeySteps steps, Keeping::Person about, Work work);
    void goOn();
    void carryOut();
    void refused(const Error &error);
    void forget();
    [[nodiscard]] const Keeping::Listed *listed(const QString &user) const;
    [[nodiscard]] QVariantList cells(const QString &user) const;

    Setup m_setup;
    Door &m_door;
    const WallTime &m_time;
    Stage m_stage = Idle;
    QString m_act, m_wrong, m_kind;
    Keeping::Person m_person;
    KeySteps m_steps;
    Work m_work;
    std::vector<std::pair<QString, QByteArray>> m_given;     // who showed themselves, and what they typed
    QByteArray m_chosen;
    bool m_busy = false;
    double m_progress = -1;
    std::optional<Error> m_error;
    std::vector<Keeping::Listed> m_listed;
    QHash<QString, Actor> m_actors;
    QHash<QString, QStringList> m_found;             // path -> name, place
    Secret m_secret, m_fresh, m_again;
    RowList m_people, m_files;
    KeyFacts m_facts;
    KeyOutcome m_outcome;
    QTimer m_patience, m_pace;
};

}
