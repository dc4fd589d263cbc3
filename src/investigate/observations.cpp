#include "investigate/observations.hpp"

#include <algorithm>
#include <type_traits>

namespace kanshiki {
namespace {

void append(std::string& out, std::string_view text) {
  out.append(std::to_string(text.size())).append(":").append(text);
}

void append(std::string& out, const FactValue& value) {
  std::visit(
      [&out](const auto& known) {
        using T = std::decay_t<decltype(known)>;
        if constexpr (std::is_same_v<T, std::string>)
          append(out, std::string_view(known));
        else if constexpr (std::is_same_v<T, std::vector<std::string>>)
          for (const std::string& one : known) append(out, std::string_view(one));
        else
          append(out, std::string_view(std::to_string(known)));
      },
      value);
}

std::string saying(const Finding& finding) {
  std::string out;
  append(out, std::string_view(finding.id));
  append(out, to_string(finding.meaning));
  for (const Fact& fact : finding.facts) {
    append(out, std::string_view(fact.name));
    out += static_cast<char>('0' + fact.value.index());
    append(out, fact.value);
  }
  return out;
}

bool same_place(const Cite& a, const Cite& b) {
  return a.in == b.in && a.where == b.where && a.begin == b.begin && a.end == b.end && a.quote == b.quote;
}

}  // namespace

void Observations::add(Finding finding) {
  const auto [known, fresh] = known_.emplace(saying(finding), findings_.size());
  if (fresh) {
    findings_.push_back(std::move(finding));
    return;
  }
  std::vector<Cite>& cites = findings_[known->second].cites;
  for (Cite& cite : finding.cites) {
    if (cites.size() >= most_cites) return;
    if (std::none_of(cites.begin(), cites.end(), [&](const Cite& one) { return same_place(one, cite); }))
      cites.push_back(std::move(cite));
  }
}

}  // namespace kanshiki
