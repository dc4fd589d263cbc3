#pragma once
/// Signs mail for tests. What it makes is only as right as the canonicalization that it shares with the
/// examiners; an independent signer is asked in check_signature_test.cpp.

#include <openssl/evp.h>
#include <openssl/x509.h>

#include <memory>
#include <string>
#include <string_view>

#include "base/hash.hpp"
#include "examine/auth/check_signature.hpp"
#include "parse/mail.hpp"

namespace kanshiki::examine::testing {

struct FreeKey {
  void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
};

/// An Ed25519 key pair, or an RSA one of `rsa_bits`.
class Signer {
 public:
  explicit Signer(unsigned rsa_bits = 0)
      : key_(rsa_bits ? EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", static_cast<std::size_t>(rsa_bits))
                      : EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519")) {}

  bool is_rsa() const { return EVP_PKEY_base_id(key_.get()) == EVP_PKEY_RSA; }

  /// The key record to publish; `tags` go before the key.
  std::string record(std::string_view tags = "") const {
    std::string der;
    if (is_rsa()) {
      unsigned char* bytes = nullptr;
      const int size = i2d_PUBKEY(key_.get(), &bytes);
      der.assign(reinterpret_cast<char*>(bytes), static_cast<std::size_t>(size));
      OPENSSL_free(bytes);
    } else {
      std::size_t size = 32;
      der.resize(size);
      EVP_PKEY_get_raw_public_key(key_.get(), reinterpret_cast<unsigned char*>(der.data()), &size);
    }
    return "v=DKIM1; k=" + std::string(is_rsa() ? "rsa" : "ed25519") + "; " + std::string(tags) +
           "p=" + base64(der);
  }

  /// `mail` below a DKIM-Signature with `tags`: at least d and s; h is From unless said.
  std::string sign(const std::string& mail, std::string_view tags) const {
    std::string head = "DKIM-Signature: v=1; a=" + algorithm() + "; " + std::string(tags);
    if (tags.find("h=") == std::string_view::npos) head += "; h=From";
    return finish(mail, head, &parse::parse_dkim_signature);
  }

  std::string algorithm() const { return is_rsa() ? "rsa-sha256" : "ed25519-sha256"; }

  /// The signature of `data`, in base64.
  std::string raw(std::string_view data) const {
    const std::string hashed = is_rsa() ? std::string(data) : sha256(data);
    EVP_MD_CTX* context = EVP_MD_CTX_new();
    EVP_DigestSignInit(context, nullptr, is_rsa() ? EVP_sha256() : nullptr, nullptr, key_.get());
    std::size_t size = 4096;
    std::string out(size, '\0');
    EVP_DigestSign(context, reinterpret_cast<unsigned char*>(out.data()), &size,
                   reinterpret_cast<const unsigned char*>(hashed.data()), hashed.size());
    EVP_MD_CTX_free(context);
    out.resize(size);
    return base64(out);
  }

  /// Puts the body's hash and the signature behind `head`, which is a field without bh and b.
  template <class Parse>
  std::string finish(const std::string& mail, std::string head, Parse parse_signature) const {
    const auto measure = [&](const std::string& field, auto&& use) {
      const auto whole = parse::parse_mail(field + "\r\n" + mail).value();
      const auto signature = parse_signature(whole->headers[0].raw).value();
      SignedBytes bytes(*whole);
      return use(bytes, signature, whole->headers[0]);
    };
    const std::string hash = measure(head + "; bh=eA==; b=eA==", [](auto& bytes, auto& signature, auto&) {
      return base64(bytes.body_hash(signature));
    });
    head += "; bh=" + hash + "; b=";
    const std::string data = measure(head + "eA==", [](auto& bytes, auto& signature, auto& field) {
      return bytes.header(signature, field);
    });
    return head + raw(data) + "\r\n" + mail;
  }

 private:
  std::unique_ptr<EVP_PKEY, FreeKey> key_;
};

}  // namespace kanshiki::examine::testing
