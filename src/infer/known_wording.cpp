/// Whether a mail is worded like deceitful mails that are known, or like ordinary ones
/// (knowledge/wording_model.hpp), with the words that weigh most.

#include <algorithm>
#include <array>
#include <cstdlib>

#include "base/text.hpp"
#include "infer/inference.hpp"
#include "infer/wording_of.hpp"
#include "model/cite.hpp"

namespace kanshiki::infer {
namespace {

constexpr std::size_t longest_phrase = 6;  // words
constexpr std::size_t most_phrases = 3;

constexpr std::array<std::string_view, 5> deceitful_names = {
    "words.deceitful_1", "words.deceitful_2", "words.deceitful_3", "words.deceitful_4", "words.deceitful_5"};
constexpr std::array<std::string_view, 4> ordinary_names = {"words.ordinary_1", "words.ordinary_2",
                                                            "words.ordinary_3", "words.ordinary_4"};

/// The finding of a grade, which is not 0.
std::string_view name_of(int grade) {
  const auto nth = [&](const auto& names) {
    return names[std::min(static_cast<std::size_t>(std::abs(grade)), names.size()) - 1];
  };
  return grade > 0 ? nth(deceitful_names) : nth(ordinary_names);
}

/// A run of words and what it adds.
struct Phrase {
  const Worded* of = nullptr;
  std::size_t first = 0, last = 0;
  double weight = 0;

  std::string_view words() const {
    const wording::Word &a = of->reading.words[first], &b = of->reading.words[last];
    return trim(of->text->words(a.begin, b.end));
  }
};

/// What each word of a text adds to the score on the side of `sign`: a bucket that several words share is
/// split.
std::vector<double> weights_of(const wording::Reading& reading, const WordingModel& model, std::size_t count,
                               double sign) {
  std::vector<double> out(reading.words.size());
  for (const wording::Feature& feature : reading.features) {
    const double share = sign * model.share(feature.bucket, count) / (feature.last - feature.first + 1);
    for (std::uint32_t word = feature.first; word <= feature.last; ++word) out[word] += share;
  }
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
    if (best.weight > 0 && best.words().find('\n') == std::string_view::npos) out.push_back(best);
  }
}

/// The phrases that weigh most, none twice.
std::vector<Phrase> heaviest(std::vector<Phrase> phrases) {
  std::stable_sort(phrases.begin(), phrases.end(),
                   [](const Phrase& a, const Phrase& b) { return a.weight > b.weight; });
  std::vector<Phrase> out;
  for (const Phrase& one : phrases) {
    if (out.size() == most_phrases) break;
    if (std::none_of(out.begin(), out.end(), [&](const Phrase& had) { return had.words() == one.words(); }))
      out.push_back(one);
  }
  return out;
}

}  // namespace

std::vector<Finding> known_wording(const Case& subject, const Knowledge& knowledge) {
  const WordingModel& model = knowledge.wording;
  if (!model.loaded()) return {};
  const std::vector<Worded> texts = wording_of(subject);
  const std::vector<std::uint32_t> buckets = buckets_of(texts);
  const int grade = model.grade(model.score(buckets));
  if (grade == 0) return {};
  const bool deceitful = grade > 0;
  std::vector<Phrase> phrases;
  for (const Worded& one : texts)
    collect_phrases(one, weights_of(one.reading, model, buckets.size(), deceitful ? 1 : -1), phrases);
  Finding out{std::string(name_of(grade)), deceitful ? Meaning::suspicious : Meaning::benign, {}, {}};
  std::vector<std::string> words;
  for (const Phrase& phrase : heaviest(std::move(phrases))) {
    out.cites.push_back(cite(*phrase.of->text, phrase.words()));
    words.push_back(out.cites.back().quote);
  }
  out.facts = {{"words", std::move(words)}};
  return {out};
}

}  // namespace kanshiki::infer
