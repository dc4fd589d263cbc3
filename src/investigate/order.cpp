#include "investigate/order.hpp"

#include <bit>

#include "base/wire.hpp"
#include "knowledge/wording_features.hpp"

namespace kanshiki {
namespace {

/// Relatives as bytes: their number and one more, so that 0 says that there was no comparison.
void write_relatives(const std::optional<std::vector<Relative>>& relatives, WireWriter& out) {
  out.number(relatives ? relatives->size() + 1 : 0);
  if (!relatives) return;
  for (const Relative& one : *relatives) {
    out.text(one.path).text(one.subject).number(std::bit_cast<std::uint64_t>(one.likeness));
    out.number(one.same_subject).number(one.domains.size());
    for (const std::string& domain : one.domains) out.text(domain);
  }
}

std::optional<std::vector<Relative>> read_relatives(WireReader& in) {
  const std::uint64_t count = in.number();
  if (count == 0) return std::nullopt;
  std::vector<Relative> out;
  for (std::uint64_t i = 1; in.ok() && i < count; ++i) {
    Relative one;
    one.path = in.text();
    one.subject = in.text();
    one.likeness = std::bit_cast<double>(in.number());
    one.same_subject = in.number() != 0;
    const std::uint64_t domains = in.number();
    for (std::uint64_t j = 0; in.ok() && j < domains; ++j) one.domains.emplace_back(in.text());
    out.push_back(std::move(one));
  }
  return out;
}

}  // namespace

std::string write_order(const Order& order) {
  WireWriter out;
  out.number(static_cast<std::uint64_t>(order.wanted))
      .number(static_cast<std::uint64_t>(order.reach))
      .number(static_cast<std::uint64_t>(order.now.time_since_epoch().count()))
      .number(order.masked)
      .text(order.language)
      .number(order.width)
      .number(order.colour)
      .text(order.mail)
      .text(order.url)
      .number(order.extras.size());
  for (const std::string& kind : order.extras) out.text(kind);
  write_relatives(order.relatives, out);
  return out.take();
}

Result<Order> read_order(std::string_view bytes) {
  WireReader in(bytes);
  Order out;
  out.wanted = static_cast<Wanted>(in.number());
  out.reach = static_cast<Reach>(in.number());
  out.now = std::chrono::sys_seconds(std::chrono::seconds(static_cast<std::int64_t>(in.number())));
  out.masked = in.number() != 0;
  out.language = in.text();
  out.width = in.number();
  out.colour = in.number() != 0;
  out.mail = in.text();
  out.url = in.text();
  for (std::uint64_t left = in.number(); in.ok() && left > 0; --left) out.extras.emplace(in.text());
  out.relatives = read_relatives(in);
  if (!in.ok()) return fail(Error::Kind::internal, "broken order");
  return out;
}

std::string write_outcome(const Result<Outputs>& outcome) {
  WireWriter out;
  out.number(outcome ? 0 : 1);
  if (!outcome)
    return out.number(static_cast<std::uint64_t>(outcome.error().kind)).text(outcome.error().what).take();
  out.number(outcome->size());
  for (const auto& [name, bytes] : *outcome) out.text(name).text(bytes);
  return out.take();
}

Result<Outputs> read_outcome(const Result<std::string>& result) {
  if (!result) return tl::unexpected<Error>(result.error());
  WireReader in(*result);
  if (in.number() != 0) {
    const auto kind = in.number();
    return fail(kind <= static_cast<std::uint64_t>(Error::Kind::internal) ? static_cast<Error::Kind>(kind)
                                                                          : Error::Kind::internal,
                std::string(in.text()));
  }
  Outputs out;
  const std::uint64_t count = in.number();
  for (std::uint64_t i = 0; in.ok() && i < count; ++i) {
    std::string name(in.text());
    out.emplace_back(std::move(name), in.text());
  }
  if (!in.ok()) return fail(Error::Kind::internal, "the cell returned a broken result");
  return out;
}

std::string write_words(const std::vector<std::uint32_t>& buckets) {
  WireWriter out;
  out.number(buckets.size());
  for (const std::uint32_t bucket : buckets) out.number(bucket);
  return out.take();
}

Result<std::vector<std::uint32_t>> read_words(std::string_view bytes) {
  WireReader in(bytes);
  std::vector<std::uint32_t> out;
  const std::uint64_t count = in.number();
  for (std::uint64_t i = 0; in.ok() && i < count; ++i) {
    const std::uint64_t bucket = in.number();
    if (bucket >= wording::buckets) return fail(Error::Kind::internal, "no such bucket");
    out.push_back(static_cast<std::uint32_t>(bucket));
  }
  if (!in.ok()) return fail(Error::Kind::internal, "broken words");
  return out;
}

}  // namespace kanshiki
