// Measure files: read, written, and read again as the same measure.
#include "dsl/compile/measure_file.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

using namespace moerate;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  Diagnostics diagnostics("measure.yaml");
  const auto file = measure_from_text({reinterpret_cast<const char*>(data), size}, diagnostics);
  if (file.has_value() != diagnostics.ok()) std::abort();
  diagnostics.text();
  if (!file) return 0;
  Diagnostics again("again.yaml");
  const auto written = measure_from_text(to_text(*file), again);
  if (!written || pack(written->measure) != pack(file->measure)) std::abort();
  return 0;
}
