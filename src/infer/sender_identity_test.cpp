#include <gmock/gmock.h>

#include "infer/testing.hpp"

namespace kanshiki::infer {

std::vector<Finding> sender_identity(const Case&, const Knowledge&);

namespace {

using namespace std::chrono_literals;
using ::testing::ElementsAre;

/// A case whose mail came `age` ago and claims good.example, with `findings` besides.
Case case_of(std::vector<Finding> findings, std::chrono::seconds age = 1h, bool certain = true) {
  Case subject;
  subject.mail = kanshiki::testing::case_of("From: a@good.example\r\n").mail;
  subject.now = std::chrono::sys_days{std::chrono::year{2026} / 11 / 21};
  Route route;
  route.boundary = Boundary{};
  route.hops.emplace_back();
  route.hops[0].line.date = MailDate{};
  route.hops[0].line.date->utc = subject.now - age;
  subject.evidence.push_back(std::make_shared<const Route>(route));
  subject.findings = {{"identity.claim",
                       Meaning::neutral,
                       {{"domain", std::string("good.example")}, {"certain", certain}},
                       {}}};
  subject.findings.insert(subject.findings.end(), findings.begin(), findings.end());
  return subject;
}

Finding policy(const std::string& asked, const std::string& domain = "good.example", bool strict = false) {
  return {"auth.dmarc_policy",
          Meaning::neutral,
          {{"domain", domain},
           {"organization", domain},
           {"record_at", domain},
           {"policy", asked},
           {"strict_dkim", strict},
           {"strict_spf", strict}},
          {}};
}

/// A finding of SPF or DKIM for `domain`, whose organisation is good.example or evil.example.
Finding of(const std::string& id, const std::string& domain, bool proves = true,
           const std::string& matched = "mx") {
  return {id,
          Meaning::neutral,
          {{"domain", domain},
           {"organization", domain.substr(domain.size() - 12)},
           {"proves", proves},
           {"matched", matched}},
          {}};
}

const Finding no_record = {
    "auth.dmarc_none",
    Meaning::neutral,
    {{"domain", std::string("good.example")}, {"organization", std::string("good.example")}},
    {}};
const Finding spf_none = {"auth.spf_none", Meaning::neutral, {{"domain", std::string("other.test")}}, {}};

std::string identity(const Case& subject) {
  static const Knowledge none;
  const auto found = sender_identity(subject, none);
  return found.empty() ? "nothing" : found.front().id;
}

struct Row {
  const char* what;
  std::vector<Finding> findings;
  const char* identity;
  std::chrono::seconds age = 1h;
  bool certain = true;
};

TEST(SenderIdentity, IsDecidedHere) {
  for (const Row& row : std::initializer_list<Row>{
           {"a signature of its own",
            {policy("reject"), spf_none, of("auth.dkim_pass", "good.example")},
            "identity.proven"},
           {"of a subdomain",
            {policy("reject"), spf_none, of("auth.dkim_pass", "a.good.example")},
            "identity.proven"},
           {"of a subdomain, where that is not allowed",
            {policy("reject", "good.example", true), spf_none, of("auth.dkim_pass", "a.good.example")},
            "identity.disproven"},
           {"the envelope", {no_record, of("auth.spf_pass", "good.example")}, "identity.proven"},
           {"an envelope that lets anybody send",
            {no_record, of("auth.spf_pass", "good.example", true, "+all")},
            "identity.not_proven"},
           {"a signature with gaps",
            {policy("reject"), spf_none, of("auth.dkim_pass", "good.example", false)},
            "identity.not_proven"},
           {"programs may show another",
            {policy("none"), spf_none, of("auth.dkim_pass", "good.example")},
            "identity.not_proven",
            1h,
            false},
           {"another's signature",
            {no_record, spf_none, of("auth.dkim_pass", "evil.example")},
            "identity.vouched_by_other"},
           {"another's signature, and it asks to refuse",
            {policy("reject"), spf_none, of("auth.dkim_pass", "evil.example")},
            "identity.disproven"},
           {"a name that only looks as if it were below",
            {policy("none"), spf_none, of("auth.dkim_pass", "evil.example")},
            "identity.vouched_by_other"},
           {"nothing, and it asks for nothing", {policy("none"), spf_none}, "identity.not_proven"},
           {"nothing, and it asks to put aside", {policy("quarantine"), spf_none}, "identity.disproven"},
           {"nothing, without a record",
            {no_record, of("auth.spf_fail", "good.example")},
            "identity.not_proven"},
           {"changed on the way",
            {policy("reject"), spf_none, of("auth.dkim_body_differs", "good.example")},
            "identity.not_proven"},
           {"a look-up that failed",
            {policy("reject"), of("auth.spf_temperror", "good.example")},
            "identity.unknown"},
           {"another's look-up that failed",
            {policy("reject"), of("auth.spf_temperror", "evil.example")},
            "identity.disproven"},
           {"an old mail whose key is gone",
            {policy("reject"), spf_none, of("auth.dkim_key_gone", "good.example")},
            "identity.unknown",
            24h * 400},
           {"a fresh mail whose key is gone: it never was",
            {policy("reject"), spf_none, of("auth.dkim_key_gone", "good.example")},
            "identity.disproven"},
           {"nobody knows where it came from", {policy("reject")}, "identity.unknown"},
           {"a second author of his own",
            {policy("reject"), policy("none", "evil.example"), spf_none,
             of("auth.dkim_pass", "evil.example")},
            "identity.disproven",
            1h,
            false},
           {"nothing was looked up", {}, "nothing"}})
    EXPECT_EQ(identity(case_of(row.findings, row.age, row.certain)), row.identity) << row.what;
}

Finding reported(const std::string& dmarc, const std::string& domain = "good.example") {
  return {"auth.reported", Meaning::neutral, {{"dmarc", dmarc}, {"dmarc_domain", domain}}, {}};
}

TEST(SenderIdentity, OfflineTheReceiversReportCounts) {
  EXPECT_EQ(identity(case_of({reported("pass")})), "identity.proven");
  EXPECT_EQ(identity(case_of({reported("pass")}, 1h, false)), "identity.unknown");
  EXPECT_EQ(identity(case_of({reported("pass", "evil.example")})), "identity.unknown");
  EXPECT_EQ(identity(case_of({reported("fail")})), "identity.not_proven");
}

TEST(SenderIdentity, ABrandsOwnDomainIsOneThatAReaderKnows) {
  Knowledge known;
  Brand brand;
  brand.domains = {"good.example"};
  known.brands = {brand};
  known.brand_index = BrandIndex(known.brands);
  const auto found =
      sender_identity(case_of({policy("reject"), spf_none, of("auth.dkim_pass", "good.example")}), known);
  ASSERT_EQ(found.size(), 2u);
  EXPECT_EQ(found[1].id, "identity.proven_brand");
}

TEST(SenderIdentity, AServiceThatCarriesWordsOfStrangersDoesNotVouchForThem) {
  const auto found = [](const std::string& address) {
    Case subject = case_of({reported("pass", "google.com")});
    subject.findings.front().facts.front() = {"domain", std::string("google.com")};
    subject.mail = kanshiki::testing::case_of("From: Jo <" + address + ">\r\n").mail;
    return sender_identity(subject, kanshiki::testing::knowledge()).back().id;
  };
  EXPECT_EQ(found("drive-shares-noreply@google.com"), "identity.proven_carrier");
  EXPECT_EQ(found("no-reply@google.com"), "identity.proven_brand");
}

}  // namespace
}  // namespace kanshiki::infer
