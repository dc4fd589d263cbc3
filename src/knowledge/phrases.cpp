#include "knowledge/phrases.hpp"

#include <hs/hs.h>

#include <algorithm>

#include "knowledge/toml.hpp"

namespace kanshiki {
namespace {

/// Scratch space is one a thread; it belongs to the database that it was made for.
hs_scratch_t* scratch_for(const hs_scratch_t* prototype) {
  struct Own {
    const hs_scratch_t* prototype = nullptr;
    hs_scratch_t* scratch = nullptr;
    ~Own() { hs_free_scratch(scratch); }
  };
  thread_local Own own;
  if (own.prototype != prototype) {
    hs_free_scratch(own.scratch);
    own.scratch = nullptr;
    if (hs_clone_scratch(prototype, &own.scratch) != HS_SUCCESS) return nullptr;
    own.prototype = prototype;
  }
  return own.scratch;
}

/// Of one rule's marks that overlap, the longest stays.
void keep_longest(std::vector<Mark>& marks) {
  std::sort(marks.begin(), marks.end(), [](const Mark& a, const Mark& b) {
    return std::tuple(a.rule, a.begin, b.end) < std::tuple(b.rule, b.begin, a.end);
  });
  std::vector<Mark> out;
  for (const Mark& mark : marks) {
    if (!out.empty() && out.back().rule == mark.rule && mark.begin < out.back().end) {
      if (mark.end - mark.begin > out.back().end - out.back().begin) out.back() = mark;
    } else {
      out.push_back(mark);
    }
  }
  std::sort(out.begin(), out.end(), [](const Mark& a, const Mark& b) { return a.begin < b.begin; });
  marks = std::move(out);
}

}  // namespace

Result<std::vector<PhraseRule>> read_phrases(std::string_view text, std::string_view file) {
  auto table = read_toml(text, file);
  if (!table) return tl::unexpected<Error>(table.error());
  std::vector<PhraseRule> out;
  for (const auto& [id, node] : *table) {
    const toml::table* entry = node.as_table();
    if (!entry)
      return fail(Error::Kind::malformed, std::string(file) + ": " + std::string(id.str()) + " is no table");
    PhraseRule rule;
    rule.id = id.str();
    for (const auto& [language, patterns] : *entry)
      for (std::string& pattern : strings(toml::node_view<const toml::node>(patterns)))
        rule.patterns.push_back({std::string(language.str()), std::move(pattern)});
    out.push_back(std::move(rule));
  }
  return out;
}

Result<Phrases> Phrases::compile(std::vector<PhraseRule> rules) {
  Phrases out;
  out.rules_ = std::move(rules);
  std::vector<const char*> expressions;
  for (std::size_t i = 0; i < out.rules_.size(); ++i)
    for (const PhraseRule::Pattern& pattern : out.rules_[i].patterns) {
      expressions.push_back(pattern.text.c_str());
      out.rule_of_pattern_.push_back(static_cast<std::uint32_t>(i));
    }
  if (expressions.empty()) return out;
  const std::vector<unsigned> flags(expressions.size(), HS_FLAG_UTF8 | HS_FLAG_SOM_LEFTMOST);
  std::vector<unsigned> ids(expressions.size());
  for (unsigned i = 0; i < ids.size(); ++i) ids[i] = i;
  hs_database_t* database = nullptr;
  hs_compile_error_t* error = nullptr;
  if (hs_compile_multi(expressions.data(), flags.data(), ids.data(),
                       static_cast<unsigned>(expressions.size()), HS_MODE_BLOCK, nullptr, &database,
                       &error) != HS_SUCCESS) {
    const std::string where =
        error->expression >= 0 ? expressions[static_cast<std::size_t>(error->expression)] : "?";
    auto failure = fail(Error::Kind::malformed, "phrases: " + where + ": " + error->message);
    hs_free_compile_error(error);
    return failure;
  }
  out.database_ = {database, [](hs_database_t* one) { hs_free_database(one); }};
  hs_scratch_t* scratch = nullptr;
  if (hs_alloc_scratch(database, &scratch) != HS_SUCCESS)
    return fail(Error::Kind::internal, "phrases: no memory");
  out.prototype_ = {scratch, [](hs_scratch_t* one) { hs_free_scratch(one); }};
  return out;
}

std::vector<Mark> Phrases::scan(std::string_view folded) const {
  std::vector<Mark> out;
  if (!database_ || folded.empty()) return out;
  struct Seen {
    const Phrases& phrases;
    std::vector<Mark>& marks;
  } seen{*this, out};
  const auto note = [](unsigned id, unsigned long long from, unsigned long long to, unsigned, void* context) {
    auto& into = *static_cast<Seen*>(context);
    into.marks.push_back({into.phrases.rule_of_pattern_[id], static_cast<std::uint32_t>(from),
                          static_cast<std::uint32_t>(to)});
    return 0;
  };
  if (hs_scratch_t* scratch = scratch_for(prototype_.get()))
    hs_scan(database_.get(), folded.data(), static_cast<unsigned>(folded.size()), 0, scratch, note, &seen);
  keep_longest(out);
  return out;
}

std::size_t Phrases::find(std::string_view id) const {
  const auto hit =
      std::find_if(rules_.begin(), rules_.end(), [&](const PhraseRule& rule) { return rule.id == id; });
  return static_cast<std::size_t>(hit - rules_.begin());
}

}  // namespace kanshiki
