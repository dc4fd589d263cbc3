#include "parse/url/idna.hpp"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/uidna.h>
#include <unicode/unistr.h>

#include <array>
#include <memory>

#include "base/limits.hpp"
#include "base/text.hpp"
#include "parse/url/idna_changes.hpp"

namespace kanshiki::parse {
namespace {

/// ICU's UTS #46 processor: CheckBidi, CheckJoiners, not transitional, no STD3 rules. It is immutable once
/// open.
const UIDNA* processor() {
  static const std::unique_ptr<UIDNA, decltype(&uidna_close)> idna = [] {
    UErrorCode status = U_ZERO_ERROR;
    constexpr std::uint32_t options = UIDNA_CHECK_BIDI | UIDNA_CHECK_CONTEXTJ |
                                      UIDNA_NONTRANSITIONAL_TO_ASCII | UIDNA_NONTRANSITIONAL_TO_UNICODE;
    return std::unique_ptr<UIDNA, decltype(&uidna_close)>(uidna_openUTS46(options, &status), &uidna_close);
  }();
  return idna.get();
}

/// What ICU always checks and the standard does not (CheckHyphens and VerifyDnsLength are false).
constexpr std::uint32_t forgiven = UIDNA_ERROR_EMPTY_LABEL | UIDNA_ERROR_LABEL_TOO_LONG |
                                   UIDNA_ERROR_DOMAIN_NAME_TOO_LONG | UIDNA_ERROR_LEADING_HYPHEN |
                                   UIDNA_ERROR_TRAILING_HYPHEN | UIDNA_ERROR_HYPHEN_3_4;

struct Processed {
  std::string text;
  bool valid = false;
};

using Direction = decltype(&uidna_nameToASCII_UTF8);

Processed process(Direction convert, std::string_view domain) {
  // Punycode takes time quadratic in a label's length.
  if (processor() == nullptr || domain.size() > limits::host_bytes) return {};
  Processed out;
  std::array<char, 1024> room{};
  std::string more;
  char* target = room.data();
  auto capacity = static_cast<std::int32_t>(room.size());
  for (;;) {
    UErrorCode status = U_ZERO_ERROR;
    UIDNAInfo info = UIDNA_INFO_INITIALIZER;
    const std::int32_t length = convert(processor(), domain.data(), static_cast<std::int32_t>(domain.size()),
                                        target, capacity, &info, &status);
    if (status == U_BUFFER_OVERFLOW_ERROR && length > capacity) {
      more.resize(static_cast<std::size_t>(length) + 1);
      target = more.data();
      capacity = length + 1;
      continue;
    }
    if (U_FAILURE(status)) return {};
    out.text.assign(target, static_cast<std::size_t>(length));
    out.valid = (info.errors & ~forgiven) == 0;
    return out;
  }
}

bool is_ascii(std::string_view text) {
  for (char c : text)
    if (static_cast<unsigned char>(c) >= 0x80) return false;
  return true;
}

bool is_full_stop(char32_t c) { return c == 0x3002 || c == 0xFF0E || c == 0xFF61; }

/// The table that ICU's processor maps by; null if ICU lacks its data.
const icu::Normalizer2* mapping() {
  static const icu::Normalizer2* const table = [] {
    UErrorCode status = U_ZERO_ERROR;
    return icu::Normalizer2::getInstance(nullptr, "uts46", UNORM2_COMPOSE, status);
  }();
  return table;
}

const icu::Normalizer2* composition() {
  static const icu::Normalizer2* const table = [] {
    UErrorCode status = U_ZERO_ERROR;
    return icu::Normalizer2::getNFCInstance(status);
  }();
  return table;
}

}  // namespace

Result<std::string> domain_to_ascii(std::string_view domain) {
  if (is_ascii(domain)) return to_lower(domain);
  if (domain.size() > limits::host_bytes) return fail(Error::Kind::limit, "the domain is too long");
  Processed ascii = process(uidna_nameToASCII_UTF8, map_changed_characters(domain));
  if (!ascii.valid) return fail(Error::Kind::malformed, "the domain has characters that no domain may have");
  return std::move(ascii.text);
}

std::string domain_to_unicode(std::string_view domain) {
  std::string out;
  for (std::string_view label : split(domain, '.')) {
    const bool encoded = istarts_with(label, "xn--");
    const Processed shown = encoded ? process(uidna_nameToUnicodeUTF8, label) : Processed{};
    out += shown.valid ? std::string_view(shown.text) : label;
    out += '.';
  }
  out.pop_back();
  return out;
}

bool is_valid_idna(std::string_view ascii_domain) {
  return process(uidna_nameToASCII_UTF8, ascii_domain).valid;
}

DomainMapping inspect_mapping(std::string_view domain) {
  DomainMapping out;
  icu::UnicodeString plain;  // the domain without what is noticed by itself
  for (std::size_t at = 0; at < domain.size();) {
    const char32_t c = next_code_point(domain, at);
    const auto point = static_cast<UChar32>(c);
    if (is_full_stop(c)) {
      out.dots = true;
    } else if (u_hasBinaryProperty(point, UCHAR_DEFAULT_IGNORABLE_CODE_POINT)) {
      out.invisible = true;
    } else {
      plain.append(u_tolower(point));
    }
  }
  UErrorCode status = U_ZERO_ERROR;
  if (mapping() == nullptr || composition() == nullptr) return out;
  out.characters = mapping()->normalize(plain, status) != composition()->normalize(plain, status);
  return out;
}

}  // namespace kanshiki::parse
