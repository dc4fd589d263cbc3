#include "investigate/work.hpp"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "base/file.hpp"
#include "base/testing/source_tree.hpp"
#include "examine/auth/testing/signer.hpp"
#include "world/testing/zone.hpp"

namespace kanshiki {
namespace {

std::shared_ptr<const Knowledge> knowledge() {
  static const auto loaded = load_knowledge(source_tree() / "data");
  EXPECT_TRUE(loaded) << (loaded ? "" : loaded.error().what);
  return *loaded;
}

Result<Outputs> carry_out(const Order& order, Source& source) {
  auto cell = Cell::start(make_work(knowledge()));
  EXPECT_TRUE(cell);
  return read_outcome(
      cell->run(write_order(order), source, std::chrono::steady_clock::now() + std::chrono::seconds(20)));
}

Result<Outputs> carry_out(const Order& order) {
  Refusing nobody;
  return carry_out(order, nobody);
}

Order order(std::string mail, Wanted wanted = Wanted::line) {
  Order out;
  out.wanted = wanted;
  out.mail = std::move(mail);
  return out;
}

TEST(Work, AMailBecomesALine) {
  const auto outputs = carry_out(order("From: a@example.com\nSubject: hi\n\nhello\n"));
  ASSERT_TRUE(outputs) << outputs.error().what;
  EXPECT_EQ(nlohmann::json::parse(outputs->at(0).second)["class"], "unclear");
}

TEST(Work, WhatIsNoMailIsAnError) {
  const auto outputs = carry_out(order("just words"));
  ASSERT_FALSE(outputs);
  EXPECT_EQ(outputs.error().kind, Error::Kind::malformed);
}

TEST(Work, ABrokenExaminationStillTellsOfTheMail) {
  const Order lost = order("From: a@example.com\n\nx", Wanted::report);
  const auto outputs =
      broken_outputs(lost, {Error::Kind::timeout, "the examination took too long"}, *knowledge());
  const auto told = nlohmann::json::parse(outputs.at(0).second);
  EXPECT_EQ(told["verdict"]["class"], "suspicious");
  EXPECT_EQ(told["findings"][0]["id"], "mail.breaks_parsers");
  EXPECT_EQ(told["mail"]["size"], 22);
}

// Everything that libraries load lazily must be there before the lock: a charset that is not would come out
// as replacement characters inside the cell and only there.
TEST(Work, EveryCharsetIsReadInsideTheCell) {
  struct Sample {
    const char* charset;
    const char* bytes;
    const char* read;
  };
  const Sample samples[] = {
      {"iso-2022-jp", "\x1b$B4U<1\x1b(B", "鑑識"},
      {"shift_jis", "\x8a\xd3\x8e\xaf", "鑑識"},
      {"euc-jp", "\xb4\xd5\xbc\xb1", "鑑識"},
      {"gb18030", "\xbc\xf8\xca\xb6", "鉴识"},
      {"big5", "\xc5\xb2\xc3\xd1", "鑑識"},
      {"euc-kr", "\xb0\xa8\xbd\xc4", "감식"},
      {"koi8-r", "\xf0\xcf\xde\xd4\xc1", "Почта"},
      {"windows-1251", "\xcf\xee\xf7\xf2\xe0", "Почта"},
      {"windows-1252", "\x93x\x94", "“x”"},
      {"windows-874", "\xa1", "ก"},
      {"windows-1256", "\xc7", "ا"},
  };
  for (const Sample& sample : samples) {
    const auto outputs = carry_out(order("From: a@example.com\nContent-Type: text/plain; charset=" +
                                             std::string(sample.charset) + "\n\nx " + sample.bytes + " y",
                                         Wanted::report));
    ASSERT_TRUE(outputs) << outputs.error().what;
    EXPECT_NE(outputs->at(0).second.find(sample.read), std::string::npos) << sample.charset;
  }
}

// OpenSSL's algorithms, the public suffixes, IDNA's tables, the patterns: each is loaded by its library when
// it pleases.
TEST(Work, SignaturesAndDomainsAreCheckedInsideTheCell) {
  for (const unsigned rsa_bits : {2048u, 0u}) {
    const examine::testing::Signer signer(rsa_bits);
    Order wanted =
        order(signer.sign("Received: from a.例え.co.jp (unknown [192.0.2.1]) by mx.example.com; "
                          "Wed, 20 Oct 2021 05:42:28 +0900\r\nFrom: a@mail.例え.co.jp\r\n\r\nhi\r\n",
                          "d=xn--r8jz45g.co.jp; s=s"),
              Wanted::report);
    wanted.reach = Reach::lookup;
    test::Zone zone("s._domainkey.xn--r8jz45g.co.jp TXT " + signer.record() +
                    "\n_dmarc.xn--r8jz45g.co.jp TXT v=DMARC1; p=reject");
    const auto outputs = carry_out(wanted, zone);
    ASSERT_TRUE(outputs) << outputs.error().what;
    const auto told = nlohmann::json::parse(outputs->at(0).second).at("authentication");
    EXPECT_EQ(told.at("dkim").at(0).at("result"), "pass") << rsa_bits;
    EXPECT_EQ(told.at("identity"), "proven") << "aligned by the organisation's domain";
  }
}

}  // namespace
}  // namespace kanshiki
