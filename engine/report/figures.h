#pragma once

#include "engine/findings/summary.h"
#include "engine/report/figure.h"

#include <vector>

namespace moerate {

/// The figures of a study: the main one (aligned total) first, then excess risk, single and shared atoms (where an
/// estimator is over-specified), the components of the loss, what the power law leaves, the local slopes; several of a
/// kind where the study has more panels than one holds; last, where there are, the moduli. All are of the study's main
/// statistic. A figure that would show no point is left out. Of a study on a table there is the held-out risk, and the
/// error rate of classes, with the laws c + C n^-a, and the experts in use. Values of single fits, of `rows`, stand
/// behind those of a figure that has few.
std::vector<Figure> figures(const Plan& plan, const std::vector<EstimatorRate>& rates,
                            const std::vector<EstimatorModuli>& moduli = {},
                            const std::vector<EstimatorLaws>& laws = {}, const std::vector<Row>& rows = {});

}  // namespace moerate
