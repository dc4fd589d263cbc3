#include "parse/registration/whois.hpp"

#include <algorithm>

#include "base/ip.hpp"
#include "base/text.hpp"
#include "parse/registration/japanese_whois.hpp"
#include "parse/registration/keyed_whois.hpp"
#include "parse/registration/subject.hpp"
#include "parse/registration/whois_fields.hpp"

namespace kanshiki::parse {
namespace {

/// What servers say to those who ask too much, or whom they do not like.
constexpr std::string_view refusals[] = {
    "limit exceeded", "exceeded the",  "too many requests", "too many queries", "quota",
    "rate limit",     "access denied", "access is denied",  "try again later",  "temporarily unavailable",
    "query rate",     "blacklisted",   "アクセス制限",      "制限を超え",
};

/// How servers begin the line in which they say that nobody has what was asked for.
constexpr std::string_view nothing_there[] = {
    "no match",
    "not found",
    "no data found",
    "no entries found",
    "domain not found",
    "no object found",
    "the queried object does not exist",
    "% no match",
    "%error:101",
    "no such domain",
    "not registered",
    "status: free",
    "status: available",
};

bool has_line_starting_with(std::string_view text, const auto& beginnings) {
  for (const std::string_view line : split(text, '\n'))
    for (const std::string_view beginning : beginnings)
      if (istarts_with(trim(line), beginning)) return true;
  return false;
}

bool refuses(std::string_view text) {
  return std::any_of(std::begin(refusals), std::end(refusals),
                     [&](std::string_view phrase) { return icontains(text, phrase); });
}

/// Whether anything was said besides the name.
bool is_whole(const Registration& read) {
  return read.created || read.changed || !read.status.empty() || !read.registrar.empty();
}

}  // namespace

Result<Registration> read_whois(std::string_view bytes, std::string_view about) {
  Arena arena;
  const auto text = whois_text(bytes, arena);
  if (!text) return tl::unexpected<Error>(text.error());
  const WhoisFields fields = whois_fields(*text);
  Registration out = fields.japanese ? read_japanese_whois(fields) : read_keyed_whois(fields);
  const bool says_nothing = out.name.empty() && out.range.empty();
  if (says_nothing && has_line_starting_with(*text, nothing_there)) {
    Registration none;
    none.exists = false;
    return none;
  }
  if (says_nothing || !is_whole(out)) {
    if (refuses(*text)) return fail(Error::Kind::unavailable, "the whois server refuses to answer");
    return fail(Error::Kind::malformed, "the whois answer says nothing, or is cut short");
  }
  if (!is_about(out, about)) return fail(Error::Kind::malformed, "the whois answer is about something else");
  return out;
}

Result<std::string> read_whois_referral(std::string_view bytes) {
  Arena arena;
  const auto text = whois_text(bytes, arena);
  if (!text) return tl::unexpected<Error>(text.error());
  const std::string_view server = whois_fields(*text).first({"refer", "whois"});
  if (server.empty()) return fail(Error::Kind::absent, "IANA names no whois server");
  return to_lower(server);
}

}  // namespace kanshiki::parse
