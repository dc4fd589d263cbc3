#include "parse/auth/signature.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "parse/auth/tag_list.hpp"

namespace kanshiki::parse {
namespace {

tl::unexpected<Error> bad(std::string what) { return fail(Error::Kind::malformed, std::move(what)); }

/// Labels of one or more, for a selector may be "mail" as well as "2021.mail".
bool is_selector(std::string_view text) { return !text.empty() && is_domain_name(std::string(text) + ".x"); }

std::optional<Canonical> canonical(std::string_view word) {
  if (iequals(word, "simple")) return Canonical::simple;
  if (iequals(word, "relaxed")) return Canonical::relaxed;
  return {};
}

/// `relaxed/simple`; what is not said is simple.
bool read_canonical(std::string_view value, Signature& out) {
  const std::size_t slash = value.find('/');
  const auto header = canonical(trim(value.substr(0, slash)));
  const auto body =
      slash == std::string_view::npos ? Canonical::simple : canonical(trim(value.substr(slash + 1)));
  if (!header || !body) return false;
  out.header = *header;
  out.body = *body;
  return true;
}

/// `name`, if it is there, as a number.
bool read_number(const TagList& tags, std::string_view name, std::optional<std::uint64_t>& place) {
  const auto value = tags.get(name);
  if (!value) return true;
  place = decimal(*value);
  return place.has_value();
}

/// What all three fields have: a, b, d, s, t.
Result<Signature> read_common(const TagList& tags) {
  Signature out;
  for (const char* name : {"a", "b", "d", "s"})
    if (!tags.has(name)) return bad(std::string("tag ") + name + " is missing");
  out.algorithm = *tags.get("a");
  out.domain = *tags.get("d");
  out.selector = *tags.get("s");
  if (!is_domain_name(out.domain)) return bad("d is not a domain name");
  if (!is_selector(out.selector)) return bad("s is not a selector");
  auto signature = decode_base64_value(*tags.get("b"));
  if (!signature || signature->empty()) return bad("b is not base64");
  out.signature = std::move(*signature);
  if (!read_number(tags, "t", out.made)) return bad("t is not a number");
  out.identity_domain = out.domain;
  return out;
}

/// What the two that sign a message have: bh, c, h, l, x.
Result<Signature> read_message_signature(const TagList& tags) {
  auto out = read_common(tags);
  if (!out) return out;
  if (!tags.has("h") || !tags.has("bh")) return bad(tags.has("h") ? "tag bh is missing" : "tag h is missing");
  auto hash = decode_base64_value(*tags.get("bh"));
  if (!hash || hash->empty()) return bad("bh is not base64");
  out->body_hash = std::move(*hash);
  if (const auto c = tags.get("c"); c && !read_canonical(*c, *out)) return bad("c is unknown");
  if (!read_number(tags, "l", out->body_length)) return bad("l is not a number");
  if (!read_number(tags, "x", out->expires)) return bad("x is not a number");
  if (out->made && out->expires && *out->expires <= *out->made) return bad("it expired before it was made");
  out->fields = colon_list(*tags.get("h"));
  if (!out->covers("From", 1)) return bad("From is not signed");
  return out;
}

bool read_instance(const TagList& tags, Signature& out) {
  const auto instance = decimal(tags.get("i").value_or(""), 2);
  if (!instance || *instance == 0 || *instance > 50) return false;  // RFC 8617 §4.2.1
  out.instance = static_cast<unsigned>(*instance);
  return true;
}

}  // namespace

bool Signature::covers(std::string_view name, std::size_t count) const {
  const auto named =
      std::count_if(fields.begin(), fields.end(), [&](std::string_view one) { return iequals(one, name); });
  return static_cast<std::size_t>(named) >= count;
}

Result<Signature> parse_dkim_signature(std::string_view field_value) {
  const auto tags = parse_tag_list(field_value);
  if (!tags) return tl::unexpected<Error>(tags.error());
  if (tags->get("v") != "1") return bad("v is not 1");
  auto out = read_message_signature(*tags);
  if (!out) return out;
  if (const auto identity = tags->get("i")) {
    const std::size_t at = identity->rfind('@');
    if (at == std::string_view::npos) return bad("i has no domain");
    out->identity_domain = identity->substr(at + 1);
    const bool within = iequals(out->identity_domain, out->domain) ||
                        iends_with(out->identity_domain, "." + std::string(out->domain));
    if (!within || !is_domain_name(out->identity_domain)) return bad("i is not within d");
  }
  if (const auto query = tags->get("q")) {
    const auto ways = colon_list(*query);
    if (std::find(ways.begin(), ways.end(), "dns/txt") == ways.end()) return bad("q is unknown");
  }
  return out;
}

Result<Signature> parse_arc_message_signature(std::string_view field_value) {
  const auto tags = parse_tag_list(field_value);
  if (!tags) return tl::unexpected<Error>(tags.error());
  auto out = read_message_signature(*tags);
  if (out && !read_instance(*tags, *out)) return bad("i is not an instance");
  return out;
}

Result<Signature> parse_arc_seal(std::string_view field_value) {
  const auto tags = parse_tag_list(field_value);
  if (!tags) return tl::unexpected<Error>(tags.error());
  auto out = read_common(*tags);
  if (!out) return out;
  if (tags->has("h")) return bad("a seal has no h");
  if (!read_instance(*tags, *out)) return bad("i is not an instance");
  out->chain = tags->get("cv").value_or("");
  if (!iequals(out->chain, "none") && !iequals(out->chain, "pass") && !iequals(out->chain, "fail"))
    return bad("cv is unknown");
  out->header = Canonical::relaxed;
  return out;
}

Result<DkimKey> parse_dkim_key(std::string_view record) {
  const auto tags = parse_tag_list(record);
  if (!tags) return tl::unexpected<Error>(tags.error());
  if (const auto version = tags->get("v"))
    if (*version != "DKIM1" || tags->tags().front().name != "v") return bad("v is not DKIM1");
  if (!tags->has("p")) return bad("tag p is missing");
  DkimKey out;
  out.type = tags->get("k").value_or("rsa");
  auto bytes = decode_base64_value(*tags->get("p"));
  if (!bytes) return bad("p is not base64");
  out.bytes = std::move(*bytes);
  if (const auto hashes = tags->get("h")) out.hashes = colon_list(*hashes);
  if (const auto services = tags->get("s")) {
    const auto list = colon_list(*services);
    out.for_mail = std::any_of(list.begin(), list.end(),
                               [](std::string_view one) { return one == "*" || iequals(one, "email"); });
  }
  for (const std::string_view flag : colon_list(tags->get("t").value_or(""))) {
    out.testing = out.testing || flag == "y";
    out.same_domain = out.same_domain || flag == "s";
  }
  return out;
}

}  // namespace kanshiki::parse
