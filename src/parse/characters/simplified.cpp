#include "parse/characters/simplified.hpp"

#include <algorithm>
#include <iterator>

namespace kanshiki::parse {
namespace {

constexpr char16_t simplified_only[] = {
#include "parse/characters/simplified_only.inc"
};

}  // namespace

bool is_simplified_only(char32_t c) {
  return c <= 0xFFFF && std::binary_search(std::begin(simplified_only), std::end(simplified_only), c);
}

}  // namespace kanshiki::parse
