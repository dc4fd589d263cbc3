#include "report/mask.hpp"

#include <gtest/gtest.h>

#include "base/hash.hpp"
#include "base/testing/source_tree.hpp"
#include "base/text.hpp"

namespace kanshiki {
namespace {

/// A case about a mail that a table describes: fields as they stand, addresses as a parser would read them.
class Fixture {
 public:
  explicit Fixture(const std::string& to = "山田 太郎 <taro.yamada@tokyo-sushi.co.jp>",
                   const std::string& from = "Xserverアカウント <ogx@kiriiku.jp>") {
    mail_->storage = std::make_shared<Storage>();
    mail_->to.mailboxes = {mailbox(to)};
    mail_->from.mailboxes = {mailbox(from)};
    case_.mail = mail_;
  }

  Fixture& field(std::string_view name, std::string_view value) {
    const std::string_view text = keep(value);
    mail_->headers.add({keep(name), text, text, 100 * mail_->headers.size()});
    return *this;
  }
  /// The topmost `fields` so far are Received fields of the receiving side.
  Fixture& route(std::size_t hops, std::string_view boundary_ip) {
    auto route = std::make_shared<Route>();
    route->mail = mail_;
    for (const HeaderField* field : mail_->headers.all("Received")) {
      Hop hop;
      hop.field = field;
      const auto words_ = words(field->text);  // from HELO ([ip]) by HOST …
      hop.line.from_helo = words_[1];
      hop.line.by = words_[4];
      route->hops.push_back(hop);
    }
    route->boundary = Boundary{parse_ip(boundary_ip), "", "", hops - 1, "test"};
    case_.evidence.push_back(Piece<Route>(route));
    return *this;
  }
  Fixture& link(std::string_view url, std::string_view registrable_domain) {
    auto link = std::make_shared<Link>();
    link->url = url;
    link->registrable_domain = registrable_domain;
    case_.evidence.push_back(Piece<Link>(link));
    return *this;
  }
  Fixture& carrier(const std::string& from, const std::string& to) {
    auto mail = std::make_shared<Mail>();
    mail->from.mailboxes = {mailbox(from)};
    mail->to.mailboxes = {mailbox(to)};
    case_.carrier = Carrier{mail, "attached"};
    return *this;
  }

  Mask mask(const Profile& profile = {}) const {
    static const auto loaded = load_knowledge(source_tree() / "data");
    EXPECT_TRUE(loaded) << (loaded ? "" : loaded.error().what);
    Knowledge knowledge = **loaded;
    knowledge.profile = profile;
    return Mask::for_case(case_, knowledge);
  }
  std::string masked(std::string_view text, const Profile& profile = {}) const {
    const Mask hide = mask(profile);
    const std::string once = hide(text);
    EXPECT_EQ(hide(once), once) << "masking twice is not masking once";
    return once;
  }

 private:
  std::string_view keep(std::string_view text) { return mail_->arena().keep(text); }
  Mailbox mailbox(const std::string& written) {
    const std::size_t open = written.find('<');
    Mailbox out;
    out.name = trim(keep(written.substr(0, open == std::string::npos ? 0 : open)));
    out.address =
        keep(open == std::string::npos ? written : written.substr(open + 1, written.size() - open - 2));
    out.local = out.address.substr(0, out.address.find('@'));
    out.domain = out.address.substr(out.address.find('@') + 1);
    return out;
  }

  std::shared_ptr<Mail> mail_ = std::make_shared<Mail>();
  Case case_;
};

struct Row {
  std::string text, masked;
};
void expect_rows(const Fixture& fixture, const std::vector<Row>& rows, const Profile& profile = {}) {
  for (const Row& row : rows) EXPECT_EQ(fixture.masked(row.text, profile), row.masked) << row.text;
}

const std::string address = "taro.yamada@tokyo-sushi.co.jp";

TEST(Mask, AnAddressThatIsSpreadOverLinesOrCells) {
  const Mask mask = Fixture().mask();
  for (const char* spread : {"taro.yamada\n@\ntokyo-sushi.co.jp", "taro.yamada @\ttokyo-sushi\n.co.jp",
                             "taro .yamada @tokyo-sushi.co.jp"})
    EXPECT_EQ(mask("Dear\n" + std::string(spread) + "\nhello."), "Dear\n〇〇〇@〇〇〇\nhello.") << spread;
  EXPECT_EQ(mask("hello @ all. Bye."), "hello @ all. Bye.");
}

TEST(Mask, ShowsNothingOfThePlainForms) {
  expect_rows(Fixture(),
              {
                  {"To: taro.yamada@tokyo-sushi.co.jp", "To: 〇〇〇@〇〇〇"},
                  {"TARO.YAMADA@TOKYO-SUSHI.CO.JP", "〇〇〇@〇〇〇"},
                  {"<mailto:taro.yamada@tokyo-sushi.co.jp?subject=x>", "<mailto:〇〇〇@〇〇〇?subject=x>"},
                  {"hanako@mx1.tokyo-sushi.co.jp", "〇〇〇@〇〇〇"},
                  {"https://www.tokyo-sushi.co.jp/menu", "https://〇〇〇/menu"},
                  {"tokyo-sushi.co.jp.login-verify.com", "〇〇〇.login-verify.com"},
                  {"tokyo-sushi-co-jp.com", "〇〇〇-co-jp.com"},
                  {"Dear taro.yamada,", "Dear 〇〇〇,"},
                  {"Dear Taro Yamada", "Dear 〇〇〇 〇〇〇"},
                  {"山田 太郎 様", "〇〇〇 様"},
                  {"山田太郎様", "〇〇〇様"},
                  {"山田　太郎さん", "〇〇〇さん"},
                  {"山田様、いつもありがとうございます", "〇〇〇様、いつもありがとうございます"},
                  {"ｔａｒｏ．ｙａｍａｄａ＠ｔｏｋｙｏ－ｓｕｓｈｉ．ｃｏ．ｊｐ", "〇〇〇@〇〇〇"},
                  {"ta\xE2\x80\x8Bro.yamada@tokyo-sushi.co.jp", "〇〇〇@〇〇〇"},
              });
}

TEST(Mask, ShowsNothingOfWhatEncodesIt) {
  const auto in_base64 = [](const std::string& text) { return base64(text); };
  expect_rows(Fixture(), {
                             {"?e=taro.yamada%40tokyo-sushi.co.jp&x=1", "?e=〇〇〇@〇〇〇&x=1"},
                             {"?e=taro.yamada%2540tokyo-sushi.co.jp", "?e=〇〇〇@〇〇〇"},
                             {"?e=%74%61%72%6F%2Eyamada%40tokyo-sushi.co.jp", "?e=〇〇〇@〇〇〇"},
                             {"taro.yamada&#64;tokyo-sushi&#x2E;co.jp", "〇〇〇@〇〇〇"},
                             {"taro.yamada=40tokyo-sus=\r\nhi.co.jp", "〇〇〇@〇〇〇"},
                             {"taro.yamada\\u0040tokyo-sushi.co.jp", "〇〇〇@〇〇〇"},
                             {"bounce+taro.yamada=tokyo-sushi.co.jp@mail.evil.example",
                              "bounce+〇〇〇=〇〇〇@mail.evil.example"},
                             {"taro.yamada.at.tokyo-sushi.co.jp", "〇〇〇.at.〇〇〇"},
                             {"/u/" + in_base64(address) + "/login", "/u/〇〇〇/login"},
                             {"?d=" + in_base64("xy" + address) + "&l=ja", "?d=〇〇〇&l=ja"},
                             {"?d=" + in_base64("xyz" + address + "..."), "?d=〇〇〇"},
                             {"?d=" + in_base64("mail=" + in_base64(address)), "?d=〇〇〇"},
                             {"?d=" + in_base64("mail=taro.yamada%40tokyo-sushi.co.jp"), "?d=〇〇〇"},
                             {"?d=" + replace_all(in_base64("a" + address), "=", "%3D"), "?d=〇〇〇"},
                             {"#" + hex(address), "#〇〇〇"},
                             {"#" + hex("0" + in_base64(address)), "#〇〇〇"},
                             {"eyJhbGciOiJIUzI1NiJ9." + in_base64("{\"sub\":\"" + address + "\"}") + ".c2ln",
                              "eyJhbGciOiJIUzI1NiJ9.〇〇〇.c2ln"},
                             {"gravatar.com/avatar/" + hex(md5(address)), "gravatar.com/avatar/〇〇〇"},
                             {"h=" + hex(sha1(address)), "h=〇〇〇"},
                             {"h=" + hex(sha256(address)), "h=〇〇〇"},
                             {"h=" + to_lower(hex(sha256("tokyo-sushi.co.jp"))), "h=〇〇〇"},
                             {"h=" + in_base64(md5(address)), "h=〇〇〇"},
                             {"h=" + in_base64(hex(md5(address))), "h=〇〇〇"},
                             {"gneb.lnznqn@gbxlb-fhfuv.pb.wc", "〇〇〇"},
                             {"pj.oc.ihsus-oykot@adamay.orat", "〇〇〇"},
                             {"/" + in_base64("山田 太郎様") + "/", "/〇〇〇/"},
                             {"%E5%B1%B1%E7%94%B0%E6%A7%98", "〇〇〇%E6%A7%98"},
                         });
}

TEST(Mask, AnInternationalDomainHasTwoForms) {
  expect_rows(Fixture("info@日本語.jp"), {{"日本語.jp", "〇〇〇"},
                                          {"info@xn--wgv71a119e.jp", "〇〇〇@〇〇〇"},
                                          {"https://mail.xn--wgv71a119e.jp/", "https://〇〇〇/"}});
}

TEST(Mask, LeavesTheSendersDataAlone) {
  const std::string texts[] = {
      "Xserverアカウント <ogx@kiriiku.jp>",
      "https://xserver-vps.kiriiku.jp/login",
      "<A2D924ED1D71AB25B1ABA123C30F8547@xserver.ne.jp>",
      "133.242.53.24",
      "from [127.0.0.1] (unknown [20.188.24.132])",
      "小山田太郎丸",            // names inside longer names
      "taroyamada yamadama",     // words inside longer words
      "unsushi sushi.example",   // parts of the domain's label
      "info webmaster support",  // functions
      "co.jp",
      "d41d8cd98f00b204e9800998ecf8427e",
      "なりすましメールにご注意ください",
  };
  for (const std::string& text : texts) EXPECT_EQ(Fixture().masked(text), text);
}

TEST(Mask, AFunctionIsNoSecretButItsAddressIs) {
  expect_rows(Fixture("info@tokyo-sushi.co.jp"), {{"Contact info desk", "Contact info desk"},
                                                  {"info@tokyo-sushi.co.jp 様", "〇〇〇@〇〇〇 様"},
                                                  {base64("info@tokyo-sushi.co.jp"), "〇〇〇"}});
}

TEST(Mask, OfASharedDomainOnlyTheAddressIsMasked) {
  expect_rows(Fixture("taro1975@gmail.com"),
              {{"taro1975@gmail.com", "〇〇〇@〇〇〇"},
               {"attacker@gmail.com", "attacker@gmail.com"},
               {"mx.google.com gmail.com", "mx.google.com gmail.com"},
               {"bounce-taro1975=gmail.com@x.example", "bounce-〇〇〇=〇〇〇@x.example"},
               {"hello taro1975", "hello 〇〇〇"}});
  expect_rows(Fixture("a@docomo.ne.jp"), {{"a@docomo.ne.jp", "〇〇〇@〇〇〇"},
                                          {"joanna@docomo.ne.jp", "joanna@docomo.ne.jp"},
                                          {"a docomo.ne.jp", "a docomo.ne.jp"}});
}

TEST(Mask, TheWordsOfAnOrganisationsNameAreWordsOfTheLanguage) {
  expect_rows(Fixture("Digital Bearer Settlement Society <dbss@gmail.com>"),
              {{"Digital Bearer Settlement Society", "〇〇〇"}, {"digital identity", "digital identity"}});
  expect_rows(Fixture("Sushi Support <desk7@gmail.com>"),
              {{"Sushi Support", "〇〇〇"}, {"fresh sushi", "fresh sushi"}});
}

TEST(Mask, TheOwnDomainIsMaskedWhereTheSenderPretendsToBeOfIt) {
  const Fixture self("admin@tokyo-sushi.co.jp", "tokyo-sushi.co.jp メールサポート <admin@tokyo-sushi.co.jp>");
  expect_rows(self, {{"tokyo-sushi.co.jp メールサポート <admin@tokyo-sushi.co.jp>",
                      "〇〇〇 メールサポート <〇〇〇@〇〇〇>"}});
}

TEST(Mask, ABrandIsNeverTheRecipient) {
  const Fixture disposable("xserver@tokyo-sushi.co.jp");
  expect_rows(disposable, {{"Xserverアカウント xserver", "Xserverアカウント xserver"},
                           {"xserver@tokyo-sushi.co.jp", "〇〇〇@〇〇〇"}});
  const Fixture forged_to("お客様 <customer@xserver.ne.jp>");
  expect_rows(forged_to, {{"customer@xserver.ne.jp", "〇〇〇@〇〇〇"},
                          {"www.xserver.ne.jp お客様", "www.xserver.ne.jp お客様"}});
}

TEST(Mask, WhoeverWritesTheirOwnDomainIntoToDoesNotHideIt) {
  const auto received = "from x ([203.0.113.7]) by mx.tokyo-sushi.co.jp for <taro.yamada@tokyo-sushi.co.jp>;";
  Fixture bcc("list@kiriiku.jp", "ogx@kiriiku.jp");
  bcc.field("Delivered-To", address).field("Received", received).link("https://kiriiku.jp/", "kiriiku.jp");
  expect_rows(bcc, {{"https://kiriiku.jp/", "https://kiriiku.jp/"}, {address, "〇〇〇@〇〇〇"}});

  Fixture lying;  // a field of the receiving side below its place
  lying.field("Received", received)
      .field("Delivered-To", "x@kiriiku.jp")
      .link("https://kiriiku.jp/", "kiriiku.jp");
  expect_rows(lying, {{"https://kiriiku.jp/ ogx@kiriiku.jp", "https://kiriiku.jp/ ogx@kiriiku.jp"}});
}

TEST(Mask, TheReceivingSidesServersAreTheRecipients) {
  Fixture fixture("undisclosed-recipients:;");
  fixture.field("X-Original-To", "hanako@tokyo-sushi.co.jp")
      .field("Authentication-Results", "mail.sushi-hosting.example; spf=fail")
      .field("Received", "from MXSRV07 ([10.1.2.3]) by store.sushi-hosting.example; x")
      .field("Received",
             "from xserver.ne.jp ([133.242.53.24]) by mx7.sushi-hosting.example (192.0.2.77) for "
             "<hanako@tokyo-sushi.co.jp>; x")
      .field("Received", "from lair ([192.168.7.7]) by xserver.ne.jp; x")
      .route(2, "133.242.53.24");
  expect_rows(fixture, {
                           {"by mx7.sushi-hosting.example", "by 〇〇〇"},
                           {"by store.sushi-hosting.example", "by 〇〇〇"},
                           {"mail.sushi-hosting.example; spf=fail", "〇〇〇; spf=fail"},
                           {"from mxsrv07", "from 〇〇〇"},
                           {"10.1.2.3 and 192.0.2.77", "〇〇〇 and 〇〇〇"},
                           {"3.2.1.10.zen.example", "〇〇〇.zen.example"},
                           {"10.1.2.30 110.1.2.3 10.1.2.3.4", "10.1.2.30 110.1.2.3 10.1.2.3.4"},
                           {"xserver.ne.jp ([133.242.53.24])", "xserver.ne.jp ([133.242.53.24])"},
                           {"lair [192.168.7.7]", "lair [192.168.7.7]"},
                           {"hanako@tokyo-sushi.co.jp, hanako", "〇〇〇@〇〇〇, 〇〇〇"},
                       });
}

TEST(Mask, TheProfileIsMaskedWhateverTheMailSays) {
  Profile profile;
  profile.domains = {"sakura-bank.co.jp"};
  profile.addresses = {"k.suzuki@gmail.com"};
  profile.names = {"株式会社さくら", "鈴木 一郎"};
  expect_rows(Fixture(),
              {{"vpn.sakura-bank.co.jp", "〇〇〇"},
               {"k.suzuki@gmail.com", "〇〇〇@〇〇〇"},
               {"株式会社さくら 鈴木様 一郎君", "〇〇〇 〇〇〇様 〇〇〇君"}},
              profile);
}

TEST(Mask, WhoForwardedTheMailIsARecipient) {
  Fixture fixture("someone@other.example");
  fixture.carrier("佐藤 花子 <hanako@tokyo-sushi.co.jp>", "abuse@desk.example");
  expect_rows(fixture, {{"佐藤 花子 <hanako@tokyo-sushi.co.jp>", "〇〇〇 <〇〇〇@〇〇〇>"}});
}

TEST(Mask, OpaqueTokensOfLinksGetNumbers) {
  Fixture fixture;
  fixture.link("https://evil.example/v/0c83f57c786a0b4a39efab23731c7ebc/login.php?k=CfDJ8Kx3Zm9vYmFyLXRva2Vu",
               "evil.example");
  fixture.field("List-Unsubscribe",
                "<https://list.example/u?x=0a1b2c3d4e5f60718293>, "
                "<https://list.example/0c83f57c786a0b4a39efab23731c7ebc>");
  expect_rows(
      fixture,
      {{"https://evil.example/v/0c83f57c786a0b4a39efab23731c7ebc/login.php?k=CfDJ8Kx3Zm9vYmFyLXRva2Vu",
        "https://evil.example/v/…token-1…/login.php?k=…token-2…"},
       {"x=0a1b2c3d4e5f60718293", "x=…token-3…"},
       {"path /v/0c83f57c786a0b4a39efab23731c7ebc", "path /v/…token-1…"}});
}

TEST(Mask, ATokenThatEncodesTheRecipientIsOneOfTheirSecrets) {
  Fixture fixture;
  const std::string url =
      "https://evil.example/?u=" + base64(address) + "&v=0c83f57c786a0b4a39efab23731c7ebc";
  fixture.link(url, "evil.example");
  expect_rows(fixture, {{url, "https://evil.example/?u=〇〇〇&v=…token-1…"}});
}

TEST(Mask, PlacesMoveWithTheText) {
  const std::string text = "To " + address + ": pay, " + address + "!";
  const MaskedText masked = Fixture().mask().with_places(text);
  EXPECT_EQ(masked.text, "To 〇〇〇@〇〇〇: pay, 〇〇〇@〇〇〇!");
  const auto moved = [&](std::string_view part) {
    return masked.text.substr(masked.place_of(text.find(part)));
  };
  EXPECT_EQ(moved("To"), masked.text);
  EXPECT_EQ(moved("taro"), "〇〇〇@〇〇〇: pay, 〇〇〇@〇〇〇!");
  EXPECT_EQ(moved("sushi"), ": pay, 〇〇〇@〇〇〇!");
  EXPECT_EQ(moved(": pay"), ": pay, 〇〇〇@〇〇〇!");
  EXPECT_EQ(moved("pay"), "pay, 〇〇〇@〇〇〇!");
  EXPECT_EQ(masked.place_of(text.size()), masked.text.size());
}

TEST(Mask, AClippedTextDoesNotEndInHalfAnAddress) {
  expect_rows(Fixture(), {{"to taro.yamada@tokyo-sus", "to 〇〇〇"},
                          {"to https://tokyo-sushi.c", "to https://〇〇〇"},
                          {"to tokyo", "to tokyo"}});
}

TEST(Mask, WithoutASecretNothingChanges) {
  EXPECT_EQ(Mask()("taro@example.jp"), "taro@example.jp");
  EXPECT_EQ(Fixture("").masked("nothing to hide: \xFF\xFE"), "nothing to hide: \xFF\xFE");
}

TEST(Mask, HostileTextTakesLinearTime) {
  const Fixture fixture;
  const std::string texts[] = {".tokyo-sushi.co.jp",
                               "@tokyo-sushi.co.jp",
                               "dGFyby55YW1hZGFAdG9reW8tc3VzaGkuY28uanAu",
                               "%2525",
                               "taro.yamada@",
                               "&#64;",
                               "=\n",
                               "AAAAAAAAAAAAAAAA\n",
                               "7461726f2e79616d616461 "};
  for (const std::string& piece : texts) {
    std::string text;
    while (text.size() < 400'000) text += piece;
    EXPECT_FALSE(fixture.masked(text).empty());  // quadratic: minutes
  }
}

}  // namespace
}  // namespace kanshiki
