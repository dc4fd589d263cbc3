#include "knowledge/places.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "knowledge/toml.hpp"

namespace kanshiki {
namespace {

constexpr std::string_view ward = "区", city = "市", county = "郡";

/// 区 that is the beginning of another word: 区間, 区画, 区分, 区域, 区別.
bool goes_on_as_word(std::string_view after) {
  constexpr std::string_view others[] = {"間", "画", "分", "域", "別"};
  return std::any_of(std::begin(others), std::end(others),
                     [&](std::string_view other) { return after.starts_with(other); });
}

/// What stands behind the first `mark` in a name; empty if there is none or nothing behind it.
std::string_view behind(std::string_view name, std::string_view mark) {
  const std::size_t at = name.find(mark);
  return at == std::string_view::npos ? std::string_view() : name.substr(at + mark.size());
}

}  // namespace

Result<Places> Places::read(std::string_view text) {
  auto table = read_toml(text, "places.toml");
  if (!table) return tl::unexpected<Error>(table.error());
  Places out;
  std::vector<std::string> words;
  for (const auto& [name, node] : *table) {
    const toml::table* entry = node.as_table();
    if (!entry)
      return fail(Error::Kind::malformed, "places.toml: " + std::string(name.str()) + " is no table");
    if (out.prefectures_.size() == Prefectures{}.size())
      return fail(Error::Kind::limit, "places.toml: too many prefectures");
    const std::size_t prefecture = out.prefectures_.size();
    out.add_prefecture(name.str());
    for (const std::string& one : strings((*entry)["postcodes"])) out.postcodes_[one].set(prefecture);
    for (const std::string& one : strings((*entry)["municipalities"])) out.add_municipality(one, prefecture);
  }
  for (const Name& name : out.names_) {
    const std::string& whole = out.prefectures_[name.prefecture];
    words.push_back(name.whole ? whole : whole.substr(0, whole.size() - ward.size()));
  }
  out.finder_ = WordFinder(words);
  return out;
}

void Places::add_prefecture(std::string_view name) {
  const auto index = static_cast<std::uint32_t>(prefectures_.size());
  prefectures_.emplace_back(name);
  names_.push_back({index, true});
  if (name != "北海道") names_.push_back({index, false});  // 北海 is no short form of it
}

/// The name as it is, and as it is written where the city or the county is left out.
void Places::add_municipality(std::string_view name, std::size_t prefecture) {
  const auto add = [&](std::string_view form) {
    municipalities_[std::string(form)].set(prefecture);
    longest_ = std::max(longest_, form.size());
  };
  add(name);
  if (name.ends_with(ward))
    if (const std::string_view alone = behind(name, city); !alone.empty()) {
      add(alone);
      add(name.substr(0, name.size() - alone.size()));
    }
  if (const std::string_view alone = behind(name, county); alone.size() > ward.size()) add(alone);
}

std::vector<std::string> Places::names(const Prefectures& some) const {
  std::vector<std::string> out;
  for (std::size_t i = 0; i < prefectures_.size(); ++i)
    if (some.test(i)) out.push_back(prefectures_[i]);
  return out;
}

std::vector<Places::Address> Places::addresses_in(std::string_view folded) const {
  std::vector<WordFinder::Hit> hits;
  finder_.find(folded, [&](const WordFinder::Hit& hit) { hits.push_back(hit); });
  keep_longest(hits);  // 東京都, not 東京 or 京都 in it
  std::vector<Address> out;
  for (const WordFinder::Hit& hit : hits) {
    const Name& name = names_[hit.word];
    const auto municipality = municipality_at(folded.substr(hit.end));
    if (!municipality) continue;
    const bool is_ward =
        municipality->name.ends_with(ward) && municipality->name.find(city) == std::string_view::npos;
    if (!name.whole && !is_ward) continue;  // 福岡, 千葉 are cities and people, too
    const auto end = static_cast<std::uint32_t>(hit.end + municipality->name.size());
    if (!goes_on_as_word(folded.substr(end))) out.push_back({hit.begin, end, name.prefecture, *municipality});
  }
  return out;
}

std::optional<Places::Municipality> Places::municipality_at(std::string_view text) const {
  std::optional<Municipality> out;
  const std::size_t last = std::min(longest_, text.size());
  for (std::size_t at = 0; at < last;) {
    next_code_point(text, at);
    const auto hit = municipalities_.find(text.substr(0, at));
    if (hit != municipalities_.end()) out = {text.substr(0, at), hit->second};
  }
  return out;
}

std::optional<std::uint32_t> Places::prefecture_at(std::string_view text) const {
  for (std::uint32_t i = 0; i < prefectures_.size(); ++i)
    if (text.starts_with(prefectures_[i])) return i;
  return std::nullopt;
}

Prefectures Places::of_postcode(std::string_view first_three) const {
  const auto hit = postcodes_.find(first_three);
  return hit == postcodes_.end() ? Prefectures{} : hit->second;
}

}  // namespace kanshiki
