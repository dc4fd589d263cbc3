#include "told_case.hpp"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "base/time.hpp"

namespace kanshiki {
namespace {

using Json = nlohmann::json;

/// The fields of an object, each of the type that it must have where it is there; `sound` becomes false where
/// one, or the object itself, is something else. Null is as good as nothing.
class Fields {
 public:
  Fields(const Json& object, bool& sound) : object_(object), sound_(sound) {
    sound_ = sound_ && (object.is_object() || object.is_null());
  }

  bool has(const char* name) const { return object_.contains(name); }

  template <class T>
  T get(const char* name, T otherwise = {}) const {
    const Json& field = at(name);
    if (field.is_null()) return otherwise;
    try {
      return field.get<T>();
    } catch (const Json::exception&) {  // the library's way of saying that it is of another type
      sound_ = false;
      return otherwise;
    }
  }

  std::string text(const char* name) const { return get<std::string>(name); }
  Fields in(const char* name) const { return {at(name), sound_}; }

  /// `read` of each object of a list.
  template <class Read>
  void each(const char* name, Read read) const {
    for (const Json& one : get<std::vector<Json>>(name)) read(Fields(one, sound_));
  }

 private:
  const Json& at(const char* name) const {
    static const Json nothing;
    const auto hit = object_.find(name);
    return hit == object_.end() ? nothing : *hit;
  }

  const Json& object_;
  bool& sound_;
};

/// The mails of the same campaign; nothing if it was compared with none.
std::optional<std::vector<Relative>> relatives_in(const Fields& told) {
  if (!told.has("campaign")) return std::nullopt;
  std::vector<Relative> out;
  told.in("campaign").each("members", [&](const Fields& member) {
    out.push_back({member.text("path"), member.text("subject"), member.get<double>("likeness"),
                   member.get<std::vector<std::string>>("link_domains"), member.get<bool>("same_subject")});
  });
  return out;
}

/// Errors: the time or the reach is none.
Result<Order> order_in(const Fields& told) {
  const auto now = parse_iso8601(told.text("now"));
  if (!now) return tl::unexpected<Error>(now.error());
  const std::string reach = told.text("reach");
  Order out;
  out.wanted = Wanted::report;
  out.now = *now;
  for (const std::string& kind : told.get<std::vector<std::string>>("extras")) out.extras.insert(kind);
  out.masked = told.get<bool>("masked", true);
  out.relatives = relatives_in(told);
  for (const Reach one : {Reach::mail, Reach::local, Reach::lookup, Reach::visit, Reach::probe})
    if (to_string(out.reach = one) == reach) return out;
  return fail(Error::Kind::malformed, "no such reach: " + reach);
}

std::map<std::string, int> findings_in(const Fields& told) {
  std::map<std::string, int> out;
  told.each("findings",
            [&](const Fields& finding) { ++out[finding.text("id") + " (" + finding.text("meaning") + ")"]; });
  return out;
}

}  // namespace

Result<ToldCase> read_told_case(std::string_view json) {
  const Json parsed = Json::parse(json, nullptr, false);
  bool sound = parsed.is_object();
  const Fields told(parsed, sound), verdict = told.in("verdict");
  auto order = order_in(told);
  ToldCase out;
  out.bytes = json;
  out.findings = findings_in(told);
  out.version = told.text("version");
  out.knowledge = told.text("knowledge");
  out.verdict = fmt::format("{} {:.4f}", verdict.text("class"), verdict.get<double>("probability"));
  if (!sound) return fail(Error::Kind::malformed, "its case.json is broken");
  if (!order) return tl::unexpected<Error>(order.error());
  out.order = std::move(*order);
  return out;
}

std::string changes(ToldCase then, ToldCase now) {
  std::string out;
  for (const auto& [finding, count] : then.findings)
    if (now.findings[finding] < count) out += "  - " + finding + "\n";
  for (const auto& [finding, count] : now.findings)
    if (then.findings[finding] < count) out += "  + " + finding + "\n";
  const auto compare = [&](std::string_view what, const std::string& before, const std::string& after) {
    if (before != after) out += fmt::format("  {}: {} → {}\n", what, before, after);
  };
  compare("version", then.version, now.version);
  compare("knowledge", then.knowledge, now.knowledge);
  compare("verdict", then.verdict, now.verdict);
  return out.empty() ? "  the findings are the same; other fields differ\n" : out;
}

}  // namespace kanshiki
