#pragma once

#include "app/language.h"
#include "app/auditlist.h"
#include "app/meetingeditor.h"
#include "app/meetinglist.h"
#include "app/phrases.h"

#include <QTimer>

namespace rt {

class FrontDesk;
struct KeyHanded;

// Who is at the tablet, in which language, and what is open: the one object that all screens share. Nothing of a
// meeting is reachable while it is locked; lock() drops it.
class Session : public QObject {
    Q_OBJECT
    Q_PROPERTY(rt::Session::State state READ state NOTIFY stateChanged)
    Q_PROPERTY(bool practice READ practice NOTIFY stateChanged)          // to be shown on every screen
    Q_PROPERTY(rt::RowList *users READ users CONSTANT)                   // who may unlock (key name mayChair:bool)
    Q_PROPERTY(QString user READ user NOTIFY stateChanged)
    Q_PROPERTY(QString userName READ userName NOTIFY stateChanged)
    Q_PROPERTY(bool mayChair READ mayChair NOTIFY stateChanged)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)      // "en" or "cy"; live
    Q_PROPERTY(QString time READ time NOTIFY minute)                     // "10:42"
    Q_PROPERTY(QString today READ today NOTIFY minute)                   // "Monday 2 March 2026"
    Q_PROPERTY(rt::Problem problem READ problem NOTIFY problemChanged)   // of the moment; dismiss() lets it go
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)                   // an answer of the store is awaited
    Q_PROPERTY(rt::MeetingList *meetings READ meetings CONSTANT)
    Q_PROPERTY(rt::AuditList *audit READ audit CONSTANT)                 // for whom mayReadAudit
    Q_PROPERTY(rt::Phrases *phrases READ phrases CONSTANT)               // the council's words
    Q_PROPERTY(bool mayReadAudit READ mayReadAudit NOTIFY stateChanged)
    Q_PROPERTY(bool mayMinute READ mayMinute NOTIFY stateChanged)        // else nothing of a meeting is shown
    Q_PROPERTY(double textScale READ textScale NOTIFY stateChanged)      // as chosen at the door
    Q_PROPERTY(bool clockInDoubt READ clockInDoubt NOTIFY clockInDoubtChanged)   // to be shown until it is believed
    Q_PROPERTY(rt::MeetingEditor *meeting READ meeting NOTIFY meetingChanged)    // null while none is open
    Q_PROPERTY(rt::Desk *desk READ desk NOTIFY stateChanged)             // for the form that convenes; null when locked
    Q_PROPERTY(rt::RowList *found READ found CONSTANT)                   // (key meetingId ref kind excerpt)
    Q_PROPERTY(QVariantMap place READ place NOTIFY stateChanged)         // where the user was when it was last open

public:
    enum State { Looking, Empty, Locked, Opening, Open, Failed };        // Empty: first start; Failed: see `problem`
    enum Way { ToDoor, ToKeys, ToPractice };                             // where whoever locks wants to be
    Q_ENUM(State) Q_ENUM(Way)

    Session(Ledger &ledger, const WallTime &time, const Limits &limits, QObject *parent = nullptr);
    ~Session() override;
    Q_DISABLE_COPY_MOVE(Session)

    // What lies in the data folder. Locked then, also with a practice store.
    void look();
    void setEngine(QQmlEngine *engine) { m_language.setEngine(engine); } // retranslated when the language changes
    // The only way in: with what the door handed over; without a key to a practice store. No secret is tried here, because
    // tries are counted at the door.
    void enter(const KeyHanded &handed);

    // First start. The user may chair; their short name is made of their name.
    Q_INVOKABLE void createPractice(const QString &name);
    Q_INVOKABLE void addUser(const QString &name, bool mayChair);        // a practice store asks for no passphrase
    Q_INVOKABLE void lock(int way = ToDoor);                             // ends in locked()
    Q_INVOKABLE void keepPlace(const QVariantMap &place);                // where one is; kept with the drafts

    // Fields as for "convene", and `procedure`, `calendar` and `children`, a list of the fields of "add-child"; gives the
    // request's number. It opens when it is on disk (meetingOpened); a refused child is then an unfinished entry of it.
    Q_INVOKABLE int convene(const QVariantMap &fields, const QString &form = {});
    // Convenes, adds the child, starts: protecting a child waits for no field. Without a date it is an unfinished entry.
    Q_INVOKABLE int startNow(const QString &childName, const QString &procedure, const QString &calendar,
                             const QString &date = {}, bool unborn = false);
    Q_INVOKABLE void openMeeting(const QString &meetingId);
    Q_INVOKABLE void closeMeeting();
    Q_INVOKABLE void search(const QString &words);
    Q_INVOKABLE void dismiss(); Q_INVOKABLE void believeClock();         // somebody compared it

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool practice() const { return m_store.practice; }
    [[nodiscard]] RowList *users() { return &m_users; }
    [[nodiscard]] QString user() const { return m_actor.user; }
    [[nodiscard]] QString userName() const;        // as it is shown
    [[nodiscard]] bool mayChair() const { return m_actor.mayChair(); }
    [[nodiscard]] QString language() const { return m_language.current(); }
    void setLanguage(const QString &language);
    [[nodiscard]] QString time() const;
    [[nodiscard]] QString today() const;
    [[nodiscard]] Problem problem() const { return m_problem; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] bool busy() const { return m_awaited > 0; }
    [[nodiscard]] MeetingList *meetings() { return &m_meetings; }
    [[nodiscard]] AuditList *audit() { return &m_audit; }
    [[nodiscard]] Phrases *phrases() { return &m_phrases; }
    [[nodiscard]] Q_INVOKABLE bool mayKeep() const { return may(m_actor, Deed::AddUser); }
    [[nodiscard]] bool mayMinute() const { return may(m_actor, Deed::Minute); }
    [[nodiscard]] bool mayReadAudit() const { return may(m_actor, Deed::ReadAudit); }
    [[nodiscard]] double textScale() const { return m_text / 100.0; }
    [[nodiscard]] bool clockInDoubt() const { return m_clockInDoubt; }
    [[nodiscard]] MeetingEditor *meeting() const { return m_meeting.get(); }
    [[nodiscard]] Desk *desk() const;
    [[nodiscard]] RowList *found() { return &m_found; }
    [[nodiscard]] QVariantMap place() const { return m_place; }
    [[nodiscard]] Ledger &ledger() { return m_ledger; }

Q_SIGNALS:
    void stateChanged();
    void languageChanged(); void minute();
    void problemChanged(); void busyChanged();
    void clockInDoubtChanged();
    void locked(int way);                                                // and the store is closed
    void meetingOpened(); void meetingClosed(); void meetingChanged();

private:
    struct Follow { QVariantList children; bool startNow = false; };     // what follows once a new meeting is open
    template<class T, class Taken> Ledger::Reply<T> awaited(Taken taken);
    void setState(State state);
    void setProblem(const std::optional<Error> &error);
    void say(const Problem &problem);
    void setStore(const StoreState &store);
    void opened(const Actor &actor);
    void open(MeetingId meeting, const Follow &then);
    void show(std::shared_ptr<OpenedMeeting> meeting, const Follow &then);
    void install(const QString &language);
    void writePlace();
    void drop(std::unique_ptr<MeetingEditor> meeting);

    Ledger &m_ledger;
    const WallTime &m_time;
    Limits m_limits;
    StoreState m_store;
    Actor m_actor;
    State m_state = Looking;
    Language m_language;
    QVariantMap m_place;
    std::optional<Error> m_error;
    Problem m_problem;
    RowList m_users, m_found;
    MeetingList m_meetings;
    AuditList m_audit;
    Phrases m_phrases;
    std::unique_ptr<MeetingEditor> m_meeting;
    std::unique_ptr<FrontDesk> m_desk;
    QHash<QString, Hit> m_hits;
    QTimer m_tick, m_placeDue;
    int m_awaited = 0, m_text = 100;                                     // per cent
    bool m_clockInDoubt = false;
};
}
