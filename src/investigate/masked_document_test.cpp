/// Whatever encodes the recipient, and wherever it stands in a mail, the document shows none of it.

#include <gtest/gtest.h>

#include <functional>
#include <nlohmann/json.hpp>
#include <random>
#include <set>

#include "base/hash.hpp"
#include "base/testing/source_tree.hpp"
#include "base/text.hpp"
#include "investigate/examination.hpp"
#include "investigate/layouts.hpp"
#include "parse/mail.hpp"
#include "report/document.hpp"

namespace kanshiki {
namespace {

const std::string address = "taro.yamada@tokyo-sushi.co.jp";

std::string percent(const std::string& text) {
  std::string out;
  for (const char c : text) out += is_alnum(c) ? std::string(1, c) : "%" + hex(std::string(1, c));
  return out;
}
std::string entities(const std::string& text) {
  std::string out;
  for (const char c : text) out += "&#" + std::to_string(static_cast<unsigned char>(c)) + ";";
  return out;
}
std::string base64url(const std::string& text) {
  std::string out = replace_all(replace_all(base64(text), "+", "-"), "/", "_");
  while (out.ends_with('=')) out.pop_back();
  return out;
}
std::string json_member(const std::string& text) { return "{\"m\":\"" + text + "\",\"n\":7}"; }
std::string upper_case(std::string text) {
  for (char& c : text)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 32);
  return text;
}

struct Encoding {
  const char* name;
  std::function<std::string(const std::string&)> encode;
};
const std::vector<Encoding> encodings{
    {"percent", percent},
    {"entities", entities},
    {"base64", [](const std::string& text) { return base64(text); }},
    {"base64url", base64url},
    {"hex", [](const std::string& text) { return hex(text); }},
    {"HEX", [](const std::string& text) { return upper_case(hex(text)); }},
    {"behind one byte", [](const std::string& text) { return "~" + text; }},
    {"behind two bytes", [](const std::string& text) { return "~~" + text; }},
    {"in JSON", json_member},
};
const std::vector<Encoding> seeds{
    {"plain", [](const std::string& text) { return text; }},
    {"upper case", upper_case},
    {"VERP", [](const std::string& text) { return replace_all(text, "@", "="); }},
    {"MD5", [](const std::string& text) { return hex(md5(text)); }},
    {"SHA-1", [](const std::string& text) { return hex(sha1(text)); }},
    {"SHA-256", [](const std::string& text) { return hex(sha256(text)); }},
};

/// What must not come out of the document, by any way back.
const std::vector<std::string> forbidden{"taro.yamada",     "tokyo-sushi",      "山田",
                                         hex(md5(address)), hex(sha1(address)), hex(sha256(address))};

std::string undone(std::string_view text, char mark, std::size_t digits, int base) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::string number(text.substr(std::min(text.size(), i + 1), digits));
    if (text[i] == mark && number.size() == digits && hex_value(number[0]) >= 0 &&
        hex_value(number[1]) >= 0) {
      out += static_cast<char>(std::stoi(number, nullptr, base));
      i += digits;
    } else {
      out += text[i];
    }
  }
  return out;
}

std::string entities_undone(std::string text) {
  for (std::size_t at = 0; (at = text.find("&#", at)) != std::string::npos; ++at) {
    const std::size_t end = text.find(';', at);
    if (end == std::string::npos || end - at > 5 || end - at < 3 || !is_digit(text[at + 2])) continue;
    text.replace(at, end - at + 1, 1, static_cast<char>(std::stoi(text.substr(at + 2))));
  }
  return text;
}

std::string bits_undone(std::string_view text, std::string_view digits, unsigned bits, std::size_t skip) {
  std::string out;
  unsigned held = 0, count = 0;
  std::size_t run = 0;
  for (const char c : text) {
    const std::size_t value = digits.find(c);
    if (value == std::string_view::npos) {
      held = count = 0, run = 0, out += ' ';
      continue;
    }
    if (run++ < skip) continue;
    held = held << bits | static_cast<unsigned>(value), count += bits;
    if (count >= 8) out += static_cast<char>(held >> (count -= 8) & 0xFF);
  }
  return out;
}

/// All texts that `text` stands for, by ways that differ from the mask's: everything at once, again and
/// again.
std::set<std::string> decodings(const std::string& text) {
  const std::string standard = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const std::string url = standard.substr(0, 62) + "-_";
  std::set<std::string> out{undone(text, '%', 2, 16), undone(text, '=', 2, 16), entities_undone(text)};
  for (std::size_t skip = 0; skip < 4; ++skip) {
    out.insert(bits_undone(text, standard, 6, skip));
    out.insert(bits_undone(text, url, 6, skip));
  }
  for (std::size_t skip = 0; skip < 2; ++skip)
    out.insert(bits_undone(to_lower(text), "0123456789abcdef", 4, skip));
  return out;
}

/// The first forbidden text that is in `text` or in what it stands for; empty if there is none.
std::string leak(const std::string& text, int depth = 2) {
  const std::string folded = to_lower(text);
  for (const std::string& one : forbidden)
    if (folded.find(one) != std::string::npos) return one;
  if (depth > 0)
    for (const std::string& decoded : decodings(text))
      if (const std::string found = leak(decoded, depth - 1); !found.empty()) return found;
  return {};
}

class MaskedDocument : public ::testing::Test {
 protected:
  static std::string document_of(const std::string& bytes, bool masked = true) {
    static const auto knowledge = load_knowledge(source_tree() / "data");
    auto mail = parse::parse_mail(bytes);
    EXPECT_TRUE(mail);
    Refusing nobody;
    const Case subject = examine_mail(*mail, **knowledge, nobody, {Reach::local, std::chrono::sys_seconds{}});
    const Mask mask = masked ? Mask::for_case(subject, **knowledge) : Mask();
    return document(subject, **knowledge, mask, layouts_of(subject)).dump(1);
  }

  /// A mail that has `hidden` in every place.
  static std::string mail_with(const std::string& hidden) {
    return "Return-Path: <bounce-" + hidden +
           "@mailer.evil.example>\n"
           "Delivered-To: " +
           address +
           "\n"
           "Received: from evil.example (unknown [203.0.113.9]) by mx.tokyo-sushi.co.jp for <" +
           address +
           ">;"
           " Thu, 14 Oct 2021 09:26:05 +0900\n"
           "From: =?utf-8?B?" +
           base64("山田様 " + hidden) +
           "?= <support@evil.example>\n"
           "To: =?utf-8?B?" +
           base64("山田 太郎") + "?= <" + address +
           ">\n"
           "Subject: account " +
           hidden +
           "\n"
           "Message-ID: <" +
           hidden +
           "@evil.example>\n"
           "List-Unsubscribe: <https://evil.example/u?" +
           hidden + ">, <mailto:u-" + hidden +
           "@evil.example>\n"
           "Feedback-ID: " +
           hidden +
           ":evil\n"
           "X-" +
           hidden.substr(0, 1) + ": " + hidden +
           "\n"
           "MIME-Version: 1.0\n"
           "Content-Type: multipart/mixed; boundary=\"b\"\n\n"
           "--b\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n" +
           base64("山田様\nhttps://evil.example/login/" + hidden + "/?e=" + hidden + "#" + hidden + "\n" +
                  hidden) +
           "\n--b\nContent-Type: text/html; charset=utf-8\n\n<p title=\"" + hidden +
           "\">山田 太郎様 "
           "<a href=\"https://" +
           to_lower(hidden) + ".evil.example/?t=" + hidden + "\">" + hidden +
           "</a>"
           "<img src='https://evil.example/pixel/" +
           hidden + ".gif' alt=\"" + hidden +
           "\"></p>\n"
           "--b\nContent-Type: application/pdf; name=\"" +
           hidden + ".pdf\"\nContent-ID: <" + hidden + "@x>\n\nPDF\n--b--\n";
  }
};

TEST_F(MaskedDocument, TheCheckFindsWhatIsNotMasked) {
  for (const Encoding& seed : seeds)
    for (const Encoding& encoding : encodings)
      EXPECT_NE(leak("x=" + encoding.encode(seed.encode(address))), "") << seed.name << ", " << encoding.name;
  EXPECT_EQ(leak("https://evil.example/login?e=taro&x=yamada"), "");
  EXPECT_NE(leak(document_of(mail_with(base64(address)), false)), "");
}

TEST_F(MaskedDocument, ShowsNoEncodingOfTheRecipient) {
  for (const Encoding& seed : seeds)
    for (const Encoding& encoding : encodings) {
      const std::string hidden = encoding.encode(seed.encode(address));
      EXPECT_EQ(leak(document_of(mail_with(hidden))), "")
          << seed.name << ", " << encoding.name << ": " << hidden;
    }
}

TEST_F(MaskedDocument, ShowsNoEncodingOfAnEncoding) {
  std::mt19937 random(20211014);
  const auto any_of = [&](const std::vector<Encoding>& list) { return list[random() % list.size()]; };
  for (int round = 0; round < 60; ++round) {
    const Encoding seed = any_of(seeds), first = any_of(encodings), second = any_of(encodings);
    const std::string hidden = second.encode(first.encode(seed.encode(address)));
    EXPECT_EQ(leak(document_of(mail_with(hidden))), "")
        << seed.name << ", " << first.name << ", " << second.name << ": " << hidden;
  }
}

}  // namespace
}  // namespace kanshiki
