#include "dsl/commands/command.h"

namespace moerate {

ExitCode run_command(const Arguments& arguments);
ExitCode check_command(const Arguments& arguments);
ExitCode report_command(const Arguments& arguments);
ExitCode plan_command(const Arguments& arguments);
ExitCode validate_command(const Arguments& arguments);
ExitCode list_command(const Arguments& arguments);
ExitCode explain_command(const Arguments& arguments);
ExitCode diagnose_command(const Arguments& arguments);
ExitCode fit_command(const Arguments& arguments);
ExitCode predict_command(const Arguments& arguments);
ExitCode loss_command(const Arguments& arguments);
ExitCode resolve_command(const Arguments& arguments);
ExitCode new_command(const Arguments& arguments);
ExitCode schema_command(const Arguments& arguments);
ExitCode completion_command(const Arguments& arguments);

const std::vector<Command>& commands() {
  static const std::vector<Command> all{
      {"run",
       "run a study and write its results",
       "STUDY...",
       {"results", "jobs", "time-limit", "set", "quiet", "json"},
       run_command},
      {"check",
       "judge the expectations of a study on what its store holds",
       "STUDY...",
       {"results", "against", "set", "bytes", "json", "quiet"},
       check_command},
      {"plan",
       "say what a run would do: jobs by stage, done and to do, and about how long they take",
       "STUDY...",
       {"results", "jobs", "set", "json"},
       plan_command},
      {"report",
       "make the results again from what the store holds, without a fit",
       "STUDY...",
       {"results", "set", "quiet", "json"},
       report_command},
      {"validate",
       "check the text of a study, and warn of what may not be meant",
       "STUDY...",
       {"results", "set", "json", "quiet"},
       validate_command},
      {"diagnose",
       "say what identifiability lets one expect of each estimator, before a fit",
       "STUDY...",
       {"set", "json"},
       diagnose_command},
      {"resolve", "print a study with every default written out", "STUDY...", {"set"}, resolve_command},
      {"fit",
       "fit a mixture to a data file by least squares",
       "DATA",
       {"router", "gate", "expert", "k", "target", "start", "starts", "seed", "tolerance", "max-evaluations", "bounds",
        "out", "json"},
       fit_command},
      {"predict",
       "repeat the rows of a data file with the value f of a measure",
       "MEASURE DATA",
       {"target", "out", "allow-non-finite"},
       predict_command},
      {"loss",
       "take the Voronoi loss between two measures",
       "FITTED TRUTH",
       {"align", "shared-power", "allow-non-finite", "json"},
       loss_command},
      {"explain",
       "explain keys, routers, experts, inputs, starts and codes of errors",
       "[TOPIC...]",
       {"json"},
       explain_command},
      {"list",
       "list routers, gates, experts, inputs, errors, starts and losses",
       "",
       {"verbose", "json"},
       list_command},
      {"new", "write a study to begin with", "NAME", {"router", "gate", "expert"}, new_command},
      {"schema", "print the JSON Schema of studies, for editors", "", {}, schema_command},
      {"completion", "print what completes this program's words in bash", "", {}, completion_command},
  };
  return all;
}

}  // namespace moerate
