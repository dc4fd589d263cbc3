/// kanshiki replay: a kept case again, offline, from its tape. The same program with the same knowledge comes
/// to the same bytes; another one tells which findings changed.

#include <nlohmann/json.hpp>

#include "base/file.hpp"
#include "base/limits.hpp"
#include "case_folder.hpp"
#include "commands.hpp"
#include "printable.hpp"
#include "session.hpp"
#include "standard_streams.hpp"
#include "told_case.hpp"
#include "world/replaying.hpp"

namespace kanshiki {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

Result<Outputs> outputs_now(const SealedCase& sealed, const Order& order, const Options& options) {
  auto knowledge = knowledge_at_hand(options, sealed.profile);
  if (!knowledge) return tl::unexpected<Error>(knowledge.error());
  Replaying tape(sealed.tape);
  return read_outcome(run_in_a_cell(order, make_work(*knowledge), tape, limits::network_time));
}

Result<ToldCase> case_in(const Outputs& outputs) {
  for (const auto& [name, bytes] : outputs)
    if (name == "case.json")
      if (auto told = read_told_case(bytes)) return told;
  return fail(Error::Kind::internal, "the cell told no case");
}

Result<void> keep(const fs::path& folder, const Outputs& outputs, const SealedCase& sealed) {
  const auto open = CaseFolder::open(folder, sealed.url.empty() ? sealed.mail : sealed.url, false);
  return open ? open->write(outputs, sealed) : tl::unexpected<Error>(open.error());
}

/// A case as it was kept, and what is to be done with it.
struct Kept {
  SealedCase sealed;
  ToldCase then;           ///< its order is what is done now
  bool comparable = true;  ///< false: masked otherwise now, or a case of tests/cases, which is not told whole
};

Result<Kept> take_up(const fs::path& folder, const Options& options) {
  auto sealed = CaseFolder::unseal(folder);
  if (!sealed) return tl::unexpected<Error>(sealed.error());
  const auto kept = read_file(folder / "case.json");
  const auto told = kept ? kept : read_file(folder / "expected.json");
  if (!told) return tl::unexpected<Error>(kept.error());
  auto then = read_told_case(*told);
  if (!then) return tl::unexpected<Error>(then.error());
  then->order.language = options.language;
  then->order.mail = sealed->mail;
  then->order.url = sealed->url;
  const bool comparable = kept && then->order.masked != options.unmasked;
  if (options.unmasked) then->order.masked = false;
  return Kept{std::move(*sealed), std::move(*then), comparable};
}

/// One folder: its case then and now.
struct Replayed {
  ToldCase then, now;
  bool comparable = true;
};

Result<Replayed> replay_one(const fs::path& folder, const Options& options) {
  auto kept = take_up(folder, options);
  if (!kept) return tl::unexpected<Error>(kept.error());
  const auto outputs = outputs_now(kept->sealed, kept->then.order, options);
  if (!outputs) return tl::unexpected<Error>(outputs.error());
  auto now = case_in(*outputs);
  if (!now) return tl::unexpected<Error>(now.error());
  if (!options.output.empty())
    if (auto kept_now = keep(options.output, *outputs, kept->sealed); !kept_now)
      return tl::unexpected<Error>(kept_now.error());
  return Replayed{std::move(kept->then), std::move(*now), kept->comparable};
}

/// Prints the login pages that the case saw.
Result<void> tell_logins(const fs::path& folder, const Options& options) {
  auto kept = take_up(folder, options);
  if (!kept) return tl::unexpected<Error>(kept.error());
  kept->then.order.wanted = Wanted::logins;
  const auto outputs = outputs_now(kept->sealed, kept->then.order, options);
  if (!outputs) return tl::unexpected<Error>(outputs.error());
  const std::string logins = outputs->empty() ? std::string() : outputs->front().second;
  if (logins.empty()) return fail(Error::Kind::absent, "it saw no page that asks for a password or a card");
  put(logins);
  return {};
}

/// Whether it came to the same bytes, as far as that can be said.
bool tell(const std::string& folder, const Replayed& replayed, const Options& options) {
  const bool same = replayed.then.bytes == replayed.now.bytes;
  if (options.json)
    print("{}\n", Json::parse(replayed.now.bytes).dump());
  else if (!replayed.comparable)
    put(replayed.now.bytes);
  else if (same)
    print("{}: the same, byte for byte\n", printable(folder));
  else
    print("{}: changed\n{}", printable(folder), changes(replayed.then, replayed.now));
  return same || !replayed.comparable;
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
    if (!done) complain(about(folder, done.error().what));
    well = done.value_or(false) && well;
  }
  return well ? ExitCode::fine : ExitCode::some_failed;
}

}  // namespace kanshiki
