/// The catalogues against each other, and against what the program asks of them.

#include <gtest/gtest.h>

#include <filesystem>
#include <set>

#include "base/file.hpp"
#include "base/testing/source_tree.hpp"
#include "report/sample_case.hpp"

namespace kanshiki {
namespace {

namespace fs = std::filesystem;

std::set<std::string> placeholders(std::string_view text) {
  std::set<std::string> out;
  for (std::size_t at = 0; (at = text.find("{{", at)) != text.npos; ++at) {
    std::string name(text.substr(at + 2, text.find("}}", at) - at - 2));
    if (name.ends_with("_ja") || name.ends_with("_en")) name.resize(name.size() - 3);
    out.insert(name);
  }
  return out;
}

std::set<std::string> terms(const Catalogue& catalogue) {
  std::set<std::string> out;
  for (const auto& [key, text] : catalogue.texts)
    for (std::size_t at = 0; (at = text.find("[[", at)) != text.npos; ++at)
      out.insert(text.substr(at + 2, text.find("]]", at) - at - 2));
  return out;
}

const Catalogue& japanese() { return shipped_knowledge().catalogue("ja"); }
const Catalogue& english() { return shipped_knowledge().catalogue("en"); }

TEST(Catalogues, PutTheSameFactsIntoATextInBothLanguages) {
  for (const auto& [key, text] : japanese().texts) {
    if (key.starts_with("place_names.")) continue;  // names, not texts: English ones are those of databases
    const auto other = english().texts.find(key);
    ASSERT_NE(other, english().texts.end()) << key;
    EXPECT_EQ(placeholders(text), placeholders(other->second)) << key;
  }
}

TEST(Catalogues, ExplainEveryTerm) {
  for (const Catalogue* one : {&japanese(), &english()})
    for (const std::string& term : terms(*one))
      EXPECT_TRUE(one->texts.contains("glossary." + term + ".gloss")) << term;
}

/// The keys that the sources name outright; those that they put together are met in article_test.cpp.
std::set<std::string> keys_in_sources() {
  std::set<std::string> out;
  for (const fs::directory_entry& entry :
       fs::recursive_directory_iterator(source_tree() / "src" / "report")) {
    if (entry.path().extension() != ".cpp" || entry.path().string().ends_with("_test.cpp")) continue;
    const std::string source = *read_file(entry.path());
    for (const std::string_view call : {".say(\"", ".words(\"", " words(\""})
      for (std::size_t at = 0; (at = source.find(call, at)) != source.npos;) {
        at += call.size();
        const std::string key = source.substr(at, source.find('"', at) - at);
        if (!key.ends_with('.') && !key.ends_with('_')) out.insert("article." + key);
      }
  }
  return out;
}

TEST(Catalogues, HaveEveryTextThatSectionsAskFor) {
  const std::set<std::string> keys = keys_in_sources();
  EXPECT_GT(keys.size(), 60u);
  for (const std::string& key : keys)
    for (const Catalogue* one : {&japanese(), &english()})
      EXPECT_TRUE(one->texts.contains(key)) << one->language << " lacks " << key;
}

}  // namespace
}  // namespace kanshiki
