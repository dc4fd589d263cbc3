// How fast transfer encodings and characters are read, in bytes of input.
#include <benchmark/benchmark.h>

#include <string>

#include "base/text.hpp"
#include "parse/charset.hpp"
#include "parse/encoded_word.hpp"
#include "parse/parameters.hpp"
#include "parse/transfer.hpp"

namespace {

using namespace kanshiki;
using namespace kanshiki::parse;

std::string repeat(std::string_view unit, std::size_t bytes) {
  std::string out;
  while (out.size() < bytes) out += unit;
  return out;
}

constexpr std::size_t body_bytes = 256 * 1024;

void transfer(benchmark::State& state, TransferEncoding encoding, std::string_view unit) {
  const std::string body = repeat(unit, body_bytes);
  for (auto _ : state) {
    Arena arena;
    benchmark::DoNotOptimize(decode_transfer(body, encoding, arena).bytes.size());
  }
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * body.size()));
}

void characters(benchmark::State& state, std::string_view label, std::string_view unit) {
  warm_charsets();
  const std::string body = repeat(unit, body_bytes);
  for (auto _ : state) {
    Arena arena;
    benchmark::DoNotOptimize(decode_text(body, label, arena).utf8.size());
  }
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * body.size()));
}

void header_text(benchmark::State& state, const std::string& value) {
  warm_charsets();
  for (auto _ : state) {
    Arena arena;
    benchmark::DoNotOptimize(decode_header_text(value, arena).size());
  }
}

void parameters(benchmark::State& state) {
  for (auto _ : state) {
    Arena arena;
    benchmark::DoNotOptimize(
        parse_parameters(" text/plain; charset=\"iso-2022-jp\"; format=flowed", arena).malformed);
  }
}

BENCHMARK_CAPTURE(transfer, base64, TransferEncoding::base64,
                  "6YeN6KaB44Gq44GK55+l44KJ44Gb77ya44Kr44O844OJ44Gu5Yip55So44KS5YGc5q2i44GX44G+\r\n");
BENCHMARK_CAPTURE(transfer, quoted_printable_english, TransferEncoding::quoted_printable,
                  "Your account has been limited, <a href=3D\"https://example.test/\">sign in</a> to =\r\n");
BENCHMARK_CAPTURE(transfer, quoted_printable_japanese, TransferEncoding::quoted_printable,
                  "=E3=82=AB=E3=83=BC=E3=83=89=E3=81=AE=E5=88=A9=E7=94=A8=E3=82=92=E5=81=9C=\r\n");
BENCHMARK_CAPTURE(characters, ascii, "utf-8", "Your account has been limited, sign in to restore it.\r\n");
BENCHMARK_CAPTURE(characters, utf_8, "utf-8",
                  "カードの利用を停止しました。Vpass にログインしてください。\r\n");
BENCHMARK_CAPTURE(characters, utf_8_unlabelled, "",
                  "カードの利用を停止しました。Vpass にログインしてください。\r\n");
BENCHMARK_CAPTURE(characters, iso_2022_jp, "iso-2022-jp", "\x1B$B4U<12]$+$i$N$*CN$i$;\x1B(B Vpass\r\n");
BENCHMARK_CAPTURE(characters, shift_jis, "shift_jis",
                  "\x8F"
                  "d\x97v\x82\xC8\x82\xA8\x92m\x82\xE7\x82\xB9 Vpass\r\n");
BENCHMARK_CAPTURE(characters, windows_1252, "iso-8859-1",
                  "Gr\xFC\xDF"
                  "e aus K\xF6ln, bitte best\xE4tigen Sie\r\n");
BENCHMARK_CAPTURE(header_text, plain, " Your account has been limited");
BENCHMARK_CAPTURE(header_text, encoded,
                  " =?UTF-8?B?6YeN6KaB44Gq44GK55+l44KJ44Gb?=\r\n =?UTF-8?B?44Kr44O844OJ?=");
BENCHMARK_CAPTURE(header_text, iso_2022_jp, " =?ISO-2022-JP?B?GyRCNFU8MRsoQg==?= <a@example.jp>");
BENCHMARK(parameters);

}  // namespace
