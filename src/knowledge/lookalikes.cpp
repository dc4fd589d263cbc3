#include "knowledge/lookalikes.hpp"

#include <algorithm>
#include <tuple>

#include "base/text.hpp"
#include "parse/confusables.hpp"
#include "parse/domain.hpp"

namespace kanshiki {

/// What stands between dots and hyphens of a host, left of its public suffix.
struct HostPiece {
  std::string_view text;
  bool first_of_label;
};

namespace {

constexpr std::size_t shortest_domain = 6;   // official ones that are told inside other names: not "x.com"
constexpr std::size_t shortest_shape = 5;    // tokens that are told by their look
constexpr std::size_t longest_segment = 64;  // of a path that is looked at
constexpr std::size_t most_pieces = 64;      // a host has 127 labels at most; nobody reads on

std::vector<HostPiece> pieces_of(std::string_view text) {
  std::vector<HostPiece> out;
  bool first = true;
  while (!text.empty() && out.size() < most_pieces) {
    const std::size_t end = std::min(text.find_first_of(".-"), text.size());
    if (end > 0) out.push_back({text.substr(0, end), first});
    first = end < text.size() && text[end] == '.';
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return out;
}

/// Every label of `text`, from the left.
std::vector<std::string_view> labels_of(std::string_view text) {
  return text.empty() ? std::vector<std::string_view>() : split(text, '.');
}

/// Letters, digits, hyphens and dots, and the underscore that DNS takes too.
bool is_host_name(std::string_view host) {
  return std::all_of(host.begin(), host.end(),
                     [](char c) { return is_alnum(c) || c == '-' || c == '.' || c == '_'; });
}

std::string_view first_label(std::string_view host) { return host.substr(0, host.find('.')); }

}  // namespace

std::string_view to_string(Imitation how) {
  switch (how) {
    case Imitation::official_domain_on_the_left:
      return "official_domain_on_the_left";
    case Imitation::look_alike_letters:
      return "look_alike_letters";
    case Imitation::typo:
      return "typo";
    case Imitation::name_with_lure_word:
      return "name_with_lure_word";
    case Imitation::name_in_wrong_label:
      return "name_in_wrong_label";
    case Imitation::name_under_other_suffix:
      return "name_under_other_suffix";
  }
  return "";
}

Lookalikes::Lookalikes(const std::vector<Brand>& brands, DomainLists lists)
    : brands_(brands), lists_(std::move(lists)) {
  for (std::uint32_t i = 0; i < brands.size(); ++i) {
    for (const std::string& domain : brands[i].domains) domains_.emplace(domain, i);
    for (const std::string& token : brands[i].tokens) {
      tokens_.emplace(token, i);
      typos_.add(token, i);
    }
    for (const std::string& token : brands[i].common_tokens) common_tokens_.emplace(token, i);
  }
  for (const Table& table : {tokens_, common_tokens_})
    for (const auto& [token, brand] : table)
      if (token.size() >= shortest_shape) shapes_.emplace(parse::skeleton(token), brand);
}

bool Lookalikes::official(std::string_view host) const {
  return domains_.contains(parse::registrable_domain(host));
}

bool Lookalikes::says_no_owner(std::string_view host) const {
  return official(host) || DomainLists::below(lists_.shared, host) ||
         DomainLists::below(lists_.bulk_senders, host);
}

std::optional<Lookalike> Lookalikes::look(std::string_view host) const {
  if (host.ends_with('.')) host.remove_suffix(1);
  const std::string_view registrable = parse::registrable_domain(host);
  if (registrable.empty() || !is_host_name(host) || says_no_owner(host)) return std::nullopt;
  if (lists_.innocent.contains(registrable)) return std::nullopt;
  const std::string_view left = host.substr(0, host.size() - registrable.size());
  const std::string_view label = first_label(registrable);
  const std::string_view named = host.substr(0, left.size() + label.size());  // all but the public suffix

  const std::vector<HostPiece> pieces = pieces_of(named);
  if (auto found = official_on_the_left(pieces)) return found;
  if (auto found = look_alike(pieces)) return found;
  if (auto found = mistyped(label)) return found;
  if (auto found = with_lure_word(label)) return found;
  if (auto found = in_wrong_label(left)) return found;
  const auto owner = brand_at(tokens_, label);
  const std::string_view suffix = registrable.substr(label.size() + 1);
  const std::string_view top = suffix.substr(suffix.rfind('.') + 1);
  if (owner && top.size() > 2 && top != "com" && top != "net" && top != "org" &&
      !brands_[*owner].may_own(host))
    return Lookalike{*owner, Imitation::name_under_other_suffix, std::string(registrable)};
  return std::nullopt;
}

std::optional<Lookalike> Lookalikes::look_in_path(std::string_view segment) const {
  if (segment.size() > longest_segment) return std::nullopt;
  const std::string lowered = to_lower(segment);
  if (!is_host_name(lowered)) return std::nullopt;
  if (lowered.find('.') != lowered.npos) {
    const std::string_view domain = parse::registrable_domain(lowered);
    const auto brand = domain.size() >= shortest_domain ? brand_at(domains_, domain) : std::nullopt;
    if (brand) return Lookalike{*brand, Imitation::official_domain_on_the_left, lowered};
  }
  return with_lure_word(lowered);
}

std::optional<std::uint32_t> Lookalikes::brand_at(const Table& table, std::string_view key) const {
  const auto hit = table.find(key);
  return hit == table.end() ? std::nullopt : std::optional(hit->second);
}

/// Pieces in a row that spell an official domain: as the host joins them ("eki-net.com.evil.example"), or with
/// dots between them ("amazon-co-jp.evil.example").
std::optional<Lookalike> Lookalikes::official_on_the_left(const std::vector<HostPiece>& pieces) const {
  constexpr std::size_t most_pieces = 6;  // sumitomo-mitsui-card.co.jp has five
  for (std::size_t begin = 0; begin < pieces.size(); ++begin) {
    const char* const start = pieces[begin].text.data();
    std::string dotted(pieces[begin].text);
    for (std::size_t end = begin + 1; end < std::min(begin + most_pieces, pieces.size()); ++end) {
      const std::string_view last = pieces[end].text;
      dotted.append(".").append(last);
      if (dotted.size() < shortest_domain) continue;
      const std::string_view spelt(start, static_cast<std::size_t>(last.data() + last.size() - start));
      for (const std::string_view domain : {spelt, std::string_view(dotted)})
        if (const auto brand = brand_at(domains_, domain))
          return Lookalike{*brand, Imitation::official_domain_on_the_left, std::string(domain)};
    }
  }
  return std::nullopt;
}

std::optional<Lookalike> Lookalikes::look_alike(const std::vector<HostPiece>& pieces) const {
  const auto imitates = [&](std::string_view shown) -> std::optional<Lookalike> {
    if (shown.size() < shortest_shape || tokens_.contains(shown) || common_tokens_.contains(shown))
      return std::nullopt;
    const auto brand = brand_at(shapes_, parse::skeleton(shown));
    if (!brand) return std::nullopt;
    return Lookalike{*brand, Imitation::look_alike_letters, std::string(shown)};
  };
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (pieces[i].first_of_label && pieces[i].text == "xn") {  // "xn--…": pieces until the next label are one
      const char* begin = pieces[i].text.data();
      std::size_t last = i;
      while (last + 1 < pieces.size() && !pieces[last + 1].first_of_label) ++last;
      const char* end = pieces[last].text.data() + pieces[last].text.size();
      const std::string label = parse::domain_to_unicode({begin, static_cast<std::size_t>(end - begin)});
      for (const HostPiece& piece : pieces_of(label))
        if (auto found = imitates(piece.text)) return found;
      i = last;
    } else if (auto found = imitates(pieces[i].text)) {
      return found;
    }
  }
  return std::nullopt;
}

std::optional<Lookalike> Lookalikes::mistyped(std::string_view label) const {
  const auto brand = typos_.near(label);
  if (!brand || common_tokens_.contains(label)) return std::nullopt;
  return Lookalike{*brand, Imitation::typo, std::string(label)};
}

/// Whether `text` is made of lure words and hyphens alone.
bool Lookalikes::only_lure_words(std::string_view text) const {
  bool any = false;
  for (const HostPiece& piece : pieces_of(text)) {
    std::string_view rest = piece.text;
    while (!rest.empty()) {
      std::size_t length = rest.size();
      while (length > 0 && !lists_.lure_words.contains(rest.substr(0, length))) --length;
      if (length == 0)
        return rest.size() == 1 || std::all_of(rest.begin(), rest.end(), is_digit) ? any : false;
      any = true;
      rest.remove_prefix(length);
    }
  }
  return any;
}

/// A brand's token at either end of the label or between hyphens, and nothing else but lure words.
std::optional<Lookalike> Lookalikes::with_lure_word(std::string_view label) const {
  const auto told = [&](std::uint32_t brand) {
    return Lookalike{brand, Imitation::name_with_lure_word, std::string(label)};
  };
  for (std::size_t length = label.size(); length-- > 3;) {
    const std::string_view head = label.substr(0, length), tail = label.substr(label.size() - length);
    const bool hyphen_after = label[length] == '-', hyphen_before = label[label.size() - length - 1] == '-';
    // Glued to its neighbour, a short or ordinary word may be part of another: only with a hyphen then.
    for (const auto& [word, rest, hyphen] :
         {std::tuple(head, label.substr(length), hyphen_after),
          std::tuple(tail, label.substr(0, label.size() - length), hyphen_before)}) {
      if (!hyphen && length < shortest_shape) continue;
      auto brand = brand_at(tokens_, word);
      if (!brand && hyphen) brand = brand_at(common_tokens_, word);
      if (brand && only_lure_words(rest)) return told(*brand);
    }
  }
  return std::nullopt;
}

/// A brand's token as a label, or between hyphens of one, left of the registrable domain; an ordinary word
/// only beside a lure word.
std::optional<Lookalike> Lookalikes::in_wrong_label(std::string_view left) const {
  for (const std::string_view label : labels_of(left)) {
    for (const HostPiece& piece : pieces_of(label))
      if (const auto brand = brand_at(tokens_, piece.text))
        return Lookalike{*brand, Imitation::name_in_wrong_label, std::string(label)};
    if (const auto brand = brand_at(tokens_, label))  // one with a hyphen of its own
      return Lookalike{*brand, Imitation::name_in_wrong_label, std::string(label)};
    if (auto found = with_lure_word(label)) {
      found->how = Imitation::name_in_wrong_label;
      return found;
    }
  }
  return std::nullopt;
}

}  // namespace kanshiki
