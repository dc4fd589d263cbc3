#include "parse/confusables.hpp"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/uspoof.h>

#include <array>
#include <memory>

#include "base/text.hpp"

namespace kanshiki::parse {
namespace {

struct CloseChecker {
  void operator()(USpoofChecker* checker) const { uspoof_close(checker); }
};

/// Made once; its functions below only read it.
const USpoofChecker* checker() {
  static const std::unique_ptr<USpoofChecker, CloseChecker> made = [] {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<USpoofChecker, CloseChecker> out(uspoof_open(&status));
    uspoof_setChecks(out.get(), USPOOF_RESTRICTION_LEVEL, &status);
    uspoof_setRestrictionLevel(out.get(), USPOOF_HIGHLY_RESTRICTIVE);
    return out;
  }();
  return made.get();
}

std::string compatible(std::string_view utf8) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfkc = icu::Normalizer2::getNFKCInstance(status);
  std::string out;
  icu::StringByteSink<std::string> sink(&out);
  if (U_SUCCESS(status))
    nfkc->normalizeUTF8(0, icu::StringPiece(utf8.data(), static_cast<std::int32_t>(utf8.size())), sink,
                        nullptr, status);
  return U_SUCCESS(status) ? out : std::string(utf8);
}

std::string prototype(const std::string& utf8) {
  std::string out(utf8.size() * 4 + 16, '\0');
  for (int attempt = 0; attempt < 2; ++attempt) {
    UErrorCode status = U_ZERO_ERROR;
    const std::int32_t size =
        uspoof_getSkeletonUTF8(checker(), 0, utf8.data(), static_cast<std::int32_t>(utf8.size()), out.data(),
                               static_cast<std::int32_t>(out.size()), &status);
    const bool fits = size >= 0 && static_cast<std::size_t>(size) <= out.size();
    if (U_FAILURE(status) && fits) return utf8;
    out.resize(static_cast<std::size_t>(size));
    if (fits) break;
  }
  return out;
}

std::string skeleton_by_tables(std::string_view utf8) {
  // Case is folded between two passes: "I" looks like "l" and "i" does not, "M" only as "m" looks like "rn".
  return to_lower(prototype(to_lower(prototype(compatible(utf8)))));
}

/// The skeletons of single ASCII characters; empty where they are not ASCII: such ones might join others.
const std::array<std::string, 128>& ascii_skeletons() {
  static const std::array<std::string, 128> made = [] {
    std::array<std::string, 128> out;
    for (std::size_t c = 0; c < out.size(); ++c) {
      std::string one = skeleton_by_tables(std::string(1, static_cast<char>(c)));
      if (ascii_prefix(one) == one.size()) out[c] = std::move(one);
    }
    return out;
  }();
  return made;
}

}  // namespace

std::string skeleton(std::string_view utf8) {
  const std::array<std::string, 128>& known = ascii_skeletons();
  std::string out;
  for (const char c : utf8) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= known.size() || known[byte].empty()) return skeleton_by_tables(utf8);
    out += known[byte];
  }
  return out;
}

bool mixes_scripts(std::string_view label) {
  if (ascii_prefix(label) == label.size()) return false;
  UErrorCode status = U_ZERO_ERROR;
  const std::int32_t failed =
      uspoof_check2UTF8(checker(), label.data(), static_cast<std::int32_t>(label.size()), nullptr, &status);
  return U_SUCCESS(status) && (failed & USPOOF_RESTRICTION_LEVEL) != 0;
}

}  // namespace kanshiki::parse
