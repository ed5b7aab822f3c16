#pragma once

#include "app/papers/paper.h"
#include "storage/model/ids.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

namespace rt {

class Tongue;

// The papers of a meeting (domain A15, A17): what is filed and sent. Each is made of a record export and of nothing else,
// so a child's paper can hold no more than that child's own record, and what was veiled there is veiled here.
enum class PaperKind {
    DecisionSheet,       // decisions, actions, what protects the child now, the dates: to all within 24 hours (E09)
    Minutes,             // everything
    ActionList,          // what one agency, or everybody, has taken on
    NoFurtherAction,     // Wales: a letter that says so, with the reasons
    EnquiryOutcome,      // Wales: how the section 47 enquiry ended, to all parties
    Acknowledgement,     // Wales: to who reported, within seven working days; says nothing of the child (W01)
    RedactionLog,        // what was redacted, why and by whose word: for the holder of the original alone
};

struct PaperAsk {
    PaperKind kind = PaperKind::Minutes;
    QString language = QStringLiteral("en");
    QString agency;              // ActionList: whose; empty: everybody's
    Ref recipient;               // an attendee: whose copy it is; empty: nobody's own
    QHash<QString, QString> names;       // of the tablet's users, whom the record knows by their user names
};

// `record`: record() of the whole meeting, or disclosedRecord() of a child with veilMark() as its mark; or redactedCopy() of
// either with redactionMark(), and then `names` are redactedNames().
[[nodiscard]] Paper makePaper(const QJsonObject &record, const PaperAsk &ask);
[[nodiscard]] QString veilMark(const QString &language);             // "[another child]"
[[nodiscard]] QString redactionMark(const QString &language, const QString &reason);     // "[redacted: police operational]"
// The agencies that have an action in this record, in the order of the record.
[[nodiscard]] QStringList agenciesWithActions(const QJsonObject &record);
// Which of them this record calls for, by its procedure and what was decided.
[[nodiscard]] std::vector<PaperKind> papersOf(const QJsonObject &record);

// The first eight bytes of a chain's head as four words that can be read out and compared ("lusab-babad"): consonant
// and vowel in turn (proquint). Empty for anything that is no head.
[[nodiscard]] QString headInWords(const QString &hex);

}
