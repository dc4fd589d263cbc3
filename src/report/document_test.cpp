/// The contract that others rely on (docs/json.md), field by field.

#include "report/document.hpp"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "base/hash.hpp"
#include "base/time.hpp"
#include "report/sample_case.hpp"

namespace kanshiki {
namespace {

/// A case with something in every section, made by hand: what it says need not make sense together.
class DocumentTest : public ::testing::Test {
 protected:
  DocumentTest() {
    mail_->storage = std::make_shared<Storage>();
    mail_->storage->bytes = "From: …\r\n\r\nbody";
    mail_->bytes = mail_->storage->bytes;
    mail_->from.mailboxes = {mailbox("Xserverアカウント", "ogx", "kiriiku.jp")};
    mail_->to.mailboxes = {mailbox("", "info", "tokyo-sushi.co.jp")};
    mail_->return_path.mailboxes = {mailbox("", "", "")};
    mail_->date = MailDate{*parse_iso8601("2021-10-13T23:10:00Z"), 540, false, false};
    for (const auto& [name, value] : std::initializer_list<std::pair<std::string_view, std::string_view>>{
             {"Received", "from mx.tokyo-sushi.co.jp by imap.tokyo-sushi.co.jp"},
             {"Received", "from xserver.ne.jp (unknown [133.242.53.24]) by mx.tokyo-sushi.co.jp"},
             {"Subject", "[spam] お支払い情報の更新"},
             {"Message-ID", "<5C1B07E2@kiriiku.jp>"}})
      mail_->headers.add({name, value, value, 100 * mail_->headers.size()});
    text_part_.path = "1", text_part_.type = "text/plain", text_part_.read_charset = "UTF-8",
    text_part_.content = "body";
    file_part_.path = "2", file_part_.type = "application/zip", file_part_.filename = "請求書.zip",
    file_part_.content = "PK", file_part_.true_type = "zip", file_part_.disposition = "attachment",
    file_part_.reading = "epilogue";
    mail_->parts = {text_part_, file_part_};

    case_.version = "1.2.3";
    case_.knowledge = "abc";
    case_.now = *parse_iso8601("2021-10-21T01:02:03Z");
    case_.reach = Reach::lookup;
    case_.mail = mail_;
    case_.out_of_reach = 3;
  }

  static Mailbox mailbox(std::string_view name, std::string_view local, std::string_view domain) {
    static Arena arena;
    const std::string address = local.empty() ? "" : std::string(local) + "@" + std::string(domain);
    return {name, local, domain, arena.keep(address), name, false};
  }

  void add_route() {
    auto route = std::make_shared<Route>();
    Hop ours, boundary;
    ours.line.by = "imap.tokyo-sushi.co.jp", ours.line.from_helo = "mx.tokyo-sushi.co.jp",
    ours.line.with = "ESMTPS", ours.line.id = "4HZ2bQ";
    ours.line.from_ip = parse_ip("192.0.2.25");
    ours.line.date = MailDate{*parse_iso8601("2021-10-20T20:42:31Z"), 540, false, false};
    ours.delay = std::chrono::seconds(3), ours.trusted = true, ours.field = &mail_->headers[0];
    boundary.line.from_ip = parse_ip("133.242.53.24"), boundary.field = &mail_->headers[1];
    route->hops = {ours, boundary};
    route->boundary = Boundary{parse_ip("133.242.53.24"), "xserver.ne.jp", "", 1, "topmost"};
    case_.evidence.push_back(Piece<Route>(route));
  }

  void add_body(std::string_view visible, std::vector<HiddenText> hidden = {}) {
    auto text = std::make_shared<Text>();
    text->part = &mail_->parts[0];
    text->visible = visible;
    text->hidden = std::move(hidden);
    case_.evidence.push_back(Piece<Text>(text));
  }

  Json made(const Mask& mask = Mask()) const { return document(case_, shipped_knowledge(), mask); }
  Json masked() const { return made(Mask::for_case(case_, shipped_knowledge())); }

  std::shared_ptr<Mail> mail_ = std::make_shared<Mail>();
  Part text_part_, file_part_;
  Case case_;
};

TEST_F(DocumentTest, SaysHowItCameAbout) {
  const Json out = made();
  EXPECT_EQ(out["schema"], 1);
  EXPECT_EQ(out["version"], "1.2.3");
  EXPECT_EQ(out["knowledge"], "abc");
  EXPECT_EQ(out["now"], "2021-10-21T01:02:03Z");
  EXPECT_EQ(out["reach"], "lookup");
  EXPECT_EQ(out["masked"], false);
  EXPECT_EQ(masked()["masked"], true);
  EXPECT_EQ(out["out_of_reach"], 3);
}

TEST_F(DocumentTest, RestsOnWhatItsKnowledgeRestsOn) {
  Knowledge known;
  known.renewed.brands = parse_iso8601("2021-10-20T00:00:00Z").value();
  const Json out = document(case_, known, Mask());
  EXPECT_EQ(out["rests_on"]["brands"]["as_of"], "2021-10-20");
  EXPECT_EQ(out["rests_on"]["public_suffixes"]["state"], "built_in");
  EXPECT_EQ(made()["rests_on"]["brands"]["state"], "built_in") << "what others know is their own";
}

TEST_F(DocumentTest, Mail) {
  case_.findings = {{"header.stamp",
                     Meaning::neutral,
                     {{"text", std::string("[spam]")},
                      {"by", std::string("mx")},
                      {"subject", std::string("お支払い情報の更新")}},
                     {}}};
  const Json expected = {
      {"sha256", sha256_hex(mail_->bytes)},
      {"size", mail_->bytes.size()},
      {"subject", "お支払い情報の更新"},
      {"stamps", Json::array({{{"text", "[spam]"}, {"by", "mx"}}})},
      {"from",
       Json::array(
           {{{"name", "Xserverアカウント"}, {"address", "ogx@kiriiku.jp"}, {"domain", "kiriiku.jp"}}})},
      {"return_path", nullptr},
      {"reply_to", nullptr},
      {"message_id", "<5C1B07E2@kiriiku.jp>"},
      {"date", "2021-10-14T08:10:00+09:00"}};
  EXPECT_EQ(made()["mail"], expected);
}

TEST_F(DocumentTest, TheStampStaysInASubjectThatNobodyTookApart) {
  EXPECT_EQ(made()["mail"]["subject"], "[spam] お支払い情報の更新");
  EXPECT_EQ(made()["mail"]["stamps"], Json::array());
}

TEST_F(DocumentTest, Carrier) {
  EXPECT_FALSE(made().contains("carrier"));
  auto carrier = std::make_shared<Mail>();
  carrier->storage = mail_->storage;
  carrier->from.mailboxes = {mailbox("花子", "hanako", "tokyo-sushi.co.jp")};
  carrier->headers.add({"Subject", "Fwd: これは本物ですか", "Fwd: これは本物ですか", 0});
  case_.carrier = Carrier{carrier, "attached"};
  const Json expected = {
      {"how", "attached"},
      {"from", Json::array({{{"name", "〇〇〇"}, {"address", "〇〇〇@〇〇〇"}, {"domain", "〇〇〇"}}})},
      {"subject", "Fwd: これは本物ですか"}};
  EXPECT_EQ(masked()["carrier"], expected);
}

TEST_F(DocumentTest, Route) {
  EXPECT_FALSE(made().contains("route"));
  add_route();
  const Json expected = Json::parse(R"json({
    "hops": [{"by": "imap.tokyo-sushi.co.jp", "from_helo": "mx.tokyo-sushi.co.jp", "from_rdns": null, "from_ip": "192.0.2.25",
              "with": "ESMTPS", "id": "4HZ2bQ", "time": "2021-10-21T05:42:31+09:00", "delay_s": 3, "trusted": true},
             {"by": null, "from_helo": null, "from_rdns": null, "from_ip": "133.242.53.24",
              "with": null, "id": null, "time": null, "delay_s": null, "trusted": false}],
    "boundary": {"ip": "133.242.53.24", "helo": "xserver.ne.jp", "rdns": null, "hop": 1, "why": "topmost"}})json");
  EXPECT_EQ(made()["route"], expected);
}

TEST_F(DocumentTest, HeadersTellWhichSideWroteThem) {
  EXPECT_EQ(made()["headers"][0], (Json{{"name", "Received"},
                                        {"value", "from mx.tokyo-sushi.co.jp by imap.tokyo-sushi.co.jp"},
                                        {"offset", 0},
                                        {"written_by", nullptr}}));
  add_route();
  std::string sides;
  const Json out = made();
  for (const Json& field : out["headers"])
    sides += field["name"].get<std::string>() + ": " + field["written_by"].get<std::string>() + "; ";
  EXPECT_EQ(sides, "Received: receiver; Received: receiver; Subject: sender; Message-ID: sender; ");
  EXPECT_EQ(out["headers"][1]["hop"], 1);
  EXPECT_FALSE(out["headers"][2].contains("hop"));
}

TEST_F(DocumentTest, Links) {
  auto link = std::make_shared<Link>();
  link->url = "https://xserver-vps.kiriiku.jp/", link->host = "xserver-vps.kiriiku.jp",
  link->registrable_domain = "kiriiku.jp", link->text = "ログイン";
  link->kind = Link::Kind::anchor, link->part = &mail_->parts[0];
  auto broken = std::make_shared<Link>();
  broken->url = "http://[";
  case_.evidence = {Piece<Link>(link), Piece<Link>(broken)};
  const Json expected = Json::parse(R"json([
    {"url": "https://xserver-vps.kiriiku.jp/", "host": "xserver-vps.kiriiku.jp", "registrable_domain": "kiriiku.jp",
     "text": "ログイン", "found_in": "anchor 1"},
    {"url": "http://[", "host": null, "registrable_domain": null, "text": null, "found_in": "text"}])json");
  EXPECT_EQ(made()["links"], expected);
}

TEST_F(DocumentTest, LinksInsideOfLinks) {
  auto outer = std::make_shared<Link>(), inner = std::make_shared<Link>();
  outer->url = "https://filter.example/?u=x", inner->url = "https://shop.example/";
  inner->unwrapped_from = outer;
  inner->place = "area";
  case_.evidence = {Piece<Link>(outer), Piece<Link>(inner)};
  const Json links = made()["links"];
  EXPECT_EQ(links[0]["leads_to"], "https://shop.example/");
  EXPECT_FALSE(links[0].contains("unwrapped_from"));
  EXPECT_EQ(links[1]["unwrapped_from"], "https://filter.example/?u=x");
  EXPECT_EQ(links[1]["found_in"], "area");
}

TEST_F(DocumentTest, Campaign) {
  EXPECT_FALSE(made().contains("campaign")) << "compared with none";
  case_.relatives.emplace();
  EXPECT_TRUE(made()["campaign"].is_null());
  case_.relatives->push_back({"a.eml", "件名", 0.5, {"evil.example"}, true});
  EXPECT_EQ(made()["campaign"]["members"][0], (Json{{"path", "a.eml"},
                                                    {"subject", "件名"},
                                                    {"likeness", 0.5},
                                                    {"same_subject", true},
                                                    {"link_domains", {"evil.example"}}}));
}

TEST_F(DocumentTest, Parts) {
  const Json expected = {{{"path", "1"},
                          {"type", "text/plain"},
                          {"true_type", nullptr},
                          {"charset", "UTF-8"},
                          {"filename", nullptr},
                          {"size", 4},
                          {"sha256", sha256_hex("body")},
                          {"attachment", false},
                          {"content_id", nullptr}},
                         {{"path", "2"},
                          {"type", "application/zip"},
                          {"true_type", "zip"},
                          {"charset", nullptr},
                          {"filename", "請求書.zip"},
                          {"size", 2},
                          {"sha256", sha256_hex("PK")},
                          {"attachment", true},
                          {"content_id", nullptr},
                          {"reading", "epilogue"}}};
  EXPECT_EQ(made()["parts"], expected);
}

TEST_F(DocumentTest, BodiesAreMarkedWhereFindingsCiteThem) {
  const std::string text = "info@tokyo-sushi.co.jp 様 カードの与信";
  add_body(text, {{"unseen", "display_none"}});
  case_.findings = {{"lure.payment_failed",
                     Meaning::suspicious,
                     {},
                     {{Cite::In::body, "1", text.find("与信"), text.size(), "与信"}}},
                    {"lure.payment_failed", Meaning::suspicious, {}, {{Cite::In::body, "9", 0, 4, "info"}}}};
  const Json body = masked()["bodies"][0];
  EXPECT_EQ(body["path"], "1");
  EXPECT_EQ(body["html"], false);
  EXPECT_EQ(body["clipped"], false);
  EXPECT_EQ(body["text"], "〇〇〇@〇〇〇 様 カードの与信");
  EXPECT_EQ(body["hidden"], Json::array({{{"text", "unseen"}, {"reason", "display_none"}}}));
  ASSERT_EQ(body["marks"].size(), 1u);
  const std::size_t begin = body["marks"][0]["begin"], end = body["marks"][0]["end"];
  EXPECT_EQ(body["text"].get<std::string>().substr(begin, end - begin), "与信");
  EXPECT_EQ(body["marks"][0]["finding"], 0);
}

TEST_F(DocumentTest, LongBodiesAreClippedAndNoSecretIsCutInTwo) {
  const std::string text = std::string(64 * 1024 - 9, '.') + " info@tokyo-sushi.co.jp";
  add_body(text);
  const Json body = masked()["bodies"][0];
  EXPECT_EQ(body["clipped"], true);
  EXPECT_LE(body["text"].get<std::string>().size(), 64u * 1024);
  EXPECT_EQ(body["text"].get<std::string>().find("info"), std::string::npos);
}

TEST_F(DocumentTest, Findings) {
  case_.findings = {{"identity.own_domain",
                     Meaning::suspicious,
                     {{"text", std::string("a\xFF")},
                      {"list", std::vector<std::string>{"b", "c"}},
                      {"yes", true},
                      {"count", std::int64_t{7}},
                      {"share", 0.5}},
                     {{Cite::In::header, "From", 10, 20, "quoted"}},
                     true},
                    {"mime.header_limit", Meaning::unknown, {}, {}}};
  case_.verdict.reasons = {{0, 1.25}};
  const Json expected = Json::parse(R"json([
    {"id": "identity.own_domain", "kind": "identity", "meaning": "suspicious", "inferred": true, "weight": 1.25,
     "facts": {"text": "a\ufffd", "list": ["b", "c"], "yes": true, "count": 7, "share": 0.5},
     "cites": [{"in": "header", "where": "From", "begin": 10, "end": 20, "quote": "quoted"}]},
    {"id": "mime.header_limit", "kind": "mime", "meaning": "unknown", "inferred": false, "weight": 0.0,
     "facts": {}, "cites": []}])json");
  EXPECT_EQ(made()["findings"], expected);
}

TEST_F(DocumentTest, Brands) {
  EXPECT_EQ(made()["brands"], Json::array());
  case_.findings = {
      {"identity.claims_brand",
       Meaning::neutral,
       {{"brand", std::string("xserver")}, {"claimed_in", std::vector<std::string>{"from_name", "subject"}}},
       {}}};
  const Json brands = made()["brands"];
  ASSERT_EQ(brands.size(), 1u);
  EXPECT_EQ(brands[0]["name"], "Xserver");
  EXPECT_EQ(brands[0]["claimed_in"], (Json{"from_name", "subject"}));
  EXPECT_EQ(brands[0]["official"][0], "xserver.ne.jp");
}

TEST_F(DocumentTest, VerdictAndUnknowns) {
  case_.findings = {{"a.b", Meaning::suspicious, {}, {}}, {"c.d", Meaning::suspicious, {}, {}}};
  case_.verdict = {Class::phishing, 0.75, {{1, 2.0}, {0, 1.0}}};
  case_.unknowns = {{"dns TXT kiriiku.jp", "no answer in time"}};
  EXPECT_EQ(made()["verdict"],
            (Json{{"class", "phishing"}, {"probability", 0.75}, {"reasons", {"c.d", "a.b"}}}));
  case_.verdict.otherwise = {{1}, Class::unclear, 0.25};
  EXPECT_EQ(made()["verdict"]["otherwise"],
            (Json{{"without", {"c.d"}}, {"class", "unclear"}, {"probability", 0.25}}));
  EXPECT_EQ(made()["unknowns"],
            Json::array({{{"question", "dns TXT kiriiku.jp"}, {"why", "no answer in time"}}}));
  EXPECT_EQ(triage_line(case_),
            (Json{{"class", "phishing"}, {"probability", 0.75}, {"findings", {"a.b", "c.d"}}}));
}

TEST_F(DocumentTest, TheProgramsOwnWordsAreNeverMasked) {
  mail_->to.mailboxes = {mailbox("Phishing Suspicious", "phishing.identity.lookup", "tokyo-sushi.co.jp"),
                         mailbox("", "topmost.receiver", "tokyo-sushi.co.jp")};
  add_route();
  case_.findings = {{"identity.own_domain", Meaning::suspicious, {{"seen", std::string("identity")}}, {}}};
  case_.verdict = {Class::phishing, 0.75, {{0, 2.0}}};
  const Json out = masked();
  EXPECT_EQ(out["verdict"]["class"], "phishing");
  EXPECT_EQ(out["verdict"]["reasons"][0], "identity.own_domain");
  EXPECT_EQ(out["findings"][0]["id"], "identity.own_domain");
  EXPECT_EQ(out["findings"][0]["kind"], "identity");
  EXPECT_EQ(out["findings"][0]["meaning"], "suspicious");
  EXPECT_EQ(out["reach"], "lookup");
  EXPECT_EQ(out["route"]["boundary"]["why"], "topmost");
  EXPECT_EQ(out["headers"][0]["written_by"], "receiver");
  EXPECT_EQ(out["findings"][0]["facts"]["seen"], "〇〇〇");
}

}  // namespace
}  // namespace kanshiki
