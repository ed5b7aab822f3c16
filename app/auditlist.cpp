#include "app/auditlist.h"

#include "app/wording.h"

using namespace Qt::StringLiterals;

namespace rt {

AuditList::AuditList(Ledger &ledger, const Limits &limits, QObject *parent)
    : RowList({"when", "who", "what", "about"}, [this](const QString &key) { return told(key); }, parent),
      m_ledger(ledger), m_limits(limits)
{
}

// Of a meeting only the beginning of its id: enough to tell two apart, and nothing of what it is about.
QVariantList AuditList::told(const QString &key) const
{
    const AuditEntry entry = m_entries.value(key);
    const QString name = actName(entry.act);
    QString what = name.isEmpty() ? tr("Something that a later version wrote") : words::of(u"act", name);
    if (entry.act == Act::HandoverEnded && entry.code.endsWith(":interrupted"_L1))
        what = tr("A hand-over was broken off");             // nobody took the tablet back: the program was killed
    if (entry.act == Act::Refused)
        what = tr("%1 (%2)").arg(what, words::of(u"deed", entry.code));
    else if (const auto roles = rolesNamed(entry.code); roles && !roles->none())
        what = tr("%1 (%2)").arg(what, words::allOf(u"userRole", entry.code.split(u',')));
    QString about = nameOf(entry.about);
    if (const QUuid meeting = QUuid::fromString(entry.about); !meeting.isNull())
        about = tr("Meeting %1").arg(meeting.toString(QUuid::WithoutBraces).first(8));
    if (entry.before)
        about = tr("It should have been %1").arg(words::moment(*entry.before));
    return {words::moment(entry.at), entry.by.isEmpty() ? tr("Nobody") : nameOf(entry.by), what, about};
}

QString AuditList::nameOf(const QString &user) const
{
    return m_names.value(user, user);
}

void AuditList::reload()
{
    ++m_generation;
    m_entries.clear();
    m_last = 0;
    m_complete = true;
    reset({});
    m_ledger.people(this, [this, generation = m_generation](Result<std::vector<Actor>> people) {
        if (generation != m_generation || !people)
            return;
        m_names.clear();
        for (const Actor &each : *people)
            m_names.insert(each.user, each.name);
        reword();
    });
    fetch(0);
}

void AuditList::clear()
{
    ++m_generation;
    m_entries.clear();
    m_names.clear();
    m_person.clear();
    m_act.clear();
    m_complete = true;
    setLoading(false);
    reset({});
    Q_EMIT filterChanged();
    Q_EMIT wordsChanged();
}

void AuditList::reword()
{
    RowList::reword();
    Q_EMIT wordsChanged();
}

void AuditList::setPerson(const QString &person)
{
    if (person == m_person)
        return;
    m_person = person;
    Q_EMIT filterChanged();
    reload();
}

void AuditList::setAct(const QString &act)
{
    if (act == m_act)
        return;
    m_act = act;
    Q_EMIT filterChanged();
    reload();
}

QVariantList AuditList::people() const
{
    QStringList users = m_names.keys();
    users.sort();
    QVariantList list;
    for (const QString &each : users)
        list.append(QVariantMap{{u"value"_s, each}, {u"text"_s, m_names.value(each)}});
    return list;
}

QVariantList AuditList::acts() const
{
    QVariantList list;
    for (const Act each : rt::acts()) {
        const QString name = actName(each);
        list.append(QVariantMap{{u"value"_s, name}, {u"text"_s, words::of(u"act", name)}});
    }
    return list;
}

bool AuditList::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete && !m_loading;
}

void AuditList::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        fetch(m_last);
}

void AuditList::fetch(qint64 before)
{
    TrailFilter filter;
    filter.user = m_person;
    filter.act = actNamed(m_act);
    setLoading(true);
    m_ledger.trail(filter, m_limits.auditPage, before, this,
                   [this, generation = m_generation](Result<std::vector<TrailRow>> rows) {
        if (generation != m_generation)
            return;
        setLoading(false);
        if (!rows) {
            m_complete = true;
            Q_EMIT failed(rows.error());
            return;
        }
        m_complete = rows->size() < size_t(m_limits.auditPage);
        QStringList all = keys();
        for (const TrailRow &each : *rows) {
            const QString key = QString::number(each.row);
            m_entries.insert(key, each.entry);
            all.append(key);
            m_last = each.row;
        }
        const QStringList none;
        update(all, &none);
    });
}

void AuditList::setLoading(bool loading)
{
    if (loading == m_loading)
        return;
    m_loading = loading;
    Q_EMIT loadingChanged();
}

}
