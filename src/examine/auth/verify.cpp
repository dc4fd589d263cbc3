#include "examine/auth/verify.hpp"

#include <openssl/evp.h>
#include <openssl/x509.h>

#include <memory>
#include <string>

#include "base/hash.hpp"
#include "base/text.hpp"

namespace kanshiki::examine {
namespace {

constexpr int fewest_bits = 1024;
constexpr std::size_t ed25519_bytes = 32;

struct Free {
  void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
  void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};
using Key = std::unique_ptr<EVP_PKEY, Free>;

const unsigned char* bytes(std::string_view text) {
  return reinterpret_cast<const unsigned char*>(text.data());
}

/// SubjectPublicKeyInfo, as every signer writes it, or the bare RSAPublicKey of RFC 6376's text.
Key read_rsa(const std::string& der) {
  const unsigned char* at = bytes(der);
  Key key(d2i_PUBKEY(nullptr, &at, static_cast<long>(der.size())));
  if (!key) {
    at = bytes(der);
    key.reset(d2i_PublicKey(EVP_PKEY_RSA, nullptr, &at, static_cast<long>(der.size())));
  }
  if (key && EVP_PKEY_base_id(key.get()) != EVP_PKEY_RSA) key.reset();
  return key;
}

Key read_ed25519(const std::string& raw) {
  if (raw.size() != ed25519_bytes) return {};
  return Key(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, bytes(raw), raw.size()));
}

bool holds(EVP_PKEY* key, const EVP_MD* digest, std::string_view data, std::string_view signature) {
  const std::unique_ptr<EVP_MD_CTX, Free> context(EVP_MD_CTX_new());
  return EVP_DigestVerifyInit(context.get(), nullptr, digest, nullptr, key) == 1 &&
         EVP_DigestVerify(context.get(), bytes(signature), signature.size(), bytes(data), data.size()) == 1;
}

}  // namespace

Result<Verified> verify(const parse::DkimKey& key, std::string_view data, std::string_view signature) {
  const bool ed25519 = iequals(key.type, "ed25519");
  if (!ed25519 && !iequals(key.type, "rsa"))
    return fail(Error::Kind::malformed, "unknown kind of key: " + std::string(key.type));
  const Key read = ed25519 ? read_ed25519(key.bytes) : read_rsa(key.bytes);
  if (!read) return fail(Error::Kind::malformed, "the published key cannot be read");
  const int bits = EVP_PKEY_bits(read.get());
  if (!ed25519 && bits < fewest_bits)
    return fail(Error::Kind::limit, "a key of " + std::to_string(bits) + " bits proves nothing");
  const bool valid = ed25519 ? holds(read.get(), nullptr, sha256(data), signature)
                             : holds(read.get(), EVP_sha256(), data, signature);
  return Verified{valid, static_cast<unsigned>(bits)};
}

void warm_up_verify() {
  parse::DkimKey key;
  key.type = "ed25519";
  key.bytes = std::string(ed25519_bytes, '\1');
  (void)verify(key, "warm", std::string(64, '\0'));
  key.type = "rsa";
  (void)verify(key, "warm", std::string(64, '\0'));
}

}  // namespace kanshiki::examine
