#pragma once

#include "app/formdraft.h"
#include "app/handed.h"
#include "app/session.h"
#include "tests/support/fakeclock.h"
#include "tests/support/tempvault.h"

#include <QSignalSpy>

#include <atomic>

namespace rt::test {

using namespace Qt::StringLiterals;

// Long enough for a busy machine; a test that passes waits for none of it.
inline constexpr int kPatience = 20'000;

// A chair at a practice tablet: a store in a folder of its own, a clock moved by hand, limits that are not waited for.
class Tablet {
public:
    explicit Tablet(const QString &folder = {}) : m_folder(folder.isEmpty() ? m_vault.folder() : folder) { turnOn(); }
    ~Tablet() { turnOff(); }

    static Limits quick()
    {
        Limits limits;
        limits.draftPause = 15ms;
        limits.draftAtLeastEvery = 60ms;
        limits.placeEvery = limits.spellingPause = 15ms;
        return limits;
    }

    void turnOn()
    {
        ledger = std::make_unique<Ledger>(m_folder, StoreOptions{.vfs = nullptr, .cost = kQuick});
        session = std::make_unique<Session>(*ledger, clock, quick());
        session->look();
        until([this] { return session->state() != Session::Looking; });
    }
    void turnOff()
    {
        session.reset();
        ledger.reset();
    }
    // As after a kill: nobody said goodbye. What was asked of the ledger is done, nothing else.
    void again()
    {
        turnOff();
        turnOn();
    }

    // As the door hands a practice store over.
    void enter(const QString &user = u"ngozi.okafor"_s) { session->enter(KeyHanded{user, session->language(), false, {}}); }
    // Unlocked, with a practice store; the first time it makes one.
    [[nodiscard]] bool unlock()
    {
        if (session->state() == Session::Empty)
            session->createPractice(u"Ngozi Okafor"_s);
        else
            enter();
        return until([this] { return session->state() == Session::Open; });
    }

    // A meeting with one child, one person of each agency present, started; null when something was refused.
    MeetingEditor *begin()
    {
        if (session->state() != Session::Open && !unlock())        // who is in stays in
            return nullptr;
        session->convene(convening());
        if (!until([this] { return session->meeting() && session->meeting()->children->count() == 1; }))
            return nullptr;
        MeetingEditor &meeting = *session->meeting();
        const QStringList roles{u"team_manager"_s, u"police_child_abuse_team"_s, u"school_nurse"_s};
        for (int i = 0; i < roles.size(); ++i)
            meeting.invite(u"Person %1"_s.arg(i + 1), u"Agency %1"_s.arg(i + 1), roles[i], true);
        for (int i = 0; i < roles.size(); ++i)
            meeting.arrive(u"a%1"_s.arg(i + 1), u"room"_s);
        return settle(meeting, meeting.start()) == u"start:"_s ? &meeting : nullptr;
    }

    static QVariantMap convening()
    {
        return {{u"type"_s, u"team_manager"_s},
                {u"form"_s, u"phone"_s},
                {u"urgency"_s, u"standard"_s},
                {u"decisionToHold"_s, u"2026-03-02T09:00:00Z"_s},
                {u"referral.received"_s, u"2026-03-02T08:40:00Z"_s},
                {u"referral.source"_s, u"2A"_s},
                {u"referral.concern"_s, u"A mark on the cheek."_s},
                {u"referral.categories"_s, QStringList{u"PHY"_s}},
                {u"scheduled.start"_s, u"2026-03-02T09:35:00Z"_s},
                {u"scheduled.venue"_s, u"By phone"_s},
                {u"procedure"_s, u"eng_wt2018"_s},
                {u"calendar"_s, u"england-and-wales"_s},
                {u"children"_s,
                 QVariantList{QVariantMap{{u"name"_s, u"Reuben Attard"_s}, {u"born"_s, u"2018-05-23"_s}}}}};
    }

    static QVariantMap decision(const QString &text = u"Section 47 enquiries start today."_s)
    {
        return {{u"children"_s, QStringList{u"c1"_s}}, {u"outcomes"_s, QStringList{u"start_s47"_s}}, {u"text"_s, text},
                {u"basis"_s, u"The mark is a hand's."_s}};
    }

    static QVariantMap information(const QString &text)
    {
        return {{u"by"_s, u"a3"_s}, {u"children"_s, QStringList{u"c1"_s}}, {u"kind"_s, u"fact"_s}, {u"text"_s, text}};
    }

    // "decide:d1" once the request is committed, the refusal's name once it is refused.
    static QString settle(Desk &desk, int request)
    {
        QString answer;
        const auto yes = QObject::connect(&desk, &Desk::committed, [&](int n, const QString &verb, const QString &ref) {
            if (n == request)
                answer = verb + u':' + ref;
        });
        const auto no = QObject::connect(&desk, &Desk::refused, [&](int n, const QString &, const Problem &problem) {
            if (n == request)
                answer = problem.name;
        });
        (void)until([&] { return !answer.isEmpty(); });
        QObject::disconnect(yes);
        QObject::disconnect(no);
        return answer;
    }

    template<class Condition> static bool until(Condition condition) { return QTest::qWaitFor(condition, kPatience); }
    // Everything asked of the ledger so far has been answered.
    [[nodiscard]] bool quiet()
    {
        bool answered = false;
        ledger->look(session.get(), [&](Result<StoreState>) { answered = true; });
        return until([&] { return answered; });
    }

    [[nodiscard]] const QString &folder() const { return m_folder; }

    FakeClock clock;
    std::unique_ptr<Ledger> ledger;
    std::unique_ptr<Session> session;

private:
    TempVault m_vault;
    QString m_folder;
};

}
