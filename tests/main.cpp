#define CATCH_CONFIG_RUNNER
#include "tests/cases.h"

#include <catch2/catch.hpp>

int main(int count, char** arguments) {
  Catch::Session session;
  session.cli(session.cli() | Catch::clara::Opt(moerate::test::updating())["--update"](
                                  "write what the program prints now into the files of tests/cases"));
  const int wrong = session.applyCommandLine(count, arguments);
  return wrong != 0 ? wrong : session.run();
}
