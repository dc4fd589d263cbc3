#include "parse/auth/arc_chain.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "parse/auth/tag_list.hpp"

namespace kanshiki::parse {
namespace {

constexpr std::size_t most_instances = 50;  // RFC 8617 §4.2.1

tl::unexpected<Error> bad(std::string what) {
  return fail(Error::Kind::malformed, "ARC: " + std::move(what));
}

/// `i=2; mx.example.jp; …`: the instance stands before the results.
std::size_t results_instance(std::string_view value) {
  const std::string_view first = value.substr(0, value.find(';'));
  const std::size_t equals = first.find('=');
  if (equals == std::string_view::npos || trim(first.substr(0, equals)) != "i") return 0;
  return decimal(trim(first.substr(equals + 1)), 2).value_or(0);
}

/// Puts `field` in its place of the set that it belongs to; false if that is taken or there can be none.
bool place(std::vector<ArcSet>& sets, std::size_t instance, const HeaderField* ArcSet::*member,
           const HeaderField& field) {
  if (instance == 0 || instance > most_instances) return false;
  if (sets.size() < instance) sets.resize(instance);
  const HeaderField*& there = sets[instance - 1].*member;
  if (there) return false;
  there = &field;
  return true;
}

bool place_signature(std::vector<ArcSet>& sets, const HeaderField& field, bool seal) {
  auto read = seal ? parse_arc_seal(field.raw) : parse_arc_message_signature(field.raw);
  if (!read) return false;
  const unsigned instance = read->instance;
  if (!place(sets, instance, seal ? &ArcSet::seal : &ArcSet::message_signature, field)) return false;
  (seal ? sets[instance - 1].sealed : sets[instance - 1].message) = std::move(*read);
  return true;
}

}  // namespace

Result<std::vector<ArcSet>> read_arc_chain(const Headers& headers) {
  std::vector<ArcSet> sets;
  for (const HeaderField& field : headers) {
    bool good = true;
    if (iequals(field.name, "ARC-Authentication-Results"))
      good = place(sets, results_instance(field.raw), &ArcSet::results, field);
    else if (iequals(field.name, "ARC-Message-Signature"))
      good = place_signature(sets, field, false);
    else if (iequals(field.name, "ARC-Seal"))
      good = place_signature(sets, field, true);
    if (!good) return bad("a " + std::string(field.name) + " field cannot be read, or is there twice");
  }
  const bool whole = std::all_of(sets.begin(), sets.end(), [](const ArcSet& set) {
    return set.results && set.message_signature && set.seal;
  });
  if (!whole) return bad("a set is not whole");
  return sets;
}

}  // namespace kanshiki::parse
