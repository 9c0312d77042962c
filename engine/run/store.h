#pragma once

#include "engine/run/jobs.h"

#include <filesystem>
#include <map>
#include <memory>
#include <stdexcept>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>

struct sqlite3;
struct sqlite3_stmt;

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

/// Finished jobs of one study, in one SQLite file. A job is there whole or not at all, whatever kills the program, and
/// with it a hash of its content (XXH3, 64 bits), so that one that a disk has changed since is known for it.
class Store {
 public:
  enum class Access {
    read,   ///< may be used while a run writes, and where nothing may be written
    write,  ///< excludes every other writer
  };

  /// Opens `folder`/store.sqlite (store_file), made first when writing; a store of an older program is then brought up
  /// to date, in one transaction. Reading a store that does not exist, or has no table yet, gives an empty one. Throws
  /// StoreError.
  Store(const std::filesystem::path& folder, Access access);
  ~Store();
  Store(const Store&) = delete;
  Store& operator=(const Store&) = delete;

  /// All finished jobs of a stage by id, without damaged ones. Throws StoreError.
  std::unordered_map<std::string, Stored> finished(Stage stage);

  /// How many rows do not match the hash of their content: what was kept there is made again. 0 for a store of an older
  /// program, which has no hashes, opened for reading. Throws StoreError.
  std::size_t damaged();

  /// Keeps a result under the version of its stage's algorithm, in place of what was kept under this id (a damaged
  /// row). It is durable after commit(). Throws StoreError.
  void keep(Stage stage, const std::string& id, const Stored& stored);

  /// The resolved text of the study that was last run into this store; empty where it was not written down, or is
  /// damaged. Throws StoreError.
  std::string study_text();
  /// Whether that text does not match its hash. Throws StoreError.
  bool study_text_is_damaged();
  void remember_study(const std::string& text);

  /// How many finished jobs of each stage were made by which version of its algorithm; 0: by a program that did not
  /// write the version down. Results of another version than this program's are kept and never used, since their ids
  /// differ. Throws StoreError.
  std::map<std::pair<Stage, int>, std::size_t> versions();

  /// Whether it was opened for writing.
  bool may_write() const { return lock_ >= 0; }

  /// Makes everything kept so far durable. Throws StoreError.
  void commit();

  /// Takes out all rows but those with these ids, and makes the file as small as it can be; how many they were.
  /// Precondition: opened for writing. Throws StoreError.
  std::size_t drop_all_but(const std::unordered_set<std::string>& ids);

  /// Takes out the rows that damaged() counts. Precondition: opened for writing. Throws StoreError.
  void drop_damaged();

 private:
  void run(const char* statement);
  void look_at_tables();
  /// Throws StoreError where the journal of a store that may not be written cannot be read.
  void check_journal();
  void bring_up_to_date();
  /// The only number that a statement gives.
  int number(const char* statement);
  bool has_column(const char* table, const char* name);

  std::filesystem::path path_;
  sqlite3* database_ = nullptr;
  sqlite3_stmt* insert_ = nullptr;  ///< of keep(), once it was called
  int lock_ = -1;                   ///< a locked descriptor of the folder, while writing
  bool in_transaction_ = false;
  /// What the table has, false in stores of older programs opened for reading.
  bool has_table_ = false, knows_versions_ = false, has_hashes_ = false;
};

/// The file of a folder of results that holds its store.
inline constexpr const char* store_file = "store.sqlite";

/// Whether there is a store in a folder.
bool has_store(const std::filesystem::path& folder);

/// Whether a program of this machine has the store of a folder open for writing, as the system's list of locks says;
/// the lock itself is not touched. False where the system has no such list.
bool is_being_written(const std::filesystem::path& folder);

}  // namespace moerate
