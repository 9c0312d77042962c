// Studies: parsed, compiled, resolved, and what was resolved compiled again.
#include "dsl/compile/compile.h"
#include "dsl/compile/resolve.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

using namespace moerate;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  Diagnostics diagnostics("study.yaml");
  const auto study = compile_with_places(text, "study", diagnostics, {});
  if (study.has_value() != diagnostics.ok()) std::abort();
  diagnostics.text();
  if (!study) return 0;
  Diagnostics again("again.yaml");
  const auto resolved = resolve_text(text, "study", again);
  if (!resolved || !compile_text(*resolved, "study", again)) std::abort();
  return 0;
}
