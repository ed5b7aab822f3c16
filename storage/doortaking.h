#pragma once

#include "storage/doorbook.h"
#include "storage/model/event.h"

#include <functional>

namespace rt {

class Database;
class Journal;

// Takes what the door book says into the device's chain, and begins a new book; that it was changed is said there too
// (Act::Refused, code "Door_Damaged"). `append` appends the events and calls back within their transaction. A kill at
// any point loses nothing and takes nothing in twice.
using AppendWith = std::function<Done(std::span<const Event> events, const std::function<Done()> &within)>;
[[nodiscard]] Done takeIn(const DoorBook &book, Database &database, const Journal &journal, const SecretKey &storeKey,
                          const AppendWith &append);
// What a rotation leaves in the new store, so that it can read what was sealed under the old one's key.
[[nodiscard]] Done keepDoorKey(Database &database, const SecretKey &oldStoreKey);

}
