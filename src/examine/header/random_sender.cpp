/// The sender's address has a name that nobody chose: letters and digits in turns (`x7kq2m9tz4.example`),
/// capitals at random (`VYvePWoL@…`), or the name of a person who does not sign, with a number
/// (`Bike Offers <anna_miller_73277@…>`), as programs make them by the thousand.

#include <algorithm>

#include "base/text.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "examine/header/digits_in_turns.hpp"

namespace kanshiki::examine {
namespace {

/// Neighbouring characters of one kind.
struct Run {
  enum Kind { capitals, small, other } kind;
  std::size_t length;
};

std::vector<Run> runs_of(std::string_view name) {
  std::vector<Run> out;
  for (const char c : name) {
    const Run::Kind kind = !is_alpha(c) ? Run::other : c == lower(c) ? Run::small : Run::capitals;
    if (out.empty() || out.back().kind != kind) out.push_back({kind, 0});
    ++out.back().length;
  }
  return out;
}

/// Places where capitals and small letters meet as in no name that people write, neither JohnSmith nor HRteam
/// nor infoUSA2: the second `O` of `zjOY`, the `a` of `xADa`, the `v` of `YvE`, the last letter of
/// `kkzWneyD`. One may be an abbreviation.
std::size_t odd_capitals(std::string_view name) {
  const std::vector<Run> runs = runs_of(name);
  std::size_t out = 0;
  for (std::size_t i = 1; i < runs.size(); ++i) {
    const Run &before = runs[i - 1], &run = runs[i];
    out += run.kind == Run::capitals && run.length > 1 && before.kind == Run::small;
    out += run.kind == Run::small && before.kind == Run::capitals && before.length > 1 && i > 1;
    out += run.kind == Run::small && run.length == 1 && before.kind == Run::capitals && i + 1 < runs.size() &&
           runs[i + 1].kind == Run::capitals;
  }
  const bool ends_in_capital = runs.back().kind == Run::capitals && runs.back().length == 1;
  return out + (ends_in_capital && runs.front().kind == Run::small && runs.size() > 2);
}

std::size_t longest_run_of_consonants(std::string_view name) {
  std::size_t out = 0, run = 0;
  for (const char c : name) {
    run = is_alpha(c) && std::string_view("aeiouy").find(lower(c)) == std::string_view::npos ? run + 1 : 0;
    out = std::max(out, run);
  }
  return out;
}

bool is_in_capitals(std::string_view name) {
  return std::none_of(name.begin(), name.end(), [](char c) { return is_alpha(c) && c == lower(c); });
}

bool has_capitals_at_random(std::string_view name) {
  constexpr std::size_t shortest = 6, unspeakable = 4;  // letters; consonants in a row
  if (name.size() < shortest || !std::all_of(name.begin(), name.end(), is_alnum)) return false;
  const std::size_t odd = odd_capitals(name);
  if (is_in_capitals(name)) return longest_run_of_consonants(name) > unspeakable;
  return odd > 1 || (odd == 1 && longest_run_of_consonants(name) >= unspeakable);
}

/// The label of `domain` that nobody chose; empty if there is none.
std::string_view random_label(std::string_view domain) {
  for (const std::string_view label : split(domain, '.'))
    if (has_digits_in_turns(label) || has_capitals_at_random(label)) return label;
  return {};
}

/// Two words and a number, joined by low lines, of which the shown name knows none. Providers give their
/// customers such addresses; others let people be who they are.
bool is_a_numbered_person(const Mailbox& author, const Knowledge& knowledge) {
  constexpr std::size_t fewest = 3, most = 6;  // digits
  const std::vector<std::string_view> parts = split(author.local, '_');
  if (parts.size() != 3 || author.name.empty() || knowledge.mailboxes.is_free(author.domain)) return false;
  const auto is_word = [](std::string_view part) {
    return part.size() > 1 && std::all_of(part.begin(), part.end(), is_alpha);
  };
  const std::string_view number = parts[2];
  return is_word(parts[0]) && is_word(parts[1]) && number.size() >= fewest && number.size() <= most &&
         std::all_of(number.begin(), number.end(), is_digit) && !icontains(author.name, parts[0]) &&
         !icontains(author.name, parts[1]);
}

/// Whether what stands before the @ is random as a whole. Marks and numbers that services put between dots,
/// hyphens and `=` are for their own machines, and marketplaces hide their customers behind numbers; a
/// mailbox that anyone gets for nothing has none of them, so there what follows `+` counts too.
bool has_random_name(const Mailbox& author, const Knowledge& knowledge) {
  const std::size_t plus = author.local.find('+');
  const std::string_view local = author.local.substr(0, plus);
  if (has_capitals_at_random(local)) return true;
  if (has_digits_in_turns(local) && std::all_of(local.begin(), local.end(), is_alnum) &&
      !knowledge.owner_of(author.domain))
    return true;
  return plus != local.npos && knowledge.mailboxes.is_free(author.domain) &&
         (has_capitals_at_random(author.local.substr(plus + 1)) ||
          has_digits_in_turns(author.local.substr(plus + 1)));
}

}  // namespace

Found random_sender(const Mail& mail, const Knowledge& knowledge, World&) {
  if (mail.from.mailboxes.empty()) return {};
  const Mailbox& author = mail.from.mailboxes.front();
  Found out;
  const auto note = [&](const char* id, const char* fact, std::string_view whole, std::string_view label) {
    out.findings.push_back({id,
                            Meaning::suspicious,
                            {{fact, to_valid_utf8(whole)}, {"label", to_valid_utf8(label)}},
                            {cite(mail, "From")}});
  };
  if (const std::string_view label = random_label(author.domain); !label.empty())
    note("identity.random_domain", "domain", author.domain, label);
  if (has_random_name(author, knowledge))
    note("identity.random_local_part", "address", author.address, author.local);
  if (is_a_numbered_person(author, knowledge))
    note("identity.numbered_person", "name", author.name, author.local);
  return out;
}

}  // namespace kanshiki::examine
