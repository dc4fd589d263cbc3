#include "infer/wording_of.hpp"

namespace kanshiki::infer {
namespace {

constexpr std::size_t most_texts = 8;

bool is_read(const Text& text) {
  return !text.part || (!text.part->carried && !text.part->is_attachment() && text.part->reading.empty());
}

}  // namespace

std::vector<Worded> wording_of(const Case& subject) {
  std::vector<Worded> out;
  for (const Piece<Text>& text : subject.all<Text>()) {
    if (out.size() == most_texts) break;
    const auto place = text->part ? wording::Place::body : wording::Place::subject;
    if (is_read(*text)) out.push_back({text, wording::read(text->folded, text->foreign, place)});
  }
  return out;
}

std::vector<std::uint32_t> buckets_of(const std::vector<Worded>& texts) {
  std::vector<bool> seen(wording::buckets);
  std::vector<std::uint32_t> out;
  for (const Worded& one : texts)
    for (const wording::Feature& feature : one.reading.features)
      if (!seen[feature.bucket]) {
        seen[feature.bucket] = true;
        out.push_back(feature.bucket);
      }
  return out;
}

}  // namespace kanshiki::infer
