#include "examine/page/structure.hpp"

#include <array>
#include <unordered_map>

#include "base/arena.hpp"
#include "base/hash.hpp"
#include "base/min_hash.hpp"
#include "parse/html/tokenizer.hpp"

namespace kanshiki::examine {
namespace {

namespace html = parse::html;

constexpr std::size_t digits = 16;

bool is_left_out(html::Tag tag) {
  return tag == html::Tag::script || tag == html::Tag::style || tag == html::Tag::meta ||
         tag == html::Tag::link;
}

/// Calls `take` with each tag that counts.
template <class Take>
void each_tag(std::string_view source, Take take) {
  Arena arena;
  html::Tokenizer tokenizer(source, arena);
  html::Token token;
  while (tokenizer.next(token)) {
    const bool start = token.kind == html::Token::Kind::start_tag;
    if (start) tokenizer.switch_to(html::content_of(token.tag));
    if ((start || token.kind == html::Token::Kind::end_tag) && !is_left_out(token.tag)) take(token);
  }
}

/// "<div", "/div", "<input password".
std::string shape_of(const html::Token& tag) {
  const bool start = tag.kind == html::Token::Kind::start_tag;
  std::string out = (start ? "<" : "/") + std::string(tag.name);
  if (const std::string_view* type = tag.tag == html::Tag::input ? tag.attribute("type") : nullptr)
    out.append(" ").append(*type);
  return out;
}

std::uint64_t hash_of(std::string_view text) {
  std::uint64_t out = text.size();
  for (const char c : text) out = stir(out ^ static_cast<unsigned char>(c));
  return out;
}

/// Collects what a page is made of: runs of tags, and elements as their maker called them. What stands there
/// twice is two.
class BuildParts {
 public:
  void take(const html::Token& tag) {
    for (std::size_t i = 0; i + 1 < run_.size(); ++i) run_[i] = run_[i + 1];
    run_.back() = hash_of(shape_of(tag));
    std::uint64_t run = 0;
    for (const std::uint64_t one : run_) run = stir(run ^ one);
    if (++tags_ >= run_.size()) add(run);
    if (const std::string names = names_of(tag); !names.empty()) add(hash_of(names));
  }

  std::size_t tags() const { return tags_; }
  const MinHash<std::tuple_size_v<BuildSketch>>& sketch() const { return sketch_; }

 private:
  /// "form id=login class=card narrow".
  static std::string names_of(const html::Token& tag) {
    std::string out;
    if (tag.kind != html::Token::Kind::start_tag) return out;
    for (const char* name : {"id", "class", "name"})
      if (const std::string_view* value = tag.attribute(name); value && !value->empty())
        out.append(" ").append(name).append("=").append(*value);
    return out.empty() ? out : std::string(tag.name) + out;
  }

  void add(std::uint64_t part) { sketch_.add(stir(part ^ stir(++seen_[part]))); }

  std::array<std::uint64_t, 4> run_{};
  std::size_t tags_ = 0;
  std::unordered_map<std::uint64_t, std::uint64_t> seen_;  // how often each part was seen
  MinHash<std::tuple_size_v<BuildSketch>> sketch_;
};

}  // namespace

Structure structure_of(std::string_view source) {
  Structure out;
  std::string tags;
  each_tag(source, [&](const html::Token& tag) {
    tags += shape_of(tag);
    out.elements += tag.kind == html::Token::Kind::start_tag;
  });
  out.hash = sha256_hex(tags).substr(0, digits);
  return out;
}

std::optional<BuildSketch> build_sketch(std::string_view source) {
  constexpr std::size_t fewest = 20, most = 20'000;  // tags
  BuildParts parts;
  each_tag(source, [&](const html::Token& tag) {
    if (parts.tags() < most) parts.take(tag);
  });
  if (parts.tags() < fewest) return std::nullopt;
  BuildSketch out{};
  for (std::size_t i = 0; i < out.size(); ++i) out[i] = static_cast<std::uint8_t>(parts.sketch().least()[i]);
  return out;
}

}  // namespace kanshiki::examine
