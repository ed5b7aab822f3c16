#include "app/papers/papers.h"

#include "app/papers/parts.h"
#include "app/shown.h"
#include "storage/model/ink.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace rt {
namespace {

// Which parts each paper has, in which order: decisions first, because that is what people look for.
class Papers : public Parts {
    Q_DECLARE_TR_FUNCTIONS(papers)
public:
    using Parts::Parts;

    Paper make()
    {
        m_paper.language = m_tongue.language();
        m_paper.marking = say(SAY("OFFICIAL-SENSITIVE"));
        m_paper.page = say(SAY("Page %1 of %2"));
        m_paper.subject = subject();
        if (m_record["practice"_L1].toBool())
            m_paper.banners.push_back(say(SAY("Practice: made up, not a real record")));
        if (m_record["redacted"_L1].toBool())
            m_paper.banners.push_back(say(SAY("Redacted copy")));
        if (m_meeting["state"_L1].toString() != "sealed"_L1)
            m_paper.banners.push_back(say(SAY("Draft: the minutes are not sealed yet")));
        if (!m_ask.recipient.isEmpty())
            m_paper.copyFor = say(SAY("Copy for %1")).arg(person(m_ask.recipient));
        m_paper.version = version();
        switch (m_ask.kind) {
        case PaperKind::DecisionSheet: decisionSheet(); break;
        case PaperKind::Minutes: minutes(); break;
        case PaperKind::ActionList: actionList(); break;
        case PaperKind::NoFurtherAction: noFurtherAction(); break;
        case PaperKind::EnquiryOutcome: enquiryOutcome(); break;
        case PaperKind::Acknowledgement: acknowledgement(); break;
        case PaperKind::RedactionLog: redactionLog(); break;
        }
        m_paper.documentTitle = m_paper.title + u", "_s + day(m_meeting["started"_L1]);
        forEyes();
        return std::move(m_paper);
    }

    // Nothing on paper hides or turns the reading order (shown.h), nor has what PDF, ODT and HTML cannot hold.
    void forEyes()
    {
        const auto see = [](QString &text) { text = shown(text).replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n'); };
        for (QString *each : {&m_paper.title, &m_paper.documentTitle, &m_paper.subject, &m_paper.copyFor, &m_paper.version})
            see(*each);
        for (PaperBlock &block : m_paper.blocks) {
            if (auto *heading = std::get_if<PaperHeading>(&block)) {
                see(heading->text);
            } else if (auto *said = std::get_if<PaperText>(&block)) {
                see(said->text);
            } else if (auto *rows = std::get_if<PaperFacts>(&block)) {
                for (auto &[what, is] : rows->rows) {
                    see(what);
                    see(is);
                }
            } else if (auto *table = std::get_if<PaperTable>(&block)) {
                for (std::vector<Cell> &row : table->rows) {
                    for (Cell &cell : row) {
                        see(cell.text);
                        see(cell.small);
                    }
                }
            } else if (auto *signatures = std::get_if<PaperSignatures>(&block)) {
                for (PaperSignature &each : signatures->all) {
                    for (QString *one : {&each.name, &each.role, &each.said, &each.typedName})
                        see(*one);
                }
            }
        }
    }

private:
    void decisionSheet()
    {
        m_paper.title = say(SAY("Decisions of the strategy meeting"));
        identification();
        decisions(false);
        heading(say(SAY("Actions")));
        actions();
        protection();
        clocks(true);
        attendance(true);
    }

    void minutes()
    {
        m_paper.title = say(SAY("Minutes of the strategy meeting"));
        identification();
        decisions();
        heading(say(SAY("Actions")));
        actions();
        protection();
        clocks(false);
        outcomes();
        heading(isOneChilds() ? say(SAY("The child")) : say(SAY("The children")));
        child();
        attendance(false);
        statements();
        referral();
        people();
        informationByAgency();
        wanted();
        agenda();
        consents();
        family();
        otherChildren();
        lacking();
        changes();
        adjournments();
        signatures();
        addenda();
        distribution();
        redactions();
    }

    void actionList()
    {
        m_paper.title = m_ask.agency.isEmpty() ? say(SAY("Actions agreed at the strategy meeting"))
                                               : say(SAY("Actions for %1")).arg(m_ask.agency);
        // An agency learns from its list of no child but those for whom it does something.
        if (!m_ask.agency.isEmpty()) {
            QStringList theirs;
            for (const QJsonValue each : list("actions"_L1)) {
                if (agencyOf(each.toObject()) == m_ask.agency)
                    theirs.append(strings(each["children"_L1]));
            }
            m_paper.subject = subject(theirs);
        }
        identification();
        heading(say(SAY("Actions")));
        actions(m_ask.agency);
        if (m_ask.agency.isEmpty())
            return;
        const auto theirs = [&](const QJsonValue &each) {
            return named("attendance"_L1, each["owner"_L1].toString())["agency"_L1].toString() == m_ask.agency;
        };
        const QJsonArray outstanding = list("outstanding"_L1);
        if (std::any_of(outstanding.begin(), outstanding.end(), theirs)) {
            heading(say(SAY("Information to be got")));
            for (const QJsonValue each : outstanding) {
                if (theirs(each))
                    facts({{label(u"what"), each["what"_L1].toString()}, {say(SAY("From")), each["agency"_L1].toString()},
                           {label(u"owner"), nameOf(each["owner"_L1].toString())}, {label(u"due"), moment(each["due"_L1])}});
            }
        }
    }

    void noFurtherAction()
    {
        m_paper.title = say(SAY("No further action after a strategy meeting"));
        text(say(SAY("A strategy meeting was held on %1 about %2. It decided that no further action is taken under the "
                     "safeguarding procedures.")).arg(day(m_meeting["started"_L1]), subject()));
        for (const QJsonValue value : list("decisions"_L1)) {
            const QJsonObject each = value.toObject();
            if (!strings(each["outcomes"_L1]).contains("no_further_action"_L1))
                continue;
            text(say(SAY("Decision %1")).arg(each["number"_L1].toInt()), PaperText::Lead);
            text(each["text"_L1].toString());
            facts({{label(u"basis"), each["basis"_L1].toString()}, {label(u"involved"), namesOf(each["involved"_L1])}});
        }
        signed_();
    }

    void enquiryOutcome()
    {
        m_paper.title = say(SAY("Outcome of the section 47 enquiry"));
        text(say(SAY("The enquiry that was decided at the strategy meeting of %1 about %2 has ended."))
                 .arg(day(m_meeting["started"_L1]), subject()));
        for (const QJsonValue each : list("outcomes"_L1))
            outcome(each.toObject());
        signed_();
    }

    void acknowledgement()
    {
        // To whoever reported: that it came and is dealt with, and nothing of the child or of what was decided.
        m_paper.title = say(SAY("Your report has been received"));
        m_paper.subject.clear();
        text(say(SAY("Thank you for the report that you made to us. It reached us on %1, and we are acting on it under the "
                     "Wales Safeguarding Procedures.")).arg(moment(m_meeting["referral"_L1]["received"_L1])));
        text(say(SAY("We cannot tell you more in this letter. If you have anything to add, or are worried again, please tell "
                     "us at once; if a child is in danger now, ring 999.")));
        signed_();
    }

    void redactionLog()
    {
        m_paper.title = say(SAY("Log of redactions"));
        identification();
        redacted();
    }

    void signed_()
    {
        const QJsonArray chairs = list("chairs"_L1);
        text(chairs.isEmpty() ? QString() : user(chairs.last()["user"_L1].toString()), PaperText::Lead);
    }
};

}

Paper makePaper(const QJsonObject &record, const PaperAsk &ask)
{
    return Papers(record, ask).make();
}

QString veilMark(const QString &language)
{
    return Tongue(language).say(QT_TRANSLATE_NOOP("papers", "[another child]"));
}

QString redactionMark(const QString &language, const QString &reason)
{
    const Tongue tongue(language);
    QString why = tongue.of(u"redactionReason", reason);
    why.front() = why.front().toLower();
    return tongue.say(QT_TRANSLATE_NOOP("papers", "[redacted: %1]")).arg(why);
}

QStringList agenciesWithActions(const QJsonObject &record)
{
    QStringList agencies;
    for (const QJsonValue action : record["actions"_L1].toArray()) {
        const QJsonValue owner = action["owner"_L1];
        QString agency = owner["agency"_L1].toString();
        for (const QJsonValue each : record["attendance"_L1].toArray()) {
            if (each["ref"_L1].toString() == owner.toString())
                agency = each["agency"_L1].toString();
        }
        if (!agency.isEmpty() && !agencies.contains(agency))
            agencies.append(agency);
    }
    return agencies;
}

std::vector<PaperKind> papersOf(const QJsonObject &record)
{
    std::vector<PaperKind> all{PaperKind::DecisionSheet, PaperKind::Minutes, PaperKind::ActionList};
    const QJsonObject meeting = record["meeting"_L1].toObject();
    if (meeting["profile"_L1].toString() != "wales_wsp"_L1)
        return all;
    // Wales Safeguarding Procedures (domain A11, S1): acknowledgement, no further action, outcome to all parties.
    if (!meeting["referral"_L1]["received"_L1].toString().isEmpty())
        all.push_back(PaperKind::Acknowledgement);
    const QJsonArray decisions = record["decisions"_L1].toArray();
    if (std::any_of(decisions.begin(), decisions.end(), [](const QJsonValue &each) {
            return strings(each["outcomes"_L1]).contains("no_further_action"_L1);
        }))
        all.push_back(PaperKind::NoFurtherAction);
    if (!record["outcomes"_L1].toArray().isEmpty())
        all.push_back(PaperKind::EnquiryOutcome);
    return all;
}

QString headInWords(const QString &hex)
{
    if (!isDigest(hex))
        return {};
    static constexpr char consonants[] = "bdfghjklmnprstvz", vowels[] = "aiou";
    const QByteArray head = QByteArray::fromHex(hex.toLatin1());
    QStringList words;
    for (int i = 0; i < 4; ++i) {
        const unsigned pair = unsigned(quint8(head[2 * i])) << 8 | unsigned(quint8(head[2 * i + 1]));
        const char word[]{consonants[pair >> 12 & 15], vowels[pair >> 10 & 3], consonants[pair >> 6 & 15],
                          vowels[pair >> 4 & 3], consonants[pair & 15]};
        words.append(QString::fromLatin1(word, std::size(word)));
    }
    return words.join(u'-');
}

}
