#include "parse/fold.hpp"

#include <unicode/bytestream.h>
#include <unicode/edits.h>
#include <unicode/normalizer2.h>
#include <unicode/stringoptions.h>

#include "base/text.hpp"

namespace kanshiki::parse {
namespace {

bool is_ascii(char c) { return static_cast<unsigned char>(c) < 0x80; }

/// Characters that are written without blanks between words: kana, ideographs, and their punctuation.
bool is_cjk(char32_t c) {
  return (c >= 0x3001 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) ||
         (c >= 0x20000 && c <= 0x3FFFF);
}

class Folder {
 public:
  explicit Folder(std::string_view source) : source_(source) { out_.reserve(source.size()); }

  std::string take() { return std::move(out_); }
  std::vector<Folded::Step> take_steps() { return std::move(steps_); }

  void run() {
    while (at_ < source_.size()) {
      if (is_space(source_[at_]))
        take_space();
      else if (is_ascii(source_[at_]))
        out_ += lower(source_[at_++]);
      else
        take_other();
    }
  }

 private:
  /// White space becomes one blank, an empty line one line break, and between two CJK characters nothing.
  void take_space() {
    std::size_t breaks = 0;
    while (at_ < source_.size() && is_space(source_[at_])) breaks += source_[at_++] == '\n';
    if (breaks >= 2)
      out_ += '\n';
    else if (out_.empty() || is_ascii(out_.back()) || !is_cjk(code_point_before(out_, out_.size())) ||
             !is_cjk(code_point_at(source_, at_)))
      out_ += ' ';
    step(at_);
  }

  /// A run of other characters, by Unicode's tables.
  void take_other() {
    const std::size_t begin = at_;
    while (at_ < source_.size() && !is_ascii(source_[at_])) ++at_;
    const std::size_t out_begin = out_.size();
    UErrorCode status = U_ZERO_ERROR;
    static const icu::Normalizer2* const normalizer = [] {
      UErrorCode made = U_ZERO_ERROR;
      return icu::Normalizer2::getNFKCCasefoldInstance(made);
    }();
    icu::Edits edits;
    icu::StringByteSink<std::string> sink(&out_);
    normalizer->normalizeUTF8(0, icu::StringPiece(source_.data() + begin, static_cast<int32_t>(at_ - begin)),
                              sink, &edits, status);
    if (U_FAILURE(status)) {
      out_.resize(out_begin);
      out_.append(source_.substr(begin, at_ - begin));
      return;
    }
    for (auto edit = edits.getFineIterator(); edit.next(status);)
      if (edit.hasChange())
        step(begin + static_cast<std::size_t>(edit.sourceIndex() + edit.oldLength()),
             out_begin + static_cast<std::size_t>(edit.destinationIndex() + edit.newLength()));
  }

  void step(std::size_t source) { step(source, out_.size()); }
  void step(std::size_t source, std::size_t folded) {
    const Folded::Step next{static_cast<std::uint32_t>(folded), static_cast<std::uint32_t>(source)};
    const std::size_t shift = steps_.empty() ? 0 : steps_.back().source - steps_.back().folded;
    if (source - folded != shift) steps_.push_back(next);
  }

  std::string_view source_;
  std::string out_;
  std::vector<Folded::Step> steps_;
  std::size_t at_ = 0;
};

}  // namespace

Folded fold(std::string_view utf8, Arena& arena) {
  Folder folder(utf8);
  folder.run();
  const std::string text = folder.take();
  if (text == utf8) return {utf8, {}};
  return {arena.keep(text), folder.take_steps()};
}

std::string fold(std::string_view utf8) {
  Folder folder(utf8);
  folder.run();
  return folder.take();
}

}  // namespace kanshiki::parse
