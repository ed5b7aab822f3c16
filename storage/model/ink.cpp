#include "storage/model/ink.h"

#include <QCborArray>

#include <algorithm>

namespace rt {

bool isInk(const QCborValue &strokes)
{
    const QCborArray list = strokes.toArray();
    if (!strokes.isArray() || list.isEmpty() || list.size() > ink::kMostStrokes)
        return false;
    qsizetype points = 0;
    for (const QCborValue each : list) {
        const QCborArray stroke = each.toArray();
        points += stroke.size() / 2;
        if (stroke.isEmpty() || stroke.size() % 2 != 0 || points > ink::kMostPoints)
            return false;
        const bool inside = std::all_of(stroke.begin(), stroke.end(), [](const QCborValue &number) {
            return number.isInteger() && number.toInteger() >= 0 && number.toInteger() <= ink::kUnit;
        });
        if (!inside)
            return false;
    }
    return true;
}

bool isDigest(QStringView text)
{
    return text.size() == 64 && std::ranges::all_of(text, [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
}

}
