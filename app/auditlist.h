#pragma once

#include "app/ledger.h"
#include "app/rowlist.h"
#include "app/tuning.h"

namespace rt {

// The audit trail as the auditor reads it: newest first, fetched page by page as the view comes to it. Asking for it is an
// entry of the trail itself, and so is being refused. Roles: key when who what about.
class AuditList : public RowList {
    Q_OBJECT
    Q_PROPERTY(QString person READ person WRITE setPerson NOTIFY filterChanged)      // short name; empty: everybody's
    Q_PROPERTY(QString act READ act WRITE setAct NOTIFY filterChanged)               // "refused"; empty: all
    Q_PROPERTY(QVariantList people READ people NOTIFY wordsChanged)                  // {value, text}: who may be chosen
    Q_PROPERTY(QVariantList acts READ acts NOTIFY wordsChanged)
    Q_PROPERTY(bool loading READ loading NOTIFY loadingChanged)

public:
    AuditList(Ledger &ledger, const Limits &limits, QObject *parent = nullptr);

    Q_INVOKABLE void reload();                       // when the screen is opened
    void clear();                                    // at lock
    void reword();

    [[nodiscard]] QString person() const { return m_person; }
    void setPerson(const QString &person);
    [[nodiscard]] QString act() const { return m_act; }
    void setAct(const QString &act);
    [[nodiscard]] QVariantList people() const;
    [[nodiscard]] QVariantList acts() const;
    [[nodiscard]] bool loading() const { return m_loading; }

    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void filterChanged();
    void wordsChanged();
    void loadingChanged();
    void failed(const rt::Error &error);

private:
    void fetch(qint64 before);
    void setLoading(bool loading);
    [[nodiscard]] QString nameOf(const QString &user) const;
    [[nodiscard]] QVariantList told(const QString &key) const;

    Ledger &m_ledger;
    Limits m_limits;
    QHash<QString, AuditEntry> m_entries;            // by key, which is the journal's row
    QHash<QString, QString> m_names;                 // of users
    QString m_person, m_act;
    qint64 m_last = 0;
    int m_generation = 0;                            // an answer of before the last reload is stale
    bool m_loading = false, m_complete = true;
};

}
