#include "model/case.hpp"

namespace kanshiki {

std::string_view to_string(Reach reach) {
  switch (reach) {
    case Reach::mail:
      return "mail";
    case Reach::local:
      return "local";
    case Reach::lookup:
      return "lookup";
    case Reach::visit:
      return "visit";
    case Reach::probe:
      break;
  }
  return "probe";
}

std::string_view to_string(Class kind) {
  switch (kind) {
    case Class::phishing:
      return "phishing";
    case Class::scam:
      return "scam";
    case Class::malware:
      return "malware";
    case Class::spam:
      return "spam";
    case Class::suspicious:
      return "suspicious";
    case Class::unclear:
      return "unclear";
    case Class::legitimate:
      break;
  }
  return "legitimate";
}

const Finding* Case::finding(std::string_view id) const {
  for (const Finding& finding : findings)
    if (finding.id == id) return &finding;
  return nullptr;
}

}  // namespace kanshiki
