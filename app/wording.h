#pragma once

#include "storage/model/deadline.h"
#include "storage/model/procedure.h"

#include <QAbstractListModel>
#include <QLocale>
#include <QObject>

#include <functional>
#include <optional>

namespace rt {

class WallTime;

// The words for codes, dates and times, in the language that is installed. Lists are named after the field that takes
// them: "type" "complexCriteria" "form" "urgency" "categories" "referralSource" "sex" "ethnicity" "whereabouts" "role"
// "statement" "kind" (of information) "sensitivity" "matter" "status" (of consent) "grounds" "outcomes" "enquiry"
// "actionKind" "response" "method" "mode" "promptState" "link" "disposition" "measure" "finding" "procedure" "calendar"
// "unit" "actionState" "excludedRole" "field" (names of fields, for histories) "verb" "trigger" ...
namespace words {
[[nodiscard]] QStringList lists();
[[nodiscard]] QStringList codesOf(QStringView list);                     // in the order in which screens offer them
[[nodiscard]] QString of(QStringView list, const QString &code);         // the code itself when it has no words
[[nodiscard]] QString allOf(QStringView list, const QStringList &codes); // "Start section 47 enquiry, medical"
[[nodiscard]] QString join(const QStringList &parts);                    // "a, b and c"
[[nodiscard]] QString language();                                        // "en" or "cy"
[[nodiscard]] QLocale locale();

[[nodiscard]] QString time(Instant at);                                  // 10:42
[[nodiscard]] QString day(Day day);                                      // 2 March 2026
[[nodiscard]] QString shortDay(Day day);                                 // Mon 2 Mar
[[nodiscard]] QString longDay(Day day);                                  // Monday 2 March 2026
[[nodiscard]] QString moment(Instant at);                                // 2 March 2026, 10:42
[[nodiscard]] QString moment(const QCborValue &value);                   // what a record holds: instant or day
[[nodiscard]] QString due(const Due &due);
[[nodiscard]] QString length(int amount, QStringView unit);              // 24 hours, 15 working days
[[nodiscard]] QString left(const Due &due, Instant now);                 // 3 h 20 min left; overrun by 2 days
[[nodiscard]] QString typeRule(const QStringList &criteria);              // what makes a meeting complex, or not
[[nodiscard]] QString missing(const QString &name, const QString &subject);  // "basis:d2", "decision 2"
// What was put right of a meeting or of somebody at it that no field of theirs holds (correctable() in vocabulary.h), by
// its path; nothing for a field.
[[nodiscard]] std::optional<QString> fact(const QString &path, const QCborValue &value,
                                          const std::function<QString(const QString &ref)> &nameOf);
// The name of any path in a history: "Answer to the agenda: Who ...".
[[nodiscard]] QString pathName(const QString &path, const std::function<QString(const QString &prompt)> &question);
}

// The same for QML, and what people type made into what the record takes. Bindings that call it are made again when the
// language changes, as those with qsTr() are.
class Wording : public QObject {
    Q_OBJECT
public:
    explicit Wording(const WallTime &time, QObject *parent = nullptr) : QObject(parent), m_time(time) {}

    [[nodiscard]] Q_INVOKABLE QString of(const QString &list, const QString &code) const;
    [[nodiscard]] Q_INVOKABLE QString join(const QStringList &parts) const;
    // What chips and pickers offer, as maps {value, text}; roles also have a `group`, and what a choice makes the form ask
    // for stands in `asks` ("officer", "person", "competence", "comment").
    [[nodiscard]] Q_INVOKABLE QVariantList choices(const QString &list) const;
    [[nodiscard]] Q_INVOKABLE QString moment(const QString &rfc3339orDay) const;
    // What the criteria make of a meeting (a code of "type"), and by which rule, in words.
    [[nodiscard]] Q_INVOKABLE QString typeFor(const QStringList &criteria) const;
    [[nodiscard]] Q_INVOKABLE QString typeRule(const QStringList &criteria) const;
    // Today, tomorrow ...: days from now, as YYYY-MM-DD.
    [[nodiscard]] Q_INVOKABLE QString dayFromNow(int days) const;
    [[nodiscard]] Q_INVOKABLE QString now() const;                       // RFC 3339
    // The UK day (YYYY-MM-DD) and time of day (10:42) of an instant; empty when it is none.
    [[nodiscard]] Q_INVOKABLE QString dayOf(const QString &rfc3339) const;
    [[nodiscard]] Q_INVOKABLE QString timeOf(const QString &rfc3339) const;
    // What somebody typed: "2/3/26", "2 March 2026", "2 maw", "2026-03-02". Empty when it is no day, or could be two.
    [[nodiscard]] Q_INVOKABLE QString readDay(const QString &typed) const;
    // A day (YYYY-MM-DD) and a typed time of day ("9:40", "0940", "9.40pm") in UK time; empty when it is none.
    [[nodiscard]] Q_INVOKABLE QString instant(const QString &day, const QString &typedTime) const;

private:
    const WallTime &m_time;
};

// What a picker offers:  ChoiceList { list: "outcomes" }. Roles: code words. Follows the language.
class ChoiceList : public QAbstractListModel {
    Q_OBJECT
    Q_PROPERTY(QString list READ list WRITE setList NOTIFY changed)
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY changed)    // only those whose words hold it
    Q_PROPERTY(int count READ count NOTIFY changed)

public:
    enum Role { CodeRole = Qt::UserRole + 1, WordsRole };
    explicit ChoiceList(QObject *parent = nullptr);

    [[nodiscard]] QString list() const { return m_list; }
    void setList(const QString &list);
    [[nodiscard]] QString filter() const { return m_filter; }
    void setFilter(const QString &filter);
    [[nodiscard]] int count() const { return int(m_codes.size()); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;          // QEvent::LanguageChange of the application

private:
    void fill();

    QString m_list, m_filter;
    QStringList m_codes;
};

}
