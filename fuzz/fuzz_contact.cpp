// What must hold of contact details: each lies inside the text, in the order of the text where it is told,
// and has nothing but digits.
#include <algorithm>

#include "base/text.hpp"
#include "parse/contact.hpp"
#include "require.hpp"

namespace {

template <class Number>
void look_at(const std::vector<Number>& numbers, std::size_t size) {
  for (const Number& one : numbers) {
    require(one.begin < one.end && one.end <= size);
    require(!one.digits.empty() && std::all_of(one.digits.begin(), one.digits.end(), kanshiki::is_digit));
    is_possible(one);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = text_of(data, size);
  look_at(kanshiki::parse::find_phone_numbers(text), size);
  look_at(kanshiki::parse::find_corporate_numbers(text), size);
  std::size_t last = 0;
  for (const auto& one : kanshiki::parse::find_postcodes(text)) {
    require(last <= one.begin && one.end <= size && one.first_three.size() == 3);
    last = one.end;
  }
  return 0;
}
