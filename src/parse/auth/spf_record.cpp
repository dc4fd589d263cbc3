#include "parse/auth/spf_record.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "parse/auth/spf_macro.hpp"
#include "parse/auth/tag_list.hpp"

namespace kanshiki::parse {
namespace {

using Mechanism = SpfDirective::Mechanism;
constexpr std::string_view version = "v=spf1";

constexpr std::pair<std::string_view, Mechanism> mechanisms[] = {
    {"all", Mechanism::all}, {"include", Mechanism::include}, {"a", Mechanism::a},
    {"mx", Mechanism::mx},   {"ptr", Mechanism::ptr},         {"ip4", Mechanism::ip4},
    {"ip6", Mechanism::ip6}, {"exists", Mechanism::exists}};

bool is_name_character(char c) { return is_alnum(c) || c == '-' || c == '_' || c == '.'; }

/// A prefix length: decimal, no leading zero, at most `most`.
std::optional<unsigned> prefix_length(std::string_view digits, unsigned most) {
  const auto value = decimal(digits, 3);
  if (!value || *value > most || (digits.size() > 1 && digits.front() == '0')) return {};
  return static_cast<unsigned>(*value);
}

/// Takes `lead` and the digits behind it off the end of `text`; nothing if it does not end so.
std::optional<std::string_view> take_length(std::string_view& text, std::string_view lead) {
  std::size_t begin = text.size();
  while (begin > 0 && is_digit(text[begin - 1])) --begin;
  if (begin == text.size() || !text.substr(0, begin).ends_with(lead)) return {};
  const std::string_view digits = text.substr(begin);
  text.remove_suffix(digits.size() + lead.size());
  return digits;
}

/// `/24//64` at the end of an argument; false if a length is none.
bool take_dual_cidr(std::string_view& argument, SpfDirective& out) {
  if (const auto digits = take_length(argument, "//")) {
    const auto length = prefix_length(*digits, 128);
    if (!length) return false;
    out.prefix6 = *length;
  }
  if (const auto digits = take_length(argument, "/")) {
    const auto length = prefix_length(*digits, 32);
    if (!length) return false;
    out.prefix4 = *length;
  }
  return true;
}

/// `:192.0.2.0/24`, of one family.
bool read_network(std::string_view argument, bool v4, SpfDirective& out) {
  if (!argument.starts_with(':')) return false;
  argument.remove_prefix(1);
  const std::size_t slash = argument.find('/');
  const auto address = v4 ? parse_ipv4(argument.substr(0, slash)) : parse_ipv6(argument.substr(0, slash));
  if (!address) return false;
  unsigned prefix = address->bits();
  if (slash != std::string_view::npos) {
    const auto length = prefix_length(argument.substr(slash + 1), address->bits());
    if (!length) return false;
    prefix = *length;
  }
  out.network = network_of(*address, prefix);
  return true;
}

/// `:domain-spec`, or nothing where that is allowed.
bool read_domain(std::string_view argument, bool required, SpfDirective& out) {
  if (argument.empty()) return !required;
  if (!argument.starts_with(':')) return false;
  out.domain = argument.substr(1);
  return is_domain_spec(out.domain);
}

bool read_argument(std::string_view argument, SpfDirective& out) {
  switch (out.mechanism) {
    case Mechanism::all:
      return argument.empty();
    case Mechanism::include:
    case Mechanism::exists:
      return read_domain(argument, true, out);
    case Mechanism::ptr:
      return read_domain(argument, false, out);
    case Mechanism::a:
    case Mechanism::mx:
      return take_dual_cidr(argument, out) && read_domain(argument, false, out);
    case Mechanism::ip4:
    case Mechanism::ip6:
      return read_network(argument, out.mechanism == Mechanism::ip4, out);
  }
  return false;
}

bool read_directive(std::string_view term, SpfRecord& out) {
  SpfDirective directive;
  directive.text = term;
  if (std::string_view("+-?~").find(term.front()) != std::string_view::npos) {
    directive.qualifier = term.front();
    term.remove_prefix(1);
  }
  const std::size_t end = std::min(term.find_first_of(":/"), term.size());
  const auto known = std::find_if(std::begin(mechanisms), std::end(mechanisms), [&](const auto& mechanism) {
    return iequals(mechanism.first, term.substr(0, end));
  });
  if (known == std::end(mechanisms)) return false;
  directive.mechanism = known->second;
  if (!read_argument(term.substr(end), directive)) return false;
  out.directives.push_back(directive);
  return true;
}

bool read_modifier(std::string_view name, std::string_view value, SpfRecord& out) {
  const bool redirect = iequals(name, "redirect");
  if (!redirect && !iequals(name, "exp")) return is_macro_string(value, MacroUse::domain);
  auto& place = redirect ? out.redirect : out.explanation;
  if (place || !is_domain_spec(value)) return false;
  place = value;
  return true;
}

bool read_term(std::string_view term, SpfRecord& out) {
  const auto name_end = std::find_if_not(term.begin(), term.end(), is_name_character);
  const auto length = static_cast<std::size_t>(name_end - term.begin());
  if (name_end != term.end() && *name_end == '=')
    return is_alpha(term.front()) && read_modifier(term.substr(0, length), term.substr(length + 1), out);
  return read_directive(term, out);
}

}  // namespace

bool is_spf_record(std::string_view text) {
  return istarts_with(text, version) && (text.size() == version.size() || text[version.size()] == ' ');
}

Result<SpfRecord> parse_spf_record(std::string_view text) {
  if (!is_spf_record(text)) return fail(Error::Kind::malformed, "not an SPF record");
  SpfRecord out;
  for (const std::string_view term : split(text.substr(version.size()), ' '))
    if (!term.empty() && !read_term(term, out))
      return fail(Error::Kind::malformed, "cannot be read: \"" + to_valid_utf8(clip(term, 80)) + "\"");
  return out;
}

}  // namespace kanshiki::parse
