#include "dsl/study/codes.h"

#include <fmt/format.h>

namespace moerate {

const std::vector<CodeEntry>& codes() {
  static const std::string data_set = "dataset: {d: 1, truth: {atoms: [{beta1: [0.3], a: [1.2], b: -0.5}]}}\n";
  static const std::vector<CodeEntry> all{
      {Code::unreadable, "a file that cannot be read", ExampleKind::path, "pipelines/quikstart.yaml",
       "pipelines/quickstart.yaml"},
      {Code::syntax, "a text that is not YAML", ExampleKind::study, data_set + "matrix: {router: [linear, cosine}\n",
       data_set + "matrix: {router: [linear, cosine]}\n"},
      {Code::duplicate_key, "a key that stands twice in one map", ExampleKind::study,
       data_set + "seed: 1\n"
                  "seed: 2\n",
       data_set + "seed: 2\n"},
      {Code::unknown_key, "a key that does not exist there", ExampleKind::study, data_set + "fit: {tolerence: 1e-2}\n",
       data_set + "fit: {tolerance: 1e-2}\n"},
      {Code::missing_key, "a key that has no default is missing", ExampleKind::study,
       "dataset: {truth: {atoms: [{beta1: [0.3], a: [1.2], b: -0.5}]}}\n", data_set},
      {Code::wrong_type, "a value of another kind than the key takes", ExampleKind::study, data_set + "seed: \"1\"\n",
       data_set + "seed: 1\n"},
      {Code::out_of_range, "a value that the key does not allow", ExampleKind::study,
       data_set + "grid: {replications: 0}\n", data_set + "grid: {replications: 1}\n"},
      {Code::unknown_name, "a name that stands for nothing", ExampleKind::study,
       data_set + "estimator: {router: cosin}\n", data_set + "estimator: {router: cosine}\n"},
      {Code::wrong_length, "a list of another length than is wanted", ExampleKind::study,
       "dataset: {d: 2, truth: {atoms: [{beta1: [0.3], a: [1.2, 0], b: -0.5}]}}\n",
       "dataset: {d: 2, truth: {atoms: [{beta1: [0.3, 0], a: [1.2, 0], b: -0.5}]}}\n"},
      {Code::bad_expression, "an expression that has no value", ExampleKind::study, data_set + "estimator: {k: k* +}\n",
       data_set + "estimator: {k: k* + 1}\n"},
      {Code::empty, "a list, an axis, a selection or a table without anything in it", ExampleKind::study,
       data_set + "matrix: {router: []}\n", data_set + "matrix: {router: [linear, cosine]}\n"},
      {Code::conflict, "values that are each allowed but do not fit together", ExampleKind::study,
       data_set + "grid: {n: {log: {from: 1e4, to: 1e3, points: 5}}}\n",
       data_set + "grid: {n: {log: {from: 1e3, to: 1e4, points: 5}}}\n"},
      {Code::bad_quotes, "a quote in a data file that is not closed, or text after a closed one", ExampleKind::data,
       "x1,y\n"
       "\"1,2\n"
       "3,4\n",
       "x1,y\n"
       "\"1\",2\n"
       "3,4\n"},
      {Code::bad_header, "a data file whose first row does not name its columns, each by a name of its own",
       ExampleKind::data,
       "1,2\n"
       "3,4\n",
       "x1,y\n"
       "1,2\n"
       "3,4\n"},
      {Code::ragged_row, "a row of a data file with more or fewer fields than the header", ExampleKind::data,
       "x1,y\n"
       "1,2\n"
       "3\n",
       "x1,y\n"
       "1,2\n"
       "3,4\n"},
      {Code::missing_value, "a field without a value in a column of numbers", ExampleKind::data,
       "x1,y\n"
       "1,2\n"
       ",4\n",
       "x1,y\n"
       "1,2\n"
       "3,4\n"},
      {Code::not_a_number, "text, NaN or an infinity in a column of numbers", ExampleKind::data,
       "x1,y\n"
       "1,2\n"
       "3,4o\n",
       "x1,y\n"
       "1,2\n"
       "3,40\n"},
      {Code::encoding, "a byte that is not UTF-8, as in a file that was saved as Latin-1", ExampleKind::study,
       "about: caf\xE9\n" + data_set, "about: caf\xC3\xA9\n" + data_set},
  };
  return all;
}

std::string name(Code code) {
  return fmt::format("E{:03}", static_cast<int>(code));
}

}  // namespace moerate
