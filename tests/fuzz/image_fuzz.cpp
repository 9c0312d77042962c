// Images: a file of numbers is read, and a second one names what its entries show; the first byte says where it begins.
#include "engine/data/idx.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

using namespace moerate;

namespace {

IdxReading reading_of(std::string_view bytes) {
  IdxReading reading = read_idx(bytes);
  if (!reading.trouble.empty()) return reading;
  Index count = 1;
  for (const Index size : reading.array.sizes) count *= size;
  if (reading.array.sizes.empty() || count != static_cast<Index>(reading.array.values.size())) std::abort();
  return reading;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const std::string_view text(reinterpret_cast<const char*>(data + 1), size - 1);
  const std::string_view images = text.substr(0, data[0]), labels = text.substr(images.size());
  const IdxReading first = reading_of(images), second = reading_of(labels);
  if (!first.trouble.empty() || !second.trouble.empty()) return 0;
  const ImageTable made = table_of_images(first.array, second.array);
  if (made.trouble.empty() && (made.table.n() == 0 || !made.table.values.allFinite())) std::abort();
  return 0;
}
