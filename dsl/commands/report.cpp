#include "dsl/commands/facts.h"
#include "dsl/commands/provenance.h"
#include "dsl/commands/publish.h"
#include "dsl/commands/session.h"

#include "engine/stage/precision.h"

#include <fmt/format.h>

namespace moerate {

ExitCode report_command(const Arguments& arguments) {
  return for_each_plan(arguments, [&](const Plan& written, const std::string& text) {
    Store store(folder_of(arguments, written), Store::Access::read);
    if (!is_of_this_text(folder_of(arguments, written), store, text)) return ExitCode::wrong;
    name_damaged(written, store, "it is not used, and `moerate run` makes it again");
    const Plan plan = grown(written, store);
    if (!arguments.quiet) name_other_versions(plan, store);
    const Collected collected = collect(plan, store);
    if (collected.rows.empty()) {
      fmt::print(stderr, "{}: no fit is recorded in {}; `moerate run` makes them\n", plan.study,
                 folder_of(arguments, plan).string());
      return ExitCode::incomplete;
    }
    RunFacts facts = program_facts();
    facts.fits_reused = static_cast<Index>(collected.rows.size());
    facts.study_text = text;
    publish(arguments, plan, collected, facts);
    return collected.missing > 0 ? ExitCode::incomplete : ExitCode::ok;
  });
}

}  // namespace moerate
