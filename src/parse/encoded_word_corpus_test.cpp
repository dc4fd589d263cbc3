// Every Subject and From of the mail collections that stand beside the project, if they do.
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <iostream>

#include "base/file.hpp"
#include "base/testing/source_tree.hpp"
#include "base/text.hpp"
#include "parse/encoded_word.hpp"
#include "parse/header_block.hpp"

namespace kanshiki::parse {
namespace {

struct Tally {
  int fields = 0, raw = 0, replaced = 0, left_encoded = 0;

  void add(std::string_view raw_value, Arena& arena) {
    HeaderTextNotes notes;
    const std::string_view text = decode_header_text(raw_value, arena, &notes);
    EXPECT_TRUE(is_utf8(text)) << raw_value;
    ++fields;
    raw += notes.raw_8bit;
    replaced += notes.replaced;
    left_encoded += text.find("=?") != std::string_view::npos;
  }
};

// A few characters mean nothing to anybody: emoji of Japanese carriers, a Big5 trail byte that was not
// encoded.
TEST(EncodedWord, DecodesRealMail) {
  const auto corpus = shared_data() / "corpus";
  if (!std::filesystem::is_directory(corpus))
    GTEST_SKIP() << "no mail collections at " << corpus << ": set KANSHIKI_SHARED to test on real mail";
  Tally tally;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(corpus)) {
    if (!entry.is_regular_file()) continue;
    const auto bytes = read_file(entry.path());
    ASSERT_TRUE(bytes.has_value()) << entry.path();
    Arena arena;
    const HeaderBlock block = read_header_block(*bytes, 0, arena);
    for (const char* name : {"Subject", "From"})
      for (const HeaderField* field : block.headers.all(name)) tally.add(field->raw, arena);
  }
  std::cout << "fields: " << tally.fields << ", with raw bytes " << tally.raw << ", with U+FFFD "
            << tally.replaced << ", with what looks like an encoded-word still " << tally.left_encoded
            << "\n";
  EXPECT_LE(tally.replaced * 1000, tally.fields);
  EXPECT_LE(tally.left_encoded * 1000, tally.fields);
}

}  // namespace
}  // namespace kanshiki::parse
