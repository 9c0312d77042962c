#pragma once

#include "engine/stage/jobs.h"

#include <filesystem>
#include <map>
#include <memory>
#include <stdexcept>
#include <string>
#include <unordered_map>
#include <utility>

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

  /// Keeps a result under the version of its stage's algorithm, in place of what was kept under this id (a damaged
  /// row). Throws StoreError.
  void keep(Stage stage, const std::string& id, const Stored& stored);

  /// How many finished jobs of each stage were made by which version of its algorithm; 0: by a program that did not
  /// write the version down. Results of another version than this program's are kept and never used, since their ids
  /// differ. Throws StoreError.
  std::map<std::pair<Stage, int>, std::size_t> versions();

  /// Makes everything kept so far durable. Throws StoreError.
  void commit();

 private:
  void run(const char* statement);
  void prepare_tables(bool writing);
  /// The only number that a statement gives.
  int number(const char* statement);

  std::filesystem::path path_;
  sqlite3* database_ = nullptr;
  int lock_ = -1;  ///< a locked descriptor of the folder, while writing
  bool in_transaction_ = false;
  bool knows_versions_ = true;  ///< false: an old store, opened for reading
};

}  // namespace moerate
