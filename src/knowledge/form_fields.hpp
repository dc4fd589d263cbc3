#pragma once
/// What pages ask for (data/form_fields.toml).

#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "model/page.hpp"

namespace kanshiki {

/// What losing something means.
enum class FieldGroup {
  login,   ///< who one is
  secret,  ///< what only one's own self should know: password, code, account
  card,
  person,  ///< name, birth date, address …
  other,
};

struct FieldKind {
  std::string kind;  ///< "password", "card_number" …; stable, told in reports
  FieldGroup group = FieldGroup::other;
  std::vector<std::string> autocomplete, words, types;
  std::string value;  ///< what is typed instead of the truth; empty: nothing is
};

/// Immutable; of kinds that fit the first counts.
class FormFields {
 public:
  FormFields() = default;
  explicit FormFields(std::vector<FieldKind> kinds);

  /// What `control` wants to know; null for a button, a hidden or an unknown one.
  const FieldKind* kind_of(const PageControl& control) const;
  /// The kinds that a page asks for and a person can see, each once, in the order of the page.
  std::vector<const FieldKind*> asked(const PageRecord& record) const;

  const std::vector<FieldKind>& kinds() const { return kinds_; }

 private:
  const FieldKind* named_by(const std::vector<std::string>& texts) const;
  std::vector<FieldKind> kinds_;
  /// Of each kind, what its words may look like in a label or a name.
  std::vector<std::vector<std::string>> sought_;
};

/// Whether `control` is there to be typed into or chosen from.
bool takes_entry(const PageControl& control);

/// Their names, as facts tell them.
std::vector<std::string> names_of(const std::vector<const FieldKind*>& kinds);
bool has_group(const std::vector<const FieldKind*>& kinds, FieldGroup group);
bool has_kind(const std::vector<const FieldKind*>& kinds, std::string_view kind);
/// Whether that is what nobody should give to strangers: a secret or a card.
bool asks_in_earnest(const std::vector<const FieldKind*>& asked);

Result<FormFields> read_form_fields(std::string_view toml);

}  // namespace kanshiki
