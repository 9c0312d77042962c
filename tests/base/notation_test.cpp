// Numbers in the notations of other programs: what is said of each, and what to write.
#include "engine/base/notation.h"

#include <catch2/catch.hpp>

using namespace moerate;

TEST_CASE("numbers in another notation, and what to write instead") {
  struct Case {
    const char *text, *what, *number;
  };
  const Case cases[] = {
      {"1.25D+00", "has its exponent behind D", "1.25E+00"},
      {"TRUE", "is a truth value", "1"},
      {"False", "is a truth value", "0"},
      {"1:30", "is a time", "90"},
      {"07:12:00", "is a time", "25920"},
      {"-7d-3", "has its exponent behind d", "-7E-3"},
      {"1.25Q2", "has its exponent behind Q", "1.25E2"},
      {"1.25+100", "has an exponent without E", "1.25E+100"},
      {"1,5", "has a decimal comma", "1.5"},
      {"-0,125", "has a decimal comma", "-0.125"},
      {"1,25D-1", "has its exponent behind D and has a decimal comma", "1.25E-1"},
      {"1,234", "has a comma", "1234, or 1.234 where the comma begins the decimals"},
      {"1,234,567.5", "has separators between its digits", "1234567.5"},
      {"1.234,5", "has separators between its digits and has a decimal comma", "1234.5"},
      {"1.234.567", "has separators between its digits", "1234567"},
      {"12,34,567", "has separators between its digits", "1234567"},
      {"1 000", "has separators between its digits", "1000"},
      {"-1 000 000.5", "has separators between its digits", "-1000000.5"},
      {"1 000,5", "has separators between its digits and has a decimal comma", "1000.5"},
      {"1_000", "has separators between its digits", "1000"},
      {"1'000", "has separators between its digits", "1000"},
      {"1\u00A0000", "has a blank that is not ' ' and has separators between its digits", "1000"},
      {"5\u00A0", "has a blank that is not ' '", "5"},
      {"\u22121.5", "has a minus sign that is not '-'", "-1.5"},
      {"1e\u20135", "has a minus sign that is not '-'", "1e-5"},
      {"\uFF11\uFF12", "has digits that are not 0 to 9", "12"},
      {"\u0661\u066B\u0665", "has digits that are not 0 to 9", "1.5"},
      {"0x10", "is hexadecimal", "16"},
      {"-0xff", "is hexadecimal", "-255"},
      {"0b101", "is binary", "5"},
      {"0o17", "is octal", "15"},
      {"10%", "is a percentage", "0.1"},
      {"12,5 %", "is a percentage and has a decimal comma", "0.125"},
      {"(5)", "is a negative number in parentheses", "-5"},
      {"5-", "has its sign behind it", "-5"},
      {"- 5", "has a blank behind its sign", "-5"},
      {"$5", "has a currency sign", "5"},
      {"-\u20AC5.5", "has a currency sign", "-5.5"},
      {"5 \u20AC", "has a currency sign", "5"},
      {"1.5x10^3", "has its exponent as a power of ten", "1.5e3"},
      {"1.5 \u00D7 10\u207B\u00B3", "has its exponent as a power of ten", "1.5e-3"},
      {"1.5*10**-3", "has its exponent as a power of ten", "1.5e-3"},
      {"10^4", "has its exponent as a power of ten", "1e4"},
      {"1.5 e3", "has a blank within", "1.5e3"},
      {"1/4", "is a fraction", "0.25"},
      {"1\u00BD", "is a fraction", "1.5"},
      {"1.25(3)", "has an uncertainty beside it", "1.25"},
      {"1.2\u00B10.1", "has an uncertainty beside it", "1.2"},
      {"<0.5", "is a bound or a guess, not a value", ""},
      {"~3", "is a bound or a guess, not a value", ""},
      {"'5", "has quotes around it", "5"},
      {"=\"5\"", "has quotes around it", "5"},
  };
  for (const Case& each : cases) {
    INFO(each.text);
    const auto notation = other_notation(each.text);
    REQUIRE(notation);
    CHECK(notation->what == each.what);
    CHECK(notation->number == each.number);
  }
}

TEST_CASE("what is a number already, and what is none, is in no other notation") {
  for (const char* text :
       {"",      "1",     "-1.5",          "+3e-1",    ".5",    "5.",     "1e3",    "text", "A1",  "x10", "2024-01-05",
        "12:75", "1.2.3", "192.168.1.100", "640x1080", "1,2,3", "5 kg",   "2nd",    "1e",   "--5", "1 2", "e5",
        "don't", "#7",    "1-2",           "0x",       "%",     "3 cats", "\u00E9", "N/A",  "1:2"}) {
    INFO(text);
    CHECK_FALSE(other_notation(text));
  }
}

TEST_CASE("a unit behind a number") {
  CHECK(behind_number("5 kg") == "kg");
  CHECK(behind_number("-1.5\u00B0C") == "\u00B0C");
  CHECK(behind_number("12mm ") == "mm");
  CHECK(is_unit("ms"));
  CHECK(is_unit("\u00B0C"));
  CHECK_FALSE(is_unit("a"));
  for (const char* text : {"5", "kg", "2024-01-05", "5 big cats", "12:30", "1.2.3a"}) {
    INFO(text);
    CHECK(behind_number(text).empty());
  }
}
