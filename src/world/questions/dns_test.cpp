#include "world/questions/dns.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "world/testing/zone.hpp"

namespace kanshiki {
namespace {

using test::DnsResponse;
using test::Zone;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

IpAddress ip(std::string_view text) { return parse_ip(text).value(); }

template <class Q>
Result<typename Q::Answer> ask(const Q& q, Source& source) {
  const Question question = q.question();
  const Reply reply = source.answer({&question, 1}).front();
  if (reply.status != Reply::Status::answered) return fail(Error::Kind::timeout, reply.why);
  return q.read(reply);
}

template <class Q>
std::string why_not(const Q& q, const DnsResponse& response) {
  Reply reply;
  reply.status = Reply::Status::answered;
  reply.bytes = response.bytes();
  const auto answer = q.read(reply);
  EXPECT_TRUE(answer || answer.error().kind == Error::Kind::unavailable);
  return answer ? "" : answer.error().what;
}

TEST(DnsQuestions, AreCanonical) {
  EXPECT_EQ(Txt{"Example.ORG."}.question().about, "TXT example.org");
  EXPECT_EQ(Ptr{ip("192.0.2.1").reverse_name()}.question().about, "PTR 1.2.0.192.in-addr.arpa");
  EXPECT_EQ(dns_query("MX example.org"), (DnsQuery{RecordType::mx, "example.org"}));
  for (const char* none : {"", "MX", "MX ", "mx example.org", "AXFR example.org", "A a..b"})
    EXPECT_EQ(dns_query(none), std::nullopt) << none;
}

TEST(DnsQuestions, EveryTypeIsRead) {
  Zone zone(R"(
    example.jp                MX      20 b.example.jp
    example.jp                MX      10 a.example.jp
    example.jp                TXT     v=spf1 -all
    example.jp                NS      ns.example.jp
    example.jp                SOA     ns.example.jp root.example.jp 900
    a.example.jp              A       192.0.2.2
    a.example.jp              A       192.0.2.1
    a.example.jp              AAAA    2001:db8::1
    www.example.jp            CNAME   a.example.jp
    1.2.0.192.in-addr.arpa    PTR     a.example.jp
  )");
  EXPECT_THAT(ask(A{"a.example.jp"}, zone)->values, ElementsAre(ip("192.0.2.1"), ip("192.0.2.2")));
  EXPECT_THAT(ask(Aaaa{"a.example.jp"}, zone)->values, ElementsAre(ip("2001:db8::1")));
  EXPECT_THAT(ask(Mx{"example.jp"}, zone)->values,
              ElementsAre(MailExchange{10, "a.example.jp"}, MailExchange{20, "b.example.jp"}));
  EXPECT_THAT(ask(Txt{"example.jp"}, zone)->values, ElementsAre("v=spf1 -all"));
  EXPECT_THAT(ask(Ns{"example.jp"}, zone)->values, ElementsAre("ns.example.jp"));
  EXPECT_EQ(ask(Soa{"example.jp"}, zone)->values.at(0).primary, "ns.example.jp");
  EXPECT_THAT(ask(Cname{"www.example.jp"}, zone)->values, ElementsAre("a.example.jp"));
  EXPECT_THAT(ask(Ptr{"1.2.0.192.in-addr.arpa"}, zone)->values, ElementsAre("a.example.jp"));
}

TEST(DnsQuestions, AliasesAreFollowed) {
  Zone zone(R"(
    www.example.jp     CNAME   cdn.example.net
    cdn.example.net    CNAME   edge.example.com
    edge.example.com   A       192.0.2.7
    dangling.example.jp CNAME  gone.example.net
  )");
  const auto www = ask(A{"www.example.jp"}, zone);
  ASSERT_TRUE(www) << www.error().what;
  EXPECT_THAT(www->values, ElementsAre(ip("192.0.2.7")));
  EXPECT_EQ(www->canonical_name, "edge.example.com");
  const auto dangling = ask(A{"dangling.example.jp"}, zone);
  ASSERT_TRUE(dangling) << dangling.error().what;
  EXPECT_FALSE(dangling->name_exists);
  EXPECT_EQ(dangling->canonical_name, "gone.example.net");
}

TEST(DnsQuestions, NoneIsAnAnswer) {
  Zone zone("a.example.jp A 192.0.2.1");
  const auto no_data = ask(Mx{"a.example.jp"}, zone);
  ASSERT_TRUE(no_data);
  EXPECT_TRUE(no_data->name_exists);
  EXPECT_THAT(no_data->values, IsEmpty());
  EXPECT_TRUE(ask(A{"example.jp"}, zone)->name_exists) << "something lies below it";
  EXPECT_FALSE(ask(A{"b.example.jp"}, zone)->name_exists);
}

TEST(DnsQuestions, AServerThatFailsOrLiesIsNoAnswer) {
  const A www{"www.example.jp"};
  const auto response = [] { return DnsResponse{"www.example.jp", RecordType::a}; };
  const auto with = [&](auto change) {
    DnsResponse out = response();
    change(out);
    return why_not(www, out);
  };
  EXPECT_EQ(with([](auto& r) { r.code = ResponseCode::server_failure; }), "DNS: SERVFAIL");
  EXPECT_EQ(with([](auto& r) { r.code = ResponseCode::refused; }), "DNS: REFUSED");
  EXPECT_EQ(with([](auto& r) { r.code = ResponseCode::format_error; }), "DNS: FORMERR");
  EXPECT_EQ(with([](auto& r) { r.code = static_cast<ResponseCode>(9); }), "DNS: response code 9");
  EXPECT_EQ(with([](auto& r) { r.flags |= 0x0200; }), "DNS: the answer is cut short");
  EXPECT_EQ(with([](auto& r) { r.name = "www.example.com"; }),
            "DNS: answers another question: www.example.com");
  EXPECT_EQ(with([](auto& r) { r.type = RecordType::aaaa; }),
            "DNS: answers another question: www.example.jp");
  EXPECT_EQ(with([](auto& r) { r.answer("www.example.com", RecordType::a, "192.0.2.1"); }),
            "DNS: answers for another name: www.example.com");
  EXPECT_EQ(with([](auto& r) {
              r.flags = 0x8000;
              r.authority("jp", RecordType::ns, "a.dns.example");
            }),
            "DNS: a referral instead of an answer");
  EXPECT_EQ(with([](auto& r) {
              r.answer("www.example.jp", RecordType::cname, "a.example.jp");
              r.answer("a.example.jp", RecordType::cname, "www.example.jp");
            }),
            "DNS: the CNAMEs of www.example.jp lead on and on");
}

}  // namespace
}  // namespace kanshiki
