#include "engine/stage/store.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sqlite3.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <system_error>

namespace moerate {

namespace {

constexpr const char* schema =
    "CREATE TABLE IF NOT EXISTS job (id TEXT PRIMARY KEY, stage TEXT NOT NULL, result TEXT NOT NULL,"
    " seconds REAL NOT NULL, version INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID";

/// What SQLite keeps as user_version: 0 in stores without the column `version`.
constexpr int store_format = 1;

int algorithm_of(Stage stage) {
  return stage == Stage::fit ? fit_algorithm : loss_algorithm;
}

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

Statement prepare(sqlite3* database, const std::filesystem::path& path, const char* text) {
  sqlite3_stmt* statement = nullptr;
  const int code = sqlite3_prepare_v2(database, text, -1, &statement, nullptr);
  if (code != SQLITE_OK) fail(path, code, sqlite3_errmsg(database));
  return Statement(statement);
}

}  // namespace

Store::Store(const std::filesystem::path& folder, Access access) : path_(folder / "store.sqlite") {
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
  const int flags = writing ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READWRITE;
  int code = sqlite3_open_v2(path_.c_str(), &database_, flags | SQLITE_OPEN_NOMUTEX, nullptr);
  if (code != SQLITE_OK) {
    const std::string message = database_ != nullptr ? sqlite3_errmsg(database_) : "out of memory";
    sqlite3_close(database_);
    if (lock_ >= 0) ::close(lock_);
    fail(path_, code, message.c_str());
  }
  try {
    sqlite3_busy_timeout(database_, 5000);
    prepare_tables(writing);
  } catch (...) {
    sqlite3_close(database_);
    if (lock_ >= 0) ::close(lock_);
    throw;
  }
}

Store::~Store() {
  if (database_ != nullptr) {
    if (in_transaction_) sqlite3_exec(database_, "COMMIT", nullptr, nullptr, nullptr);
    sqlite3_close(database_);
  }
  if (lock_ >= 0) ::close(lock_);
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

void Store::prepare_tables(bool writing) {
  const int format = number("PRAGMA user_version");
  if (format > store_format) {
    throw StoreError(fmt::format("{}: a newer moerate made this store; use that one, or another folder with --results",
                                 path_.string()));
  }
  const bool has_table = number("SELECT count(*) FROM sqlite_master WHERE name = 'job'") > 0;
  knows_versions_ = writing || format == store_format;
  if (!writing && !has_table) {  // made by a run that ended before its first fit: as if it were not there
    sqlite3_close(database_);
    database_ = nullptr;
  }
  if (!writing) return;
  run("PRAGMA journal_mode=WAL");
  run("PRAGMA synchronous=NORMAL");
  if (has_table && format == 0) run("ALTER TABLE job ADD COLUMN version INTEGER NOT NULL DEFAULT 0");
  run(schema);
  run(fmt::format("PRAGMA user_version={}", store_format).c_str());
}

std::map<std::pair<Stage, int>, std::size_t> Store::versions() {
  std::map<std::pair<Stage, int>, std::size_t> all;
  if (database_ == nullptr) return all;
  const Statement select =
      prepare(database_, path_,
              knows_versions_ ? "SELECT version, count(*) FROM job WHERE stage = ? GROUP BY version"
                              : "SELECT 0, count(*) FROM job WHERE stage = ? GROUP BY 1");
  for (const Stage stage : {Stage::fit, Stage::loss}) {
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
  if (database_ == nullptr) return all;
  const Statement select = prepare(database_, path_, "SELECT id, result, seconds FROM job WHERE stage = ?");
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

void Store::keep(Stage stage, const std::string& id, const Stored& stored) {
  if (!in_transaction_) {
    run("BEGIN IMMEDIATE");
    in_transaction_ = true;
  }
  const Statement insert = prepare(database_, path_, "INSERT OR REPLACE INTO job VALUES (?, ?, ?, ?, ?)");
  const std::string stage_name(name(stage));
  sqlite3_bind_text(insert.get(), 1, id.c_str(), -1, SQLITE_TRANSIENT);
  sqlite3_bind_text(insert.get(), 2, stage_name.c_str(), -1, SQLITE_TRANSIENT);
  sqlite3_bind_text(insert.get(), 3, stored.result.c_str(), -1, SQLITE_TRANSIENT);
  sqlite3_bind_double(insert.get(), 4, stored.seconds);
  sqlite3_bind_int(insert.get(), 5, algorithm_of(stage));
  const int code = sqlite3_step(insert.get());
  if (code != SQLITE_DONE) fail(path_, code, sqlite3_errmsg(database_));
}

void Store::commit() {
  if (!in_transaction_) return;
  run("COMMIT");
  in_transaction_ = false;
}

}  // namespace moerate
