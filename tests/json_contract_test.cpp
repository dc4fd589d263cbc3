// docs/json.md says what is in JSON, path by path: whatever comes out is told there with its type, and what
// is told there comes out.

#include <gtest/gtest.h>

#include <map>
#include <set>

#include "base/file.hpp"
#include "base/testing/source_tree.hpp"
#include "base/text.hpp"
#include "replayed_case.hpp"
#include "world/source.hpp"

namespace kanshiki {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;
using namespace test;

/// The types that each path may have.
using Contract = std::map<std::string, std::set<std::string>>;

struct Contracts {
  Contract of_case, of_line;
};

/// The rows "| `path` | type, type | meaning |" of the tables, of the last section those of triage's lines.
Contracts read_contracts() {
  Contracts out;
  Contract* into = &out.of_case;
  const std::string text = read_file(source_tree() / "docs/json.md").value();
  for (const std::string_view line : split(text, '\n')) {
    if (line.starts_with("## Lines of triage")) into = &out.of_line;
    if (!line.starts_with("| `")) continue;
    const auto cells = split(line, '|');
    const std::string_view path = trim(cells.at(1));
    std::set<std::string> types;
    for (const std::string_view type : split(cells.at(2), ',')) types.emplace(trim(type));
    EXPECT_TRUE(into->emplace(path.substr(1, path.size() - 2), types).second) << path << " is told twice";
  }
  return out;
}

const Contracts& contracts() {
  static const Contracts read = read_contracts();
  return read;
}

std::string type_of(const Json& value) { return value.is_number_integer() ? "integer" : value.type_name(); }

/// Compares what came out with the contract, and notes which of its paths were met.
class Comparison {
 public:
  explicit Comparison(const Contract& contract) : contract_(contract) {}

  void compare(const Json& value, const std::string& path = "") {
    if (!path.empty()) check(value, path);
    if (path == "findings[].facts") return;  // each finding's own
    if (value.is_array())
      for (const Json& one : value) compare(one, path + "[]");
    if (value.is_object())
      for (const auto& [name, below] : value.items()) compare(below, path.empty() ? name : path + "." + name);
  }

  std::set<std::string> unmet() const {
    std::set<std::string> out;
    for (const auto& [path, types] : contract_)
      if (!met_.contains(path)) out.insert(path);
    return out;
  }

 private:
  void check(const Json& value, const std::string& path) {
    if (!met_.insert(path).second && value.is_null()) return;
    const auto told = contract_.find(path);
    if (told == contract_.end()) {
      ADD_FAILURE() << path << " (" << type_of(value) << ") is not in docs/json.md";
      return;
    }
    const std::set<std::string>& types = told->second;
    const bool whole_number = value.is_number_integer() && types.contains("number");
    EXPECT_TRUE(types.contains(type_of(value)) || whole_number) << path << " is " << value.dump();
  }

  const Contract& contract_;
  std::set<std::string> met_;
};

Outputs examined_offline(Order order) {
  order.reach = Reach::local;
  Refusing nobody;
  return read_outcome(make_work(shipped_knowledge())(write_order(order), nobody)).value();
}

Json case_of(Order order) {
  order.wanted = Wanted::report;
  return Json::parse(output(examined_offline(std::move(order)), "case.json"));
}

Order mail_order(const std::string& mail) {
  Order out;
  out.mail = mail;
  return out;
}

const std::string forwarded =
    "From: Hanako <hanako@example.jp>\nTo: desk@example.jp\nSubject: Fwd: really?\nMIME-Version: 1.0\n"
    "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: message/rfc822\n\n"
    "From: a@example.com\nTo: hanako@example.jp\nSubject: [SPAM] pay\nContent-Type: text/html\n\n"
    "<p style='color:red;border:1px solid;padding:2px'><s>Pay</s> <a href='https://filter.example/?u="
    "https%3A%2F%2Fshop.example%2F'>here</a><img alt=logo src=x><span style='display:none'>unseen</span>\n"
    "--b--\n";

/// Whether the code that makes documents has `name` as a word of its own.
bool is_written_somewhere(const std::string& name) {
  static const std::string code = [] {
    std::string out;
    for (const auto& file : fs::directory_iterator(source_tree() / "src/report"))
      if (file.path().extension() == ".cpp" && !file.path().stem().string().ends_with("_test"))
        out += read_file(file.path()).value();
    return out;
  }();
  return code.find('"' + name + '"') != std::string::npos;
}

TEST(JsonContract, HoldsOfCases) {
  Comparison comparison(contracts().of_case);
  for (const std::string& name : case_names())
    comparison.compare(Json::parse(output(replayed(name, "en"), "case.json")));
  comparison.compare(case_of(mail_order(forwarded)));
  Order related = mail_order("From: a@example.com\n\nhello\n");
  related.relatives = {{"b.eml", "hi", 0.5, {"evil.example"}, true}};
  comparison.compare(case_of(related));
  Order url;
  url.url = "https://evil.example/login";
  comparison.compare(case_of(url));
  for (const std::string& path : comparison.unmet()) {
    const std::size_t dot = path.rfind('.');
    const std::string name = path.substr(dot == path.npos ? 0 : dot + 1);
    EXPECT_TRUE(is_written_somewhere(name.substr(0, name.find('['))))
        << path << " is in docs/json.md, and nothing writes it";
  }
}

TEST(JsonContract, HoldsOfLinesOfTriage) {
  Comparison comparison(contracts().of_line);
  comparison.compare(Json::parse(output(examined_offline(mail_order(forwarded)), "line")));
  const Order lost = mail_order("From: a@example.com\n\nx");
  comparison.compare(Json::parse(
      output(broken_outputs(lost, {Error::Kind::timeout, "too long"}, *shipped_knowledge()), "line")));
  EXPECT_EQ(comparison.unmet(), std::set<std::string>{"path"}) << "the command adds the name";
}

}  // namespace
}  // namespace kanshiki
