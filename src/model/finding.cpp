#include "model/finding.hpp"

#include <algorithm>

namespace kanshiki {

std::string_view to_string(Meaning meaning) {
  switch (meaning) {
    case Meaning::benign:
      return "benign";
    case Meaning::neutral:
      return "neutral";
    case Meaning::suspicious:
      return "suspicious";
    case Meaning::malicious:
      return "malicious";
    case Meaning::unknown:
      break;
  }
  return "unknown";
}

std::string_view to_string(Cite::In in) {
  switch (in) {
    case Cite::In::header:
      return "header";
    case Cite::In::body:
      return "body";
    case Cite::In::picture:
      return "picture";
    case Cite::In::tape:
      return "tape";
    case Cite::In::given:
      break;
  }
  return "given";
}

bool Finding::only_in_pictures() const {
  return !cites.empty() && std::all_of(cites.begin(), cites.end(),
                                       [](const Cite& cite) { return cite.in == Cite::In::picture; });
}

std::string_view Finding::text(std::string_view name) const {
  for (const Fact& fact : facts)
    if (fact.name == name)
      if (const auto* value = std::get_if<std::string>(&fact.value)) return *value;
  return {};
}

}  // namespace kanshiki
