/// A domain that was taken off the net, that is being given up, or whose registration soon runs out. Rests on
/// host.registered.

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "base/time.hpp"
#include "infer/arrival.hpp"
#include "infer/facts.hpp"
#include "infer/inference.hpp"

namespace kanshiki::infer {
namespace {

constexpr std::chrono::days soon{30};
// What a registry says today tells of the time of the mail if that is not longer ago.
constexpr std::chrono::days lately{60};

// Words of registries, without spaces and in lower case: EPP's (RFC 5731 §2.3, RFC 3915), as RDAP has them
// too (RFC 8056), and those of JPRS, where "suspended" is a domain that was given up and can still be had
// back.
constexpr std::array held = {"clienthold", "serverhold"};
constexpr std::array given_up = {"pendingdelete", "redemptionperiod", "tobesuspended", "suspended"};

std::string bare(std::string_view status) {
  std::string out = to_lower(status);
  std::erase(out, ' ');
  return out;
}

/// The first status that is one of `words`; empty if none is.
template <class Words>
std::string status_among(const Words& words, const Finding& registered) {
  for (const std::string& status : texts(registered, "status"))
    if (std::find(words.begin(), words.end(), bare(status)) != words.end()) return status;
  return {};
}

/// Days from the mail to the end of the registration, if that is soon. Registrations below .jp go on by
/// themselves from year to year: their date says nothing.
std::optional<std::int64_t> days_left(const Finding& registered, std::chrono::sys_seconds came) {
  const auto end = parse_iso8601(registered.text("expires"));
  if (!end || iends_with(registered.text("domain"), ".jp")) return {};
  const auto left = std::chrono::floor<std::chrono::days>(*end - came);
  if (left < std::chrono::days{0} || left >= soon) return {};
  return left.count();
}

}  // namespace

std::vector<Finding> domain_status(const Case& subject, const Knowledge&) {
  std::vector<Finding> out;
  const auto came = arrival(subject);
  const bool is_recent = came && subject.now - *came < lately;
  for (const Finding& registered : subject.findings) {
    if (registered.id != "host.registered") continue;
    const std::vector<Fact> domain = {{"domain", std::string(registered.text("domain"))}};
    const auto tell = [&](const char* id, Meaning meaning, Fact fact) {
      out.push_back({id, meaning, domain, registered.cites});
      out.back().facts.push_back(std::move(fact));
    };
    if (std::string status = status_among(held, registered); !status.empty())
      tell("host.domain_on_hold", is_recent ? Meaning::suspicious : Meaning::neutral, {"status", status});
    if (std::string status = status_among(given_up, registered); !status.empty())
      tell("host.domain_given_up", Meaning::neutral, {"status", status});
    if (const auto days = came ? days_left(registered, *came) : std::nullopt)
      tell("host.domain_expires_soon", Meaning::neutral, {"days", *days});
  }
  return out;
}

}  // namespace kanshiki::infer
