#pragma once
/// One signature of a mail, verified with the key that its domain publishes (RFC 6376 §6.1).

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "model/mail.hpp"
#include "parse/auth/signature.hpp"
#include "world/world.hpp"

namespace kanshiki::examine {

enum class SignatureResult {
  pass,
  body_differs,  ///< the domain signed this header, and another body: lists add footers, attackers replace
                 ///< bodies
  fail,          ///< the key is there, and did not make this signature
  key_gone,      ///< no such key any more, or never: keys rotate, so this proves nothing
  invalid,       ///< cannot count whatever the key says: broken, expired, too weak
  unknown,       ///< the key could not be asked for
};
std::string_view to_string(SignatureResult result);

struct SignatureCheck {
  SignatureResult result = SignatureResult::unknown;
  std::string problem;     ///< in English, where the result needs a reason
  std::string key_name;    ///< where the key was asked for
  std::string key_record;  ///< what was there
  unsigned key_bits = 0;
  bool testing = false;    ///< the domain says that it only tries signing out (t=y)
  bool body_fits = false;  ///< the body is the one that was signed; needs no key
  bool body_whole = true;  ///< all of the body is signed: no tag l that leaves some out
};

/// The bytes that signatures of one mail are made of.
class SignedBytes {
 public:
  explicit SignedBytes(const Mail& mail) : mail_(mail) {}

  /// The header fields that `signature` names, from the bottom up (RFC 6376 §5.4.2), and its own `field`.
  std::string header(const parse::Signature& signature, const HeaderField& field) const;
  /// SHA-256 of the body in the signature's form, as far as it signs it.
  std::string body_hash(const parse::Signature& signature);
  /// Whether the signature leaves some of the body out.
  bool leaves_body_out(const parse::Signature& signature);
  /// A field as it stands in the mail, name included.
  std::string_view whole(const HeaderField& field) const;

 private:
  const std::string& body(parse::Canonical form);

  const Mail& mail_;
  std::map<parse::Canonical, std::string> bodies_;
};

/// Verifies `signature` over `data`; the body is not looked at.
SignatureCheck check_seal(World& world, const parse::Signature& signature, std::string_view data);

/// Verifies a DKIM or ARC message signature, body included. `received` is when the mail came: what expired
/// later was good then.
SignatureCheck check_signature(World& world, SignedBytes& bytes, const parse::Signature& signature,
                               const HeaderField& field, std::chrono::sys_seconds received);

}  // namespace kanshiki::examine
