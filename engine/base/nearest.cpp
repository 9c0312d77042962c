#include "engine/base/nearest.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <numeric>
#include <string>

namespace moerate {

namespace {

/// Letters to insert, drop or replace, and neighbours to exchange, until a is b.
std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> before(b.size() + 1), row(b.size() + 1), next(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    next[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replaced = row[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      next[j] = std::min({replaced, row[j] + 1, next[j - 1] + 1});
      const bool exchanged = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (exchanged) next[j] = std::min(next[j], before[j - 2] + 1);
    }
    before = row;
    row = next;
  }
  return row.back();
}

/// The letters and digits of a word, small.
std::string simplified(std::string_view word) {
  std::string letters;
  for (const char c : word) {
    if (c >= 'A' && c <= 'Z') {
      letters += static_cast<char>(c - 'A' + 'a');
    } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      letters += c;
    }
  }
  return letters;
}

/// Names in use elsewhere, simplified, for words of the language.
struct OtherName {
  std::string_view typed, meant;
};
constexpr std::array other_names{
    OtherName{"twolayernetwork", "network"},
    OtherName{"twolayerneuralnetwork", "network"},
    OtherName{"neuralnetwork", "network"},
    OtherName{"mlp", "network"},
    OtherName{"affine", "linear"},
    OtherName{"identity", "linear"},
    OtherName{"cosinewithtemperature", "cosine-temperature"},
    OtherName{"gaussian", "normal"},
    OtherName{"gauss", "normal"},
    OtherName{"mixtureofnormals", "normal-mixture"},
    OtherName{"gaussianmixture", "normal-mixture"},
    OtherName{"mixtureofgaussians", "normal-mixture"},
    OtherName{"gmm", "normal-mixture"},
    OtherName{"tdistribution", "student-t"},
    OtherName{"student", "student-t"},
    OtherName{"rate", "exponent"},
    OtherName{"slope", "exponent"},
    OtherName{"reason", "because"},
    OtherName{"quantity", "of"},
    OtherName{"loss", "of"},
    OtherName{"risk", "excess-risk"},
    OtherName{"sigma", "noise"},
    OtherName{"std", "noise"},
    OtherName{"dimension", "d"},
    OtherName{"dim", "d"},
    OtherName{"reps", "replications"},
    OtherName{"repetitions", "replications"},
    OtherName{"replicates", "replications"},
    OtherName{"tol", "tolerance"},
};

std::vector<std::string> nearest_by_letters(std::string_view typed, const std::vector<std::string>& words) {
  std::vector<std::string> best;
  // A word that shares no letter with what was typed is no suggestion: `c` is not a slip for `a`.
  std::size_t smallest = std::min(std::max<std::size_t>(2, typed.size() / 3) + 1, typed.size());
  for (const std::string& word : words) {
    if (word.size() > typed.size() + smallest || typed.size() > word.size() + smallest) continue;
    const std::size_t distance = edit_distance(typed, word);
    if (distance < smallest) {
      smallest = distance;
      best = {word};
    } else if (distance == smallest && !best.empty()) {
      best.push_back(word);
    }
  }
  return best;
}

template <class Meant>
std::vector<std::string> those(const std::vector<std::string>& words, Meant meant) {
  std::vector<std::string> found;
  std::copy_if(words.begin(), words.end(), std::back_inserter(found), meant);
  return found;
}

}  // namespace

std::vector<std::string> all_nearest(std::string_view typed, const std::vector<std::string>& words) {
  const std::string letters = simplified(typed);
  if (!letters.empty()) {
    auto same = those(words, [&](const std::string& word) { return simplified(word) == letters; });
    if (!same.empty()) return same;
    for (const OtherName& other : other_names) {
      if (letters == other.typed && std::find(words.begin(), words.end(), other.meant) != words.end()) {
        return {std::string(other.meant)};
      }
    }
  }
  auto near = nearest_by_letters(typed, words);
  constexpr std::size_t shortest_beginning = 3;
  if (!near.empty() || letters.size() < shortest_beginning) return near;
  return those(words, [&](const std::string& word) { return simplified(word).starts_with(letters); });
}

std::optional<std::string> nearest(std::string_view typed, const std::vector<std::string>& words) {
  const auto all = all_nearest(typed, words);
  return all.empty() ? std::nullopt : std::optional(all.front());
}

}  // namespace moerate
