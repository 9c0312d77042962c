#include "engine/run/store.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sqlite3.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <bit>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <string>
#include <system_error>
#include <vector>

namespace moerate {

namespace {

constexpr const char* schema =
    "CREATE TABLE job (id TEXT PRIMARY KEY, stage TEXT NOT NULL, result TEXT NOT NULL, seconds REAL NOT NULL,"
    " version INTEGER NOT NULL DEFAULT 0, hash INTEGER) WITHOUT ROWID";

/// What SQLite keeps as user_version: 0 in stores without the column `version`, 1 in those without `hash`, 2 in those
/// without moduli, 3 in those without a hash of the study's text, 4 in those without baselines. What a store has is
/// told from its columns: the number only keeps older programs, which would take what they do not know for damage, away
/// from newer stores.
constexpr int store_format = 5;

/// SQL's content_hash(stage, result, seconds): one function writes the hash and checks it. A damaged id needs none: it
/// is no job's, so that what was kept under it is missing.
void hash_in_sql(sqlite3_context* context, int, sqlite3_value** values) {
  std::string content;
  for (int column = 0; column < 2; ++column) {
    const auto* bytes = static_cast<const char*>(sqlite3_value_blob(values[column]));
    const int size = sqlite3_value_bytes(values[column]);
    content += fmt::format("{} ", size);
    if (bytes != nullptr) content.append(bytes, static_cast<std::size_t>(size));
  }
  content += fmt::format("{:016x}", std::bit_cast<std::uint64_t>(sqlite3_value_double(values[2])));
  sqlite3_result_int64(context, std::bit_cast<std::int64_t>(XXH3_64bits(content.data(), content.size())));
}

/// A row whose hash is another's, or not there; or whose stage is none, so that no stage would miss it.
constexpr const char* is_damaged =
    "(hash IS NOT content_hash(stage, result, seconds) OR stage NOT IN ('fit', 'loss', 'modulus', 'baseline'))";

/// The hash of the study's text, kept beside it.
constexpr const char* hash_of_text = "content_hash('study', text, 0)";

struct Finalize {
  void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;

[[noreturn]] void fail(const std::filesystem::path& path, int code, const char* message) {
  const char* remedy = "";
  switch (code & 0xff) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      remedy = "; the file is damaged: move it away and run again, every fit is made anew";
      break;
    case SQLITE_FULL:
      remedy = "; make room on the disk and run again, finished fits are kept";
      break;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      remedy = "; another program holds it: wait for it to end";
      break;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_READONLY:
    case SQLITE_IOERR:
      remedy = "; check that the folder exists and may be written, or choose another with --results";
      break;
    default:
      break;
  }
  throw StoreError(fmt::format("{}: {}{}", path.string(), message, remedy));
}

/// How SQLite is told to open a store.
struct Opening {
  std::string name;
  int flags;
  bool has_journal = false;  ///< only its reading shows whether the journal beside it can be used
};

/// A path as SQLite's file: URI.
std::string uri_of(const std::filesystem::path& path) {
  std::string uri = "file:";
  for (const char c : std::filesystem::absolute(path).string()) {
    const bool kept = c != '?' && c != '#' && c != '%';
    uri += kept ? std::string(1, c) : fmt::format("%{:02X}", static_cast<unsigned char>(c));
  }
  return uri;
}

/// In a folder that may not be written, SQLite cannot make the files beside a store that it wants for reading, and
/// needs none where no journal stands there: nobody writes.
Opening opening_to_read(const std::filesystem::path& folder, const std::filesystem::path& path) {
  if (::access(folder.c_str(), W_OK) == 0 && ::access(path.c_str(), W_OK) == 0) {
    return {path.string(), SQLITE_OPEN_READWRITE};
  }
  std::error_code none;
  for (const char* journal : {"-wal", "-journal"}) {
    const auto size = std::filesystem::file_size(path.string() + journal, none);
    if (!none && size > 0) return {path.string(), SQLITE_OPEN_READONLY, true};
  }
  return {uri_of(path) + "?immutable=1", SQLITE_OPEN_READONLY | SQLITE_OPEN_URI};
}

Statement prepare(sqlite3* database, const std::filesystem::path& path, const char* text) {
  sqlite3_stmt* statement = nullptr;
  const int code = sqlite3_prepare_v2(database, text, -1, &statement, nullptr);
  if (code != SQLITE_OK) fail(path, code, sqlite3_errmsg(database));
  return Statement(statement);
}

}  // namespace

Store::Store(const std::filesystem::path& folder, Access access) : path_(folder / store_file) {
  const bool writing = access == Access::write;
  if (writing) {
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error) throw StoreError(fmt::format("{}: {}; choose another with --results", folder.string(), error.message()));
    lock_ = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (lock_ < 0) throw StoreError(fmt::format("{}: {}", folder.string(), std::strerror(errno)));
    if (::flock(lock_, LOCK_EX | LOCK_NB) != 0) {
      ::close(lock_);
      throw StoreError(
          fmt::format("{}: another run of this study is writing here; wait for it, or choose another "
                      "folder with --results",
                      folder.string()));
    }
  } else if (!std::filesystem::exists(path_)) {
    return;
  }
  const Opening opening =
      writing ? Opening{path_.string(), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE} : opening_to_read(folder, path_);
  int code = sqlite3_open_v2(opening.name.c_str(), &database_, opening.flags | SQLITE_OPEN_NOMUTEX, nullptr);
  if (code != SQLITE_OK) {
    const std::string message = database_ != nullptr ? sqlite3_errmsg(database_) : "out of memory";
    sqlite3_close(database_);
    if (lock_ >= 0) ::close(lock_);
    fail(path_, code, message.c_str());
  }
  try {
    if (opening.has_journal) check_journal();
    sqlite3_busy_timeout(database_, 5000);
    sqlite3_create_function(database_, "content_hash", 3, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr, &hash_in_sql,
                            nullptr, nullptr);
    look_at_tables();
    if (writing) bring_up_to_date();
  } catch (...) {
    sqlite3_close(database_);
    if (lock_ >= 0) ::close(lock_);
    throw;
  }
}

Store::~Store() {
  if (database_ != nullptr) {
    sqlite3_finalize(insert_);
    if (in_transaction_) sqlite3_exec(database_, "COMMIT", nullptr, nullptr, nullptr);
    sqlite3_close(database_);
  }
  if (lock_ >= 0) ::close(lock_);
}

void Store::check_journal() {
  sqlite3_stmt* statement = nullptr;
  const int code = sqlite3_prepare_v2(database_, "SELECT count(*) FROM sqlite_master", -1, &statement, nullptr);
  const int primary = (code == SQLITE_OK ? sqlite3_step(statement) : code) & 0xff;
  sqlite3_finalize(statement);
  if (primary != SQLITE_CANTOPEN && primary != SQLITE_READONLY && primary != SQLITE_IOERR) return;
  throw StoreError(
      fmt::format("{0}: a run was killed or is going on, and its last fits are in {1}-wal, which cannot be read where "
                  "nothing may be written; copy the folder to where you may write, or let who owns it type `moerate "
                  "check` once",
                  path_.string(), path_.filename().string()));
}

void Store::run(const char* statement) {
  const int code = sqlite3_exec(database_, statement, nullptr, nullptr, nullptr);
  if (code != SQLITE_OK) fail(path_, code, sqlite3_errmsg(database_));
}

int Store::number(const char* statement) {
  const Statement select = prepare(database_, path_, statement);
  const int code = sqlite3_step(select.get());
  if (code != SQLITE_ROW) fail(path_, code, sqlite3_errmsg(database_));
  return sqlite3_column_int(select.get(), 0);
}

bool Store::has_column(const char* table, const char* name) {
  return number(fmt::format("SELECT count(*) FROM pragma_table_info('{}') WHERE name = '{}'", table, name).c_str()) > 0;
}

void Store::look_at_tables() {
  if (number("PRAGMA user_version") > store_format) {
    throw StoreError(fmt::format("{}: a newer moerate made this store; use that one, or another folder with --results",
                                 path_.string()));
  }
  has_table_ = has_column("job", "id");
  knows_versions_ = has_column("job", "version");
  has_hashes_ = has_column("job", "hash");
}

void Store::bring_up_to_date() {
  run("PRAGMA journal_mode=WAL");
  run("PRAGMA synchronous=NORMAL");
  run("PRAGMA cache_size=-65536");  // 64 MB: ids are hashes, and each row lies on another page
  const bool has_all = has_hashes_ && has_column("study", "hash");
  if (has_all && number("PRAGMA user_version") == store_format) return;
  run("BEGIN IMMEDIATE");
  in_transaction_ = true;
  if (!has_table_) {
    run(schema);
  } else {
    if (!knows_versions_) run("ALTER TABLE job ADD COLUMN version INTEGER NOT NULL DEFAULT 0");
    if (!has_hashes_) run("ALTER TABLE job ADD COLUMN hash INTEGER");
    constexpr int first_with_hashes = 2;
    if (number("PRAGMA user_version") < first_with_hashes) {
      run("UPDATE job SET hash = content_hash(stage, result, seconds) WHERE hash IS NULL");
    }
  }
  if (!has_column("study", "text")) {
    run("CREATE TABLE study (text TEXT NOT NULL, hash INTEGER)");
  } else if (!has_column("study", "hash")) {
    run("ALTER TABLE study ADD COLUMN hash INTEGER");
    run(fmt::format("UPDATE study SET hash = {}", hash_of_text).c_str());
  }
  run(fmt::format("PRAGMA user_version={}", store_format).c_str());
  commit();
  has_table_ = knows_versions_ = has_hashes_ = true;
}

std::size_t Store::damaged() {
  if (!has_hashes_) return 0;
  return static_cast<std::size_t>(number(fmt::format("SELECT count(*) FROM job WHERE {}", is_damaged).c_str()));
}

void Store::drop_damaged() {
  run(fmt::format("DELETE FROM job WHERE {}", is_damaged).c_str());
}

std::size_t Store::drop_all_but(const std::unordered_set<std::string>& ids) {
  std::vector<std::string> others;
  const Statement select = prepare(database_, path_, "SELECT id FROM job");
  int code = SQLITE_ROW;
  while ((code = sqlite3_step(select.get())) == SQLITE_ROW) {
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(select.get(), 0));
    std::string id = bytes == nullptr ? std::string() : std::string(bytes);
    if (!ids.contains(id)) others.push_back(std::move(id));
  }
  if (code != SQLITE_DONE) fail(path_, code, sqlite3_errmsg(database_));
  run("BEGIN IMMEDIATE");
  in_transaction_ = true;
  const Statement remove = prepare(database_, path_, "DELETE FROM job WHERE id = ?");
  for (const std::string& id : others) {
    sqlite3_bind_text(remove.get(), 1, id.c_str(), -1, SQLITE_TRANSIENT);
    code = sqlite3_step(remove.get());
    if (code != SQLITE_DONE) fail(path_, code, sqlite3_errmsg(database_));
    sqlite3_reset(remove.get());
  }
  commit();
  run("VACUUM");
  run("PRAGMA wal_checkpoint(TRUNCATE)");
  return others.size();
}

std::map<std::pair<Stage, int>, std::size_t> Store::versions() {
  std::map<std::pair<Stage, int>, std::size_t> all;
  if (!has_table_) return all;
  const Statement select =
      prepare(database_, path_,
              knows_versions_ ? "SELECT version, count(*) FROM job WHERE stage = ? GROUP BY version"
                              : "SELECT 0, count(*) FROM job WHERE stage = ? GROUP BY 1");
  for (const Stage stage : all_stages) {
    const std::string stage_name(name(stage));
    sqlite3_bind_text(select.get(), 1, stage_name.c_str(), -1, SQLITE_TRANSIENT);
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(select.get())) == SQLITE_ROW) {
      all[{stage, sqlite3_column_int(select.get(), 0)}] =
          static_cast<std::size_t>(sqlite3_column_int64(select.get(), 1));
    }
    if (code != SQLITE_DONE) fail(path_, code, sqlite3_errmsg(database_));
    sqlite3_reset(select.get());
  }
  return all;
}

std::unordered_map<std::string, Stored> Store::finished(Stage stage) {
  std::unordered_map<std::string, Stored> all;
  if (!has_table_) return all;
  const std::string sound = has_hashes_ ? fmt::format(" AND NOT {}", is_damaged) : "";
  const Statement select =
      prepare(database_, path_, ("SELECT id, result, seconds FROM job WHERE stage = ?" + sound).c_str());
  const std::string stage_name(name(stage));
  sqlite3_bind_text(select.get(), 1, stage_name.c_str(), -1, SQLITE_TRANSIENT);
  int code = SQLITE_ROW;
  while ((code = sqlite3_step(select.get())) == SQLITE_ROW) {
    const auto text = [&select](int column) {
      const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(select.get(), column));
      return bytes == nullptr ? std::string() : std::string(bytes);
    };
    all.emplace(text(0), Stored{text(1), sqlite3_column_double(select.get(), 2)});
  }
  if (code != SQLITE_DONE) fail(path_, code, sqlite3_errmsg(database_));
  return all;
}

bool Store::study_text_is_damaged() {
  if (database_ == nullptr || !has_column("study", "hash")) return false;
  return number(fmt::format("SELECT count(*) FROM study WHERE hash IS NOT {}", hash_of_text).c_str()) > 0;
}

std::string Store::study_text() {
  if (database_ == nullptr || !has_column("study", "text") || study_text_is_damaged()) return "";
  const Statement select = prepare(database_, path_, "SELECT text FROM study");
  if (sqlite3_step(select.get()) != SQLITE_ROW) return "";
  const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(select.get(), 0));
  return bytes == nullptr ? std::string() : std::string(bytes);
}

void Store::remember_study(const std::string& text) {
  run("BEGIN IMMEDIATE");
  in_transaction_ = true;
  run("DELETE FROM study");
  const Statement insert = prepare(database_, path_, "INSERT INTO study VALUES (?1, content_hash('study', ?1, 0))");
  sqlite3_bind_text(insert.get(), 1, text.c_str(), -1, SQLITE_TRANSIENT);
  const int code = sqlite3_step(insert.get());
  if (code != SQLITE_DONE) fail(path_, code, sqlite3_errmsg(database_));
  commit();
}

void Store::keep(Stage stage, const std::string& id, const Stored& stored) {
  if (!in_transaction_) {
    run("BEGIN IMMEDIATE");
    in_transaction_ = true;
  }
  // Prepared once: the text of the statement takes longer to read than a row to write.
  if (insert_ == nullptr) {
    insert_ = prepare(database_, path_,
                      "INSERT OR REPLACE INTO job (id, stage, result, seconds, version, hash)"
                      " VALUES (?1, ?2, ?3, ?4, ?5, content_hash(?2, ?3, ?4))")
                  .release();
  }
  const std::string stage_name(name(stage));
  sqlite3_bind_text(insert_, 1, id.c_str(), -1, SQLITE_STATIC);
  sqlite3_bind_text(insert_, 2, stage_name.c_str(), -1, SQLITE_STATIC);
  sqlite3_bind_text(insert_, 3, stored.result.c_str(), -1, SQLITE_STATIC);
  sqlite3_bind_double(insert_, 4, stored.seconds);
  sqlite3_bind_int(insert_, 5, algorithm_of(stage));
  const int code = sqlite3_step(insert_);
  const std::string trouble = code == SQLITE_DONE ? "" : sqlite3_errmsg(database_);
  sqlite3_reset(insert_);
  sqlite3_clear_bindings(insert_);  // the texts end with this call
  if (code != SQLITE_DONE) fail(path_, code, trouble.c_str());
}

void Store::commit() {
  if (!in_transaction_) return;
  run("COMMIT");
  in_transaction_ = false;
  std::error_code ignored;
  if (!std::filesystem::exists(path_, ignored)) {
    throw StoreError(
        fmt::format("{}: the store was removed while it was written; what it held is lost. Run again, and "
                    "every fit is made anew",
                    path_.string()));
  }
}

bool has_store(const std::filesystem::path& folder) {
  std::error_code ignored;
  return std::filesystem::exists(folder / store_file, ignored);
}

bool is_being_written(const std::filesystem::path& folder) {
  struct ::stat status {};
  if (::stat(folder.c_str(), &status) != 0) return false;
  // "1: FLOCK  ADVISORY  WRITE 4711 fe:00:10985943 0 EOF"
  const std::string wanted =
      fmt::format(" {:02x}:{:02x}:{} ", major(status.st_dev), minor(status.st_dev), status.st_ino);
  std::ifstream locks("/proc/locks");
  for (std::string line; std::getline(locks, line);) {
    if (line.find(" FLOCK ") != std::string::npos && line.find(wanted) != std::string::npos) return true;
  }
  return false;
}

}  // namespace moerate
