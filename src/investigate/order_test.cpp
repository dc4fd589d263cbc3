#include "investigate/order.hpp"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "base/file.hpp"
#include "base/testing/source_tree.hpp"

namespace kanshiki {
namespace {

std::shared_ptr<const Knowledge> knowledge() {
  static const auto loaded = load_knowledge(source_tree() / "data");
  EXPECT_TRUE(loaded) << (loaded ? "" : loaded.error().what);
  return *loaded;
}

Result<Outputs> carry_out(const Order& order) {
  auto cell = Cell::start(make_work(knowledge()));
  EXPECT_TRUE(cell);
  Refusing nobody;
  return read_outcome(
      cell->run(write_order(order), nobody, std::chrono::steady_clock::now() + std::chrono::seconds(20)));
}

Order order(std::string mail, Wanted wanted = Wanted::line) {
  Order out;
  out.wanted = wanted;
  out.mail = std::move(mail);
  return out;
}

TEST(Order, AMailBecomesALine) {
  const auto outputs = carry_out(order("From: a@example.com\nSubject: hi\n\nhello\n"));
  ASSERT_TRUE(outputs) << outputs.error().what;
  EXPECT_EQ(nlohmann::json::parse(outputs->at(0).second)["class"], "unclear");
}

TEST(Order, WhatIsNoMailIsAnError) {
  const auto outputs = carry_out(order("just words"));
  ASSERT_FALSE(outputs);
  EXPECT_EQ(outputs.error().kind, Error::Kind::malformed);
}

TEST(Order, ABrokenExaminationStillTellsOfTheMail) {
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
TEST(Order, EveryCharsetIsReadInsideTheCell) {
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

}  // namespace
}  // namespace kanshiki
