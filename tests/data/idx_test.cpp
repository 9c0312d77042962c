// Images in MNIST's format and texts as tables of characters.
#include "engine/data/idx.h"
#include "engine/data/characters.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace moerate;

namespace {

std::string big_endian(std::uint64_t number, int bytes) {
  std::string text;
  for (int i = bytes - 1; i >= 0; --i) text += static_cast<char>(number >> (8 * i) & 0xFF);
  return text;
}

std::string idx(int kind, const std::vector<std::uint64_t>& sizes, const std::string& numbers) {
  std::string text{'\0', '\0', static_cast<char>(kind), static_cast<char>(sizes.size())};
  for (const std::uint64_t size : sizes) text += big_endian(size, 4);
  return text + numbers;
}

const std::string bytes_1_to_12 = "\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0A\x0B\x0C";

}  // namespace

TEST_CASE("every kind of number that the format has is read") {
  const IdxReading bytes = read_idx(idx(0x08, {2, 3, 2}, bytes_1_to_12));
  CHECK(bytes.trouble.empty());
  CHECK(bytes.array.sizes == std::vector<Index>{2, 3, 2});
  CHECK(bytes.array.values == std::vector<double>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12});
  CHECK(read_idx(idx(0x09, {2}, "\xFF\x7F")).array.values == std::vector<double>{-1, 127});
  CHECK(read_idx(idx(0x0B, {2}, "\xFF\xFE\x01\x02")).array.values == std::vector<double>{-2, 258});
  CHECK(read_idx(idx(0x0C, {1}, "\xFF\xFF\xFF\xFD")).array.values == std::vector<double>{-3});
  CHECK(read_idx(idx(0x0D, {1}, big_endian(0x3FC00000, 4))).array.values == std::vector<double>{1.5});
  CHECK(read_idx(idx(0x0E, {1}, big_endian(0xC004000000000000, 8))).array.values == std::vector<double>{-2.5});
}

TEST_CASE("ten kinds of damage, each with words of its own") {
  const std::string whole = idx(0x08, {2, 3, 2}, bytes_1_to_12);
  const std::vector<std::pair<std::string, std::string>> damaged{
      {"", "it has 0 bytes, and the format begins with 4"},
      {"x1,x2,y\n1,2,3\n", "it does not begin with two bytes of zeros, as the format IDX does"},
      {idx(0x07, {2}, "ab"), "its kind of number is 0x07, which the format IDX does not have"},
      {idx(0x08, {}, ""), "it has no dimension"},
      {whole.substr(0, 11), "it ends before the sizes of its 3 dimensions"},
      {idx(0x08, {2, 0}, ""), "its dimension 2 has size 0"},
      {idx(0x08, {4000000000, 4000000000}, ""), "its dimensions hold more numbers than any memory"},
      {whole.substr(0, whole.size() - 3), "it ends after 9 of 12 bytes of numbers"},
      {whole + "ab", "2 bytes follow the 12 that its dimensions hold"},
      {idx(0x0D, {1}, big_endian(0x7FC00000, 4)), "number 1 is not finite"}};
  for (const auto& [bytes, trouble] : damaged) CHECK(read_idx(bytes).trouble == trouble);
}

TEST_CASE("images and their labels are a table") {
  const IdxArray images = read_idx(idx(0x08, {3, 2, 2}, bytes_1_to_12)).array;
  const IdxArray labels = read_idx(idx(0x08, {3}, "\x09\x02\x09")).array;
  const ImageTable made = table_of_images(images, labels);
  CHECK(made.trouble.empty());
  CHECK(made.table.names == std::vector<std::string>{"pixel1", "pixel2", "pixel3", "pixel4"});
  CHECK(made.table.values.row(1) == Eigen::RowVector4d(5, 6, 7, 8));
  CHECK(made.table.order.back() == "label");
  CHECK(made.table.categories[0].levels == std::vector<std::string>{"2", "9"});
  CHECK(made.table.categories[0].codes == std::vector<int>{1, 0, 1});
  CHECK(table_of_images(labels, images).trouble ==
        "the images have one dimension, as labels have: are the files exchanged?");
  CHECK(table_of_images(images, images).trouble ==
        "the labels have 3 dimensions instead of one: are the files exchanged?");
  CHECK(table_of_images(images, read_idx(idx(0x08, {2}, "ab")).array).trouble == "there are 3 images and 2 labels");
}

TEST_CASE("a text is a row for each character with its context") {
  const CharacterTable made = table_of_characters("  Ab, a\nB2c", 2);  // ab_a_b_c
  CHECK(made.trouble.empty());
  CHECK(made.table.order == std::vector<std::string>{"before1", "before2", "next"});
  CHECK(made.table.n() == 6);
  const auto letters = [&](const char* column) {
    const Category& category = *made.table.category(column);
    std::string text;
    for (const int code : category.codes) text += category.levels[static_cast<std::size_t>(code)];
    return text;
  };
  CHECK(letters("before2") == "ab_a_b");
  CHECK(letters("before1") == "b_a_b_");
  CHECK(letters("next") == "_a_b_c");
  CHECK(made.table.category("next")->levels == std::vector<std::string>{"_", "a", "b", "c"});
  CHECK(table_of_characters("ab", 2).trouble == "the text has 2 letters and blanks, and a row needs 3");
  CHECK_FALSE(table_of_characters("", 1).trouble.empty());
}
