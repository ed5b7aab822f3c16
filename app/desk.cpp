#include "app/desk.h"

using namespace Qt::StringLiterals;

namespace rt {

Desk::Desk(Ledger &ledger, const Limits &limits, MeetingId meeting, QObject *parent)
    : QObject(parent), m_ledger(ledger), m_limits(limits), m_meetingId(meeting)
{
}

void Desk::takeDrafts(const std::vector<DraftField> &drafts)
{
    m_forms.clear();
    for (const DraftField &each : drafts)
        m_forms[each.form].insert(each.name, each.value);
}

QHash<QString, QCborValue> Desk::drafted(const QString &form) const
{
    QHash<QString, QCborValue> found = m_forms.value(form);
    found.removeIf([](const auto &each) { return each.key().startsWith(u'!'); });    // what makes it unfinished
    return found;
}

void Desk::saveDraft(const DraftField &field)
{
    if (field.value.isUndefined())
        m_forms[field.form].remove(field.name);
    else
        m_forms[field.form].insert(field.name, field.value);
    m_ledger.saveDraft(m_meetingId, field, this, [this, form = field.form](Result<void> saved) {
        if (saved)
            Q_EMIT draftKept(form);
        else
            Q_EMIT draftFailed(form, problemOf(saved.error()));
    });
}

void Desk::dropDraft(const QString &form)
{
    m_forms.remove(form);
    m_ledger.dropDraft(m_meetingId, form, this, [this, form](Result<void> dropped) {
        if (!dropped)
            Q_EMIT draftFailed(form, problemOf(dropped.error()));
    });
}

QString Desk::freshForm(const QString &stem) const
{
    int number = 2;
    while (m_forms.contains(stem + u'#' + QString::number(number)))
        ++number;
    return stem + u'#' + QString::number(number);
}

QString Desk::setAside(const QString &form)
{
    const QString aside = freshForm(form.section(u'#', 0, 0));
    const QHash<QString, QCborValue> fields = m_forms.value(form);
    for (auto it = fields.begin(); it != fields.end(); ++it)
        saveDraft({aside, it.key(), it.value()});
    dropDraft(form);
    return aside;
}

}
