#pragma once

#include "storage/model/moment.h"

#include <QLatin1StringView>
#include <QLocale>
#include <QString>

#include <vector>

// The words for every code, in English as it stands in the sources; the catalogues of i18n/ translate it. In the order
// in which screens offer them.
namespace rt::words {

struct Word { QLatin1StringView code; const char *said; };
struct Table { QLatin1StringView list; std::vector<Word> words; };

[[nodiscard]] const std::vector<Table> &tables();
[[nodiscard]] QString translated(const char *said);

// Days and times as screens and papers write them alike: the clock's time in the United Kingdom, and a day by a pattern of QLocale.
[[nodiscard]] QString clockTime(Instant at);                             // 10:42
[[nodiscard]] QString dayIn(const QLocale &locale, Day day, QStringView pattern);

}
