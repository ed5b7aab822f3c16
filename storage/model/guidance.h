#pragma once

#include "storage/model/procedure.h"

#include <QJsonArray>

namespace rt {

// Something that the procedure has done or asked in one part of the meeting: a question of its agenda, who has to be
// there, what a clock is for. Its words and its source are those of the profile, never written a second time.
struct HelpPoint {
    Words words, source;
};

// What the procedure asks in one part of the meeting, and where it says so. Data of the profile like all the rest.
struct HelpCard {
    QString section;                       // as the screens have it: see helpSections()
    Words words, source;
    std::vector<HelpPoint> points;
};

[[nodiscard]] const QStringList &helpSections();
// Null for a procedure or a part that is none.
[[nodiscard]] const HelpCard *helpCard(QStringView profile, QStringView section);
// A profile's cards, in the order of helpSections(). InvalidValue with the place ("help[3].source.cy") for a part
// without a card or with two, a card without its Welsh or its source, a question of the agenda that no card has.
[[nodiscard]] Result<std::vector<HelpCard>> readHelp(const QByteArray &json, const Profile &profile);
// The same of what stands under "help", for who has parsed the profile already.
[[nodiscard]] Result<std::vector<HelpCard>> readHelp(const QJsonArray &cards, const Profile &profile);

}
