#include "engine/base/gzip.h"

#include "engine/base/file.h"
#include "tests/report/small.h"

#include <catch2/catch.hpp>

#include <cstdlib>

using namespace moerate;

namespace {

/// What a shell command writes to its output.
std::string output_of(const std::string& command, const std::filesystem::path& folder) {
  REQUIRE(std::system(("cd '" + folder.string() + "' && " + command + " > output").c_str()) == 0);
  return read_file(folder / "output");
}

/// Text that does not shrink much, several of zlib's windows long.
std::string long_text() {
  std::string text;
  std::uint64_t state = 1;
  while (text.size() < 1'000'000) {
    state = state * 6364136223846793005U + 1442695040888963407U;
    text += std::to_string(state >> 20) + (text.size() % 7 == 0 ? "\n" : ",");
  }
  return text;
}

const std::string remedy =
    "\nremedy: `git checkout` brings a committed file back, `moerate report` makes one again from the store";

}  // namespace

TEST_CASE("what was compressed is had again, by this program and by gzip") {
  const example::Folder folder;
  for (const std::string& text : {std::string(), std::string("n,value\n100,0.5\n"), std::string("a\0b", 3),
                                  std::string(3'000'000, 'x'), long_text()}) {
    const auto bytes = gzip(text);
    CHECK(gunzip(bytes, "x.gz") == text);
    CHECK(gzip(text) == bytes);
    write_file(folder.path / "table.csv.gz", bytes);
    CHECK(output_of("gzip -dc table.csv.gz", folder.path) == text);
  }
}

TEST_CASE("the header holds neither time nor name nor system") {
  const std::string header("\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\xff", 10);
  CHECK(gzip("a table").substr(0, 10) == header);
  CHECK(gzip("").substr(0, 10) == header);
}

TEST_CASE("text that another program compressed is read, in several members, too") {
  const example::Folder folder;
  write_file(folder.path / "a", "first\n");
  write_file(folder.path / "b", "second\n");
  CHECK(gunzip(output_of("gzip -1 a && gzip -9 b && cat a.gz b.gz", folder.path), "x.gz") == "first\nsecond\n");
}

TEST_CASE("damage is an error with the file, the reason and a remedy, wherever it is") {
  const std::string text = long_text().substr(0, 100'000), bytes = gzip(text);
  CHECK_THROWS_WITH(gunzip("", "x.gz"), "x.gz: the file is empty");
  CHECK_THROWS_WITH(gunzip("n,value\n", "x.gz"), "x.gz: the gzip data are damaged: incorrect header check");
  for (const std::size_t length :
       {std::size_t{1}, std::size_t{9}, std::size_t{10}, bytes.size() / 2, bytes.size() - 1}) {
    CHECK_THROWS_WITH(gunzip(bytes.substr(0, length), "x.gz"), "x.gz: the gzip data end early");
  }
  CHECK_THROWS_WITH(gunzip(bytes + "more", "x.gz"), "x.gz: the gzip data are damaged: incorrect header check");
  auto other = bytes;
  other[bytes.size() - 8] = static_cast<char>(other[bytes.size() - 8] ^ 1);
  CHECK_THROWS_WITH(gunzip(other, "x.gz"), "x.gz: the gzip data are damaged: incorrect data check");
  // Whatever byte is changed, there is an error, or what was changed is the header's time or system.
  for (std::size_t at = 0; at < bytes.size(); at += at < 20 ? 1 : 997) {
    CAPTURE(at);
    other = bytes;
    other[at] = static_cast<char>(other[at] ^ 0x10);
    const bool unread = at >= 4 && at < 10;
    if (unread) CHECK(gunzip(other, "x.gz") == text);
    if (!unread) CHECK_THROWS_AS(gunzip(other, "x.gz"), FileError);
  }
}

TEST_CASE("a file is compressed where its name says so, and only there") {
  const example::Folder folder;
  for (const char* name : {"table.csv", "table.csv.gz"}) {
    write_text(folder.path / name, "n\n1\n");
    CHECK(read_text(folder.path / name) == "n\n1\n");
  }
  CHECK(read_file(folder.path / "table.csv") == "n\n1\n");
  CHECK(read_file(folder.path / "table.csv.gz") == gzip("n\n1\n"));
  write_file(folder.path / "table.csv.gz", "n\n1\n");
  CHECK_THROWS_WITH(
      read_text(folder.path / "table.csv.gz"),
      (folder.path / "table.csv.gz").string() + ": the gzip data are damaged: incorrect header check" + remedy);
}
