#pragma once

#include <sqlite3.h>
#include <catch2/catch.hpp>

#include <filesystem>
#include <string>

namespace moerate::test {

/// Changes a store behind the program's back.
inline void sql(const std::filesystem::path& store, const std::string& statements) {
  sqlite3* database = nullptr;
  REQUIRE(sqlite3_open(store.c_str(), &database) == SQLITE_OK);
  char* message = nullptr;
  const int code = sqlite3_exec(database, statements.c_str(), nullptr, nullptr, &message);
  INFO((message == nullptr ? "" : message));
  REQUIRE(code == SQLITE_OK);
  sqlite3_close(database);
}

}  // namespace moerate::test
