#include "replayed_case.hpp"

#include <gtest/gtest.h>

#include "base/file.hpp"
#include "base/testing/source_tree.hpp"
#include "base/time.hpp"
#include "world/replaying.hpp"
#include "world/tape.hpp"

namespace kanshiki::test {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

Reach reach_named(const std::string& name) {
  for (const Reach one : {Reach::lookup, Reach::visit, Reach::probe})
    if (to_string(one) == name) return one;
  return Reach::local;
}

}  // namespace

std::shared_ptr<const Knowledge> shipped_knowledge() {
  static const auto loaded = load_knowledge(source_tree() / "data");
  return loaded.value();
}

std::vector<std::string> case_names() {
  std::vector<std::string> out;
  for (const auto& entry : fs::directory_iterator(source_tree() / "tests/cases"))
    if (entry.is_directory()) out.push_back(entry.path().filename());
  return out;
}

fs::path case_folder(const std::string& name) { return source_tree() / "tests/cases" / name; }

Json expected_of(const std::string& name) {
  return Json::parse(read_file(case_folder(name) / "expected.json").value());
}

Outputs examined(const std::string& name, const std::string& language, Source& source) {
  const Json expected = expected_of(name);
  Order order;
  order.wanted = Wanted::report;
  order.now = parse_iso8601(expected.at("now").get<std::string>()).value();
  order.reach = reach_named(expected.at("reach"));
  for (const Json& kind : expected.value("extras", Json::array())) order.extras.insert(kind);
  order.language = language;
  order.mail = read_file(case_folder(name) / "mail.eml").value();
  return read_outcome(make_work(shipped_knowledge())(write_order(order), source)).value();
}

Outputs replayed(const std::string& name, const std::string& language) {
  Replaying tape(load_tape(case_folder(name) / "tape.jsonl").value());
  return examined(name, language, tape);
}

std::string output(const Outputs& outputs, std::string_view name) {
  for (const auto& [key, bytes] : outputs)
    if (key == name) return bytes;
  ADD_FAILURE() << "no " << name;
  return {};
}

}  // namespace kanshiki::test
