#include "engine/base/file.h"

#include "tests/report/small.h"

#include <catch2/catch.hpp>

using namespace moerate;

namespace {

std::size_t entries(const std::filesystem::path& folder) {
  return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(folder), {}));
}

}  // namespace

TEST_CASE("a file is replaced whole and leaves no temporary") {
  const example::Folder folder;
  const auto path = folder.path / "table.csv";
  write_file(path, std::string_view("a\0b\n", 4));
  CHECK(read_file(path) == std::string("a\0b\n", 4));
  const auto reader = folder.path / "reader";
  std::filesystem::create_hard_link(path, reader);  // one who opened the file before it was replaced
  write_file(path, "shorter");
  CHECK(read_file(reader) == std::string("a\0b\n", 4));
  std::filesystem::remove(reader);
  CHECK(read_file(path) == "shorter");
  CHECK(entries(folder.path) == 1);
}

TEST_CASE("a file that only its owner may read stays so when it is written again") {
  const example::Folder folder;
  const auto path = folder.path / "private.yaml";
  write_file(path, "one");
  const auto own = std::filesystem::perms::owner_read | std::filesystem::perms::owner_write;
  std::filesystem::permissions(path, own);
  write_file(path, "two");
  CHECK(std::filesystem::status(path).permissions() == own);
  CHECK(read_file(path) == "two");
}

TEST_CASE("a file that cannot be written is an error with path and reason") {
  const example::Folder folder;
  write_file(folder.path / "file", "not a folder");
  const auto inside = folder.path / "file" / "table.csv";
  CHECK_THROWS_WITH(write_file(inside, "x"), inside.string() + ": Not a directory");
  CHECK_THROWS_AS(make_folder(inside), FileError);
  CHECK_THROWS_WITH(read_file(folder.path / "none"), (folder.path / "none").string() + ": No such file or directory");
  CHECK_THROWS_WITH(read_file(folder.path), folder.path.string() + ": Is a directory");
}

TEST_CASE("a failed write keeps what was there and removes its temporary") {
  const example::Folder folder;
  const auto taken = folder.path / "taken";
  std::filesystem::create_directories(taken / "by a folder");
  try {
    write_file(taken, "x");
    FAIL("a folder was replaced by a file");
  } catch (const FileError& error) {
    CHECK(error.path() == taken);
    CHECK(error.reason() == "Is a directory");
  }
  CHECK(std::filesystem::exists(taken / "by a folder"));
  CHECK(entries(folder.path) == 1);
}

TEST_CASE("a folder without permission is an error") {
  if (::geteuid() == 0) return;  // root may write everywhere
  const example::Folder folder;
  std::filesystem::permissions(folder.path, std::filesystem::perms::owner_read | std::filesystem::perms::owner_exec);
  CHECK_THROWS_WITH(write_file(folder.path / "x", "x"), (folder.path / "x").string() + ": Permission denied");
  std::filesystem::permissions(folder.path, std::filesystem::perms::owner_all);
}
