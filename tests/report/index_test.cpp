#include "engine/report/index.h"

#include "engine/base/file.h"
#include "tests/folder.h"

#include <catch2/catch.hpp>

using namespace moerate;
using namespace moerate::test;

namespace {

bool contains(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("the index has question, answer, verdicts and picture of every study, in order, and a link to its page") {
  const Folder folder;
  const auto study = [&](const std::string& name, const std::string& manifest) {
    std::filesystem::create_directories(folder.path / name / "figures");
    folder.write(name + "/manifest.json", manifest);
  };
  study("b", R"({"study": "b", "about": "Is *it* <so>?", "answer": "It is **so**.\n", "verdicts": "2 hold",
                 "cost": {"started": "2026-01-02T03:04:05Z", "fit_seconds": 12.3}, "fits": {"planned": 480},
                 "files": ["rates.csv", "figures/total.gp", "figures/total.svg", "figures/x.svg"]})");
  study("a", R"({"study": "a"})");
  study("damaged", "{");
  study("other", R"([1, 2])");
  folder.write("b/figures/total.svg", "<svg>first</svg>");
  folder.write("b/figures/x.svg", "<svg>second</svg>");
  const std::string page = index_page(folder.path);
  CHECK(contains(page, "<p>Is *it* &lt;so&gt;?</p>"));
  CHECK(contains(page, "<p>It is <strong>so</strong>.</p>"));
  CHECK(
      contains(page, "Verdicts: 2 hold. 480 fits, 12 s of computing; last run 2026-01-02. <a href=\"b/report.html\">"));
  CHECK(page.find(">a</h2>") < page.find(">b</h2>"));
  CHECK(contains(page, "PHN2Zz5maXJzdDwvc3ZnPg=="));  // the first picture alone
  CHECK_FALSE(contains(page, "damaged"));
  CHECK_FALSE(contains(page, "other"));
}

TEST_CASE("an index is replaced, a file of somebody else's is not") {
  const Folder folder;
  CHECK(write_index(folder.path));
  CHECK(write_index(folder.path));
  folder.write("index.html", "<p>mine</p>");
  CHECK_FALSE(write_index(folder.path));
  CHECK(read_file(folder.path / "index.html") == "<p>mine</p>");
}
