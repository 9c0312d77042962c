#include "engine/report/warnings.h"

#include "tests/report/example.h"

#include <catch2/catch.hpp>

using namespace moerate;

namespace {

struct Study {
  Plan plan = example::plan({{"router", {"cosine", "perturbed"}}});
  std::vector<Row> rows = example::rows(plan);
};

}  // namespace

TEST_CASE("a run without a blemish gives no warning") {
  const Study study;
  CHECK(warnings_of(study.plan, study.rows).empty());
}

TEST_CASE("what a reader must know comes first: missing, failed, bounds, unfinished, misspecified, no noise") {
  Study study;
  auto& perturbed = study.plan.estimators[1];
  const std::string name = describe(perturbed);
  study.rows.pop_back();
  study.rows.front().fit.termination = Termination::failed;
  for (Row& row : study.rows) {
    if (row.estimator == 1) row.fit.at_bound = 1;
    if (row.estimator == 1 && row.replication % 2 == 0) row.fit.termination = Termination::damped;
  }
  perturbed.dataset.noise = 0;
  perturbed.replications = 9;
  perturbed.model.expert.name = "another";
  const auto warnings = warnings_of(study.plan, study.rows);
  const std::vector<std::string> expected{
      "1 fit failed and is left out of every statistic",
      name + ": misspecified, the fitted model is not the truth's; losses are distances to a measure it need not reach",
      name + ": more than a tenth of the fits ended on a bound, so that the losses depend on fit.bounds",
      name + ": more than a tenth of the fits ended without a sign of convergence; their losses count as they are",
      name + ": the data have no noise, so that the losses are rounding errors",
      name + ": with fewer than 10 replications the trimmed mean leaves out none and is the mean"};
  CHECK(std::vector<std::string>(warnings.end() - static_cast<std::ptrdiff_t>(expected.size()), warnings.end()) ==
        expected);
  study.plan.estimators[1].replications = study.plan.estimators[0].replications;
  CHECK(warnings_of(study.plan, study.rows).front() ==
        "incomplete: 1 of 240 planned fits is missing; all numbers are of the rest");
}

TEST_CASE("fewer atoms than the truth has are a misspecification, more are not") {
  Estimator estimator = Study{}.plan.estimators.front();
  const Index true_atoms = estimator.dataset.truth.atoms();
  estimator.k = true_atoms + 1;
  CHECK_FALSE(misspecified(estimator));
  estimator.k = true_atoms - 1;
  CHECK(misspecified(estimator));
}
