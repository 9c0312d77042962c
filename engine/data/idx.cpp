#include "engine/data/idx.h"

#include <fmt/format.h>

#include <bit>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <map>

namespace moerate {

namespace {

/// The kinds of number by their code.
std::size_t bytes_of(unsigned char kind) {
  switch (kind) {
    case 0x08:  // unsigned byte
    case 0x09:  // signed byte
      return 1;
    case 0x0B:  // short
      return 2;
    case 0x0C:  // int
    case 0x0D:  // float
      return 4;
    case 0x0E:  // double
      return 8;
    default:
      return 0;
  }
}

/// `size` bytes as a number, the highest byte first.
std::uint64_t unsigned_at(std::string_view bytes, std::size_t at, std::size_t size) {
  std::uint64_t number = 0;
  for (std::size_t i = 0; i < size; ++i) number = number << 8 | static_cast<unsigned char>(bytes[at + i]);
  return number;
}

double number_at(std::string_view bytes, std::size_t at, unsigned char kind) {
  const std::uint64_t raw = unsigned_at(bytes, at, bytes_of(kind));
  switch (kind) {
    case 0x08:
      return static_cast<double>(raw);
    case 0x09:
      return static_cast<double>(static_cast<std::int8_t>(raw));
    case 0x0B:
      return static_cast<double>(static_cast<std::int16_t>(raw));
    case 0x0C:
      return static_cast<double>(static_cast<std::int32_t>(raw));
    case 0x0D:
      return static_cast<double>(std::bit_cast<float>(static_cast<std::uint32_t>(raw)));
    default:
      return std::bit_cast<double>(raw);
  }
}

constexpr std::size_t header = 4;

IdxReading no(std::string trouble) {
  return {{}, std::move(trouble)};
}

}  // namespace

bool begins_like_idx(std::string_view bytes) {
  return bytes.size() >= header && bytes[0] == 0 && bytes[1] == 0 && bytes_of(static_cast<unsigned char>(bytes[2])) > 0;
}

IdxReading read_idx(std::string_view bytes) {
  if (bytes.size() < header) return no(fmt::format("it has {} bytes, and the format begins with 4", bytes.size()));
  if (bytes[0] != 0 || bytes[1] != 0) return no("it does not begin with two bytes of zeros, as the format IDX does");
  const auto kind = static_cast<unsigned char>(bytes[2]);
  const std::size_t size = bytes_of(kind), dimensions = static_cast<unsigned char>(bytes[3]);
  if (size == 0) return no(fmt::format("its kind of number is {:#04x}, which the format IDX does not have", kind));
  if (dimensions == 0) return no("it has no dimension");
  const std::size_t first = header + 4 * dimensions;
  if (bytes.size() < first) return no(fmt::format("it ends before the sizes of its {} dimensions", dimensions));
  IdxReading reading;
  constexpr std::uint64_t most_numbers = 4'000'000'000;
  std::uint64_t count = 1;
  for (std::size_t dimension = 0; dimension < dimensions; ++dimension) {
    const std::uint64_t here = unsigned_at(bytes, header + 4 * dimension, 4);
    if (here == 0) return no(fmt::format("its dimension {} has size 0", dimension + 1));
    if (here > most_numbers / count) return no("its dimensions hold more numbers than any memory");
    count *= here;
    reading.array.sizes.push_back(static_cast<Index>(here));
  }
  const std::uint64_t there = bytes.size() - first, asked = count * size;
  if (there < asked) return no(fmt::format("it ends after {} of {} bytes of numbers", there, asked));
  if (there > asked) return no(fmt::format("{} bytes follow the {} that its dimensions hold", there - asked, asked));
  reading.array.values.reserve(count);
  for (std::size_t at = first; at < bytes.size(); at += size) {
    reading.array.values.push_back(number_at(bytes, at, kind));
    if (!std::isfinite(reading.array.values.back())) {
      return no(fmt::format("number {} is not finite", reading.array.values.size()));
    }
  }
  return reading;
}

ImageTable table_of_images(const IdxArray& images, const IdxArray& labels) {
  if (images.sizes.size() < 2) return {{}, "the images have one dimension, as labels have: are the files exchanged?"};
  if (labels.sizes.size() != 1) {
    return {{},
            fmt::format("the labels have {} dimensions instead of one: are the files exchanged?", labels.sizes.size())};
  }
  const Index n = images.sizes.front();
  if (labels.sizes.front() != n) {
    return {{}, fmt::format("there are {} images and {} labels", n, labels.sizes.front())};
  }
  const Index pixels = static_cast<Index>(images.values.size()) / n;
  Table table;
  table.values = Eigen::Map<const Matrix>(images.values.data(), pixels, n).transpose();
  for (Index pixel = 1; pixel <= pixels; ++pixel) table.names.push_back(fmt::format("pixel{}", pixel));
  table.order = table.names;
  table.order.emplace_back("label");
  std::map<double, int> codes;  // by increasing label
  for (const double label : labels.values) codes.emplace(label, 0);
  if (codes.size() > Category::most_levels) return {{}, fmt::format("there are {} different labels", codes.size())};
  Category category{.name = "label", .levels = {}, .codes = {}};
  for (auto& [label, code] : codes) {
    code = static_cast<int>(category.levels.size());
    category.levels.push_back(fmt::format("{}", label));
  }
  for (const double label : labels.values) category.codes.push_back(codes.at(label));
  table.categories.push_back(std::move(category));
  return {std::move(table)};
}

}  // namespace moerate
