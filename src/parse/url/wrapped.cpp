#include "parse/url/wrapped.hpp"

#include <algorithm>

#include "base/hash.hpp"
#include "base/text.hpp"
#include "parse/url/form.hpp"
#include "parse/url/percent.hpp"

namespace kanshiki::parse {
namespace {

constexpr std::size_t npos = std::string_view::npos;

/// base64 or base64url, padded or not; nothing if it is neither.
std::optional<std::string> decode_base64(std::string_view text) {
  std::string strict = replace_all(replace_all(text.substr(0, text.find('=')), "-", "+"), "_", "/");
  strict.append((4 - strict.size() % 4) % 4, '=');
  return from_base64(strict);
}

/// Proofpoint's sign for the length of a run: "A" is 2, "B" 3 … in the order of base64url.
std::size_t run_length(char sign) {
  if (sign >= 'A' && sign <= 'Z') return 2 + static_cast<std::size_t>(sign - 'A');
  if (sign >= 'a' && sign <= 'z') return 28 + static_cast<std::size_t>(sign - 'a');
  if (is_digit(sign)) return 54 + static_cast<std::size_t>(sign - '0');
  return sign == '-' ? 64 : sign == '_' ? 65 : 0;
}

/// Takes up to `count` characters off the front of UTF-8.
std::string_view take_characters(std::string_view& text, std::size_t count) {
  std::size_t at = 0;
  while (count-- > 0 && at < text.size()) next_code_point(text, at);
  const std::string_view out = text.substr(0, at);
  text.remove_prefix(at);
  return out;
}

}  // namespace

bool begins_as_web_address(std::string_view text) {
  if (text.starts_with("//")) return text.size() > 2 && is_alnum(text[2]);
  for (const std::string_view scheme : {"https:/", "http:/"})
    if (istarts_with(text, scheme)) return text.size() > scheme.size() + 1;
  return false;
}

std::string_view behind_host(const Url& url) {
  return std::string_view(url.href()).substr(static_cast<std::size_t>(url.path().data() - url.href().data()));
}

std::optional<std::string> url_in_path(std::string_view text) {
  for (std::size_t at = 0; (at = ifind(text, "http", at)) != npos; ++at) {
    if (at == 0 || (text[at - 1] != '/' && text[at - 1] != '=')) continue;
    std::string_view rest = text.substr(at);
    const std::size_t scheme = istarts_with(rest, "https") ? 5 : 4;
    if (istarts_with(rest.substr(scheme), "%3a%2f")) {
      rest = rest.substr(0, rest.find_first_of("/?#&"));
      std::string decoded = percent_decode(rest);
      if (begins_as_web_address(decoded)) return decoded;
    } else if (rest.substr(scheme).starts_with(":/") && begins_as_web_address(rest)) {
      return std::string(rest);
    }
  }
  return std::nullopt;
}

std::optional<std::string> url_in_value(std::string_view value) {
  if (begins_as_web_address(value)) return std::string(value);
  if (istarts_with(value, "https%3a") || istarts_with(value, "http%3a")) {
    std::string decoded = percent_decode(value);
    if (begins_as_web_address(decoded)) return decoded;
  }
  if (!value.starts_with("aHR0c")) return std::nullopt;  // "http"
  auto decoded = decode_base64(value);
  if (!decoded || !begins_as_web_address(*decoded) || !is_utf8(*decoded)) return std::nullopt;
  return decoded;
}

std::string from_proofpoint_v2(std::string_view value) {
  return percent_decode(replace_all(replace_all(value, "-", "%"), "_", "/"));
}

std::optional<std::string> from_proofpoint_v3(std::string_view text) {
  constexpr std::string_view opening = "/v3/__", closing = "__;";
  const std::size_t begin = text.find(opening), end = text.rfind(closing);
  if (begin == npos || end == npos || end < begin + opening.size()) return std::nullopt;
  const std::string_view written = text.substr(begin + opening.size(), end - begin - opening.size());
  const std::string_view behind = text.substr(end + closing.size());
  const std::string kept = decode_base64(behind.substr(0, behind.find('!'))).value_or("");
  std::string_view characters = kept;
  std::string out;
  for (std::size_t at = 0; at < written.size(); ++at) {
    if (written[at] != '*') {
      out += written[at];
    } else if (at + 2 < written.size() && written[at + 1] == '*' && run_length(written[at + 2]) > 0) {
      out += take_characters(characters, run_length(written[at + 2]));
      at += 2;
    } else {
      out += take_characters(characters, 1);
    }
  }
  if (!begins_as_web_address(out)) return std::nullopt;
  return out;
}

std::optional<std::string> from_translate_goog(const Url& url) {
  constexpr std::string_view suffix = ".translate.goog";
  if (!url.host().ends_with(suffix)) return std::nullopt;
  std::string host(url.host().substr(0, url.host().size() - suffix.size()));
  if (host.empty() || host.find('.') != npos) return std::nullopt;
  host = replace_all(replace_all(replace_all(host, "--", "\n"), "-", "."), "\n", "-");
  std::vector<FormField> query = parse_form(url.query());
  const bool plain = std::find(query.begin(), query.end(), FormField{"_x_tr_sch", "http"}) != query.end();
  std::erase_if(query, [](const FormField& one) { return one.name.starts_with("_x_tr_"); });
  std::string out = (plain ? "http://" : "https://") + host + std::string(url.path());
  if (!query.empty()) out += "?" + serialize_form(query);
  return out;
}

}  // namespace kanshiki::parse
