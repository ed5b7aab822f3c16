#include "app/guide.h"

#include "app/wording.h"
#include "storage/model/guidance.h"

using namespace Qt::StringLiterals;

namespace rt {

QVariantMap Guide::card(const QString &procedure, const QString &section) const
{
    const HelpCard *card = helpCard(procedure, section);
    if (!card)
        return {};
    const QString language = words::language();
    QVariantList points;
    for (auto point = card->points.begin(); point != card->points.end(); ++point) {
        const QString source = point->source.in(language);
        const auto next = std::next(point);
        const bool told = next != card->points.end() && next->source.in(language) == source;
        points.append(QVariantMap{{u"text"_s, point->words.in(language)}, {u"source"_s, told ? QString() : source}});
    }
    return {{u"text"_s, card->words.in(language)}, {u"source"_s, card->source.in(language)}, {u"points"_s, points}};
}

}
