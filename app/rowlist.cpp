#include "app/rowlist.h"

#include "app/shown.h"

#include <QSet>

namespace rt {

RowList::RowList(QList<QByteArray> roles, Cells cells, QObject *parent)
    : QAbstractListModel(parent), m_roles(std::move(roles)), m_cells(std::move(cells))
{
    Q_ASSERT(m_roles.size() <= 11);      // style: a delegate with more than a dozen roles is two delegates
    m_roles.prepend("key");
}

void RowList::reset(const QStringList &keys)
{
    const bool differs = keys.size() != m_keys.size();
    beginResetModel();
    m_keys = keys;
    m_seen.clear();
    endResetModel();
    if (differs)
        Q_EMIT countChanged();
}

void RowList::update(const QStringList &keys, const QStringList *touched)
{
    const auto before = m_keys.size();
    if (keys != m_keys) {
        const QSet<QString> wanted(keys.begin(), keys.end());
        for (qsizetype last = m_keys.size() - 1; last >= 0; --last) {
            if (wanted.contains(m_keys[last]))
                continue;
            qsizetype first = last;
            while (first > 0 && !wanted.contains(m_keys[first - 1]))
                --first;
            beginRemoveRows({}, int(first), int(last));
            for (qsizetype row = first; row <= last; ++row)
                m_seen.remove(m_keys[row]);
            m_keys.remove(first, last - first + 1);
            endRemoveRows();
            last = first;
        }
        const QSet<QString> had(m_keys.begin(), m_keys.end());
        for (qsizetype row = 0; row < keys.size(); ++row) {
            if (row < m_keys.size() && m_keys[row] == keys[row])
                continue;
            if (had.contains(keys[row])) {
                const qsizetype from = m_keys.indexOf(keys[row], row);
                beginMoveRows({}, int(from), int(from), {}, int(row));
                m_keys.move(from, row);
                endMoveRows();
                continue;
            }
            qsizetype last = row;
            while (last + 1 < keys.size() && !had.contains(keys[last + 1]))
                ++last;
            beginInsertRows({}, int(row), int(last));
            m_keys = m_keys.first(row) + keys.sliced(row, last - row + 1) + m_keys.sliced(row);
            endInsertRows();
            row = last;
        }
        if (m_keys.size() != before)
            Q_EMIT countChanged();
    }
    const auto isSeen = [this](const QString &key) { return m_seen.contains(key); };
    if (touched && std::none_of(touched->begin(), touched->end(), isSeen))
        return;
    // What a row says may hang on anything in the meeting; a row that nobody has looked at has changed for nobody.
    for (qsizetype row = 0; row < m_keys.size() && !m_seen.isEmpty(); ++row) {
        const auto seen = m_seen.find(m_keys[row]);
        if (seen == m_seen.end() || (touched && !touched->contains(m_keys[row])))
            continue;
        QVariantList now = made(m_keys[row]);
        if (now == *seen)
            continue;
        QList<int> roles;
        for (qsizetype i = 0; i < now.size(); ++i) {
            if (now[i] != seen->value(i))
                roles.append(int(Qt::UserRole + 2 + i));
        }
        *seen = std::move(now);
        Q_EMIT dataChanged(index(int(row)), index(int(row)), roles);
    }
}

void RowList::reword()
{
    m_seen.clear();
    if (!m_keys.isEmpty())
        Q_EMIT dataChanged(index(0), index(count() - 1));
}

QVariant RowList::value(const QString &key, const QString &role) const
{
    const qsizetype column = m_roles.indexOf(role.toLatin1());
    if (column < 0 || !m_keys.contains(key))
        return {};
    return column == 0 ? QVariant(key) : cells(key).value(column - 1);
}

QVariant RowList::said(const QString &key, const QString &role) const
{
    const qsizetype column = m_roles.indexOf(role.toLatin1());
    return column < 1 || !m_keys.contains(key) ? QVariant() : m_cells(key).value(column - 1);
}

QVariantList RowList::made(const QString &key) const
{
    QVariantList all = m_cells(key);
    for (QVariant &each : all)
        each = shown(each);
    return all;
}

int RowList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant RowList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString &key = m_keys[index.row()];
    const int column = role - Qt::UserRole - 1;
    if (column == 0)
        return key;
    return column > 0 ? cells(key).value(column - 1) : QVariant();
}

QHash<int, QByteArray> RowList::roleNames() const
{
    QHash<int, QByteArray> names;
    for (qsizetype i = 0; i < m_roles.size(); ++i)
        names.insert(int(Qt::UserRole + 1 + i), m_roles[i]);
    return names;
}

const QVariantList &RowList::cells(const QString &key) const
{
    auto seen = m_seen.find(key);
    if (seen == m_seen.end())
        seen = m_seen.insert(key, made(key));
    Q_ASSERT(seen->size() == m_roles.size() - 1);
    return *seen;
}

}
