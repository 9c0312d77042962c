// Data files: read as a table, and the columns beside the target made inputs.
#include "dsl/compile/data_file.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace moerate;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  Diagnostics diagnostics("data.csv");
  auto table = table_from_text({reinterpret_cast<const char*>(data), size}, diagnostics);
  if (table.has_value() != diagnostics.ok()) std::abort();
  diagnostics.text();
  if (!table) return 0;
  if (table->n() == 0 || !table->values.allFinite()) std::abort();
  if (has_target(*table, "y", diagnostics)) transformed(*table, "y", {}, diagnostics);
  diagnostics.text();
  return 0;
}
