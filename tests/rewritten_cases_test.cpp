// No rule knows a founding case: tests/rewritten/ tells the same stories with other brands, hosts, addresses,
// numbers, dates and sentences, and the same findings appear.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "base/file.hpp"
#include "base/testing/source_tree.hpp"
#include "base/text.hpp"
#include "investigate/examination.hpp"
#include "parse/mail.hpp"

namespace kanshiki {
namespace {

namespace fs = std::filesystem;
using ::testing::IsEmpty;

const Knowledge& knowledge() {
  static const auto loaded = load_knowledge(source_tree() / "data");
  return *loaded.value();
}

Case examined(const fs::path& mail) {
  Refusing nobody;
  return examine_mail(parse::parse_mail(read_file(mail).value()).value(), knowledge(), nobody,
                      {Reach::local, {}});
}

/// What was found. How strongly words resemble known mails ("words.deceitful_2") is a degree: other words
/// have another one.
std::set<std::string> ids(const Case& subject) {
  std::set<std::string> out;
  for (const Finding& finding : subject.findings)
    out.insert(finding.kind() == "words" ? finding.id.substr(0, finding.id.rfind('_')) : finding.id);
  return out;
}

/// What stands in both mails of what a reader reads: lines that are sentences, and all that has digits or
/// dots.
std::vector<std::string> said_in_both(const Mail& a, const Mail& b) {
  constexpr std::size_t sentence = 24;  // bytes: eight Japanese letters
  const auto said = [](const Mail& mail) {
    std::set<std::string> out;
    for (const Part& part : mail.parts) {
      if (part.type != "text/plain") continue;
      for (const std::string_view line : split(part.text, '\n'))
        if (line.size() >= sentence) out.emplace(trim(line));
      for (const std::string_view word : words(part.text))
        if (word.find_first_of(".0123456789") != std::string_view::npos) out.emplace(word);
    }
    for (const HeaderField& field : mail.headers)
      if (field.name == "Subject" || field.name == "Date" || field.name == "Message-ID")
        out.emplace(field.text);
    return out;
  };
  std::vector<std::string> out;
  const auto one = said(a), other = said(b);
  std::set_intersection(one.begin(), one.end(), other.begin(), other.end(), std::back_inserter(out));
  return out;
}

class RewrittenCases : public ::testing::TestWithParam<const char*> {};

TEST_P(RewrittenCases, TellNothingTwiceAndGiveTheSameFindings) {
  const std::string file = std::string(GetParam()) + ".eml";
  const Case original = examined(source_tree() / "examples" / file);
  const Case rewritten = examined(source_tree() / "tests" / "rewritten" / file);
  EXPECT_THAT(said_in_both(*original.mail, *rewritten.mail), IsEmpty());
  EXPECT_EQ(ids(rewritten), ids(original));
}

INSTANTIATE_TEST_SUITE_P(BothCases, RewrittenCases, ::testing::Values("case-a1", "case-a2", "case-b"));

}  // namespace
}  // namespace kanshiki
