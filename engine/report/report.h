#pragma once

#include "engine/findings/prediction.h"
#include "engine/findings/summary.h"
#include "engine/report/facts.h"

#include <filesystem>
#include <string>
#include <vector>

namespace moerate {

/// What a report writes for papers as well; what an earlier report in the folder wrote of it is written anew.
struct ForPapers {
  bool pdf = false, latex = false;
};

/// Writes everything there is to say of a run into `folder`, which is made when missing:
///
/// | file                                                         | holds                                           |
/// |--------------------------------------------------------------|-------------------------------------------------|
/// | losses.csv.gz, curves.csv.gz, rates.csv, verdicts.csv,       | tables (engine/report/tables.h)                 |
/// | cells.csv, starts.csv                                        |                                                 |
/// | laws.csv.gz                                                  | laws (engine/report/law_tables.h)               |
/// | predictions.csv                                              | predicted exponents beside the measured ones    |
/// | comparisons.csv, of a study on a table, which has neither    | risks (engine/report/risk_tables.h)             |
/// | predictions.csv nor cells.csv                                |                                                 |
/// | figures/NAME.svg, with NAME.gp                               | figures; `gnuplot NAME.gp` there draws it again |
/// | where asked: figures/NAME.pdf                                | the figures for LaTeX                           |
/// | where asked: latex/numbers.tex, exponents.tex, verdicts.tex  | numbers by name, and tables (latex.h)           |
/// | report.md                                                    | the page                                        |
/// | manifest.json                                                | what the run was; lists the files above         |
/// | report.html                                                  | the page as one file (html.h); not in the list  |
/// | timings.csv                                                  | seconds a fit: no result, and not in the list   |
///
/// Rows are ordered as Plan says and may be those of an unfinished run. Each file appears whole or not at all; tables
/// and figures that an earlier manifest lists and this one does not are removed. Returns the warnings, which page and
/// manifest show as well. Throws FileError on the first file that cannot be written.
std::vector<std::string> write_report(const Plan& plan, const std::vector<Row>& rows, const Findings& findings,
                                      const Predictions& predictions, const RunFacts& facts,
                                      const std::filesystem::path& folder, const ForPapers& also = {});

}  // namespace moerate
