#include "parse/auth/tag_list.hpp"

#include <algorithm>
#include <set>

#include "base/hash.hpp"
#include "base/text.hpp"
#include "parse/domain.hpp"

namespace kanshiki::parse {
namespace {

bool is_tag_name(std::string_view name) {
  if (name.empty() || !is_alpha(name.front())) return false;
  return std::all_of(name.begin(), name.end(), [](char c) { return is_alnum(c) || c == '_'; });
}

/// FWS alone: what else `trim` takes for white space has no place in a tag list.
bool is_fold(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

std::string_view trim_folds(std::string_view text) {
  while (!text.empty() && is_fold(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_fold(text.back())) text.remove_suffix(1);
  return text;
}

/// VALCHAR and the white space of folds (RFC 6376 §3.2), in UTF-8 too (RFC 8616 §3).
bool is_tag_value(std::string_view value) {
  return std::all_of(value.begin(), value.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte >= 0x20 && byte != 0x7F) || is_fold(c);
  });
}

}  // namespace

std::optional<std::string_view> TagList::get(std::string_view name) const {
  for (const Tag& tag : tags_)
    if (tag.name == name) return tag.value;
  return {};
}

Result<TagList> parse_tag_list(std::string_view text) {
  std::vector<Tag> tags;
  std::set<std::string_view> names;
  std::vector<std::string_view> parts = split(text, ';');
  if (!parts.empty() && trim_folds(parts.back()).empty()) parts.pop_back();
  for (const std::string_view part : parts) {
    const std::size_t equals = part.find('=');
    const std::string_view name = trim_folds(part.substr(0, equals));
    if (equals == std::string_view::npos || !is_tag_name(name))
      return fail(Error::Kind::malformed, "not a tag: \"" + to_valid_utf8(clip(trim(part), 40)) + "\"");
    const std::string_view value = trim_folds(part.substr(equals + 1));
    if (!is_tag_value(value))
      return fail(Error::Kind::malformed, "control characters in tag " + std::string(name));
    if (!names.insert(name).second)
      return fail(Error::Kind::malformed, "tag " + std::string(name) + " is there twice");
    tags.push_back({name, value});
  }
  return TagList(std::move(tags));
}

std::optional<std::string> decode_base64_value(std::string_view text) {
  std::string packed;
  packed.reserve(text.size() + 2);
  for (const char c : text)
    if (!is_fold(c)) packed += c;
  const std::size_t padding = std::min(packed.find('='), packed.size());
  if (packed.size() % 4 != 0 && padding == packed.size())  // some signers leave the padding out
    packed.append(4 - packed.size() % 4, '=');
  return from_base64(packed);
}

std::optional<std::uint64_t> decimal(std::string_view text, std::size_t most_digits) {
  if (text.empty() || text.size() > most_digits || !std::all_of(text.begin(), text.end(), is_digit))
    return {};
  std::uint64_t out = 0;
  for (const char c : text) out = out * 10 + static_cast<std::uint64_t>(c - '0');
  return out;
}

bool is_domain_name(std::string_view text) {
  constexpr std::size_t longest_label = 63;  // RFC 1035 §2.3.4
  if (text.size() > longest_domain) return false;
  const auto labels = split(text, '.');
  return labels.size() >= 2 && std::all_of(labels.begin(), labels.end(), [](std::string_view label) {
           return !label.empty() && label.size() <= longest_label && label.front() != '-' &&
                  std::all_of(label.begin(), label.end(),
                              [](char c) { return is_alnum(c) || c == '-' || c == '_'; });
         });
}

std::vector<std::string_view> colon_list(std::string_view value) {
  std::vector<std::string_view> out = split(value, ':');
  for (std::string_view& item : out) item = trim_folds(item);
  return out;
}

}  // namespace kanshiki::parse
