#include "examine/auth/check_signature.hpp"

#include <algorithm>
#include <vector>

#include "base/hash.hpp"
#include "base/text.hpp"
#include "examine/auth/verify.hpp"
#include "world/questions/dns.hpp"

namespace kanshiki::examine {
namespace {

using parse::DkimKey;
using parse::Signature;

/// Several records at one name are a publisher's mistake; more than these are not tried.
constexpr std::size_t most_keys = 4;

SignatureCheck& conclude(SignatureCheck& out, SignatureResult result, std::string problem = {}) {
  out.result = result;
  out.problem = std::move(problem);
  return out;
}

/// What speaks against the algorithm; empty if nothing does.
std::string objection_to_algorithm(std::string_view algorithm) {
  if (iequals(algorithm, "rsa-sha256") || iequals(algorithm, "ed25519-sha256")) return {};
  if (iequals(algorithm, "rsa-sha1")) return "rsa-sha1 no longer counts (RFC 8301)";
  return "unknown algorithm " + to_valid_utf8(clip(algorithm, 40));
}

/// What the key's record does not allow this signature; empty if all is well (RFC 6376 §6.1.2).
std::string objection_to_key(const DkimKey& key, const Signature& signature) {
  const std::string_view type = signature.algorithm.substr(0, signature.algorithm.find('-'));
  if (!iequals(key.type, type)) return "the key is of another kind than the signature";
  const auto is_sha256 = [](std::string_view hash) { return iequals(hash, "sha256"); };
  if (!key.hashes.empty() && std::none_of(key.hashes.begin(), key.hashes.end(), is_sha256))
    return "the key does not allow SHA-256";
  if (!key.for_mail) return "the key is not for mail";
  if (key.same_domain && !iequals(signature.identity_domain, signature.domain))
    return "the key does not allow subdomains";
  return {};
}

/// Verifies with one published record.
void try_key(const std::string& record, const Signature& signature, std::string_view data,
             SignatureCheck& out) {
  out.key_record = record;
  const auto key = parse::parse_dkim_key(record);
  if (!key) return void(conclude(out, SignatureResult::invalid, key.error().what));
  if (key->bytes.empty()) return void(conclude(out, SignatureResult::key_gone, "the key was revoked"));
  if (auto objection = objection_to_key(*key, signature); !objection.empty())
    return void(conclude(out, SignatureResult::invalid, std::move(objection)));
  const auto verified = verify(*key, data, signature.signature);
  if (!verified) return void(conclude(out, SignatureResult::invalid, verified.error().what));
  out.key_bits = verified->key_bits;
  out.testing = key->testing;
  conclude(out, verified->valid ? SignatureResult::pass : SignatureResult::fail);
}

}  // namespace

std::string_view to_string(SignatureResult result) {
  constexpr std::string_view names[] = {"pass", "body_differs", "fail", "key_gone", "invalid", "unknown"};
  return names[static_cast<std::size_t>(result)];
}

std::string_view SignedBytes::whole(const HeaderField& field) const {
  const char* begin = mail_.bytes.data() + field.offset;
  return {begin, static_cast<std::size_t>(field.raw.data() + field.raw.size() - begin)};
}

std::string SignedBytes::header(const Signature& signature, const HeaderField& field) const {
  std::map<std::string, std::vector<const HeaderField*>> unused;  // topmost first: taken from the back
  for (const HeaderField& one : mail_.headers)
    if (&one != &field) unused[to_lower(one.name)].push_back(&one);
  std::string out;
  for (const std::string_view name : signature.fields) {
    const auto named = unused.find(to_lower(name));
    if (named == unused.end() || named->second.empty()) continue;
    out += parse::canonical_field(whole(*named->second.back()), signature.header) + "\r\n";
    named->second.pop_back();
  }
  return out + parse::canonical_field(parse::without_signature(whole(field)), signature.header);
}

const std::string& SignedBytes::body(parse::Canonical form) {
  const auto known = bodies_.find(form);
  if (known != bodies_.end()) return known->second;
  return bodies_[form] = parse::canonical_body(mail_.bytes.substr(mail_.header_end), form);
}

std::string SignedBytes::body_hash(const Signature& signature) {
  const std::string_view all = body(signature.body);
  return sha256(all.substr(0, signature.body_length.value_or(all.size())));
}

bool SignedBytes::leaves_body_out(const Signature& signature) {
  return signature.body_length && *signature.body_length < body(signature.body).size();
}

SignatureCheck check_seal(World& world, const Signature& signature, std::string_view data) {
  SignatureCheck out;
  if (auto objection = objection_to_algorithm(signature.algorithm); !objection.empty())
    return conclude(out, SignatureResult::invalid, std::move(objection));
  out.key_name = to_lower(std::string(signature.selector) + "._domainkey." + std::string(signature.domain));
  const auto records = world.ask(Txt{out.key_name});
  if (!records) return conclude(out, SignatureResult::unknown, records.error().what);
  if (records->values.empty())
    return conclude(out, SignatureResult::key_gone, "there is no such key (any more)");
  for (std::size_t i = 0; i < std::min(records->values.size(), most_keys); ++i) {
    try_key(records->values[i], signature, data, out);
    if (out.result == SignatureResult::pass) break;
  }
  return out;
}

SignatureCheck check_signature(World& world, SignedBytes& bytes, const Signature& signature,
                               const HeaderField& field, std::chrono::sys_seconds received) {
  SignatureCheck out = check_seal(world, signature, bytes.header(signature, field));
  out.body_fits = bytes.body_hash(signature) == signature.body_hash;
  out.body_whole = !bytes.leaves_body_out(signature);
  const auto now = static_cast<std::uint64_t>(std::max<std::int64_t>(received.time_since_epoch().count(), 0));
  if (signature.expires && *signature.expires < now)
    return conclude(out, SignatureResult::invalid, "it had expired");
  if (out.result == SignatureResult::pass && !out.body_fits)
    return conclude(out, SignatureResult::body_differs, "the body is not the one that was signed");
  return out;
}

}  // namespace kanshiki::examine
