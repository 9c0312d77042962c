#include "engine/report/html.h"

#include "engine/base/file.h"
#include "tests/folder.h"

#include <catch2/catch.hpp>

using namespace moerate;
using namespace moerate::test;

namespace {

/// What stands between <main> and </main>.
std::string body(const std::string& markdown, const std::filesystem::path& folder = {}) {
  const std::string page = html_page("a study", markdown, folder);
  const std::string begin = "<main>\n", end = "</main>";
  const std::size_t from = page.find(begin) + begin.size();
  return page.substr(from, page.find(end, from) - from);
}

}  // namespace

TEST_CASE("powers of n are raised, and +- is one sign, but in code") {
  CHECK(body("falls like n^-0.493, or n^-1/2. +- 0.1 `n^-1`\n") ==
        "<p>falls like n<sup>−0.493</sup>, or n<sup>−1/2</sup>. ± 0.1 <code>n^-1</code></p>\n");
  CHECK(body("n^-x and n^2\n") == "<p>n^-x and n^2</p>\n");
}

TEST_CASE("headings, paragraphs, warnings and lists") {
  CHECK(body("# a\n") == "<h1 id=\"a\">a</h1>\n");
  CHECK(body("## What was counted\n\ntext\n") == "<h2 id=\"what-was-counted\">What was counted</h2>\n<p>text</p>\n");
  CHECK(body("> **Warning:** no\n") == "<blockquote><strong>Warning:</strong> no</blockquote>\n");
  CHECK(body("- one\n- two\n") == "<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n");
  const std::string page = html_page("a", "## One\n\n## Two\n", {});
  CHECK(page.find("<a href=\"#one\">One</a>\n<a href=\"#two\">Two</a>") != std::string::npos);
}

TEST_CASE("words: what is marked, what is escaped, and what a study may put into them") {
  CHECK(body("*a* **b** `c<d` [e](f.csv)\n") ==
        "<p><em>a</em> <strong>b</strong> <code>c&lt;d</code> <a href=\"f.csv\">e</a></p>\n");
  CHECK(body("\\[1, 2\\] \\*no\\* \\<script\\>alert(1)\\</script\\>\n") ==
        "<p>[1, 2] *no* &lt;script&gt;alert(1)&lt;/script&gt;</p>\n");
  CHECK(body("<script>alert(\"1\")</script> & 2 * 3\n") ==
        "<p>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; 2 * 3</p>\n");
  CHECK(html_page("</title><script>", "", {}).find("<title>&lt;/title&gt;&lt;script&gt;</title>") != std::string::npos);
}

TEST_CASE("tables: numbers to the right, escaped bars within cells, long ones folded") {
  CHECK(body("| router | n |\n|---|---:|\n| a \\| b | 3 |\n") ==
        "<div class=\"table\" tabindex=\"0\"><table>\n<thead><tr><th>router</th><th "
        "class=\"number\">n</th></tr>\n</thead>\n<tbody>\n"
        "<tr><td>a | b</td><td class=\"number\">3</td></tr>\n</tbody></table></div>\n");
  std::string rows = "| n |\n|---:|\n";
  for (int i = 0; i < 12; ++i) rows += "| 1 |\n";
  CHECK(body(rows).find("<details>") == std::string::npos);
  CHECK(body(rows + "| 1 |\n").starts_with("<details><summary>13 rows</summary>\n<div"));
}

TEST_CASE("pictures are held in the page, with their words, and one that is not there is its words") {
  const Folder folder;
  folder.write("figures/total.svg", "<svg/>");
  CHECK(body("![the total](figures/total.svg)\n", folder.path) ==
        "<figure><img alt=\"the total\" src=\"data:image/svg+xml;base64,PHN2Zy8+\"><figcaption>the total</figcaption>"
        "</figure>\n");
  CHECK(body("![the total](figures/none.svg)\n", folder.path) == "<p>the total</p>\n");
  CHECK(body("More figures: [a](figures/total.svg), [b](figures/total.svg).\n", folder.path)
            .starts_with("<details><summary>a</summary>\n<figure>"));
}

TEST_CASE("a page with pictures by another statistic has a choice between the two, and none without") {
  const Folder folder;
  write_file(folder.path / "a.svg", "<svg>one</svg>");
  write_file(folder.path / "b.svg", "<svg>two</svg>");
  const std::string markdown = "![a picture](a.svg)\n\n![alone](b.svg)\n";
  const std::string page =
      html_page("a study", markdown, folder.path, "study", {"mean", "median", {{"a.svg", "<svg>other</svg>"}}});
  CHECK(page.find("id=\"by-first\" checked><label for=\"by-first\">figures by the mean</label>") != std::string::npos);
  CHECK(page.find("id=\"by-second\"><label for=\"by-second\">by the median</label>") != std::string::npos);
  CHECK(page.find("<figure class=\"first\"><img alt=\"a picture\" src=\"data:image/svg+xml;base64,"
                  "PHN2Zz5vbmU8L3N2Zz4=\">") != std::string::npos);
  CHECK(page.find("<figure class=\"second\"><img alt=\"a picture (median)\" src=\"data:image/svg+xml;base64,"
                  "PHN2Zz5vdGhlcjwvc3ZnPg==\">") != std::string::npos);
  CHECK(page.find("<figure><img alt=\"alone\"") != std::string::npos);
  CHECK(html_page("a study", markdown, folder.path).find("type=\"radio\"") == std::string::npos);
}
