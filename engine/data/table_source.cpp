#include "engine/data/table_source.h"

#include "engine/data/content_hash.h"

#include <fmt/format.h>

#include <cmath>
#include <numeric>
#include <utility>

namespace moerate {

namespace {

/// The bytes of numbers.
std::string bytes_of(const Matrix& values) {
  return {reinterpret_cast<const char*>(values.data()), static_cast<std::size_t>(values.size()) * sizeof(double)};
}

/// 0, ..., count - 1 in random order (Fisher and Yates).
std::vector<Index> permutation(Index count, Stream stream) {
  std::vector<Index> order(static_cast<std::size_t>(count));
  std::iota(order.begin(), order.end(), Index{0});
  for (std::size_t i = order.size(); i > 1; --i) {
    std::swap(order[i - 1], order[static_cast<std::size_t>(stream.below(static_cast<Index>(i)))]);
  }
  return order;
}

/// Of v folds the first N mod v are one longer.
Index fold_rows(const TableSource& source, Index fold) {
  return source.n() / source.folds + (fold < source.n() % source.folds ? 1 : 0);
}

Index share_of_rows(const TableSource& source) {
  // 0.1 * 30 is a little more than 3.
  constexpr double rounding = 1e-9;
  return static_cast<Index>(std::ceil(source.held_out * static_cast<double>(source.n()) - rounding));
}

}  // namespace

TableSource table_source(const Table& table, const std::vector<Index>& inputs, Index target, std::string file) {
  TableSource source;
  source.file = std::move(file);
  source.target = table.names[static_cast<std::size_t>(target)];
  source.x.resize(table.n(), static_cast<Index>(inputs.size()));
  source.y = table.values.col(target);
  std::string names = source.target;
  for (std::size_t j = 0; j < inputs.size(); ++j) {
    source.inputs.push_back(table.names[static_cast<std::size_t>(inputs[j])]);
    source.x.col(static_cast<Index>(j)) = table.values.col(inputs[j]);
    names += '\0' + source.inputs.back();
  }
  source.rows = content_hash(bytes_of(source.y));
  source.content = content_hash(names + '\0' + source.rows + bytes_of(source.x));
  return source;
}

Index held_out_rows(const TableSource& source, Index replication) {
  return source.folds > 0 ? fold_rows(source, replication % source.folds) : share_of_rows(source);
}

Index most_training_rows(const TableSource& source) {
  return source.n() - held_out_rows(source, 0);
}

RowSplit split_rows(const TableSource& source, std::uint64_t seed, Index n, Index replication) {
  const bool folded = source.folds > 0;
  const Index size = folded ? 0 : n, pass = folded ? replication / source.folds : replication;
  const std::vector<Index> order =
      permutation(source.n(), Stream(seed, "rows " + source.rows, static_cast<std::uint64_t>(size),
                                     static_cast<std::uint64_t>(pass), Purpose::split));
  Index first = 0;
  for (Index fold = 0; folded && fold < replication % source.folds; ++fold) first += fold_rows(source, fold);
  const Index held_out = held_out_rows(source, replication);
  // The rest follows the rows that are held out, and goes on from the beginning.
  const auto at = [&](Index i) { return order[static_cast<std::size_t>((first + i) % source.n())]; };
  RowSplit split;
  for (Index i = 0; i < held_out; ++i) split.held_out.push_back(at(i));
  for (Index i = held_out; i < held_out + n; ++i) split.training.push_back(at(i));
  return split;
}

Samples observations(const TableSource& source, const std::vector<Index>& rows) {
  Samples samples(static_cast<Index>(rows.size()), source.d());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const auto at = static_cast<Index>(i);
    samples.x(at / block_rows).row(at % block_rows) = source.x.row(rows[i]).array();
    samples.y(at / block_rows)(at % block_rows) = source.y(rows[i]);
  }
  return samples;
}

}  // namespace moerate
