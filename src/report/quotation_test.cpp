#include "report/quotation.hpp"

#include <gtest/gtest.h>

#include "report/sample_case.hpp"

namespace kanshiki {
namespace {

struct Span {
  std::size_t begin, end, owner;
};

/// A document whose only body has these marks, and one finding for each number that they use.
Json document_with(const std::string& text, std::initializer_list<Span> marks,
                   std::initializer_list<Span> links = {}) {
  Json cited = Json::array(), linked = Json::array();
  for (const auto& [begin, end, finding] : marks)
    cited.push_back({{"begin", begin}, {"end", end}, {"finding", finding}});
  for (const auto& [begin, end, link] : links)
    linked.push_back({{"begin", begin}, {"end", end}, {"link", link}});
  return {{"bodies", {{{"text", text}, {"marks", cited}, {"links", linked}}}},
          {"links", {{{"host", "x.example"}}, {{"host", "y.example"}}}},
          {"findings", {{{"id", "a.one"}}, {{"id", "a.two"}}, {{"id", "a.one"}}}}};
}

/// Marked pieces in brackets, followed by where they lead and by their notes.
std::string shape(const Quotation& quotation) {
  std::string out;
  for (const Quotation::Piece& piece : quotation.pieces) {
    out += piece.notes.empty() ? piece.text : "[" + piece.text + "]";
    if (!piece.leads_to.empty()) out += "(" + piece.leads_to + ")";
    for (const std::size_t number : piece.notes) out += std::to_string(number);
  }
  return out;
}

std::string quoted(const Json& document) {
  const Story story(document, shipped_knowledge().catalogue("en"));
  return shape(quotation(document["bodies"][0], story));
}

TEST(Quotation, MarksWhatFindingsCiteInTheOrderOfReading) {
  EXPECT_EQ(quoted(document_with("click here now", {{11, 14, 0}, {0, 5, 1}})), "[click]1 here [now]2");
}

TEST(Quotation, GivesOneNumberToOneKindOfFinding) {
  EXPECT_EQ(quoted(document_with("click click", {{0, 5, 0}, {6, 11, 2}})), "[click]1 [click]1");
}

TEST(Quotation, KeepsMarksOutOfOneAnother) {
  EXPECT_EQ(quoted(document_with("click here now", {{0, 10, 0}, {6, 14, 1}})), "[click here]12 now");
}

TEST(Quotation, PassesOverMarksThatCannotBe) {
  EXPECT_EQ(quoted(document_with("click", {{3, 9, 0}, {4, 2, 0}, {0, 2, 7}})), "click");
}

TEST(Quotation, SaysWhereLinksLead) {
  EXPECT_EQ(quoted(document_with("log in or ask", {}, {{0, 6, 1}, {10, 13, 0}})),
            "log in(y.example) or ask(x.example)");
}

TEST(Quotation, MarksALinkThatIsCited) {
  EXPECT_EQ(quoted(document_with("log in here", {{0, 6, 0}}, {{0, 6, 1}})), "[log in](y.example)1 here");
  EXPECT_EQ(quoted(document_with("log in here", {{4, 11, 0}}, {{0, 6, 1}})), "[log in](y.example)1 here");
}

TEST(Quotation, ShowsOneEmptyLineForMany) {
  EXPECT_EQ(quoted(document_with("a\n\n\n\nb\n\n", {})), "a\n\nb\n\n");
}

TEST(Split, TakesNotesAlong) {
  const Json document = document_with("one\ntwo\nthree\n", {{0, 3, 0}, {8, 13, 1}});
  const Story story(document, shipped_knowledge().catalogue("en"));
  const auto [head, rest] = split(quotation(document["bodies"][0], story), 2);
  EXPECT_EQ(shape(head), "[one]1\ntwo\n");
  EXPECT_EQ(shape(rest), "[three]2");
  ASSERT_EQ(head.notes.size(), 1u);
  ASSERT_EQ(rest.notes.size(), 1u);
  EXPECT_EQ(rest.notes[0].number, 2u);
}

}  // namespace
}  // namespace kanshiki
