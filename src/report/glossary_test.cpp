#include "report/glossary.hpp"

#include <gtest/gtest.h>

#include "report/phrase.hpp"

namespace kanshiki {
namespace {

Line using_term() { return {{Span::Kind::term, "header", " (the lines above the text)"}}; }

TEST(Glossary, ExplainsATermWhereItIsFirstRead) {
  Article article;
  article.sections = {{"a", "", {Paragraph{{{Span::Kind::prose, "none", {}}}, {}}}},
                      {"b", "", {Fold{using_term(), {Paragraph{using_term(), {}}}, false}}},
                      {"c", "", {Paragraph{using_term(), {}}}}};
  gloss_first_uses_only(article);
  const auto& fold = std::get<Fold>(article.sections[1].blocks[0]);
  EXPECT_EQ(plain(fold.summary), "header (the lines above the text)");
  EXPECT_EQ(plain(std::get<Paragraph>(fold.blocks[0]).line), "header");
  EXPECT_EQ(plain(std::get<Paragraph>(article.sections[2].blocks[0]).line), "header");
}

}  // namespace
}  // namespace kanshiki
