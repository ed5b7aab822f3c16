#include "app/shown.h"

#include <algorithm>

namespace rt {
namespace {

// Nothing of it is seen, or it changes the order in which others are. Tab and line breaks are layout.
bool isHidden(char32_t c)
{
    if (c < 0x20 || (c >= 0x7f && c < 0xa0))
        return c != '\t' && c != '\n' && c != '\r';
    switch (c) {
    case 0x00ad: case 0x034f: case 0x061c:
    case 0x115f: case 0x1160: case 0x3164: case 0xffa0:                                    // fillers, as wide as nothing
    case 0x180e: case 0xfeff:
        return true;
    default:
        return (c >= 0x200b && c <= 0x200f) || (c >= 0x2028 && c <= 0x202e) || (c >= 0x2060 && c <= 0x206f)
            || (c >= 0xfff9 && c <= 0xfffb) || (c >= 0xe0000 && c <= 0xe007f);
    }
}

bool mayHide(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) {
        const char16_t unit = c.unicode();
        return (unit < 0x20 && unit != '\n') || (unit >= 0x7f && unit <= 0xad) || unit >= 0x34f;
    });
}

// Of a script whose letters join, or are kept from it, by U+200C and U+200D.
bool joins(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Unknown: case QChar::Script_Common: case QChar::Script_Inherited: case QChar::Script_Latin:
    case QChar::Script_Greek: case QChar::Script_Cyrillic:
        return false;
    default:
        return true;
    }
}

}

QString shown(const QString &text)
{
    if (!mayHide(text))
        return text;
    const auto points = text.toUcs4();
    QString all;
    all.reserve(text.size());
    for (qsizetype i = 0; i < points.size(); ++i) {
        const char32_t c = points[i];
        const bool joiner = (c == 0x200c || c == 0x200d) && i > 0 && i + 1 < points.size() && joins(points[i - 1])
            && joins(points[i + 1]);
        if (isHidden(c) && !joiner)
            all += QStringLiteral("[U+%1]").arg(uint(c), 4, 16, QChar(u'0')).toUpper();
        else
            all += QStringView(QChar::fromUcs4(c));
    }
    return all;
}

QVariant shown(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QString:
        return shown(value.toString());
    case QMetaType::QStringList: {
        QStringList all = value.toStringList();
        for (QString &each : all)
            each = shown(each);
        return all;
    }
    case QMetaType::QVariantList: {
        QVariantList all = value.toList();
        for (QVariant &each : all)
            each = shown(each);
        return all;
    }
    case QMetaType::QVariantMap: {
        QVariantMap all = value.toMap();
        for (QVariant &each : all)
            each = shown(each);
        return all;
    }
    default:
        return value;
    }
}

}
