#pragma once

#include "dsl/compile/compile.h"

#include <catch2/catch.hpp>

#include <string>

namespace moerate::test {

/// The plan of a study that has to be valid.
inline Plan compiled(const std::string& text) {
  Diagnostics diagnostics("study");
  auto plan = compile_text(text, "study", diagnostics);
  INFO(diagnostics.text() << text);
  REQUIRE(plan);
  return *plan;
}

}  // namespace moerate::test
