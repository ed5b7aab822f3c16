#pragma once

#include <QLatin1StringView>
#include <QString>

#include <vector>

// The words for every code, in English as it stands in the sources; the catalogues of i18n/ translate it. In the order
// in which screens offer them.
namespace rt::words {

struct Word { QLatin1StringView code; const char *said; };
struct Table { QLatin1StringView list; std::vector<Word> words; };

[[nodiscard]] const std::vector<Table> &tables();
[[nodiscard]] QString translated(const char *said);

}
