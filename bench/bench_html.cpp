// How fast HTML is read, on one core: a mail of the usual kind, and what an attacker may send.
#include <benchmark/benchmark.h>

#include <string>

#include "parse/html/document.hpp"
#include "parse/html/tokenizer.hpp"

namespace {

using namespace kanshiki;
using namespace kanshiki::parse;

std::string repeated(std::string_view piece, std::size_t times) {
  std::string out;
  for (std::size_t i = 0; i < times; ++i) out += piece;
  return out;
}

// A newsletter: a style sheet, nested tables with inline styles, a hidden preview, links around pictures.
std::string newsletter() {
  constexpr std::string_view row =
      "<tr>\r\n  <td align=\"center\" valign=\"top\" style=\"padding:0 24px 16px "
      "24px;font-family:Arial,Helvetica,"
      "sans-serif;font-size:14px;line-height:22px;color:#333333;\">\r\n    "
      "いつもご利用いただき、誠にありがとうございます。"
      "&nbsp;Your parcel &amp; invoice are ready.<br>\r\n    <a "
      "href=\"https://click.mail.example.com/?qs=9d2f1c0a7b3e"
      "5d6f8a9b0c1d2e3f4051&amp;utm_source=news\" target=\"_blank\" "
      "style=\"color:#0066cc;text-decoration:none;\">"
      "<img src=\"https://images.example.net/header@2x.png\" alt=\"Example\" width=\"560\" border=\"0\" "
      "style=\""
      "display:block;width:100%;max-width:560px;\"></a>\r\n  </td>\r\n</tr>\r\n";
  return "<!DOCTYPE html><html lang=\"ja\"><head><meta "
         "charset=\"utf-8\"><title>Example</title><style>body{margin:0}"
         ".preview{display:none!important}@media only screen and (max-width:600px){.w{width:100%}}td "
         "a{color:#06c}"
         "</style></head><body bgcolor=\"#f4f4f4\"><div class=\"preview\">Preview text</div><table "
         "width=\"600\" "
         "class=\"w\" bgcolor=\"#ffffff\">" +
         repeated(row, 40) + "</table></body></html>";
}

void tokenize(benchmark::State& state, const std::string& source) {
  for (auto _ : state) {
    Arena arena;
    html::Tokenizer tokenizer(source, arena);
    for (html::Token token; tokenizer.next(token);) {
      if (token.kind == html::Token::Kind::start_tag) tokenizer.switch_to(html::content_of(token.tag));
    }
  }
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(source.size()));
}

void read(benchmark::State& state, const std::string& source) {
  for (auto _ : state) {
    Arena arena;
    benchmark::DoNotOptimize(read_html(source, arena));
  }
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(source.size()));
}

BENCHMARK_CAPTURE(tokenize, newsletter, newsletter());
BENCHMARK_CAPTURE(read, newsletter, newsletter());
BENCHMARK_CAPTURE(read, nested_divs, repeated("<div>", 20'000));
BENCHMARK_CAPTURE(read, one_line, repeated("hello world ", 420'000));
BENCHMARK_CAPTURE(read, links, repeated("<a href=http://a.example/?id=12345>link</a> ", 100'000));
BENCHMARK_CAPTURE(read, misnested, repeated("<b><div></b>", 100'000));

}  // namespace
