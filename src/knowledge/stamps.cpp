#include "knowledge/stamps.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "knowledge/pattern.hpp"
#include "knowledge/toml.hpp"

namespace kanshiki {
namespace {

bool found_in(const Pattern& pattern, std::string_view text) {
  return pattern && re2::RE2::PartialMatch(piece(text), *pattern);
}

/// One expression for all marks, bound to the beginning.
std::string alternatives(const std::vector<std::string>& marks) {
  std::string out;
  for (const std::string& mark : marks) out += (out.empty() ? "" : "|") + mark;
  return "(?i)^\\s*(" + out + ")";
}

Result<FilterField> read_field(const toml::table& entry) {
  const auto text = [&](const char* key) { return entry[key].value_or(std::string()); };
  PatternReader patterns;
  FilterField out{text("name"), text("filter"), patterns.read(text("spam")), patterns.read(text("clean")),
                  patterns.read(text("score"))};
  std::string wrong = patterns.error();
  if (wrong.empty() && (out.name.empty() || out.filter.empty() || !out.spam))
    wrong = "name, filter or spam is missing";
  if (!wrong.empty()) return fail(Error::Kind::malformed, out.name + ": " + wrong);
  return out;
}

}  // namespace

std::optional<FilterOpinion> FilterField::read(std::string_view value) const {
  FilterOpinion out;
  out.spam = found_in(spam, value);
  if (!out.spam && !found_in(clean, value)) return std::nullopt;
  if (re2::StringPiece found; score && re2::RE2::PartialMatch(piece(value), *score, &found))
    out.score = {found.data(), found.size()};
  return out;
}

std::string_view Stamps::mark_of(std::string_view text) const {
  re2::StringPiece found;
  if (!re2::RE2::PartialMatch(piece(text), *subject, &found)) return {};
  return {found.data(), found.size()};
}

const FilterField* Stamps::field(std::string_view name) const {
  const auto hit = std::find_if(fields.begin(), fields.end(),
                                [&](const FilterField& one) { return iequals(one.name, name); });
  return hit == fields.end() ? nullptr : &*hit;
}

Result<Stamps> read_stamps(std::string_view text) {
  auto table = read_toml(text, "stamps.toml");
  if (!table) return tl::unexpected<Error>(table.error());
  Stamps out;
  auto subject = compile_pattern(alternatives(strings((*table)["subject"])));
  if (!subject) return fail(Error::Kind::malformed, "stamps.toml: subject: " + subject.error().what);
  out.subject = *subject;
  auto fields = read_array(*table, "stamps.toml", "fields", read_field);
  if (!fields) return tl::unexpected<Error>(fields.error());
  if (fields->empty()) return fail(Error::Kind::malformed, "stamps.toml: no [[fields]]");
  out.fields = std::move(*fields);
  return out;
}

}  // namespace kanshiki
