// resolve and --set: what is written means what was read.
#include "tests/cli/program.h"

#include <fmt/format.h>
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <string>
#include <vector>

using namespace moerate::test;

TEST_CASE("resolve is a round trip, whatever the labels are") {
  const Folder folder;
  const std::vector<std::string> nasty{
      "null", "~",    "Null", "yes",  "NO",   "on",         "true",     "1e3",   "0x10", "3",    ".5", "---", "...",
      "- a",  "a: b", "a #b", "#a",   "",     " a",         "a ",       "*a",    "&a",   "!a",   "%a", "@a",  "`a",
      "?",    "? a",  ":",    "a:",   "[a]",  "{a}",        "a, b",     "\"a\"", "'a'",  "a\\b", "=",  "|",   ">",
      "-",    "n",    "é",    "a\tb", "a\nb", "2024-01-01", "12:30:00", "a b",   "k*",   "a=b"};
  std::string axis, where;
  for (const std::string& label : nasty) {
    const std::string quoted = nlohmann::json(label).dump();
    axis += fmt::format("    {}: {{set: {{fit.tolerance: 1e-3}}}}\n", quoted);
    where += (where.empty() ? "" : ", ") + quoted;
  }
  folder.write("labels.yaml", "seed: 1\ndataset: {d: 1, noise: 0.05, truth: {random: }}\nmatrix:\n  odd:\n" + axis +
                                  "  router: {\"null\": cosine, \"no\": linear}\ngrid: {n: {list: [100, 200, 400]}, "
                                  "replications: 2}\nexpect: [{where: {odd: [" +
                                  where + "], router: \"null\"}, exponent: -0.5, source: \"null\"}]\n");
  const Ran first = moerate_in(folder, "resolve labels.yaml");
  INFO(first.err);
  REQUIRE(first.code == 0);
  folder.write("again/labels.yaml", first.out);
  const Ran second = moerate_in(folder, "resolve again/labels.yaml");
  INFO(first.out << second.err);
  CHECK(second.code == 0);
  CHECK(second.out == first.out);
  const auto estimators = [&](const std::string& study) {
    const Ran ran = moerate_in(folder, "diagnose --json " + study);
    INFO(ran.err);
    REQUIRE(ran.code == 0);
    return nlohmann::json::parse(ran.out);
  };
  CHECK(estimators("again/labels.yaml") == estimators("labels.yaml"));
  for (const char* line : {"\n    \"null\": ", "\n    \"yes\": ", "\n    \"1e3\": ", "\n    \"~\": "}) {
    INFO(line);
    CHECK(first.out.find(line) != std::string::npos);
  }
  // Other programs read the same labels.
  folder.write("read.py",
               "import sys\ntry:\n  import yaml\nexcept ImportError:\n  sys.exit(0)\n"
               "a, b = [list(yaml.safe_load(open(f, encoding='utf-8'))['matrix']['odd']) for f in sys.argv[1:]]\n"
               "sys.exit(a != b or not all(isinstance(each, str) for each in a))\n");
  CHECK(std::system(("cd " + folder.path.string() +
                     " && { ! command -v python3 > /dev/null || python3 read.py labels.yaml "
                     "again/labels.yaml; }")
                        .c_str()) == 0);
}

TEST_CASE("a setting that the study sets again is refused, and the message says for whom it would hold") {
  const Folder folder;
  const auto said = [&](const std::string& more, const std::string& setting) {
    folder.write("s.yaml", small_study(more));
    const Ran ran = moerate_in(folder, "validate s.yaml --set " + setting);
    CHECK(ran.code == 2);
    return ran.err;
  };
  std::string some = said("", "estimator.router=linear");
  CHECK(some.find("the matrix sets 'router' for every estimator (line 9)") != std::string::npos);
  const std::string study = small_study();
  const auto with_axis = [&](const std::string& axis) {
    std::string text = study;
    text.insert(text.find("matrix: {") + 9, axis + ", ");
    folder.write("s.yaml", text);
    return moerate_in(folder, "validate s.yaml --quiet --set fit.tolerance=1e-2");
  };
  const Ran part = with_axis("tolerance: {usual: {set: {}}, loose: {set: {fit.tolerance: 1e-3}}}");
  CHECK(part.code == 2);
  CHECK(
      part.err.find("'loose' of the axis 'tolerance' sets 'fit.tolerance' again (line 9), so that this would hold for "
                    "the other labels alone\n") != std::string::npos);
  CHECK(part.err.find("\nremedy: set the whole axis, as in --set 'matrix.tolerance={label: {set: {fit.tolerance: "
                      "...}}}', or write the value for the other labels into the study\n") != std::string::npos);
  const Ran all = with_axis("tolerance: {tight: {set: {fit.tolerance: 1e-4}}, loose: {set: {fit.tolerance: 1e-3}}}");
  CHECK(all.code == 2);
  CHECK(all.err.find("every label of the axis 'tolerance' sets 'fit.tolerance' again (line 9), so that this would hold "
                     "for no estimator\n") != std::string::npos);
  CHECK(with_axis("bounds: {usual: {set: {}}, wide: {set: {fit.bounds.beta1: 20}}}").code == 0);
  CHECK(moerate_in(folder,
                   "validate s.yaml --quiet --set fit.tolerance=1e-2 --set 'matrix.bounds={usual: {set: {}}, wide: "
                   "{set: {fit.bounds.beta1: 30}}}'")
            .code == 0);
  CHECK(said("override: [{set: {fit.tolerance: 1e-4}}]\n", "fit.tolerance=1e-2")
            .find("an override sets 'fit.tolerance' for every estimator again (line 11)") != std::string::npos);
  // What holds for some estimators alone is said, too, and can be taken away.
  const std::string partly = "override: [{where: {router: cosine}, set: {fit.tolerance: 1e-4}}]\n";
  CHECK(said(partly, "fit.tolerance=1e-2")
            .find("an override sets 'fit.tolerance' for 1 of 2 estimators again (line 11)") != std::string::npos);
  folder.write("s.yaml", small_study(partly));
  CHECK(moerate_in(folder, "validate s.yaml --quiet --set fit.tolerance=1e-2 --set 'override=[]'").code == 0);
}

TEST_CASE("resolve writes no modulus into a study that asks for none, and its defaults into one that does") {
  const Folder folder;
  folder.write("without.yaml", small_study());
  CHECK(moerate_in(folder, "resolve without.yaml").out.find("modulus") == std::string::npos);
  folder.write("with.yaml", small_study("modulus: {starts: 7}\n"));
  const std::string text = moerate_in(folder, "resolve with.yaml").out;
  CHECK(text.find("starts: 7") != std::string::npos);
  CHECK(text.find("points: 13") != std::string::npos);
  CHECK(text.find("radius") == std::string::npos);
}

TEST_CASE("a date is no number") {
  const Folder folder;
  folder.write("s.yaml", small_study());
  const Ran ran = moerate_in(folder, "resolve s.yaml --set seed=2024-01-01");
  CHECK(ran.code == 2);
  CHECK(ran.err ==
        "--set:1:6: error E010: seed: '2024-01-01' is a date, not a number\n    seed=2024-01-01\n         ^\n"
        "remedy: write a whole number such as 3 or 1e3; a difference has blanks around its -\n");
  CHECK(moerate_in(folder, "resolve s.yaml --set 'seed=2024 - 1 - 1'").code == 0);
}
