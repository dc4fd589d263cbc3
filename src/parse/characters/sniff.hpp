#pragma once
/// Which charset bytes are really in, whatever their label says.

#include <string_view>

#include "parse/characters/charsets.hpp"

namespace kanshiki::parse::characters {

/// The charset to decode `bytes` with. `claimed` is the label's charset, or null.
///
/// The label stands unless the bytes speak clearly against it: escapes of ISO-2022-JP, well-formed UTF-8
/// (which text in another charset is by no accident), faults in Shift_JIS or EUC-JP that the other would not
/// have. Without a label the same signs decide, then windows-1252.
const Charset& actual_charset(std::string_view bytes, const Charset* claimed);

/// How much bytes look like Japanese text in Shift_JIS or EUC-JP. Kana and common kanji speak for it, rare
/// ones against.
struct Plausibility {
  int units = 0;  ///< characters beyond ASCII
  int kana = 0;   ///< hiragana and full-width katakana
  int simplified =
      0;  ///< rare kanji in the rows where GB 2312, which EUC-JP shares its bytes with, has common ones
  int rare = 0;    ///< other rare kanji
  int hangul = 0;  ///< common kanji in the rows where KS X 1001, which EUC-KR is, has its hangul
  int faults = 0;  ///< bytes that make no character
  int score = 0;

  bool is_japanese() const { return faults == 0 && score > 0 && score * 2 >= units; }
  // Said of what was read as EUC-JP:
  bool is_chinese() const {
    return faults == 0 && kana == 0 && units >= 4 && simplified * 10 >= units && rare * 5 <= units;
  }
  bool is_korean() const { return faults == 0 && kana == 0 && hangul >= 6 && hangul * 10 >= units * 9; }
};

Plausibility plausibility_of_shift_jis(std::string_view bytes);
Plausibility plausibility_of_euc_jp(std::string_view bytes);

}  // namespace kanshiki::parse::characters
