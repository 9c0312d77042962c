#pragma once

#include "engine/stage/jobs.h"

#include <filesystem>
#include <memory>
#include <stdexcept>
#include <string>
#include <unordered_map>

struct sqlite3;

namespace moerate {

/// The store cannot be used: unreadable, damaged, full, or locked by another run. what() says which and the remedy.
class StoreError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// A finished job as it is kept: its result as JSON text and the seconds it took.
struct Stored {
  std::string result;
  double seconds;
};

/// Finished jobs of one study, in one SQLite file. A job is there whole or not at all, whatever kills the program.
class Store {
 public:
  enum class Access {
    read,   ///< may be used while a run writes
    write,  ///< excludes every other writer
  };

  /// Opens `folder`/store.sqlite, made first when writing. Reading a store that does not exist gives an empty one.
  /// Throws StoreError.
  Store(const std::filesystem::path& folder, Access access);
  ~Store();
  Store(const Store&) = delete;
  Store& operator=(const Store&) = delete;

  /// All finished jobs of a stage by id. Throws StoreError.
  std::unordered_map<std::string, Stored> finished(Stage stage);

  /// Keeps a result; one that is already there stays. Throws StoreError.
  void keep(Stage stage, const std::string& id, const Stored& stored);

  /// Makes everything kept so far durable. Throws StoreError.
  void commit();

 private:
  void run(const char* statement);

  std::filesystem::path path_;
  sqlite3* database_ = nullptr;
  int lock_ = -1;  ///< a locked descriptor of the folder, while writing
  bool in_transaction_ = false;
};

}  // namespace moerate
