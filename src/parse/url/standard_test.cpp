// The URL standard's own test data (web-platform-tests, url/resources), where it is at hand: a folder named
// by the environment variable KANSHIKI_SHARED, or "shared" beside the repository, that has
// data/urltestdata.json.
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>

#include "base/testing/source_tree.hpp"
#include "parse/url/form.hpp"
#include "parse/url/idna.hpp"
#include "parse/url/url.hpp"

namespace kanshiki::parse {
namespace {

using nlohmann::json;

std::filesystem::path test_data(const char* name) { return shared_data() / "data" / name; }

/// The cases of a file; its strings are comments.
std::vector<json> cases_of(const char* name) {
  std::vector<json> cases;
  if (std::ifstream file(test_data(name)); file) {
    for (json& one : json::parse(file))
      if (one.is_object()) cases.push_back(std::move(one));
  }
  return cases;
}

std::string mark(bool present, char mark, std::string_view text) {
  return present && !text.empty() ? mark + std::string(text) : "";
}

/// The attributes of the standard's URL class (§6.1), from our components.
std::map<std::string, std::string> attributes(const Url& url) {
  const std::string port = url.port() ? std::to_string(*url.port()) : "";
  std::map<std::string, std::string> out;
  out["href"] = url.href();
  out["protocol"] = std::string(url.scheme()) + ":";
  out["username"] = url.username();
  out["password"] = url.password();
  out["hostname"] = url.host();
  out["port"] = port;
  out["host"] = std::string(url.host()) + mark(true, ':', port);
  out["pathname"] = url.path();
  out["search"] = mark(url.has_query(), '?', url.query());
  out["hash"] = mark(url.has_fragment(), '#', url.fragment());
  out["origin"] = url.origin();
  out["searchParams"] = serialize_form(parse_form(url.query()));
  return out;
}

Result<Url> parse_case(const json& one) {
  const auto input = one["input"].get<std::string>();
  if (one["base"].is_null()) return parse_url(input);
  const auto base = parse_url(one["base"].get<std::string>());
  if (!base) return base;
  return parse_url(input, &*base);
}

TEST(UrlStandard, EveryCaseOfUrltestdata) {
  const auto cases = cases_of("urltestdata.json");
  if (cases.empty())
    GTEST_SKIP() << "NOT TESTED against the URL standard: no " << test_data("urltestdata.json");
  std::size_t passed = 0;
  for (const json& one : cases) {
    const auto url = parse_case(one);
    const bool should_fail = one.value("failure", false);
    bool good = url.has_value() != should_fail;
    EXPECT_TRUE(good) << one << (url ? " gave " + url->href() : " failed: " + url.error().what);
    if (url && !should_fail) {
      for (const auto& [name, value] : attributes(*url)) {
        if (!one.contains(name)) continue;
        good = good && value == one[name];
        EXPECT_EQ(value, one[name].get<std::string>()) << name << " of " << one;
      }
    }
    passed += good;
  }
  RecordProperty("passed", static_cast<int>(passed));
  std::cout << passed << " of " << cases.size() << " cases of urltestdata.json pass\n";
}

// A relative reference that fails without a base must fail with each base that `relativeTo` names.
TEST(UrlStandard, RelativeReferencesNeedABaseThatCanHaveThem) {
  const auto cases = cases_of("urltestdata.json");
  if (cases.empty())
    GTEST_SKIP() << "NOT TESTED against the URL standard: no " << test_data("urltestdata.json");
  const Url opaque = *parse_url("about:blank");
  for (const json& one : cases) {
    if (!one.contains("relativeTo")) continue;
    const bool succeeds = one["relativeTo"] == "any-base";
    EXPECT_EQ(parse_url(one["input"].get<std::string>(), &opaque).has_value(), succeeds) << one;
  }
}

TEST(UrlStandard, EveryCaseOfToascii) {
  const auto cases = cases_of("toascii.json");
  if (cases.empty()) GTEST_SKIP() << "NOT TESTED against the URL standard: no " << test_data("toascii.json");
  std::size_t passed = 0;
  for (const json& one : cases) {
    const auto input = one["input"].get<std::string>();
    const auto url = parse_url("https://" + input + "/x");
    const json got = url ? json(url->host()) : json(nullptr);
    EXPECT_EQ(got, one["output"]) << one;
    passed += got == one["output"];
  }
  std::cout << passed << " of " << cases.size() << " cases of toascii.json pass\n";
}

}  // namespace
}  // namespace kanshiki::parse
