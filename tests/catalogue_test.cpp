// Findings, their words and their weights in step: what the sources make, the catalogues tell, in every
// language, and the weights weigh nothing else.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/testing/source_tree.hpp"
#include "finding_sources.hpp"
#include "knowledge/knowledge.hpp"

namespace kanshiki {
namespace {

using Sources = std::map<std::string, std::string>;

class CatalogueTest : public ::testing::Test {
 protected:
  void SetUp() override {
    auto loaded = load_knowledge(source_tree() / "data");
    ASSERT_TRUE(loaded) << loaded.error().what;
    knowledge_ = *loaded;
    sources_ = finding_sources(source_tree(), finding_kinds(*knowledge_));
    ASSERT_FALSE(sources_.empty());
  }

  std::shared_ptr<const Knowledge> knowledge_;
  Sources sources_;  // what can be found, and where it is made
};

TEST_F(CatalogueTest, IsThereInBothLanguages) {
  std::vector<std::string> languages;
  for (const Catalogue& catalogue : knowledge_->catalogues) languages.push_back(catalogue.language);
  EXPECT_THAT(languages, ::testing::ElementsAre("en", "ja"));
}

TEST_F(CatalogueTest, TellsOfEveryFinding) {
  for (const auto& [id, file] : sources_) {
    for (const Catalogue& catalogue : knowledge_->catalogues) {
      const auto entry = catalogue.findings.find(id);
      if (entry == catalogue.findings.end()) {
        ADD_FAILURE() << "data/catalogues/" << catalogue.language << ".toml has no [findings.\"" << id
                      << "\"], which " << file << " makes";
        continue;
      }
      const Wording& wording = entry->second;
      EXPECT_FALSE(wording.title.empty()) << catalogue.language << ": " << id << " has no title";
      EXPECT_FALSE(wording.sentence.empty()) << catalogue.language << ": " << id << " has no sentence";
      EXPECT_FALSE(wording.explain.empty()) << catalogue.language << ": " << id << " has no explain";
    }
  }
}

TEST_F(CatalogueTest, TellsOfNothingElse) {
  for (const Catalogue& catalogue : knowledge_->catalogues)
    for (const auto& [id, wording] : catalogue.findings)
      EXPECT_TRUE(sources_.contains(id)) << catalogue.language << ": nothing makes " << id;
}

TEST_F(CatalogueTest, WeightsAreOfFindings) {
  for (const auto& [id, weight] : knowledge_->weights.findings)
    EXPECT_TRUE(sources_.contains(id)) << "data/weights.toml: nothing makes " << id;
}

/// Without a cap, many weak signs of one kind could decide alone.
TEST_F(CatalogueTest, WhatIsNotDecisiveIsOfACappedKind) {
  for (const auto& [id, weight] : knowledge_->weights.findings) {
    const bool capped = knowledge_->weights.caps.contains(id.substr(0, id.find('.')));
    EXPECT_TRUE(capped || weight.decisive) << "data/weights.toml: no cap for " << id;
  }
}

/// But for names of places, which are those of databases where a language has none of its own.
TEST_F(CatalogueTest, LanguagesHaveTheSameTexts) {
  for (const Catalogue& one : knowledge_->catalogues)
    for (const Catalogue& other : knowledge_->catalogues)
      for (const auto& [key, text] : one.texts)
        EXPECT_TRUE(key.starts_with("place_names.") || other.texts.contains(key))
            << other.language << ".toml lacks " << key;
}

/// The names between {{ and }}, without the ending that says in which language a fact is told (name_en,
/// name_ja).
std::set<std::string> facts_in(const Wording& wording) {
  std::set<std::string> out;
  for (const std::string& text : {wording.title, wording.sentence})
    for (std::size_t at = text.find("{{"); at != std::string::npos; at = text.find("{{", at + 1)) {
      std::string name = text.substr(at + 2, text.find("}}", at) - at - 2);
      if (name.ends_with("_en") || name.ends_with("_ja")) name.resize(name.size() - 3);
      out.insert(name);
    }
  return out;
}

TEST_F(CatalogueTest, LanguagesTellTheSameFacts) {
  const Catalogue &english = knowledge_->catalogue("en"), &japanese = knowledge_->catalogue("ja");
  for (const auto& [id, wording] : english.findings) {
    const auto other = japanese.findings.find(id);
    if (other == japanese.findings.end()) continue;
    EXPECT_EQ(facts_in(wording), facts_in(other->second)) << id;
  }
}

}  // namespace
}  // namespace kanshiki
