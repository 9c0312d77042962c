#include "engine/data/content_hash.h"

#include <fmt/format.h>
#include <xxhash.h>

namespace moerate {

std::string content_hash(std::string_view content) {
  const XXH128_hash_t value = XXH3_128bits(content.data(), content.size());
  return fmt::format("{:016x}{:016x}", value.high64, value.low64);
}

}  // namespace moerate
