/// The test suite of the SPF project (openspf.org, release 2014.04), which is no part of this project: it is
/// looked for in $KANSHIKI_SHARED/data, or in ../shared/data beside the source tree.

#include <gtest/gtest.h>

#if __has_include(<yaml-cpp/yaml.h>)
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <map>

#include "base/testing/source_tree.hpp"
#include "base/text.hpp"
#include "examine/auth/check_host.hpp"
#include "world/questions/dns.hpp"
#include "world/testing/dns_writer.hpp"
#include "world/testing/settle.hpp"

namespace kanshiki::examine {
namespace {

using test::DnsResponse;

std::filesystem::path suite_file() { return shared_data() / "data" / "rfc7208-tests.yml"; }

/// yaml-cpp writes the characters of escapes ("\xEF") as UTF-8; the suite means bytes.
std::string bytes_of(const YAML::Node& node) {
  std::string out;
  for (const char32_t c : to_code_points(node.as<std::string>())) out += static_cast<char>(c);
  return out;
}

/// Answers from one scenario's `zonedata`. An SPF record stands for a TXT record too, unless the name has TXT
/// records or says `TXT: NONE`.
class SuiteZone : public Source {
 public:
  explicit SuiteZone(const YAML::Node& zone) {
    for (const auto& entry : zone) names_.emplace(to_lower(entry.first.as<std::string>()), entry.second);
  }

  std::vector<Reply> answer(std::span<const Question> questions) override {
    std::vector<Reply> out;
    for (const Question& question : questions) out.push_back(reply(question));
    return out;
  }

 private:
  Reply reply(const Question& question) const {
    Reply out;
    const auto query = dns_query(question.about);
    if (!query) return out;
    DnsResponse response{query->name, query->type};
    if (!fill(query->name, *query, response, 0)) {
      out.status = Reply::Status::timeout;
      return out;
    }
    out.status = Reply::Status::answered;
    out.bytes = response.bytes();
    return out;
  }

  /// Adds what `name` has; false if asking for it takes for ever.
  bool fill(const std::string& name, const DnsQuery& query, DnsResponse& out, int depth) const {
    const auto node = names_.find(name);
    if (node == names_.end()) {
      out.code = ResponseCode::no_such_name;
      return true;
    }
    const std::string wanted(to_string(query.type));
    bool silent = false, has_text = false, found = false;
    for (const auto& record : node->second) has_text = has_text || (record.IsMap() && record["TXT"]);
    for (const auto& record : node->second) {
      if (!record.IsMap()) {
        silent = true;
        continue;
      }
      const std::string type = record.begin()->first.as<std::string>();
      const YAML::Node data = record.begin()->second;
      if (type == "CNAME" && depth < 20) {
        const std::string target = without_dot(data.as<std::string>());
        out.answer(name, RecordType::cname, target);
        return fill(target, query, out, depth + 1);
      }
      if (type == "TXT" && data.IsScalar() && data.as<std::string>() == "NONE") continue;
      if (type != wanted && !(type == "SPF" && wanted == "TXT" && !has_text)) continue;
      add(name, query.type, data, out);
      found = true;
    }
    return found || !silent;
  }

  static void add(const std::string& name, RecordType type, const YAML::Node& data, DnsResponse& out) {
    if (type == RecordType::txt) {
      std::string joined;
      if (data.IsSequence())
        for (const auto& piece : data) joined += bytes_of(piece);
      else
        joined = bytes_of(data);
      out.answer(name, type, joined);
    } else if (type == RecordType::mx) {
      const std::string host = data[1].as<std::string>();
      out.answer(name, type, data[0].as<std::string>() + " " + (host.empty() ? "." : without_dot(host)));
    } else if (type == RecordType::a || type == RecordType::aaaa) {
      out.answer(name, type, to_lower(data.as<std::string>()));
    } else {
      out.answer(name, type, without_dot(data.as<std::string>()));
    }
  }

  static std::string without_dot(std::string name) {
    if (name.ends_with('.')) name.pop_back();
    return to_lower(name);
  }

  std::map<std::string, YAML::Node> names_;
};

std::vector<std::string> expected_results(const YAML::Node& result) {
  if (result.IsScalar()) return {result.as<std::string>()};
  return result.as<std::vector<std::string>>();
}

void run(const std::string& name, const YAML::Node& test, SuiteZone& zone) {
  SCOPED_TRACE(name);
  const std::string sender = test["mailfrom"].as<std::string>();
  const SpfRequest request{parse_ip(test["host"].as<std::string>()).value(), sender,
                           test["helo"].as<std::string>()};
  const SpfOutcome got = test::settle(zone, [&](World& world) { return check_host(world, request); });
  const auto wanted = expected_results(test["result"]);
  EXPECT_NE(std::find(wanted.begin(), wanted.end(), to_string(got.result)), wanted.end())
      << to_string(got.result) << " instead of " << wanted.front() << "; " << got.problem;
  if (!test["explanation"]) return;
  const std::string explanation = test["explanation"].as<std::string>();
  EXPECT_EQ(to_lower(got.explanation), explanation == "DEFAULT" ? "" : to_lower(explanation));
}

TEST(SpfSuite, AllCases) {
  if (!std::filesystem::exists(suite_file()))
    GTEST_SKIP() << "the SPF test suite is not at " << suite_file() << ": NOT CHECKED against it";
  std::size_t cases = 0;
  for (const YAML::Node& scenario : YAML::LoadAllFromFile(suite_file().string())) {
    SCOPED_TRACE(scenario["description"].as<std::string>());
    SuiteZone zone(scenario["zonedata"]);
    for (const auto& test : scenario["tests"]) {
      run(test.first.as<std::string>(), test.second, zone);
      ++cases;
    }
  }
  EXPECT_GE(cases, 200u);
  RecordProperty("cases", static_cast<int>(cases));
}

}  // namespace
}  // namespace kanshiki::examine

#else
TEST(SpfSuite, AllCases) { GTEST_SKIP() << "built without yaml-cpp: NOT CHECKED against the SPF test suite"; }
#endif
