#include "knowledge/everyday_words.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "base/text.hpp"
#include "knowledge/toml.hpp"
#include "parse/fold.hpp"

namespace kanshiki {
namespace {

/// Pairs of one width in every common font. All take three bytes, so that a skeleton keeps all positions.
constexpr std::array<std::pair<char32_t, char32_t>, 29> katakana_of = {
    {{U'‐', U'ー'},  {U'—', U'ー'},  {U'―', U'ー'},  {U'−', U'ー'},  {U'─', U'ー'},  {U'━', U'ー'},
     {U'〡', U'ー'}, {U'へ', U'ヘ'}, {U'べ', U'ベ'}, {U'ぺ', U'ペ'}, {U'り', U'リ'}, {U'一', U'ー'},
     {U'三', U'ミ'}, {U'丶', U'ヽ'}, {U'丿', U'ノ'}, {U'乂', U'メ'}, {U'二', U'ニ'}, {U'八', U'ハ'},
     {U'力', U'カ'}, {U'匕', U'ヒ'}, {U'千', U'チ'}, {U'卜', U'ト'}, {U'厶', U'ム'}, {U'又', U'ヌ'},
     {U'口', U'ロ'}, {U'囗', U'ロ'}, {U'夕', U'タ'}, {U'工', U'エ'}, {U'才', U'オ'}}};
static_assert(std::is_sorted(katakana_of.begin(), katakana_of.end()));

char32_t katakana_like(char32_t c) {
  const auto pair = std::lower_bound(katakana_of.begin(), katakana_of.end(), std::pair(c, U'\0'));
  return pair == katakana_of.end() || pair->first != c ? c : pair->second;
}

/// Whether the katakana of `word` goes on outside of it: クリック in クリックス. What only looks like
/// katakana (より, 窓口) belongs to other words.
bool goes_on(std::string_view text, std::size_t begin, std::size_t end, std::string_view word) {
  const bool left = is_katakana(code_point_before(text, begin)) && is_katakana(code_point_at(word, 0));
  const bool right =
      is_katakana(code_point_before(word, word.size())) && is_katakana(code_point_at(text, end));
  return left || right;
}

/// Whether `written` is `word` in other letters. A long vowel at its end says nothing: ユーザ一覧 is a list
/// (一覧) of users.
bool differs(std::string_view written, std::string_view word) {
  constexpr std::string_view long_vowel = "ー";
  if (word.ends_with(long_vowel)) {
    word.remove_suffix(long_vowel.size());
    written = written.substr(0, word.size());
  }
  return written != word;
}

}  // namespace

std::string kana_skeleton(std::string_view folded) {
  std::string out;
  out.reserve(folded.size());
  for (std::size_t at = 0; at < folded.size();) {
    const std::size_t ascii = ascii_prefix(folded.substr(at));
    out += folded.substr(at, ascii);
    at += ascii;
    if (at < folded.size()) append_utf8(out, katakana_like(next_code_point(folded, at)));
  }
  return out;
}

EverydayWords::EverydayWords(const std::vector<std::string>& words) {
  std::vector<std::string> skeletons;
  for (const std::string& word : words) {
    words_.push_back(parse::fold(word));
    skeletons.push_back(kana_skeleton(words_.back()));
  }
  finder_ = WordFinder(skeletons);
}

std::vector<EverydayWords::Hit> EverydayWords::find(std::string_view folded) const {
  const std::string skeleton = kana_skeleton(folded);
  std::vector<Hit> out;
  finder_.find(skeleton, [&](const WordFinder::Hit& hit) {
    const std::string& word = words_[hit.word];
    if (goes_on(folded, hit.begin, hit.end, word)) return;
    out.push_back({word, hit.begin, hit.end, differs(folded.substr(hit.begin, hit.end - hit.begin), word)});
  });
  keep_longest(out);
  return out;
}

Result<std::vector<std::string>> read_everyday_words(std::string_view toml) {
  return read_toml(toml, "everyday_words.toml").map([](const toml::table& table) {
    std::vector<std::string> out;
    for (const auto& [language, node] : table)
      for (std::string& word : strings(toml::node_view<const toml::node>(node)))
        out.push_back(std::move(word));
    return out;
  });
}

}  // namespace kanshiki
