#pragma once

#include "storage/model/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace rt {

// Where a kiosk may take a file from, or put one: what is mounted under /media and /run/media, and the folder that the shell
// was given. No file dialog, so no way to any other folder. What lies there came from outside: only small plain files are
// looked at, no link is followed, and a file is listed only if it is what is looked for.
namespace medium {

inline constexpr qint64 kMostBytes = 64 * 1024;
inline constexpr int kMostFiles = 20;            // more than that nobody chooses from

enum class Wanted { CouncilKey, Answer };

struct Place { QString path, name; };
struct Found { QString path, name, place; };

// `given`: the shell's folder, or nothing.
[[nodiscard]] std::vector<Place> places(const QString &given);
// In the place itself and its folders, one level down.
[[nodiscard]] std::vector<Found> look(const std::vector<Place> &places, Wanted wanted);
// InvalidValue when it is no small plain file.
[[nodiscard]] Result<QByteArray> take(const QString &path);
// On the medium when it returns. Gives the file's name, which is of none that was there.
[[nodiscard]] Result<QString> put(const QString &place, const QString &name, const QByteArray &bytes);

}

}
