#include "engine/data/errors.h"

// A law of errors is one file of this folder, which defines `Entry<Errors> NAME_errors()`, and one line here.
#define MOERATE_ERRORS(ADD) \
  ADD(normal)               \
  ADD(student_t)            \
  ADD(heteroscedastic)

namespace moerate {

#define MOERATE_DECLARE(name) Entry<Errors> name##_errors();
MOERATE_ERRORS(MOERATE_DECLARE)

#define MOERATE_CALL(name) name##_errors(),
const std::vector<Entry<Errors>>& errors() {
  static const std::vector<Entry<Errors>> all{MOERATE_ERRORS(MOERATE_CALL)};
  return all;
}

}  // namespace moerate
