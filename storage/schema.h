#pragma once

#include "storage/model/result.h"

namespace rt {

class Database;

// The version of the tables in a store (PRAGMA user_version). A later program walks an older store up, step by step; an
// older program refuses a later store.
inline constexpr int kSchemaVersion = 4;
inline constexpr int kOldestSchema = 1;

// The tables of an empty store. Inside the caller's transaction.
[[nodiscard]] Done createSchema(Database &database);
// 0: no tables yet. Store_Damaged when the number is none of ours.
[[nodiscard]] Result<int> schemaVersion(Database &database);
// Store_TooNew, Store_TooOld; else every step that is missing, each in a transaction of its own.
[[nodiscard]] Done bringUpToDate(Database &database);

}
