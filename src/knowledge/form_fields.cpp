#include "knowledge/form_fields.hpp"

#include <algorithm>
#include <array>

#include "base/camel_case.hpp"
#include "base/text.hpp"
#include "knowledge/toml.hpp"
#include "parse/fold.hpp"

namespace kanshiki {
namespace {

bool is_ascii(std::string_view text) { return ascii_prefix(text) == text.size(); }

/// Whether a new word begins between `before` and `c`: "cardNumber1" is three.
bool begins_word(char before, char c) {
  return begins_hump(before, c) || (is_digit(c) && is_alpha(before)) || (is_alpha(c) && is_digit(before));
}

/// The folded words of a label or a name, one blank before and behind each: " card number 1 ".
std::string spelled(std::string_view text) {
  std::string apart;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (i > 0 && begins_word(text[i - 1], text[i])) apart += ' ';
    const bool letter = is_alnum(text[i]) || static_cast<unsigned char>(text[i]) >= 0x80;
    apart += letter ? text[i] : ' ';
  }
  return " " + squeeze(parse::fold(to_valid_utf8(apart))) + " ";
}

/// What a folded word looks like in a spelled text: a Latin one as it stands and as spelled() parts it
/// ("cvv2").
std::vector<std::string> shapes_of(const std::string& word) {
  if (!is_ascii(word)) return {word};
  std::vector<std::string> out = {" " + word + " "};
  if (std::string apart = spelled(word); apart != out.front()) out.push_back(std::move(apart));
  return out;
}

bool has(const std::vector<std::string>& list, std::string_view one) {
  return std::find(list.begin(), list.end(), one) != list.end();
}

Result<FieldGroup> group_named(std::string_view name) {
  constexpr std::array<std::pair<std::string_view, FieldGroup>, 5> groups = {{{"login", FieldGroup::login},
                                                                              {"secret", FieldGroup::secret},
                                                                              {"card", FieldGroup::card},
                                                                              {"person", FieldGroup::person},
                                                                              {"other", FieldGroup::other}}};
  for (const auto& [known, group] : groups)
    if (known == name) return group;
  return fail(Error::Kind::malformed, "no such group: " + std::string(name));
}

Result<FieldKind> read_field(const toml::table& entry) {
  const auto group = group_named(entry["group"].value_or(std::string_view()));
  if (!group) return tl::unexpected<Error>(group.error());
  FieldKind out{entry["kind"].value_or(std::string()),
                *group,
                strings(entry["autocomplete"]),
                strings(entry["words"]),
                strings(entry["types"]),
                entry["value"].value_or(std::string())};
  if (out.kind.empty()) return fail(Error::Kind::malformed, "a field has no kind");
  return out;
}

}  // namespace

FormFields::FormFields(std::vector<FieldKind> kinds) : kinds_(std::move(kinds)) {
  for (FieldKind& kind : kinds_) {
    std::vector<std::string>& sought = sought_.emplace_back();
    for (std::string& word : kind.words) {
      word = parse::fold(word);
      for (const std::string& shape : shapes_of(word)) sought.push_back(shape);
    }
  }
}

const FieldKind* FormFields::named_by(const std::vector<std::string>& texts) const {
  for (std::size_t kind = 0; kind < kinds_.size(); ++kind)
    for (const std::string& text : texts)
      for (const std::string& piece : sought_[kind])
        if (text.find(piece) != std::string::npos) return &kinds_[kind];
  return nullptr;
}

bool takes_entry(const PageControl& control) {
  constexpr std::array<std::string_view, 6> no_entry = {"hidden", "submit", "button",
                                                        "image",  "reset",  "radio"};
  return control.tag != "button" &&
         std::find(no_entry.begin(), no_entry.end(), control.type) == no_entry.end();
}

const FieldKind* FormFields::kind_of(const PageControl& control) const {
  if (!takes_entry(control) || control.type == "checkbox") return nullptr;
  for (const std::string_view token : words(control.autocomplete))
    for (const FieldKind& kind : kinds_)
      if (has(kind.autocomplete, to_lower(token))) return &kind;
  if (const FieldKind* seen = named_by({spelled(control.label), spelled(control.placeholder)})) return seen;
  if (const FieldKind* named = named_by({spelled(control.name), spelled(control.id)})) return named;
  for (const FieldKind& kind : kinds_)
    if (has(kind.types, control.type)) return &kind;
  return nullptr;
}

std::vector<const FieldKind*> FormFields::asked(const PageRecord& record) const {
  std::vector<const FieldKind*> out;
  for (const PageControl& control : record.controls) {
    const FieldKind* kind = control.visible ? kind_of(control) : nullptr;
    if (kind && std::find(out.begin(), out.end(), kind) == out.end()) out.push_back(kind);
  }
  return out;
}

std::vector<std::string> names_of(const std::vector<const FieldKind*>& kinds) {
  std::vector<std::string> out;
  for (const FieldKind* kind : kinds) out.push_back(kind->kind);
  return out;
}

bool has_group(const std::vector<const FieldKind*>& kinds, FieldGroup group) {
  return std::any_of(kinds.begin(), kinds.end(), [&](const FieldKind* one) { return one->group == group; });
}

bool has_kind(const std::vector<const FieldKind*>& kinds, std::string_view kind) {
  return std::any_of(kinds.begin(), kinds.end(), [&](const FieldKind* one) { return one->kind == kind; });
}

bool asks_in_earnest(const std::vector<const FieldKind*>& asked) {
  return has_group(asked, FieldGroup::secret) || has_group(asked, FieldGroup::card);
}

Result<FormFields> read_form_fields(std::string_view text) {
  return read_toml(text, "form_fields.toml")
      .and_then(
          [](const toml::table& table) { return read_array(table, "form_fields.toml", "field", read_field); })
      .map([](std::vector<FieldKind> all) { return FormFields(std::move(all)); });
}

}  // namespace kanshiki
