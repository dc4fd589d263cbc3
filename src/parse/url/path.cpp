#include "parse/url/path.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "parse/url/percent.hpp"

namespace kanshiki::parse {
namespace {

/// How many dots `segment` consists of, "%2e" being one too; 0 if it is anything else or longer than "..".
int dots_only(std::string_view segment) {
  int dots = 0;
  while (!segment.empty() && dots < 3) {
    const bool plain = segment[0] == '.';
    if (!plain && !istarts_with(segment, "%2e")) return 0;
    segment.remove_prefix(plain ? 1 : 3);
    ++dots;
  }
  return segment.empty() && dots < 3 ? dots : 0;
}

std::size_t find_slash(std::string_view text, bool backslash_too) {
  if (!backslash_too) return text.find('/');
  const auto hit = std::find_if(text.begin(), text.end(), [](char c) { return c == '/' || c == '\\'; });
  return hit == text.end() ? std::string_view::npos : static_cast<std::size_t>(hit - text.begin());
}

}  // namespace

bool is_drive_letter(std::string_view text) {
  return text.size() == 2 && is_alpha(text[0]) && (text[1] == ':' || text[1] == '|');
}

bool starts_with_drive_letter(std::string_view text) {
  return is_drive_letter(text.substr(0, 2)) && (text.size() == 2 || text[2] == '/' || text[2] == '\\');
}

void PathWriter::append(std::string_view segments) {
  for (;;) {
    const std::size_t end = find_slash(segments, is_special(scheme_));
    const bool last = end == std::string_view::npos;
    const std::string_view segment = segments.substr(0, end);
    const int dots = dots_only(segment);
    if (dots == 2) shorten();
    if (dots == 0) {
      push(segment);
    } else if (last) {
      push("");
    }
    if (last) return;
    segments.remove_prefix(end + 1);
  }
}

void PathWriter::push(std::string_view segment) {
  const bool drive = scheme_ == Scheme::file && path().empty() && is_drive_letter(segment);
  out_ += '/';
  append_percent_encoded(out_, segment, percent::path);
  if (drive) out_.back() = ':';
}

void PathWriter::shorten() {
  const std::string_view now = path();
  if (now.empty()) return;
  if (scheme_ == Scheme::file && now.size() == 3 && is_drive_letter(now.substr(1)) && now[2] == ':') return;
  out_.resize(begin_ + now.rfind('/'));
}

}  // namespace kanshiki::parse
