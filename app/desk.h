#pragma once

#include "app/ledger.h"
#include "app/tuning.h"
#include "app/problem.h"

#include <QVariantMap>

namespace rt {

// Where forms are filled in: it keeps their drafts in the encrypted store and says what they come to. The open meeting
// is one (MeetingEditor), and so is the home screen, where a meeting is convened (Session.desk).
class Desk : public QObject {
    Q_OBJECT
public:
    Desk(Ledger &ledger, const Limits &limits, MeetingId meeting, QObject *parent = nullptr);

    // Any verb with its fields; returns at once with the request's number and ends in exactly one signal that repeats
    // it, committed or refused. `form`: the draft it came from, dropped when it is committed, kept when it is refused.
    Q_INVOKABLE virtual int say(const QString &verb, const QVariantMap &fields, const QString &form = {}) = 0;

    // What a form holds that was left, now or before a kill.
    [[nodiscard]] QHash<QString, QCborValue> drafted(const QString &form) const;
    void saveDraft(const DraftField &field);                             // ends in draftKept or draftFailed
    virtual void dropDraft(const QString &form);
    // Moves a draft to a name of its own ("decide#2"), which it gives back; its form is free for the next entry.
    virtual QString setAside(const QString &form);
    [[nodiscard]] const Limits &limits() const { return m_limits; }

Q_SIGNALS:
    void closing();                                                      // forms write what they have not written yet
    void committed(int request, const QString &verb, const QString &ref, const QString &form);
    void refused(int request, const QString &verb, const rt::Problem &problem, const QString &form);
    void draftKept(const QString &form);
    void draftFailed(const QString &form, const rt::Problem &problem);   // what is being typed could not be kept

protected:
    void takeDrafts(const std::vector<DraftField> &drafts);
    [[nodiscard]] const QHash<QString, QHash<QString, QCborValue>> &forms() const { return m_forms; }
    [[nodiscard]] QString freshForm(const QString &stem) const;          // "decide#2", that no draft has

    Ledger &m_ledger;

private:
    Limits m_limits;
    MeetingId m_meetingId;
    QHash<QString, QHash<QString, QCborValue>> m_forms;
};

}
