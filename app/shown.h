#pragma once

#include <QString>
#include <QVariant>

namespace rt {

// A text as a screen shows it: characters that nobody sees, and those that turn the reading direction of what follows, stand
// there by their number ("[U+202E]"). So a name can neither hide in another nor rearrange the sentence around it, and two
// names that look alike are alike. The record keeps every text as it was given; this is for eyes and screen readers only.
// What scripts need to join their letters (U+200C, U+200D between letters of Arabic, Devanagari and the like) stays.
[[nodiscard]] QString shown(const QString &text);
// The same for every text in a value; what has none comes back as it is.
[[nodiscard]] QVariant shown(const QVariant &value);

}
