#include "knowledge/toml.hpp"

#include <gtest/gtest.h>

namespace kanshiki {
namespace {

using Texts = std::vector<std::string>;

Result<std::string> read_word(const toml::table& entry) {
  const std::string word = entry["word"].value_or(std::string());
  if (word.empty()) return fail(Error::Kind::absent, "no word");
  return word;
}

Result<Texts> entries(std::string_view text) {
  return read_entries(text, "x.toml", [](const std::string& id, const toml::table& entry) {
    return read_word(entry).map([&](const std::string& word) { return id + " " + word; });
  });
}

Result<Texts> array(std::string_view text) {
  return read_array(read_toml(text, "x.toml").value(), "x.toml", "one", read_word);
}

TEST(Toml, EntriesComeInTheOrderOfTheirIds) {
  EXPECT_EQ(entries("[b]\nword = 'two'\n[a]\nword = 'one'\n"), (Texts{"a one", "b two"}));
  EXPECT_EQ(entries(""), Texts{});
}

TEST(Toml, ABrokenEntryIsNamed) {
  EXPECT_EQ(entries("[a]\nword = 'one'\n[b]\n").error().what, "x.toml: b: no word");
  EXPECT_EQ(entries("[b]\n").error().kind, Error::Kind::absent) << "as its reader says";
  EXPECT_EQ(entries("b = 1").error().what, "x.toml: b: not a table");
  EXPECT_TRUE(entries("[b").error().what.starts_with("x.toml:1: "));
}

TEST(Toml, ArraysKeepTheirOrder) {
  EXPECT_EQ(array("[[one]]\nword = 'b'\n[[one]]\nword = 'a'\n"), (Texts{"b", "a"}));
  EXPECT_EQ(array("[[other]]\n"), Texts{});
  EXPECT_EQ(array("[[one]]\n").error().what, "x.toml: no word");
  EXPECT_EQ(array("one = [{word = 'a'}, 1]").error().what, "x.toml: one: not a table");
}

}  // namespace
}  // namespace kanshiki
