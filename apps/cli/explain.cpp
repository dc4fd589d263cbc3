/// kanshiki explain: what a finding means.

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <numeric>
#include <vector>

#include "base/text.hpp"
#include "commands.hpp"
#include "finding_sources.hpp"
#include "session.hpp"
#include "standard_streams.hpp"

namespace kanshiki {
namespace {

/// How many single-character changes make `b` of `a` (Levenshtein 1965).
std::size_t distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), 0u);
  for (std::size_t i = 0; i < a.size(); ++i) {
    std::size_t diagonal = std::exchange(row[0], i + 1);
    for (std::size_t j = 0; j < b.size(); ++j)
      diagonal = std::exchange(row[j + 1], std::min({row[j] + 1, row[j + 1] + 1, diagonal + (a[i] != b[j])}));
  }
  return row.back();
}

/// The ids that somebody who wrote `asked` may have meant, nearest first.
std::vector<std::string> near_matches(const std::string& asked, const Catalogue& catalogue) {
  constexpr std::size_t most = 5;
  std::vector<std::pair<std::size_t, std::string>> near;
  for (const auto& [id, wording] : catalogue.findings) {
    const std::size_t off = icontains(id, asked) ? 0 : distance(asked, id);
    if (off <= 2 + asked.size() / 4) near.emplace_back(off, id);
  }
  std::sort(near.begin(), near.end());
  if (near.size() > most) near.resize(most);
  std::vector<std::string> out;
  for (auto& [off, id] : near) out.push_back(std::move(id));
  return out;
}

std::string_view key_of(Wants wants) {
  switch (wants) {
    case Wants::credentials:
      return "explain.wants_credentials";
    case Wants::money:
      return "explain.wants_money";
    case Wants::run:
      return "explain.wants_run";
    case Wants::buy:
      return "explain.wants_buy";
    case Wants::nothing:
      break;
  }
  return {};
}

std::string weight_line(const std::string& id, const Knowledge& knowledge, const Catalogue& words) {
  const Weight& weight = knowledge.weights.of(id);
  if (weight.log_odds == 0) return std::string(words.text("explain.no_weight"));
  std::string out = fmt::format("{:+.2f} ", weight.log_odds);
  out += words.text(weight.log_odds > 0 ? "explain.against" : "explain.in_favour");
  if (const auto key = key_of(weight.wants); !key.empty()) out += fmt::format("; {}", words.text(key));
  if (weight.decisive) out += fmt::format("; {}", words.text("explain.decisive"));
  if (weight.proof) out += fmt::format("; {}", words.text("explain.proof"));
  return out;
}

/// Facts differ from mail to mail: "‹domain›" stands for one.
std::string with_facts_named(std::string_view text) {
  return replace_all(replace_all(text, "{{", "‹"), "}}", "›");
}

void print_one(const std::string& id, const Wording& wording, const Knowledge& knowledge,
               const Catalogue& words) {
  print("{}\n{}\n\n{}\n\n{}\n\n", id, with_facts_named(wording.title), with_facts_named(wording.sentence),
        with_facts_named(wording.explain));
  print("{}: {}\n", words.text("explain.weight"), weight_line(id, knowledge, words));
  const auto sources = finding_sources(data_folder().parent_path(), finding_kinds(knowledge));
  if (const auto source = sources.find(id); source != sources.end())
    print("{}: {}\n", words.text("explain.made_in"), source->second);
}

void print_all(const Catalogue& words) {
  std::size_t widest = 0;
  for (const auto& [id, wording] : words.findings) widest = std::max(widest, id.size());
  for (const auto& [id, wording] : words.findings)
    print("{:<{}}  {}\n", id, widest, with_facts_named(wording.title));
}

}  // namespace

ExitCode explain(const Options& options) {
  const auto knowledge = open_knowledge(options);
  if (!knowledge) return knowledge.error();
  const Catalogue& words = (*knowledge)->catalogue(options.language);
  if (options.finding.empty()) {
    print_all(words);
    return ExitCode::fine;
  }
  if (const auto found = words.findings.find(options.finding); found != words.findings.end()) {
    print_one(found->first, found->second, **knowledge, words);
    return ExitCode::fine;
  }
  const auto near = near_matches(options.finding, words);
  complain(fmt::format("no finding is called “{}”{}", options.finding,
                       near.empty() ? "; without a name, all are listed"
                                    : fmt::format("; did you mean {}?", fmt::join(near, ", "))));
  return ExitCode::usage;
}

}  // namespace kanshiki
