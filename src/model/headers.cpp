#include "model/headers.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace kanshiki {

const HeaderField* Headers::first(std::string_view name) const {
  const auto hit = std::find_if(fields_.begin(), fields_.end(),
                                [&](const HeaderField& field) { return iequals(field.name, name); });
  return hit == fields_.end() ? nullptr : &*hit;
}

std::vector<const HeaderField*> Headers::all(std::string_view name) const {
  std::vector<const HeaderField*> out;
  for (const HeaderField& field : fields_)
    if (iequals(field.name, name)) out.push_back(&field);
  return out;
}

std::size_t Headers::count(std::string_view name) const {
  return static_cast<std::size_t>(std::count_if(
      fields_.begin(), fields_.end(), [&](const HeaderField& field) { return iequals(field.name, name); }));
}

std::string_view Headers::text(std::string_view name) const {
  const HeaderField* field = first(name);
  return field ? field->text : std::string_view{};
}

}  // namespace kanshiki
