#pragma once

#include <QAbstractListModel>
#include <QHash>
#include <QStringList>

#include <functional>

namespace rt {

// The one list model of the screens: keys in order, and cells made when a delegate asks for them. What a row says is
// worked out only for rows that are looked at, so a meeting of 10,000 entries costs what its one screen costs. Changes
// are told finely (rows inserted, removed, one row's data changed) so that scroll position and focus stay under the
// finger; it resets only in reset(), when another meeting opens.
//
// Each list's roles stand with it in lists.h; every list has the role "key" first.
class RowList : public QAbstractListModel {
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    using Cell = std::function<QVariant(const QString &key, int column)>;

    // `roles`: at most twelve; column 0 is the key itself and is not asked of `cell`.
    RowList(QList<QByteArray> roles, Cell cell, QObject *parent = nullptr);

    void reset(const QStringList &keys);             // another meeting
    // The keys as they are now. Rows that have been looked at are compared; of `touched`, when given, only those.
    void update(const QStringList &keys, const QStringList *touched = nullptr);
    void reword();                                   // the language, or another thing behind all cells, changed

    [[nodiscard]] int count() const { return int(m_keys.size()); }
    [[nodiscard]] const QStringList &keys() const { return m_keys; }
    // One cell, for screens that show a chosen row outside the list; undefined when there is no such row.
    [[nodiscard]] Q_INVOKABLE QVariant value(const QString &key, const QString &role) const;
    [[nodiscard]] Q_INVOKABLE int indexOf(const QString &key) const { return int(m_keys.indexOf(key)); }
    [[nodiscard]] Q_INVOKABLE QString keyAt(int row) const { return m_keys.value(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    const QVariantList &cells(const QString &key) const;
    void compare(int row);

    QList<QByteArray> m_roles;
    Cell m_cell;
    QStringList m_keys;
    mutable QHash<QString, QVariantList> m_seen;     // rows that somebody has looked at
};

}
