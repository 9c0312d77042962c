#include "engine/data/errors.h"

namespace moerate {

// A law of errors is one file of this folder and its name in the two lists below.
Entry<Errors> normal_errors(), student_t_errors(), heteroscedastic_errors();

const std::vector<Entry<Errors>>& errors() {
  static const std::vector<Entry<Errors>> all{normal_errors(), student_t_errors(), heteroscedastic_errors()};
  return all;
}

}  // namespace moerate
