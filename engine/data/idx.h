#pragma once

#include "engine/data/table.h"

#include <string>
#include <string_view>
#include <vector>

namespace moerate {

/// Numbers of any dimension as a file in the format of MNIST holds them (IDX): two bytes of zeros, one for the kind of
/// number, one for how many dimensions there are, the size of each as a 32-bit number with the highest byte first, and
/// the numbers, the last dimension fastest.
struct IdxArray {
  std::vector<Index> sizes;  ///< at least one, all at least 1
  std::vector<double> values;
};

/// What was read; where there is trouble the array is meaningless.
struct IdxReading {
  IdxArray array;
  std::string trouble = {};  ///< why it is none: "it ends after 12 of 7840000 bytes of numbers"
};

/// Whether the bytes begin as such a file does.
bool begins_like_idx(std::string_view bytes);
IdxReading read_idx(std::string_view bytes);

/// Images as a table: columns pixel1, pixel2, ... of all but the first dimension, and `label` as text. Why there is no
/// table is said as the trouble. Both arrays are as read_idx gives them.
struct ImageTable {
  Table table;
  std::string trouble = {};
};
ImageTable table_of_images(const IdxArray& images, const IdxArray& labels);

}  // namespace moerate
