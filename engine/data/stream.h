#pragma once

#include "engine/base/index.h"

#include <cstdint>
#include <string_view>

namespace moerate {

/// What a random stream is for. Streams of different purposes are independent.
enum class Purpose : std::uint64_t { inputs = 1, noise, start, fresh_inputs, bootstrap, truth, split };

/// A counter-based random stream (Random123's Philox4x64-10): draw i is a pure function of the key and i, so it does
/// not depend on threads, batches, or what ran before. Cheap to copy.
class Stream {
 public:
  /// The stream of (study seed, what it belongs to, n, replication, purpose). `scope` is the canonical text of the
  /// data set (or whatever the stream serves); two equal tuples give the same stream.
  Stream(std::uint64_t seed, std::string_view scope, std::uint64_t n, std::uint64_t replication, Purpose purpose);

  /// 64 random bits.
  std::uint64_t bits();
  /// Uniform on the open interval (0, 1).
  double uniform();
  /// Standard normal.
  double normal();
  /// Uniform on 0, 1, ..., count - 1. Precondition: count > 0.
  Index below(Index count);

  /// Fills with standard normals / uniforms on (0, 1), continuing the stream.
  void fill_normal(double* to, Index count);
  void fill_uniform(double* to, Index count);

 private:
  void refill();

  std::uint64_t key_[2];
  std::uint64_t counter_ = 0;
  std::uint64_t buffer_[4] = {};
  int used_ = 4;  ///< entries of buffer_ already given out
  bool has_spare_ = false;
  double spare_ = 0;  ///< the second normal of a Box-Muller pair
};

}  // namespace moerate
