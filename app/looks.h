#pragma once

#include <QByteArray>
#include <QString>

#include <algorithm>
#include <array>
#include <optional>

namespace rt {

// How the screen looks to whoever reads it. The tablet has one, chosen at the door, and each user may have their own, chosen
// in the meeting, which goes before it. It says nothing of anybody.
struct Looks {
    static constexpr int kSmallest = 100, kLargest = 200;            // text, in per cent
    static constexpr std::array kSchemes{QLatin1StringView("light"), QLatin1StringView("dark"), QLatin1StringView("contrast")};

    int text = kSmallest;
    int light = 0;                                   // of the screen, in per cent; 0: nobody chose. The tablet's alone
    int scheme = 0;                                  // its place in kSchemes
    bool still = false;                              // nothing moves

    friend bool operator==(const Looks &, const Looks &) = default;

    void setText(double scale) { text = qRound(std::clamp(scale * 100, double(kSmallest), double(kLargest))); }
    [[nodiscard]] QString schemeName() const { return kSchemes[size_t(scheme)]; }
    // False where it is no name of a scheme.
    bool setScheme(const QString &name)
    {
        const auto found = std::ranges::find(kSchemes, name);
        if (found != kSchemes.end())
            scheme = int(found - kSchemes.begin());
        return found != kSchemes.end();
    }

    // One line, as it is kept. What is not as we write it, nobody chose.
    [[nodiscard]] QByteArray written() const;
    [[nodiscard]] static std::optional<Looks> read(QByteArrayView line);
};

}
