#include "infer/weighed_wording.hpp"

#include <algorithm>
#include <limits>

#include "base/text.hpp"
#include "model/cite.hpp"

namespace kanshiki::infer {
namespace {

constexpr std::size_t longest_phrase = 6;  // words
constexpr std::size_t most_phrases = 3;
constexpr std::uint32_t longest_rest = 8;  // characters that a quotation is made longer by

/// The alphabets of a language without blanks: where one ends, a word may.
enum class Script : std::uint8_t { other, hiragana, katakana, kanji };

Script script_of(char32_t c) {
  if (c >= 0x3041 && c <= 0x309F) return Script::hiragana;
  if (c >= 0x30A0 && c <= 0x30FF) return Script::katakana;
  if (c >= 0x3400 && c <= 0x9FFF) return Script::kanji;
  return Script::other;
}

/// A run of words and what it adds.
struct Phrase {
  const Worded* of = nullptr;
  std::size_t first = 0, last = 0;
  double weight = 0;

  std::string_view words() const {
    const auto [begin, end] = whole();
    const wording::Word &a = of->reading.words[begin], &b = of->reading.words[end];
    return trim(of->text->words(a.begin, b.end));
  }

 private:
  /// The run without a cut in a word: where no blanks stand, it is drawn out to the end of its alphabet.
  std::pair<std::size_t, std::size_t> whole() const {
    std::size_t begin = first, end = last;
    while (begin > 0 && first - begin < longest_rest && belong_together(begin - 1, begin)) --begin;
    while (end + 1 < of->reading.words.size() && end - last < longest_rest && belong_together(end, end + 1))
      ++end;
    return {begin, end};
  }

  /// Of one alphabet, or the ending of a word that begins in Chinese characters: 手続|き.
  bool belong_together(std::size_t one, std::size_t next) const {
    const wording::Word &a = of->reading.words[one], &b = of->reading.words[next];
    if (a.end != b.begin || script(a) == Script::other) return false;
    return script(a) == script(b) || (script(a) == Script::kanji && script(b) == Script::hiragana);
  }

  Script script(const wording::Word& word) const {
    std::size_t at = word.begin;
    return script_of(next_code_point(of->text->folded.text, at));
  }
};

/// Whether a word may be quoted: not what tells who, when or where, an address, a number or a code. The model
/// knows such a word by its class alone, and part of a code that stands for the recipient cannot be masked.
bool is_quotable(const Worded& of, const wording::Word& word) {
  const std::string_view written =
      std::string_view(of.text->folded.text).substr(word.begin, word.end - word.begin);
  return std::none_of(written.begin(), written.end(),
                      [](char c) { return is_digit(c) || c == '@' || c == '/'; });
}

/// What each word of a text adds to the score on the side of `sign`: a bucket that several words share is
/// split. What may not be quoted weighs down whatever it stands in.
std::vector<double> weights_of(const Worded& of, const WordingModel& model, std::size_t count, double sign) {
  const wording::Reading& reading = of.reading;
  const double scale = WordingModel::scale_of(count);
  std::vector<double> out(reading.words.size());
  for (const wording::Feature& feature : reading.features) {
    const double share = sign * (model.share(feature.bucket) * scale) / (feature.last - feature.first + 1);
    for (std::uint32_t word = feature.first; word <= feature.last; ++word) out[word] += share;
  }
  for (std::size_t word = 0; word < out.size(); ++word)
    if (!is_quotable(of, reading.words[word])) out[word] = -std::numeric_limits<double>::infinity();
  return out;
}

/// The heaviest run of each stretch of `longest_phrase` words.
void collect_phrases(const Worded& of, const std::vector<double>& weights, std::vector<Phrase>& out) {
  for (std::size_t begin = 0; begin < weights.size(); begin += longest_phrase) {
    const std::size_t end = std::min(weights.size(), begin + longest_phrase);
    Phrase best{&of, begin, begin, 0};
    for (std::size_t first = begin; first < end; ++first) {
      double sum = 0;
      for (std::size_t last = first; last < end; ++last)
        if ((sum += weights[last]) > best.weight) best = {&of, first, last, sum};
    }
    if (best.weight > 0) out.push_back(best);
  }
}

/// The phrases that weigh most, none twice and none of two lines.
std::vector<Phrase> heaviest(std::vector<Phrase> phrases) {
  std::stable_sort(phrases.begin(), phrases.end(),
                   [](const Phrase& a, const Phrase& b) { return a.weight > b.weight; });
  std::vector<Phrase> out;
  for (const Phrase& one : phrases) {
    if (out.size() == most_phrases) break;
    const std::string_view words = one.words();
    if (words.find('\n') == words.npos &&
        std::none_of(out.begin(), out.end(), [&](const Phrase& had) { return had.words() == words; }))
      out.push_back(one);
  }
  return out;
}

}  // namespace

std::optional<WeighedWording> weighed_wording(const std::vector<Worded>& texts,
                                              const std::vector<std::uint32_t>& buckets,
                                              const WordingModel& model) {
  if (!model.loaded() || buckets.empty()) return std::nullopt;  // not at hand, or nothing was said
  WeighedWording out{model.grade(model.score(buckets)), {}};
  if (out.grade == 0) return std::nullopt;
  std::vector<Phrase> phrases;
  for (const Worded& one : texts)
    collect_phrases(one, weights_of(one, model, buckets.size(), out.grade > 0 ? 1 : -1), phrases);
  for (const Phrase& phrase : heaviest(std::move(phrases)))
    out.cites.push_back(cite(*phrase.of->text, phrase.words()));
  if (out.cites.empty()) return std::nullopt;
  return out;
}

Finding WeighedWording::finding(std::span<const std::string_view> unwanted,
                                std::span<const std::string_view> wanted) && {
  const auto& names = grade > 0 ? unwanted : wanted;
  const std::size_t step = std::min(static_cast<std::size_t>(std::abs(grade)), names.size());
  std::vector<std::string> words;
  for (const Cite& one : cites) words.push_back(one.quote);
  return {std::string(names[step - 1]),
          grade > 0 ? Meaning::suspicious : Meaning::benign,
          {{"words", std::move(words)}},
          std::move(cites)};
}

}  // namespace kanshiki::infer
