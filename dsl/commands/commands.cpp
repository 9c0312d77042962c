#include "dsl/commands/command.h"

// A command is one file of this folder, which defines `Command NAME_command()`, and one line here.
#define MOERATE_COMMANDS(ADD) \
  ADD(run)                    \
  ADD(merge)                  \
  ADD(status)                 \
  ADD(watch)                  \
  ADD(slurm)                  \
  ADD(replay)                 \
  ADD(selftest)               \
  ADD(gc)                     \
  ADD(check)                  \
  ADD(plan)                   \
  ADD(report)                 \
  ADD(compare)                \
  ADD(validate)               \
  ADD(diagnose)               \
  ADD(modulus)                \
  ADD(resolve)                \
  ADD(fit)                    \
  ADD(predict)                \
  ADD(loss)                   \
  ADD(explain)                \
  ADD(list)                   \
  ADD(new)                    \
  ADD(schema)                 \
  ADD(completion)

namespace moerate {

#define MOERATE_DECLARE(name) Command name##_command();
MOERATE_COMMANDS(MOERATE_DECLARE)

#define MOERATE_CALL(name) name##_command(),
const std::vector<Command>& commands() {
  static const std::vector<Command> all{MOERATE_COMMANDS(MOERATE_CALL)};
  return all;
}

}  // namespace moerate
