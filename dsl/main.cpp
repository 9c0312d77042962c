#include "dsl/commands/command.h"

int main(int argc, char** argv) {
  return static_cast<int>(moerate::run_program(argc, argv));
}
