#pragma once

#include <QCborValue>

namespace rt {

// A signature as it was drawn: a list of strokes, each one flat list x, y, x, y … of whole numbers in ten-thousandths of
// the pad's width, both ways, so that it keeps its shape wherever it is shown. How fast the hand moved is not kept: the
// picture says who signed, and the rhythm of a hand would be a biometric that nobody asked for.
namespace ink {
inline constexpr int kUnit = 10'000;             // the largest coordinate
inline constexpr int kMostStrokes = 64;
inline constexpr int kMostPoints = 2'000;        // of all strokes; a signature has some three hundred
}

// Whether it is exactly that: one stroke at least, no empty one, nothing but such numbers, within the limits.
[[nodiscard]] bool isInk(const QCborValue &strokes);
// A SHA-256 as it is written: 64 small hexadecimal digits.
[[nodiscard]] bool isDigest(QStringView text);

}
