#pragma once
/// A header block as it was written: every field, in order, duplicates kept (RFC 5322 §2.2).

#include <cstddef>
#include <string_view>
#include <vector>

namespace kanshiki {

///   Subject: =?utf-8?B?…?=\r\n\t=?utf-8?B?…?=\r\n
///   └name─┘ └───────────── raw ────────────┘        text: unfolded, encoded-words decoded, UTF-8
///   ^offset
struct HeaderField {
  std::string_view name;   ///< as written, without the colon
  std::string_view raw;    ///< the value with its folds, without the last line end
  std::string_view text;   ///< the value as a person reads it
  std::size_t offset = 0;  ///< of the name's first byte in the mail
};

class Headers {
 public:
  void add(const HeaderField& field) { fields_.push_back(field); }

  /// The topmost field called `name` (case ignored), or null.
  const HeaderField* first(std::string_view name) const;
  /// All fields called `name`, topmost first.
  std::vector<const HeaderField*> all(std::string_view name) const;
  std::size_t count(std::string_view name) const;
  /// Text of the topmost field called `name`; empty if there is none.
  std::string_view text(std::string_view name) const;

  auto begin() const { return fields_.begin(); }
  auto end() const { return fields_.end(); }
  std::size_t size() const { return fields_.size(); }
  bool empty() const { return fields_.empty(); }
  const HeaderField& operator[](std::size_t i) const { return fields_[i]; }

 private:
  std::vector<HeaderField> fields_;
};

}  // namespace kanshiki
