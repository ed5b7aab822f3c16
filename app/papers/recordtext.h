#pragma once

#include "app/papers/papers.h"
#include "app/papers/tongue.h"
#include "storage/model/procedure.h"
#include "storage/model/vocabulary.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace rt {

// lupdate is told that SAY marks a text (app/CMakeLists.txt).
#define SAY(text) text

// What a record export says, in the words of one paper: refs by whom they name, codes by their words, times as people
// write them. Everything is empty for what this record does not hold, so a paper cannot name what was left out of it.
class RecordText {
    Q_DECLARE_TR_FUNCTIONS(papers)
public:
    RecordText(const QJsonObject &record, const PaperAsk &ask)
        : m_record(record), m_ask(ask), m_tongue(ask.language), m_meeting(record[QLatin1StringView("meeting")].toObject()),
          m_profile(profile(m_meeting[QLatin1StringView("profile")].toString()))
    {
    }

    QString say(const char *text) const { return m_tongue.say(text); }
    QString of(QStringView list, const QString &code) const { return m_tongue.of(list, code); }
    QString label(QStringView field) const { return m_tongue.of(u"field", field.toString()); }
    QJsonArray list(QLatin1StringView name) const { return m_record[name].toArray(); }
    QString moment(const QJsonValue &value) const { return m_tongue.moment(value.toString()); }
    bool isOneChilds() const { return list(QLatin1StringView("children")).size() == 1; }
    QString day(const QJsonValue &value) const;
    // What a ref of this record names; empty for what it does not hold.
    QJsonObject named(QLatin1StringView in, const QString &ref) const;
    QString person(const QString &ref) const;
    QString nameOf(const QString &ref) const { return named(QLatin1StringView("attendance"), ref)[QLatin1StringView("name")].toString(); }
    QString namesOf(const QJsonValue &refs) const;
    QString owner(const QJsonValue &owner) const;
    QString user(const QString &name) const { return m_ask.names.value(name, name); }
    QString childName(const QString &ref) const { return named(QLatin1StringView("children"), ref)[QLatin1StringView("name")].toString(); }
    // For whom something is: left out where the paper is one child's anyway.
    QString about(const QJsonObject &item) const;
    // Whose paper it is: these children, or all of the record.
    QString subject(const std::optional<QStringList> &of = {}) const;
    QString version() const;
    QString chairs() const;
    // "Item 7" of the information, as it is numbered in the minutes.
    QString information(const QString &ref) const;
    // An item, as the log of redactions names it: "Decision 2", "information 7", a name.
    QString itemName(const QString &ref) const;
    QString due(const QJsonObject &action) const;
    QString whyThen(const QJsonObject &action) const;
    QString agencyOf(const QJsonObject &action) const;
    QString missing(const QString &kind, const QString &ref) const;
    // The name of a corrected path ("agenda.P1" is no field); and a field's value in words: codes by their table, refs by
    // whom they name.
    QString pathName(const QString &path) const;
    QString value(const QString &field, const QJsonValue &value) const;
    // What somebody has been asked by the procedure, and a clock's rule; null for what it does not have.
    const Prompt *prompt(const QString &id) const;
    const ClockRule *clock(const QString &id) const;

protected:
    const QJsonObject &m_record;
    const PaperAsk &m_ask;
    const Tongue m_tongue;
    const QJsonObject m_meeting;
    const Profile *m_profile;
};

[[nodiscard]] QStringList strings(const QJsonValue &list);

}
