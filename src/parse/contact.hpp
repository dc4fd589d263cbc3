#pragma once
/// What companies print below their mails and what can be checked by itself: telephone numbers, the numbers
/// of Japanese corporations, postcodes. All over folded text (parse/fold.hpp), linear in it.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kanshiki::parse {

/// A telephone number that is called so: `TEL: 03-1234-5678`, `電話 0120-123-456`, `+81 3 1234 5678`.
struct PhoneNumber {
  std::size_t begin = 0, end = 0;  ///< in the text, without what calls it so
  std::string digits;              ///< with the country code, if it was written with +
  bool international = false;      ///< written with +
  bool blanks = false;             ///< in groups parted by blanks: what follows it may have been read, too
};

/// Numbers with letters or stars in them, and those whose end is not clear, are left out.
std::vector<PhoneNumber> find_phone_numbers(std::string_view folded);

/// Whether a number of as many digits can exist: of Japan by the numbering plan (総務省), abroad by ITU-T
/// E.164 and, for +1, by the North American plan. Of other countries' domestic forms nothing is known: true.
bool is_possible(const PhoneNumber& number);

/// A 法人番号 that is called so: 13 digits, the first of which checks the others.
struct CorporateNumber {
  std::size_t begin = 0, end = 0;
  std::string digits;
};
std::vector<CorporateNumber> find_corporate_numbers(std::string_view folded);

/// 国税庁, 法人番号の指定等に関する省令 §2: 13 digits, and the check digit fits.
bool is_possible(const CorporateNumber& number);

/// `〒105-0011`, or seven digits of that form without the sign.
struct Postcode {
  std::size_t begin = 0, end = 0;
  std::string_view first_three;
  bool has_sign = false;  ///< 〒 stands before it
};
std::vector<Postcode> find_postcodes(std::string_view folded);

}  // namespace kanshiki::parse
