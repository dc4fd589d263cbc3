/// kanshiki replay: a kept case again, offline, from its tape. The same program with the same knowledge comes
/// to the same bytes; another one tells which findings changed.

#include <fmt/format.h>

#include <map>
#include <nlohmann/json.hpp>

#include "base/file.hpp"
#include "base/limits.hpp"
#include "base/time.hpp"
#include "case_folder.hpp"
#include "commands.hpp"
#include "printable.hpp"
#include "session.hpp"
#include "standard_streams.hpp"
#include "world/replaying.hpp"

namespace kanshiki {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

Result<Reach> reach_named(std::string_view name) {
  for (const Reach reach : {Reach::mail, Reach::local, Reach::lookup, Reach::visit, Reach::probe})
    if (to_string(reach) == name) return reach;
  return fail(Error::Kind::malformed, "no such reach: " + std::string(name));
}

/// The mails of the same campaign as they were told then; nothing if it was compared with none.
std::optional<std::vector<Relative>> relatives_told(const Json& then) {
  if (!then.contains("campaign")) return std::nullopt;
  std::vector<Relative> out;
  const Json campaign = then["campaign"].is_object() ? then["campaign"] : Json::object();
  for (const Json& member : campaign.value("members", Json::array())) {
    if (!member.is_object()) continue;
    Relative one;
    one.path = member.value("path", "");
    if (const auto subject = member.find("subject"); subject != member.end() && subject->is_string())
      one.subject = *subject;
    one.likeness = member.value("likeness", 0.0);
    one.same_subject = member.value("same_subject", false);
    one.domains = member.value("link_domains", std::vector<std::string>());
    out.push_back(std::move(one));
  }
  return out;
}

/// Time, reach, masking and campaign as they were then.
Result<Order> order_of(const Json& then) {
  if (!then.is_object()) return fail(Error::Kind::malformed, "its case.json is broken");
  auto now = parse_iso8601(then.value("now", ""));
  if (!now) return tl::unexpected<Error>(now.error());
  auto reach = reach_named(then.value("reach", ""));
  if (!reach) return tl::unexpected<Error>(reach.error());
  Order out;
  out.wanted = Wanted::report;
  out.now = *now;
  out.reach = *reach;
  for (const std::string& kind : then.value("extras", std::vector<std::string>())) out.extras.insert(kind);
  out.masked = then.value("masked", true);
  out.relatives = relatives_told(then);
  return out;
}

std::map<std::string, int> finding_counts(const Json& told) {
  std::map<std::string, int> out;
  for (const Json& finding : told.value("findings", Json::array()))
    ++out[finding.value("id", "") + " (" + finding.value("meaning", "") + ")"];
  return out;
}

/// "+ id (meaning)" for what is new, "- …" for what is gone.
std::string changes(const Json& then, const Json& now) {
  std::string out;
  auto before = finding_counts(then), after = finding_counts(now);
  for (const auto& [finding, count] : before)
    if (after[finding] < count) out += "  - " + finding + "\n";
  for (const auto& [finding, count] : after)
    if (before[finding] < count) out += "  + " + finding + "\n";
  for (const char* what : {"version", "knowledge"})
    if (then.value(what, "") != now.value(what, ""))
      out += fmt::format("  {}: {} → {}\n", what, then.value(what, ""), now.value(what, ""));
  const auto verdict = [](const Json& told) {
    const Json& one = told["verdict"];
    return fmt::format("{} {:.4f}", one.value("class", ""), one.value("probability", 0.0));
  };
  if (verdict(then) != verdict(now)) out += "  verdict: " + verdict(then) + " → " + verdict(now) + "\n";
  return out.empty() ? "  the findings are the same; other fields differ\n" : out;
}

Result<Outputs> outputs_now(const SealedCase& sealed, const Order& order, const Options& options) {
  auto knowledge = knowledge_at_hand(options, sealed.profile);
  if (!knowledge) return tl::unexpected<Error>(knowledge.error());
  Replaying tape(sealed.tape);
  return read_outcome(run_in_a_cell(order, make_work(*knowledge), tape, limits::network_time));
}

Result<std::string> case_in(const Outputs& outputs) {
  for (const auto& [name, bytes] : outputs)
    if (name == "case.json" && Json::parse(bytes, nullptr, false).is_object()) return bytes;
  return fail(Error::Kind::internal, "the cell told no case");
}

Result<void> keep(const fs::path& folder, const Outputs& outputs, const SealedCase& sealed) {
  const auto open = CaseFolder::open(folder, sealed.url.empty() ? sealed.mail : sealed.url, false);
  return open ? open->write(outputs, sealed) : tl::unexpected<Error>(open.error());
}

/// A case as it was kept, and what is to be done with it.
struct Kept {
  SealedCase sealed;
  Order order;
  std::string then;  ///< as it was told; empty: not kept, as in tests/cases
  bool masked_alike = true;
};

Result<Kept> take_up(const fs::path& folder, const Options& options) {
  auto sealed = CaseFolder::unseal(folder);
  if (!sealed) return tl::unexpected<Error>(sealed.error());
  const auto kept = read_file(folder / "case.json");
  const auto told = kept ? kept : read_file(folder / "expected.json");
  if (!told) return tl::unexpected<Error>(kept.error());
  auto order = order_of(Json::parse(*told, nullptr, false));
  if (!order) return tl::unexpected<Error>(order.error());
  order->language = options.language;
  order->mail = sealed->mail;
  order->url = sealed->url;
  const bool masked_alike = order->masked != options.unmasked;
  if (options.unmasked) order->masked = false;
  return Kept{std::move(*sealed), std::move(*order), kept.value_or(""), masked_alike};
}

/// One folder: its case then, as it was told, and now.
struct Replayed {
  std::string then, now;
  bool masked_alike = true;
};

Result<Replayed> replay_one(const fs::path& folder, const Options& options) {
  auto kept = take_up(folder, options);
  if (!kept) return tl::unexpected<Error>(kept.error());
  const auto outputs = outputs_now(kept->sealed, kept->order, options);
  if (!outputs) return tl::unexpected<Error>(outputs.error());
  auto now = case_in(*outputs);
  if (!now) return tl::unexpected<Error>(now.error());
  if (!options.output.empty())
    if (auto kept_now = keep(options.output, *outputs, kept->sealed); !kept_now)
      return tl::unexpected<Error>(kept_now.error());
  return Replayed{std::move(kept->then), std::move(*now), kept->masked_alike};
}

/// Prints the login pages that the case saw.
Result<void> tell_logins(const fs::path& folder, const Options& options) {
  auto kept = take_up(folder, options);
  if (!kept) return tl::unexpected<Error>(kept.error());
  kept->order.wanted = Wanted::logins;
  const auto outputs = outputs_now(kept->sealed, kept->order, options);
  if (!outputs) return tl::unexpected<Error>(outputs.error());
  const std::string logins = outputs->empty() ? std::string() : outputs->front().second;
  if (logins.empty()) return fail(Error::Kind::absent, "it saw no page that asks for a password or a card");
  put(logins);
  return {};
}

/// Whether it came to the same bytes, as far as that can be said.
bool tell(const std::string& folder, const Replayed& replayed, const Options& options) {
  const bool comparable = !replayed.then.empty() && replayed.masked_alike;
  const bool same = replayed.then == replayed.now;
  if (options.json)
    print("{}\n", Json::parse(replayed.now).dump());
  else if (!comparable)
    put(replayed.now);
  else if (same)
    print("{}: the same, byte for byte\n", printable(folder));
  else
    print("{}: changed\n{}", printable(folder),
          changes(Json::parse(replayed.then), Json::parse(replayed.now)));
  return same || !comparable;
}

}  // namespace

ExitCode replay(const Options& options) {
  if (!options.output.empty() && options.inputs.size() > 1) {
    complain("-o takes one case at a time");
    return ExitCode::usage;
  }
  bool well = true;
  for (const std::string& folder : options.inputs) {
    const Result<bool> done = options.logins ? tell_logins(folder, options).map([] { return true; })
                                             : replay_one(folder, options).map([&](const Replayed& replayed) {
                                                 return tell(folder, replayed, options);
                                               });
    if (!done) complain(folder + ": " + done.error().what);
    well = done.value_or(false) && well;
  }
  return well ? ExitCode::fine : ExitCode::some_failed;
}

}  // namespace kanshiki
