#pragma once
/// The names of months and eras in folded text.

#include <array>

#include "parse/written_cursor.hpp"

namespace kanshiki::parse {

inline constexpr std::array<NamedNumber, 24> months = {
    {{"january", 1},  {"jan", 1},    {"february", 2},  {"feb", 2},       {"march", 3},     {"mar", 3},
     {"april", 4},    {"apr", 4},    {"may", 5},       {"june", 6},      {"jun", 6},       {"july", 7},
     {"jul", 7},      {"august", 8}, {"aug", 8},       {"september", 9}, {"sept", 9},      {"sep", 9},
     {"october", 10}, {"oct", 10},   {"november", 11}, {"nov", 11},      {"december", 12}, {"dec", 12}}};

/// The year before the first one of each era.
inline constexpr std::array<NamedNumber, 3> eras = {{{"令和", 2018}, {"平成", 1988}, {"昭和", 1925}}};
inline constexpr std::array<NamedNumber, 4> era_letters = {
    {{"令", 2018}, {"平", 1988}, {"r", 2018}, {"h", 1988}}};

}  // namespace kanshiki::parse
