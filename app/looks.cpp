#include "app/looks.h"

#include <QList>

using namespace Qt::StringLiterals;

namespace rt {

QByteArray Looks::written() const
{
    return "text " + QByteArray::number(text) + " light " + QByteArray::number(light) + " scheme "
        + QByteArray(kSchemes[size_t(scheme)].data(), kSchemes[size_t(scheme)].size()) + " still " + (still ? "1" : "0");
}

std::optional<Looks> Looks::read(QByteArrayView line)
{
    const QList<QByteArray> words = line.toByteArray().split(' ');
    if (words.size() != 4 && words.size() != 8)      // the shorter was written before there was more to choose
        return {};
    Looks looks{.text = words[1].toInt(), .light = words[3].toInt()};
    if (words.size() == 8) {
        looks.setScheme(QString::fromLatin1(words[5]));
        looks.still = words[7] == "1";
    }
    const bool sound = looks.text >= kSmallest && looks.text <= kLargest && looks.light >= 0 && looks.light <= 100;
    return sound && looks.written().startsWith(line) ? std::optional(looks) : std::nullopt;
}

}
