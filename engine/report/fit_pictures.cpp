#include "engine/report/fit_pictures.h"

#include "engine/base/csv.h"
#include "engine/base/file.h"
#include "engine/base/words.h"
#include "engine/model/outputs.h"
#include "engine/report/figure.h"
#include "engine/report/gnuplot.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <filesystem>
#include <limits>
#include <numeric>

namespace moerate {

namespace {

constexpr Index most_rows = 2000, most_panels = 12, bins = 20, grid = 61;

/// Of an atom; from the eighth on they come again.
std::string_view color_of(Index atom) {
  return palette[static_cast<std::size_t>(atom) % palette.size()];
}

/// Observations with what the measure says of them, row by row.
struct Rows {
  Matrix x;  ///< n x d
  Vector y, f;
  Matrix weights;  ///< n x k, of sum 1 where the gate is normalised
};

Rows rows_of(const PicturedFit& fit) {
  const Mixture& mixture = fit.mixture;
  const Measure& measure = fit.measure;
  Rows rows{inputs_of(fit.samples), Vector(fit.samples.n()), Vector(fit.samples.n()),
            Matrix(fit.samples.n(), measure.atoms())};
  BlockValues values(mixture, measure);
  for (Index b = 0; b < fit.samples.blocks(); ++b) {
    const Index count = fit.samples.rows(b), first = b * block_rows;
    rows.f.segment(first, count) = values.at(fit.samples.x(b)).head(count).matrix();
    rows.y.segment(first, count) = fit.samples.y(b).head(count).matrix();
    rows.weights.middleRows(first, count) = values.weights().topRows(count).matrix();
  }
  return rows;
}

std::string head(const std::string& name, int width, int height) {
  return fmt::format(
      "if (!exists('output')) output = '{}.svg'\n"
      "set terminal svg size {},{} font 'sans,12' background rgb 'white'\nset output output\n"
      "set datafile separator ','\nset key autotitle columnhead\nset border 3\nset tics nomirror\nset key above\n",
      name, width, height);
}

std::string some_of(Index drawn, Index n) {
  return drawn == n ? counted(n, "row") : fmt::format("{} of {} rows", drawn, n);
}

std::vector<FitPicture> pictures_of_rows(const PicturedFit& fit, const Rows& rows) {
  const Index n = rows.y.size(), drawn = std::min(n, most_rows);
  std::string fitted = "observed,fitted\n", residuals = "fitted,residual\n";
  for (Index i = 0; i < drawn; ++i) {
    const Index row = i * n / drawn;
    fitted += fmt::format("{},{}\n", rows.y(row), rows.f(row));
    residuals += fmt::format("{},{}\n", rows.f(row), rows.y(row) - rows.f(row));
  }
  const std::string target = gnuplot_string(fit.target);
  const std::string points =
      fmt::format("with points pt 7 ps 0.35 lc rgb '{}' title {}", color_of(0), gnuplot_string(some_of(drawn, n)));
  return {{"fitted", fitted,
           head("fitted", 480, 400) +
               fmt::format("set title 'Fitted against observed'\nset xlabel {}\nset ylabel {}\n"
                           "plot 'fitted.csv' using 1:2 {}, x lc rgb '#888888' dt 2 title 'equal'\n",
                           gnuplot_string("observed " + fit.target), gnuplot_string("fitted " + fit.target), points)},
          {"residuals", residuals,
           head("residuals", 480, 400) +
               fmt::format("set title 'Residuals'\nset xlabel {}\nset ylabel 'observed - fitted'\n"
                           "plot 'residuals.csv' using 1:2 {}, 0 lc rgb '#888888' dt 2 title 'no residual'\n",
                           gnuplot_string("fitted " + fit.target), points)}};
}

/// The mean weights of the atoms in up to 20 groups of rows, equally many, along each input.
FitPicture weights_picture(const PicturedFit& fit, const Rows& rows) {
  const Index n = rows.y.size(), k = rows.weights.cols(), groups = std::min(n, bins);
  const auto panels = std::min<Index>(rows.x.cols(), most_panels);
  std::string csv = "input,value";
  for (Index i = 1; i <= k; ++i) csv += fmt::format(",atom {}", i);
  csv += '\n';
  for (Index j = 0; j < panels; ++j) {
    std::vector<Index> order(static_cast<std::size_t>(n));
    std::iota(order.begin(), order.end(), Index{0});
    std::sort(order.begin(), order.end(), [&](Index a, Index b) { return rows.x(a, j) < rows.x(b, j); });
    if (j > 0) csv += "\n\n";  // gnuplot's next index
    const auto value_at = [&](Index place) { return rows.x(order[static_cast<std::size_t>(place)], j); };
    for (Index first = 0, g = 1; first < n; ++g) {
      // Rows of one value stay together.
      Index end = std::max(first + 1, g * n / groups);
      while (end < n && value_at(end) == value_at(end - 1)) ++end;
      double value = 0;
      Vector shares = Vector::Zero(k);
      for (Index r = first; r < end; ++r) {
        const Index row = order[static_cast<std::size_t>(r)];
        value += rows.x(row, j);
        shares += rows.weights.row(row).transpose();
      }
      const auto count = static_cast<double>(end - first);
      csv += csv_field(fit.inputs[static_cast<std::size_t>(j)]) + fmt::format(",{}", value / count);
      for (const double share : shares) csv += fmt::format(",{}", share / count);
      csv += '\n';
      first = end;
      while (g < groups && (g + 1) * n / groups <= first) ++g;
    }
  }
  const Index across = std::min<Index>(panels, 3), down = (panels + across - 1) / across;
  std::string script = head("weights", static_cast<int>(300 * across + 60), static_cast<int>(260 * down + 40)) +
                       fmt::format(
                           "set multiplot layout {},{} title 'Mean weight of each atom along the inputs'\n"
                           "set ylabel 'weight'\nset yrange [0:1]\n",
                           down, across);
  for (Index j = 0; j < panels; ++j) {
    script += fmt::format("set xlabel {}\nplot ", gnuplot_string(fit.inputs[static_cast<std::size_t>(j)]));
    for (Index i = 0; i < k; ++i) {
      script += fmt::format(
          "{}'weights.csv' index {} using 2:{} every ::{} with linespoints pt 7 ps 0.4 lc rgb '{}' title "
          "'atom {}'",
          i > 0 ? ", " : "", j, i + 3, j == 0 ? 1 : 0, color_of(i), i + 1);
    }
    script += '\n';
  }
  return {"weights", csv, script + "unset multiplot\n"};
}

/// Colors of the atoms 1 to k, for what is drawn by the atom of largest weight.
std::string atom_palette(Index k) {
  std::string script = "set palette defined (";
  for (Index i = 0; i < std::max<Index>(k, 2); ++i) {  // gnuplot knows no palette of one color
    script += fmt::format("{}{} '{}'", i > 0 ? ", " : "", i + 1, color_of(std::min(i, k - 1)));
  }
  return script + fmt::format(
                      ")\nset cbrange [0.5:{0}.5]\nset palette maxcolors {0}\nset cbtics 1\n"
                      "set cblabel 'atom of largest weight'\n",
                      k);
}

/// The table of a picture: one row per point of a grid, with f and the atom of largest weight of each measure; a blank
/// line behind each row of a grid over two inputs. The range of all f becomes `low` and `high`.
std::string surface_csv(const std::vector<PicturedMeasure>& measures, const Matrix& ranges,
                        const std::vector<std::string>& inputs, double& low, double& high) {
  const Index d = ranges.cols(), across = d == 1 ? 4 * grid : grid, down = d == 1 ? 1 : grid;
  std::vector<BlockValues> values;
  std::string csv = csv_field(inputs[0]) + (d == 2 ? ',' + csv_field(inputs[1]) : "");
  for (const PicturedMeasure& each : measures) {
    values.emplace_back(each.mixture, each.measure);
    const std::string of = measures.size() == 1 ? "" : " of " + each.title;
    csv += fmt::format(",{},{}", csv_field("f" + of), csv_field("atom" + of));
  }
  csv += '\n';
  Block x = Block::Zero(block_rows, d);
  for (Index row = 0; row < down; ++row) {
    for (Index column = 0; column < across; ++column) {
      const auto at = [&ranges](Index j, Index step, Index steps) {
        return ranges(0, j) +
               (ranges(1, j) - ranges(0, j)) * static_cast<double>(step) / static_cast<double>(steps - 1);
      };
      x(0, 0) = at(0, column, across);
      if (d == 2) x(0, 1) = at(1, row, grid);
      csv += d == 1 ? fmt::format("{}", x(0, 0)) : fmt::format("{},{}", x(0, 0), x(0, 1));
      for (BlockValues& of_measure : values) {
        const double f = of_measure.at(x)(0);
        Index largest = 0;
        of_measure.weights().row(0).maxCoeff(&largest);
        csv += fmt::format(",{},{}", f, largest + 1);
        low = std::min(low, f);
        high = std::max(high, f);
      }
      csv += '\n';
    }
    if (d == 2) csv += '\n';
  }
  return csv;
}

}  // namespace

FitPicture measures_picture(const std::string& name, const std::vector<PicturedMeasure>& measures, const Matrix& ranges,
                            const std::vector<std::string>& inputs, const std::string& target) {
  double low = std::numeric_limits<double>::infinity(), high = -low;
  const std::string csv = surface_csv(measures, ranges, inputs, low, high);
  const auto count = measures.size();
  const bool one_atom = std::all_of(measures.begin(), measures.end(),
                                    [](const PicturedMeasure& each) { return each.measure.atoms() == 1; });
  const auto title = [count](std::string_view what, const PicturedMeasure& each) {
    return gnuplot_string(count == 1 ? std::string(what) : fmt::format("{}: {}", each.title, what));
  };
  const std::string first = gnuplot_string(inputs[0]), file = gnuplot_string(name + ".csv");
  const std::string f = measures.front().mixture.outputs > 1 ? "f of output 1" : "f";
  std::string script;
  if (ranges.cols() == 1) {
    script = head(name, static_cast<int>(80 + 480 * count), 400) +
             fmt::format("set multiplot layout 1,{}\nset xlabel {}\nset ylabel {}\nset yrange [{}:{}]\nset key off\n",
                         count, first, gnuplot_string(target), low, high);
    for (std::size_t m = 0; m < count; ++m) {
      script +=
          fmt::format("set title {}\n{}plot {} using 1:{}:{} every ::1 with points pt 7 ps 0.4 lc palette\n",
                      title(f + ", coloured by the atom of largest weight", measures[m]),
                      one_atom ? "unset colorbox\nset cbrange [0:2]\n" : atom_palette(measures[m].measure.atoms()),
                      file, 2 * m + 2, 2 * m + 3);
    }
    return {name, csv, script + "unset multiplot\n"};
  }
  const std::size_t columns = one_atom ? 1 : 2;
  script = head(name, static_cast<int>(80 + 440 * columns), static_cast<int>(20 + 400 * count)) +
           fmt::format(
               "set multiplot layout {},{}\nset view map\nset autoscale noextend\nset xlabel {}\nset ylabel {}\nset "
               "key off\n",
               count, columns, first, gnuplot_string(inputs[1]));
  for (std::size_t m = 0; m < count; ++m) {
    script += fmt::format(
        "set title {}\nset palette defined (0 '#440154', 1 '#3b528b', 2 '#21918c', 3 '#5ec962', 4 '#fde725') maxcolors "
        "0\n"
        "set cbrange [{}:{}]\nset cbtics autofreq\nset cblabel {}\nplot {} using 1:2:{} every ::1 with image\n",
        title(f, measures[m]), low, high, gnuplot_string(target), file, 2 * m + 3);
    if (one_atom) continue;
    script += fmt::format("{}set title {}\nplot {} using 1:2:{} every ::1 with image\n",
                          atom_palette(measures[m].measure.atoms()), title("regions of the gate", measures[m]), file,
                          2 * m + 4);
  }
  return {name, csv, script + "unset multiplot\n"};
}

std::vector<FitPicture> fit_pictures(const PicturedFit& fit) {
  const Rows rows = rows_of(fit);
  if (rows.y.minCoeff() == rows.y.maxCoeff()) return {};
  std::vector<FitPicture> pictures = pictures_of_rows(fit, rows);
  if (rows.weights.cols() > 1) pictures.push_back(weights_picture(fit, rows));
  const Matrix ranges = ranges_of(fit.samples);
  const bool varies = (ranges.row(0).array() < ranges.row(1).array()).all();
  if (rows.x.cols() <= 2 && varies) {
    pictures.push_back(measures_picture("f", {{"f", fit.mixture, fit.measure}}, ranges, fit.inputs, fit.target));
  }
  return pictures;
}

std::filesystem::path foreign_file(const std::filesystem::path& folder, const std::vector<FitPicture>& pictures) {
  std::error_code ignored;
  for (const FitPicture& picture : pictures) {
    const std::string base = (folder / picture.name).string();
    if (std::filesystem::exists(base + ".gp", ignored)) continue;
    for (const char* extension : {".csv", ".svg"}) {
      if (std::filesystem::exists(base + extension, ignored)) return base + extension;
    }
  }
  return {};
}

std::string draw_pictures(const std::filesystem::path& folder, const std::vector<FitPicture>& pictures) {
  make_folder(folder);
  for (const FitPicture& picture : pictures) {
    const std::string base = (folder / picture.name).string();
    write_file(base + ".csv", picture.csv);
    write_file(base + ".gp", picture.script);
    if (const std::string reason = draw(folder, picture.name); !reason.empty()) {
      return fmt::format("{}.svg was not drawn: {}", base, reason);
    }
  }
  return {};
}

}  // namespace moerate
