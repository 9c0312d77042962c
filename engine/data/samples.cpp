#include "engine/data/samples.h"

#include "engine/data/errors.h"
#include "engine/data/inputs.h"
#include "engine/data/table_source.h"
#include "engine/model/outputs.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace moerate {

Samples::Samples(Index n, Index d, Index outputs) : n_(n), d_(d) {
  const Index blocks = (n + block_rows - 1) / block_rows;
  x_.assign(static_cast<std::size_t>(blocks), Block::Zero(block_rows, d));
  y_ = Eigen::ArrayXXd::Zero(blocks * block_rows, outputs);
}

double Samples::squares() const {
  return y_.square().sum();
}

double Samples::centred_squares() const {
  double squares = 0;
  for (Index output = 0; output < outputs(); ++output) {
    double sum = 0;
    for (Index block = 0; block < blocks(); ++block) sum += y(block, output).head(rows(block)).sum();
    const double mean = sum / static_cast<double>(n_);
    for (Index block = 0; block < blocks(); ++block) {
      squares += (y(block, output).head(rows(block)) - mean).square().sum();
    }
  }
  return squares;
}

Matrix inputs_of(const Samples& samples) {
  Matrix x(samples.n(), samples.d());
  for (Index b = 0; b < samples.blocks(); ++b) {
    x.middleRows(b * block_rows, samples.rows(b)) = samples.x(b).topRows(samples.rows(b)).matrix();
  }
  return x;
}

Matrix ranges_of(const Samples& samples) {
  Matrix ranges(2, samples.d());
  ranges.row(0).setConstant(std::numeric_limits<double>::infinity());
  ranges.row(1).setConstant(-std::numeric_limits<double>::infinity());
  for (Index b = 0; b < samples.blocks(); ++b) {
    const Matrix rows = samples.x(b).topRows(samples.rows(b)).matrix();
    ranges.row(0) = ranges.row(0).cwiseMin(rows.colwise().minCoeff());
    ranges.row(1) = ranges.row(1).cwiseMax(rows.colwise().maxCoeff());
  }
  return ranges;
}

std::string stream_scope(const Dataset& dataset) {
  if (dataset.table) return "rows " + dataset.table->rows;
  const Vector truth = pack(dataset.truth);
  return fmt::format("d={} inputs={} truth=[{}]", dataset.d, describe(dataset.inputs),
                     fmt::join(truth.data(), truth.data() + truth.size(), ","));
}

Samples draw(const Dataset& dataset, std::uint64_t seed, Index n, Index replication) {
  const std::string scope = stream_scope(dataset);
  const auto stream = [&](Purpose purpose) {
    return Stream(seed, scope, static_cast<std::uint64_t>(n), static_cast<std::uint64_t>(replication), purpose);
  };
  Stream inputs_stream = stream(Purpose::inputs), noise = stream(Purpose::noise);
  const Inputs distribution = make(inputs(), dataset.inputs);
  const Errors law = make(errors(), dataset.errors);
  const Mixture mixture = make_mixture(dataset.model, dataset.d);
  BlockValues values(mixture, dataset.truth);

  Samples samples(n, dataset.d, mixture.outputs);
  Vector point(dataset.d);
  for (Index block = 0; block < samples.blocks(); ++block) {
    const Index rows = samples.rows(block);
    for (Index row = 0; row < rows; ++row) {
      distribution.draw(inputs_stream, point);
      samples.x(block).row(row) = point.transpose().array();
    }
    for (Index output = 0; output < mixture.outputs; ++output) {
      samples.y(block, output).head(rows) = values.at(samples.x(block), output).head(rows);
    }
    for (Index row = 0; row < rows; ++row) {
      point = samples.x(block).row(row).transpose().matrix();
      for (Index output = 0; output < mixture.outputs; ++output) {
        samples.y(block, output)(row) += dataset.noise * law.draw(noise, point);
      }
    }
  }
  return samples;
}

}  // namespace moerate
