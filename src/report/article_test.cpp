/// What holds for every article, whatever is in the document.

#include "report/article.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <set>

#include "base/hash.hpp"
#include "base/text.hpp"
#include "report/columns.hpp"
#include "report/sample_case.hpp"

namespace kanshiki {
namespace {

using testing::HasSubstr;

constexpr const char* languages[] = {"ja", "en"};

std::string html(const Json& document, const char* language) {
  const Knowledge& known = shipped_knowledge();
  return article_html(document, known.catalogue(language), known.styles);
}

/// Everything that is made of a document.
std::vector<std::string> outputs(const Json& document, const char* language) {
  const Knowledge& known = shipped_knowledge();
  const Catalogue& words = known.catalogue(language);
  return {html(document, language), fragment_html(document, words, known.styles),
          article_markdown(document, words), terminal_view(document, words, 80, true)};
}

/// What stands around `words` in `text`; empty where they do not appear. Keeps failures short.
std::string around(std::string_view text, std::string_view words) {
  const std::size_t at = text.find(words);
  return at == text.npos ? "" : std::string(text.substr(at < 80 ? 0 : at - 80, 160));
}

/// Puts `payload` into every text of a document.
void poison(Json& node, const std::string& payload) {
  if (node.is_string()) {
    node = node.get<std::string>() + payload;
  } else if (node.is_structured()) {
    for (Json& below : node) poison(below, payload);
  }
}

/// Names of elements and attributes, as a browser would see them.
struct Names {
  std::set<std::string> elements, attributes;
};

// Enough of a tokenizer for markup whose attributes are all double-quoted: anything else shows up as a name.
Names names_in(std::string_view page) {
  Names out;
  for (std::size_t at = 0; (at = page.find('<', at)) != page.npos;) {
    ++at;
    if (page[at] == '/' || page[at] == '!') continue;
    const std::size_t name_end = page.find_first_of(" >", at);
    const std::string element(page.substr(at, name_end - at));
    out.elements.insert(element);
    at = name_end;
    while (at < page.size() && page[at] == ' ') {
      const std::size_t equals = page.find_first_of("=> ", at + 1);
      out.attributes.insert(std::string(page.substr(at + 1, equals - at - 1)));
      if (page[equals] != '=' || page[equals + 1] != '"') break;
      at = page.find('"', equals + 2) + 1;
    }
    if (element == "style") at = page.find("</style>", at);
  }
  return out;
}

TEST(Article, SaysWhatItFound) {
  const std::string page = html(sample_document(), "ja");
  for (const char* words :
       {"フィッシング", "【Xserverアカウント】お支払い情報の更新をお願いします", "kiriiku.jp",
        "133.242.53.24", "hxxps://", "xserver-vps[.]", "kiriiku[.]jp", "[spam]"})
    EXPECT_THAT(page, HasSubstr(words));
}

TEST(Article, HasNoActiveContentAndAsksNobody) {
  for (const char* language : languages) {
    const std::string page = html(sample_document(), language);
    const Names names = names_in(page);
    for (const char* element :
         {"script", "img", "iframe", "object", "link", "form", "input", "base", "image", "use"})
      EXPECT_FALSE(names.elements.contains(element)) << element;
    for (const char* attribute : {"src", "style", "onerror", "srcset", "xlink:href", "action"})
      EXPECT_FALSE(names.attributes.contains(attribute)) << attribute;
    for (const char* words : {"http:", "https:", "url(", "@import", "javascript:"})
      EXPECT_EQ(around(page, words), "");
  }
}

TEST(Article, LinksOnlyWithinItself) {
  const std::string page = html(sample_document(), "ja");
  for (std::size_t at = 0; (at = page.find("href=\"", at)) != page.npos; ++at) EXPECT_EQ(page[at + 6], '#');
}

TEST(Article, AllowsTheStyleInItAndNothingElse) {
  const std::string page = html(sample_document(), "en");
  const std::size_t begin = page.find("<style>") + 7, end = page.find("</style>");
  EXPECT_THAT(page, HasSubstr("default-src &#39;none&#39;; style-src &#39;sha256-" +
                              base64(sha256(page.substr(begin, end - begin))) + "&#39;"));
  EXPECT_EQ(around(page, "unsafe-inline"), "");
}

TEST(Article, EscapesEveryTextOfADocument) {
  const std::string payload =
      "\"'><script>alert(1)</script><img src=x onerror=alert(1)><!--</style></title>&lt;";
  for (const char* language : languages) {
    Json hostile = sample_document();
    const Names expected = names_in(html(hostile, language));
    poison(hostile, payload);
    const Names seen = names_in(html(hostile, language));
    for (const std::string& element : seen.elements)
      EXPECT_TRUE(expected.elements.contains(element)) << element;
    for (const std::string& attribute : seen.attributes)
      EXPECT_TRUE(expected.attributes.contains(attribute)) << attribute;
  }
}

TEST(Article, EscapesHtmlInMarkdown) {
  Json hostile = sample_document();
  poison(hostile, "<script>alert(1)</script>[click](x)![i](y)");
  const std::string text = article_markdown(hostile, shipped_knowledge().catalogue("en"));
  bool in_code = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\n') in_code = false;
    if (text[i] == '`' && (i == 0 || text[i - 1] != '\\')) in_code = !in_code;
    if (in_code || i == 0 || text[i - 1] == '\\') continue;
    EXPECT_FALSE(text[i] == '<' || text[i] == '[') << text.substr(i, 60);
  }
}

TEST(Article, NeutralisesAddressesAndControls) {
  Json hostile = sample_document();
  poison(hostile, " HTTPS://evil.example/a http:\\\\b.example \u202Egpj.exe \x1b[2J\x07\u0085\u2066");
  for (const char* language : languages)
    for (std::string output : outputs(hostile, language)) {
      output = to_lower(output);
      for (const char* sequence : {"\x1b[1;97;41m", "\x1b[1;36m", "\x1b[1m", "\x1b[2m", "\x1b[0m"})
        output = replace_all(output, sequence, "");
      for (const char* words :
           {"http:", "https:", "evil.example", "\u202E", "\x1b", "\x07", "\u0085", "\u2066"})
        EXPECT_EQ(around(output, words), "");
    }
}

TEST(Article, BearsAnyShapeOfDocument) {
  const Json strange[] = {
      nullptr, true, -1, 1e300, "text", Json::array(), Json::object(), Json::array({nullptr, 1, "x"})};
  const Json sample = sample_document().flatten();
  for (const auto& [path, value] : sample.items())
    for (const Json& instead : strange)
      for (Json::json_pointer place(path); !place.empty(); place = place.parent_pointer()) {
        Json document = sample_document();
        document[place] = instead;
        EXPECT_NO_THROW(compose(document, shipped_knowledge().catalogue("en"))) << place << instead;
      }
}

TEST(Article, LeavesOutWhatIsNotKnown) {
  for (const char* language : languages) {
    const Article article = compose(Json::object(), shipped_knowledge().catalogue(language));
    for (const Section& section : article.sections)
      EXPECT_THAT((std::set<std::string>{"do", "came", "sender", "evidence"}), testing::Contains(section.id));
    EXPECT_EQ(article.sign.shape, Sign::Shape::question);
  }
}

TEST(Article, HasOneTitleAndHeadingsBelowIt) {
  for (const char* language : languages) {
    const std::string page = html(sample_document(), language);
    std::string levels;
    for (std::size_t at = 0; (at = page.find("<h", at)) != page.npos; ++at)
      if (is_digit(page[at + 2])) levels += page[at + 2];
    EXPECT_EQ(levels, "1" + std::string(levels.size() - 1, '2'));
    EXPECT_GT(levels.size(), 8u);
  }
}

TEST(Article, TellsEveryPictureInWords) {
  const std::string page = html(sample_document(), "ja");
  std::size_t pictures = 0;
  for (std::size_t at = 0; (at = page.find("<svg", at)) != page.npos; ++at, ++pictures) {
    const std::string tag = page.substr(at, page.find('>', at) - at);
    EXPECT_TRUE(tag.find("aria-hidden=\"true\"") != tag.npos ||
                (tag.find("role=\"img\"") != tag.npos && tag.find("aria-label=\"") != tag.npos))
        << tag;
  }
  EXPECT_GE(pictures, 5u);
}

TEST(Article, FitsATerminal) {
  Json hostile = sample_document();
  poison(hostile, " 長い文字列がつづくと折り返されるはずです" + std::string(200, 'x'));
  for (const char* language : languages)
    for (const Json& document : {sample_document(), hostile})
      for (const std::size_t width : {40u, 80u}) {
        const std::string view =
            terminal_view(document, shipped_knowledge().catalogue(language), width, false);
        EXPECT_EQ(view.find('\x1b'), view.npos);
        for (const std::string_view line : split(view, '\n')) EXPECT_LE(columns(line), width) << line;
      }
}

TEST(Article, HasWordsForEveryVerdictAndDisguise) {
  for (const char* language : languages)
    for (const char* verdict : {"phishing", "scam", "malware", "spam", "suspicious", "unclear", "legitimate"})
      for (const char* guise : {"brand", "own", "plain"})
        for (const double probability : {0.6, 0.99}) {
          Json document = sample_document();
          document["verdict"]["class"] = verdict;
          document["verdict"]["probability"] = probability;
          if (guise != std::string("brand")) document.erase("brands");
          if (guise == std::string("own")) document["findings"][0]["id"] = "identity.own_domain";
          EXPECT_FALSE(compose(document, shipped_knowledge().catalogue(language)).sign.sentence.empty());
          for (const std::string& output : outputs(document, language))
            for (const char* key : {"article.", "ui.", "fields.", "{{", "}}"})
              EXPECT_EQ(replace_all(output, ".k-page", "").find(key), output.npos)
                  << language << verdict << guise << key;
        }
}

TEST(Article, OfAUrlSpeaksOfNoMail) {
  Json document = sample_document();
  for (const char* absent : {"mail", "headers", "route", "bodies", "parts"}) document.erase(absent);
  document["url"] = "https://xserver-vps.kiriiku.jp/login/";
  for (const char* language : {"ja", "en"}) {
    std::vector<std::string> ids;
    for (const Section& section : compose(document, shipped_knowledge().catalogue(language)).sections)
      ids.push_back(section.id);
    EXPECT_EQ(ids, (std::vector<std::string>{"reasons", "do", "already", "links", "report", "unknown",
                                             "evidence"}));
  }
  const std::string told = article_markdown(document, shipped_knowledge().catalogue("en"));
  EXPECT_THAT(told, HasSubstr("hxxps://xserver-vps[.]kiriiku[.]jp/login/"));
  EXPECT_THAT(told, HasSubstr("The page behind this link tries to make you type in a password"));
}

}  // namespace
}  // namespace kanshiki
