/// Japanese that betrays a Chinese hand: simplified letters inside Japanese lines, fonts and language marks
/// of simplified Chinese on a Japanese page.

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "examine/cite.hpp"
#include "examine/examiner.hpp"
#include "examine/japanese.hpp"
#include "parse/characters/simplified.hpp"
#include "parse/fold.hpp"

namespace kanshiki::examine {
namespace {

constexpr std::size_t quotes = 3;

/// Fonts of simplified Chinese that come with Chinese Windows and Office. What web pages name for readers
/// everywhere ("PingFang SC", "Hiragino Sans GB") is not among them.
constexpr std::array<std::string_view, 14> chinese_fonts = {"microsoft yahei",
                                                            "microsoft yahei ui",
                                                            "微软雅黑",
                                                            "simsun",
                                                            "nsimsun",
                                                            "宋体",
                                                            "新宋体",
                                                            "simhei",
                                                            "黑体",
                                                            "fangsong",
                                                            "仿宋",
                                                            "dengxian",
                                                            "等线",
                                                            "kaiti"};

/// Lines of Japanese that have a simplified letter; a signature in Chinese has no kana.
std::vector<std::string_view> lines_with_simplified(std::string_view text) {
  std::vector<std::string_view> out;
  for (const std::string_view line : split(text, '\n')) {
    bool simplified = false;
    for (std::size_t at = ascii_prefix(line); at < line.size() && !simplified;)
      simplified = parse::is_simplified_only(next_code_point(line, at));
    if (simplified && has_kana(line)) out.push_back(trim(line));
    if (out.size() == quotes) break;
  }
  return out;
}

std::string simplified_letters(const std::vector<std::string_view>& lines) {
  std::string out;
  for (const std::string_view line : lines)
    for (std::size_t at = 0, begin = 0; at < line.size(); begin = at)
      if (parse::is_simplified_only(next_code_point(line, at)))
        if (const std::string_view letter = line.substr(begin, at - begin);
            out.find(letter) == std::string::npos)
          out += letter;
  return out;
}

std::vector<std::string> fonts_of(const Text& text) {
  std::vector<std::string> out;
  for (const std::string_view font : text.fonts)
    if (std::find(chinese_fonts.begin(), chinese_fonts.end(), parse::fold(font)) != chinese_fonts.end())
      out.emplace_back(font);
  return out;
}

std::vector<std::string> languages_of(const Text& text) {
  std::vector<std::string> out;
  for (const std::string_view language : text.languages)
    if (iequals(language, "zh") || istarts_with(language, "zh-")) out.emplace_back(language);
  return out;
}

}  // namespace

Found simplified_chinese(const Text& text, const Knowledge&, World&) {
  Found out;
  if (!has_kana(text.visible) || text.in_picture) return out;
  if (const auto lines = lines_with_simplified(text.visible); !lines.empty()) {
    Finding finding{
        "body.simplified_letters", Meaning::suspicious, {{"letters", simplified_letters(lines)}}, {}};
    for (const std::string_view line : lines) finding.cites.push_back(cite(text, line));
    out.findings.push_back(std::move(finding));
  }
  const auto tell = [&](const char* id, const char* fact, std::vector<std::string> values) {
    if (values.empty()) return;
    const Cite where{Cite::In::body, text.part->path, 0, 0, values.front()};
    out.findings.push_back({id, Meaning::suspicious, {{fact, std::move(values)}}, {where}});
  };
  tell("body.chinese_fonts", "fonts", fonts_of(text));
  tell("body.chinese_page", "languages", languages_of(text));
  return out;
}

}  // namespace kanshiki::examine
