#include "parse/characters/code_tables.hpp"

#include <gtest/gtest.h>
#include <sys/resource.h>

#include <cstdio>
#include <string>

#include "base/text.hpp"
#include "parse/characters/decoders.hpp"
#include "parse/charset.hpp"

namespace kanshiki::parse::characters {
namespace {

std::string decoded(std::string_view bytes, const Charset& charset) {
  Utf8Sink out(bytes.size());
  decode(bytes, charset, out);
  return std::string(out.text());
}

// FNV-1a over the code points that short byte sequences mean; 0 stands for none, and for several.
class Digest {
 public:
  void add(std::string_view bytes, const Charset& charset) {
    const std::u32string characters = to_code_points(decoded(bytes, charset));
    const bool one = characters.size() == 1 && characters[0] != 0xFFFD;
    for (int shift = 0; shift < 32; shift += 8) {
      value_ = (value_ ^ ((one ? characters[0] : 0) >> shift & 0xFF)) * 0x100000001B3;
    }
  }
  std::uint64_t value() const { return value_; }

 private:
  std::uint64_t value_ = 0xCBF29CE484222325;
};

struct Expected {
  std::string_view charset;
  std::uint64_t digest;
};

// Digests of what a browser's TextDecoder yields for every byte from 80 on …
constexpr Expected single_bytes[] = {
    {"ibm866", 0x96319DCF1D929585},       {"iso-8859-2", 0x15DD93976FE998CA},
    {"iso-8859-3", 0x70AF575411232B5B},   {"iso-8859-4", 0xF0B5D36AAB27B23C},
    {"iso-8859-5", 0xAC92A43EB69C8F9A},   {"iso-8859-6", 0x4C63DBAA37209F88},
    {"iso-8859-7", 0xFC9E6C45312DBCA0},   {"iso-8859-8", 0xD8F178D62489403D},
    {"iso-8859-8-i", 0xD8F178D62489403D}, {"iso-8859-10", 0x233BDB423408493B},
    {"iso-8859-13", 0x3A4F3B5B04C42A4A},  {"iso-8859-14", 0x75B35CF60953A41F},
    {"iso-8859-15", 0xEC2DF6E172F1BED8},  {"iso-8859-16", 0x5FAEACFF2300A1EC},
    {"koi8-r", 0x79B9C995AC090B16},       {"koi8-u", 0x3AC9F3805AE4EFB6},
    {"macintosh", 0x7EBECF5C3A3C57AD},    {"windows-874", 0xE4DD3C5BCFA817D5},
    {"windows-1250", 0x0DAF793815160EE8}, {"windows-1251", 0x729B349AC32A31B7},
    {"windows-1252", 0x3C481CA49EEFFB78}, {"windows-1253", 0x8BA9E7CEF4DB781D},
    {"windows-1254", 0x8CF2CBAACFA5B91E}, {"windows-1255", 0x68A3F6F4FD14BAAB},
    {"windows-1256", 0xEA1CE6FBD2270C30}, {"windows-1257", 0xC987E830DA111689},
    {"windows-1258", 0x868C3EFE3FDD4D6A}, {"x-mac-cyrillic", 0xE4A36C3EC0BAB6CB},
};

// … for every pair of 81..FE and 40..FE …
constexpr Expected pairs[] = {
    {"shift_jis", 0xD03A7FA6B65727D8},
    {"euc-jp", 0x098CA00B296E6E8D},
    {"gbk", 0x9A5AC882633D6572},
    {"euc-kr", 0x4C0913D0EF58585A},
};

// … and for the four-byte codes of GB 18030 below U+10000.
constexpr Expected fours = {"gb18030", 0x331019C9AFBF88D4};

TEST(CodeTables, AreThoseOfBrowsers) {
  for (const auto& [name, expected] : single_bytes) {
    Digest digest;
    for (unsigned byte = 0x80; byte <= 0xFF; ++byte)
      digest.add(std::string{static_cast<char>(byte)}, charset_named(name));
    EXPECT_EQ(digest.value(), expected) << name;
  }
  for (const auto& [name, expected] : pairs) {
    Digest digest;
    for (unsigned lead = 0x81; lead <= 0xFE; ++lead) {
      for (unsigned trail = 0x40; trail <= 0xFE; ++trail) {
        digest.add(std::string{static_cast<char>(lead), static_cast<char>(trail)}, charset_named(name));
      }
    }
    EXPECT_EQ(digest.value(), expected) << name;
  }
}

TEST(CodeTables, CountGb18030AsBrowsersDo) {
  Digest digest;
  for (unsigned linear = 0; linear < 39420; ++linear) {
    const unsigned bytes[] = {0x81 + linear / 12600, 0x30 + linear / 1260 % 10, 0x81 + linear / 10 % 126,
                              0x30 + linear % 10};
    std::string code;
    for (unsigned byte : bytes) code += static_cast<char>(byte);
    digest.add(code, charset_named(fours.charset));
  }
  EXPECT_EQ(digest.value(), fours.digest);
}

std::string all_bytes_in_all_charsets() {
  std::string bytes, text;
  for (int byte = 255; byte >= 0; --byte) bytes += static_cast<char>(byte);
  for (const Charset& charset : all_charsets()) text += decoded(bytes, charset);
  return text;
}

// As in the cell: no file can be opened while this lives.
class NoFiles {
 public:
  NoFiles() {
    getrlimit(RLIMIT_NOFILE, &before_);
    const rlimit none{0, before_.rlim_max};
    setrlimit(RLIMIT_NOFILE, &none);
  }
  ~NoFiles() { setrlimit(RLIMIT_NOFILE, &before_); }
  NoFiles(const NoFiles&) = delete;
  NoFiles& operator=(const NoFiles&) = delete;

 private:
  rlimit before_{};
};

TEST(CodeTables, NeedNoFileOnceTheyAreWarm) {
  warm_charsets();
  std::string without_files;
  {
    const NoFiles cell;
    EXPECT_EQ(std::fopen("/dev/null", "r"), nullptr);
    without_files = all_bytes_in_all_charsets();
  }
  EXPECT_EQ(without_files, all_bytes_in_all_charsets());
}

}  // namespace
}  // namespace kanshiki::parse::characters
