#include "engine/fit/solver_log.h"

#include <glog/logging.h>
#include <catch2/catch.hpp>

#include <thread>

using namespace moerate;

TEST_CASE("what Ceres logs is kept thread by thread, each message once") {
  std::string other;
  const SolverLog log;
  std::thread([&other] {
    const SolverLog own;
    LOG(WARNING) << "from another thread";
    other = own.text();
  }).join();
  LOG(WARNING) << "no step";
  LOG(WARNING) << "no step";
  LOG(ERROR) << "worse";
  CHECK(log.text() == "no step; worse");
  CHECK(other == "from another thread");
}

TEST_CASE("of a message of many lines the first is kept: the others may be every derivative") {
  const SolverLog log;
  LOG(WARNING) << "\n\nError in evaluating.\n\nResiduals: 1 2 nan\n";
  CHECK(log.text() == "Error in evaluating.");
}
