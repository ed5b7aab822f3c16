#include "storage/model/guidance.h"

#include "storage/model/json.h"

#include <QCborArray>
#include <QCborMap>
#include <QJsonArray>
#include <QJsonObject>
#include <QResource>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace rt {
namespace {

// Reads the cards of one profile and remembers the first thing that is wrong with them.
class HelpReader {
public:
    explicit HelpReader(const Profile &profile) : m_profile(profile) {}

    Result<std::vector<HelpCard>> read(const QJsonArray &all)
    {
        std::vector<HelpCard> cards;
        for (const QJsonValue each : all)
            cards.push_back(card(each.toObject(), u"help[%1]"_s.arg(cards.size())));
        if (cards.size() != size_t(helpSections().size()))
            wrong(u"help"_s);
        for (const Prompt &prompt : m_profile.agenda) {
            if (!m_shown.contains(prompt.id))
                wrong(u"help: "_s + prompt.id);
        }
        if (!m_wrong.isEmpty())
            return failure(Code::InvalidValue, m_wrong);
        return cards;
    }

private:
    void wrong(const QString &place)
    {
        if (m_wrong.isEmpty())
            m_wrong = place;
    }

    void only(const QJsonObject &object, const QStringList &known, const QString &place)
    {
        for (const QString &key : object.keys()) {
            if (!known.contains(key))
                wrong(place + u'.' + key);
        }
    }

    // One sentence or several, each of which says something.
    QString text(const QJsonValue &value, const QString &place)
    {
        QStringList all;
        for (const QJsonValue each : value.isArray() ? value.toArray() : QJsonArray{value})
            all.append(each.toString().trimmed());
        if (all.isEmpty() || std::ranges::any_of(all, [](const QString &each) {
                return each.isEmpty() || unfitText(each);
            }))
            wrong(place);
        return all.join(u'\n');
    }

    Words words(const QJsonValue &value, const QString &place)
    {
        const QJsonObject both = value.toObject();
        only(both, {u"en"_s, u"cy"_s}, place);
        return {text(both.value("en"_L1), place + u".en"_s), text(both.value("cy"_L1), place + u".cy"_s)};
    }

    HelpCard card(const QJsonObject &object, const QString &place)
    {
        only(object, {u"section"_s, u"words"_s, u"source"_s, u"shows"_s}, place);
        HelpCard card{object.value("section"_L1).toString(), words(object.value("words"_L1), place + u".words"_s),
                      words(object.value("source"_L1), place + u".source"_s), {}};
        if (card.section != helpSections().value(m_cards++))
            wrong(place + u".section"_s);
        for (const QJsonValue each : object.value("shows"_L1).toArray()) {
            if (!show(each.toString(), card))
                wrong(place + u".shows"_s);
        }
        return card;
    }

    bool show(const QString &what, HelpCard &card)
    {
        const auto takeAll = [&](const auto &list) {
            for (const auto &each : list)
                card.points.push_back({each.words, each.source});
            return true;
        };
        if (what == "quorum"_L1)
            return takeAll(m_profile.quorum);
        if (what == "clocks"_L1)
            return takeAll(m_profile.clocks);
        const auto found = std::ranges::find(m_profile.agenda, what, &Prompt::id);
        if (found == m_profile.agenda.end() || m_shown.contains(what))
            return false;
        card.points.push_back({found->words, found->source});
        m_shown.append(what);
        return true;
    }

    const Profile &m_profile;
    qsizetype m_cards = 0;
    QStringList m_shown;
    QString m_wrong;
};

}

const QStringList &helpSections()
{
    static const QStringList sections{u"meeting"_s, u"convening"_s, u"people"_s, u"information"_s, u"consent"_s,
                                      u"decisions"_s, u"actions"_s, u"missing"_s, u"signoff"_s, u"seal"_s, u"record"_s};
    return sections;
}

const HelpCard *helpCard(QStringView profileId, QStringView section)
{
    static std::map<QString, std::vector<HelpCard>> all;                 // asked from the screens' thread alone
    const Profile *procedure = profile(profileId);
    if (!procedure)
        return nullptr;
    auto cards = all.find(procedure->id);
    if (cards == all.end()) {
        const QResource file(u":/roundtable/profiles/%1.json"_s.arg(procedure->id));
        cards = all.emplace(procedure->id, readHelp(file.uncompressedData(), *procedure)
                                               .value_or(std::vector<HelpCard>())).first;
    }
    const auto found = std::ranges::find(cards->second, section, &HelpCard::section);
    return found == cards->second.end() ? nullptr : &*found;
}

Result<std::vector<HelpCard>> readHelp(const QJsonArray &cards, const Profile &profile)
{
    return HelpReader(profile).read(cards);
}

Result<std::vector<HelpCard>> readHelp(const QByteArray &json, const Profile &profile)
{
    const auto document = readJson(json);
    if (!document || !document->isMap())
        return failure(Code::InvalidValue, document ? u"not a JSON object"_s : document.error().detail);
    return readHelp(document->toMap().value("help"_L1).toArray().toJsonArray(), profile);
}

}
