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
    // All that the row of a key says, in the order of the roles, without the key itself.
    using Cells = std::function<QVariantList(const QString &key)>;

    // `roles`: at most eleven beside "key".
    RowList(QList<QByteArray> roles, Cells cells, QObject *parent = nullptr);

    void reset(const QStringList &keys);             // another meeting
    // The keys as they are now. Rows that have been looked at are compared; of `touched`, when given, only those.
    void update(const QStringList &keys, const QStringList *touched = nullptr);
    void reword();                                   // the language, or another thing behind all cells, changed

    [[nodiscard]] int count() const { return int(m_keys.size()); }
    [[nodiscard]] const QStringList &keys() const { return m_keys; }
    // One cell, for screens that show a chosen row outside the list; undefined when there is no such row.
    [[nodiscard]] Q_INVOKABLE QVariant value(const QString &key, const QString &role) const;
    // The same as it was said, for whoever passes it on; screens get what is shown (shown.h).
    [[nodiscard]] QVariant said(const QString &key, const QString &role) const;
    [[nodiscard]] Q_INVOKABLE int indexOf(const QString &key) const { return int(m_keys.indexOf(key)); }
    [[nodiscard]] Q_INVOKABLE QString keyAt(int row) const { return m_keys.value(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    [[nodiscard]] QVariantList made(const QString &key) const;
    const QVariantList &cells(const QString &key) const;

    QList<QByteArray> m_roles;
    Cells m_cells;
    QStringList m_keys;
    mutable QHash<QString, QVariantList> m_seen;     // rows that somebody has looked at
};

}
