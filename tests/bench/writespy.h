#pragma once

#include <string>

namespace rt::bench {

// Looks into every write() and pwrite() of the process, whatever file it goes to and whatever becomes of the file: a
// temporary file that was deleted long ago was seen as well. Finds the marker as UTF-8 and as UTF-16, in either case.
void watchWritesFor(const std::string &marker);      // lower case, plain letters
[[nodiscard]] long writesSeen();
[[nodiscard]] long markedWrites();

}
