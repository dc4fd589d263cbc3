/// Old mail whose keys are gone: a signature that cannot be checked any more is unknown, never a forgery. On
/// real mail, from collections that are looked for in $KANSHIKI_SHARED/corpus, or in ../shared/corpus beside
/// the source tree.

#include <gtest/gtest.h>

#include <filesystem>
#include <iostream>

#include "base/file.hpp"
#include "base/testing/source_tree.hpp"
#include "investigate/examination.hpp"
#include "parse/mail.hpp"
#include "world/questions/dns.hpp"
#include "world/testing/dns_writer.hpp"

namespace kanshiki {
namespace {

namespace fs = std::filesystem;

/// Years later: no key is there, nor any SPF record; but every domain asks the world to refuse what is not
/// proven.
class YearsLater : public Source {
 public:
  std::vector<Reply> answer(std::span<const Question> questions) override {
    std::vector<Reply> out(questions.size());
    for (std::size_t i = 0; i < questions.size(); ++i)
      if (const auto query = dns_query(questions[i].about)) {
        out[i].status = Reply::Status::answered;
        out[i].bytes = message(*query).bytes();
      }
    return out;
  }

 private:
  static test::DnsResponse message(const DnsQuery& query) {
    test::DnsResponse out{query.name, query.type};
    if (query.name.starts_with("_dmarc."))
      return out.answer(query.name, RecordType::txt, "v=DMARC1; p=reject");
    out.code = ResponseCode::no_such_name;
    return out;
  }
};

/// What is claimed is the domain of one of the signatures that could not be checked, or lies in its
/// organisation.
bool is_by_own_signature(const Case& subject, std::string_view claimed) {
  for (const Finding& finding : subject.findings)
    if (finding.id == "auth.dkim_key_gone" && finding.text("domain") == claimed) return true;
  return false;
}

struct Count {
  std::size_t signed_mails = 0, keys_gone = 0, own = 0;
};

void examine(const fs::path& file, const Knowledge& knowledge, Count& count) {
  const auto mail = parse::parse_mail(read_file(file).value_or(""));
  if (!mail || (*mail)->headers.count("DKIM-Signature") == 0) return;
  YearsLater source;
  const std::chrono::sys_days now = std::chrono::year{2036} / 1 / 1;
  const Case subject = examine_mail(*mail, knowledge, source, {Reach::lookup, now});
  ++count.signed_mails;
  EXPECT_FALSE(subject.finding("auth.dkim_fail")) << file << ": without a key nobody can say so";
  if (const Finding* gone = subject.finding("auth.dkim_key_gone")) {
    ++count.keys_gone;
    EXPECT_EQ(gone->meaning, Meaning::unknown) << file;
  }
  const Finding* claim = subject.finding("identity.claim");
  if (!claim || claim->text("domain").empty() || !is_by_own_signature(subject, claim->text("domain"))) return;
  ++count.own;
  EXPECT_FALSE(subject.finding("identity.disproven"))
      << file << ": its own key is gone, which proves nothing";
  EXPECT_FALSE(subject.finding("auth.dmarc_fail")) << file;
}

TEST(KeysGone, AreUnknownAndNoForgery) {
  const fs::path corpus = shared_data() / "corpus";
  if (!fs::is_directory(corpus))
    GTEST_SKIP() << "no mail collections at " << corpus << ": set KANSHIKI_SHARED to test on real mail";
  const auto knowledge = load_knowledge(source_tree() / "data").value();
  Count count;
  for (const auto& entry : fs::recursive_directory_iterator(corpus))
    if (entry.path().extension() == ".eml") examine(entry.path(), *knowledge, count);
  std::cout << count.signed_mails << " signed mails, " << count.keys_gone << " with a key that is gone, "
            << count.own << " of them signed in the name that they show\n";
  EXPECT_GT(count.own, 100u);
}

}  // namespace
}  // namespace kanshiki
