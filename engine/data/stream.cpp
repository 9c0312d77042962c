#include "engine/data/stream.h"

#define XXH_INLINE_ALL
#include <Random123/philox.h>
#include <xxhash.h>

#include <Random123/boxmuller.hpp>
#include <Random123/uniform.hpp>
#include <string>

namespace moerate {

Stream::Stream(std::uint64_t seed, std::string_view scope, std::uint64_t n, std::uint64_t replication,
               Purpose purpose) {
  std::string tuple;
  for (const std::uint64_t number : {seed, n, replication, static_cast<std::uint64_t>(purpose)}) {
    tuple += std::to_string(number) + '/';
  }
  tuple += scope;
  const XXH128_hash_t hash = XXH3_128bits(tuple.data(), tuple.size());
  key_[0] = hash.low64;
  key_[1] = hash.high64;
}

void Stream::refill() {
  const r123::Philox4x64::ctr_type out = r123::Philox4x64{}(r123::Philox4x64::ctr_type{{counter_++, 0, 0, 0}},
                                                            r123::Philox4x64::key_type{{key_[0], key_[1]}});
  for (std::size_t i = 0; i < 4; ++i) buffer_[i] = out[i];
  used_ = 0;
}

std::uint64_t Stream::bits() {
  if (used_ == 4) refill();
  return buffer_[used_++];
}

// The mean of the open cell of a 53-bit grid: never 0 and never 1, unlike Random123's u01, which may round to 1.
double Stream::uniform() {
  return (static_cast<double>(bits() >> 11U) + 0.5) * 0x1p-53;
}

double Stream::normal() {
  if (has_spare_) {
    has_spare_ = false;
    return spare_;
  }
  const std::uint64_t first = bits(), second = bits();
  const auto pair = r123::boxmuller(first, second);
  spare_ = pair.y;
  has_spare_ = true;
  return pair.x;
}

Index Stream::below(Index count) {
  // The high half of a 64 x 64 bit product; its bias, count/2^64, is far below anything measurable.
  __extension__ using Wide = unsigned __int128;
  return static_cast<Index>((static_cast<Wide>(bits()) * static_cast<Wide>(count)) >> 64U);
}

void Stream::fill_normal(double* to, Index count) {
  for (Index i = 0; i < count; ++i) to[i] = normal();
}

void Stream::fill_uniform(double* to, Index count) {
  for (Index i = 0; i < count; ++i) to[i] = uniform();
}

}  // namespace moerate
