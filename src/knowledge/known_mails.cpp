#include "knowledge/known_mails.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <optional>

#include "base/text.hpp"

namespace kanshiki {
namespace {

constexpr std::string_view kind = "kanshiki mails ";
constexpr std::string_view version = "2";  // 1 had a quarter of the buckets
constexpr std::size_t digest_length = 64;

std::optional<std::uint32_t> bucket(std::string_view text) {
  std::uint32_t out = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out);
  if (error != std::errc{} || end != text.data() + text.size() || out >= wording::buckets)
    return std::nullopt;
  return out;
}

std::optional<KnownMail> read_line(std::string_view line) {
  const std::vector<std::string_view> fields = words(line);
  if (fields.size() < 2 || fields[0].size() != digest_length) return std::nullopt;
  if (fields[1] != "unwanted" && fields[1] != "wanted") return std::nullopt;
  KnownMail out{std::string(fields[0]), fields[1] == "unwanted", {}};
  for (std::size_t i = 2; i < fields.size(); ++i) {
    const auto one = bucket(fields[i]);
    if (!one) return std::nullopt;
    out.buckets.push_back(*one);
  }
  return out;
}

}  // namespace

Result<KnownMails> read_known_mails(std::string_view text) {
  const std::vector<std::string_view> lines = split(text, '\n');
  if (!lines.front().starts_with(kind)) return fail(Error::Kind::malformed, "no list of learnt mails");
  if (lines.front().substr(kind.size()) != version)
    return fail(Error::Kind::malformed,
                "learnt by another version of Kanshiki: remove it, and learn the mails anew");
  KnownMails out;
  for (std::size_t i = 1; i < lines.size(); ++i) {
    if (lines[i].empty()) continue;
    auto mail = read_line(lines[i]);
    if (!mail) return fail(Error::Kind::malformed, fmt::format("line {} is broken", i + 1));
    std::string digest = mail->digest;
    out.insert_or_assign(std::move(digest), std::move(*mail));
  }
  return out;
}

std::string write_known_mails(const KnownMails& mails) {
  std::string out = fmt::format("{}{}\n", kind, version);
  for (const auto& [digest, mail] : mails) {
    out += digest + (mail.unwanted ? " unwanted" : " wanted");
    for (const std::uint32_t one : mail.buckets) out += " " + std::to_string(one);
    out += '\n';
  }
  return out;
}

}  // namespace kanshiki
