/// Signatures that others made: the example of RFC 8463, dkimpy and OpenDKIM (which are looked for on this
/// machine).

#include "examine/auth/check_signature.hpp"

#include <gtest/gtest.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <sys/wait.h>

#include <cstdio>
#include <filesystem>
#include <fstream>

#include "base/file.hpp"
#include "base/hash.hpp"
#include "base/text.hpp"
#include "examine/auth/testing/signer.hpp"
#include "world/testing/settle.hpp"
#include "world/testing/zone.hpp"

namespace kanshiki::examine {
namespace {

/// The result of the DKIM-Signature number `which` from the top.
SignatureCheck check(const std::string& text, const std::string& zone_text, std::size_t which = 0) {
  test::Zone zone(zone_text);
  const auto read = parse::parse_mail(text);
  if (!read) return {SignatureResult::invalid, read.error().what, {}, {}};
  const auto mail = *read;
  const auto fields = mail->headers.all("DKIM-Signature");
  if (which >= fields.size()) return {SignatureResult::invalid, "no such field", {}, {}};
  const auto signature = parse::parse_dkim_signature(fields[which]->raw);
  if (!signature) return {SignatureResult::invalid, signature.error().what, {}, {}};
  SignedBytes bytes(*mail);
  return test::settle(zone, [&](World& world) {
    return check_signature(world, bytes, *signature, *fields[which], std::chrono::sys_seconds{});
  });
}

/// RFC 8463, appendix A.
const std::string rfc_8463 =
    "DKIM-Signature: v=1; a=ed25519-sha256; c=relaxed/relaxed;\r\n"
    " d=football.example.com; i=@football.example.com;\r\n"
    " q=dns/txt; s=brisbane; t=1528637909; h=from : to :\r\n"
    " subject : date : message-id : from : subject : date;\r\n"
    " bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;\r\n"
    " b=/gCrinpcQOoIfuHNQIbq4pgh9kyIK3AQUdt9OdqQehSwhEIug4D11Bus\r\n"
    " Fa3bT3FY5OsU7ZbnKELq+eXdp1Q1Dw==\r\n"
    "DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed;\r\n"
    " d=football.example.com; i=@football.example.com;\r\n"
    " q=dns/txt; s=test; t=1528637909; h=from : to : subject :\r\n"
    " date : message-id : from : subject : date;\r\n"
    " bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;\r\n"
    " b=F45dVWDfMbQDGHJFlXUNB2HKfbCeLRyhDXgFpEL8GwpsRe0IeIixNTe3\r\n"
    " DhCVlUrSjV4BwcVcOF6+FF3Zo9Rpo1tFOeS9mPYQTnGdaSGsgeefOsk2Jz\r\n"
    " dA+L10TeYt9BgDfQNZtKdN1WO//KgIqXP7OdEFE4LjFYNcUxZQ4FADY+8=\r\n"
    "From: Joe SixPack <joe@football.example.com>\r\n"
    "To: Suzie Q <suzie@shopping.example.net>\r\n"
    "Subject: Is dinner ready?\r\n"
    "Date: Fri, 11 Jul 2003 21:00:37 -0700 (PDT)\r\n"
    "Message-ID: <20030712040037.46341.5F8J@football.example.com>\r\n"
    "\r\n"
    "Hi.\r\n"
    "\r\n"
    "We lost the game.  Are you hungry yet?\r\n"
    "\r\n"
    "Joe.\r\n";
const std::string rfc_8463_zone =
    "brisbane._domainkey.football.example.com TXT v=DKIM1; k=ed25519; "
    "p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=\n"
    "test._domainkey.football.example.com TXT v=DKIM1; k=rsa; "
    "p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDkHlOQoBTzWRiGs5V6NpP3idY6Wk08a5qhdR6wy5bdOKb2jLQiY/J16JYi0Qvx/"
    "byYzCNb3W91y3FutACDfzwQ/BC/e/8uBsCR+yz1Lxj+PL6lHvqMKrM3rG4hstT5QjvHO9PzoxZyVYLzBfO2EeC3Ip3G+"
    "2kryOTIKT+l/K4w3QIDAQAB";

TEST(CheckSignature, TheExampleOfRfc8463Holds) {
  for (const std::size_t which : {0u, 1u}) {
    const SignatureCheck whole = check(rfc_8463, rfc_8463_zone, which);
    EXPECT_EQ(to_string(whole.result), "pass") << whole.problem;
    const SignatureCheck stored = check(replace_all(rfc_8463, "\r\n", "\n"), rfc_8463_zone, which);
    EXPECT_EQ(to_string(stored.result), "pass") << "with LF alone, as mail is stored";
  }
}

/// A mail that has something for every rule of canonicalization.
const std::string letter =
    "Received: from a.example by b.example; Wed, 20 Oct 2021 05:42:28 +0900\r\n"
    "From: =?UTF-8?B?5aSq6YOO?=  <taro@example.jp>\r\n"
    "To: hanako@example.com\r\n"
    "SUBJECT:  folded\r\n\t and  spaced \r\n"
    "Subject: twice\r\n"
    "Date: Wed, 20 Oct 2021 05:42:27 +0900\r\n"
    "\r\n"
    "  Leading blanks,  inner   ones and trailing \t \r\n"
    "\r\n"
    ".dot\r\n"
    "last line\r\n"
    "\r\n\r\n";

/// Key files for other programs, made anew, and the zone that publishes them.
class Signers : public ::testing::Test {
 protected:
  void SetUp() override {
    std::filesystem::create_directories(folder_);
    EVP_PKEY* rsa = EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", static_cast<std::size_t>(2048));
    write_key("rsa.pem", rsa);
    unsigned char* der = nullptr;
    const int size = i2d_PUBKEY(rsa, &der);
    zone_ = "rsa._domainkey.example.jp TXT v=DKIM1; k=rsa; p=" +
            base64({reinterpret_cast<char*>(der), static_cast<std::size_t>(size)}) + "\n";
    OPENSSL_free(der);
    EVP_PKEY_free(rsa);

    std::string secret(32, '\7'), open(32, '\0');
    EVP_PKEY* ed = EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr,
                                                reinterpret_cast<unsigned char*>(secret.data()), 32);
    std::size_t length = 32;
    EVP_PKEY_get_raw_public_key(ed, reinterpret_cast<unsigned char*>(open.data()), &length);
    write_key("ed25519.pem", ed);
    EVP_PKEY_free(ed);
    std::ofstream(folder_ / "ed25519.key") << base64(secret);
    zone_ += "ed25519._domainkey.example.jp TXT v=DKIM1; k=ed25519; p=" + base64(open) + "\n";
    std::ofstream(folder_ / "letter.eml", std::ios::binary) << letter;
  }
  void TearDown() override { std::filesystem::remove_all(folder_); }

  void write_key(const char* name, EVP_PKEY* key) const {
    FILE* file = std::fopen((folder_ / name).c_str(), "w");
    PEM_write_PKCS8PrivateKey(file, key, nullptr, nullptr, 0, nullptr, nullptr);
    std::fclose(file);
  }

  /// What `command`, run in the folder, leaves in `out`; "" if it fails.
  std::string output_of(const std::string& command) const {
    const std::string line = "cd '" + folder_.string() + "' && rm -f out && " + command + " > out 2> errors";
    if (std::system(line.c_str()) != 0) return {};
    return read_file(folder_ / "out").value_or("");
  }

  const std::filesystem::path folder_ =
      std::filesystem::path(::testing::TempDir()) / ("kanshiki_signers_" + std::to_string(::getpid()));
  std::string zone_;
};

constexpr std::string_view dkimpy = R"(
import dkim, sys
algorithm, header, body = (word.encode() for word in sys.argv[1:4])
selector = algorithm.split(b'-')[0]
key = open('rsa.pem' if selector == b'rsa' else 'ed25519.key', 'rb').read()
mail = open('letter.eml', 'rb').read()
field = dkim.DKIM(mail, signature_algorithm=algorithm).sign(
    selector, b'example.jp', key, signature_algorithm=algorithm, canonicalize=(header, body),
    include_headers=[b'from', b'to', b'subject', b'subject', b'date', b'from'])
sys.stdout.buffer.write(field + mail)
)";

/// The same by the library of OpenDKIM.
constexpr std::string_view opendkim = R"(
import ctypes, sys
algorithm, header, body = sys.argv[1:4]
selector = algorithm.split('-')[0]
key = open(selector + '.pem', 'rb').read()
head, text = open('letter.eml', 'rb').read().split(b'\r\n\r\n', 1)
canonicalization = {'simple': 0, 'relaxed': 1}
lib, pointer, size = ctypes.CDLL('libopendkim.so.11'), ctypes.c_void_p, ctypes.c_size_t
lib.dkim_init.restype = lib.dkim_sign.restype = pointer
status = ctypes.c_int()
signer = pointer(lib.dkim_sign(pointer(lib.dkim_init(None, None)), b'id', None, key, selector.encode(), b'example.jp',
                               canonicalization[header], canonicalization[body],
                               {'rsa-sha256': 1, 'ed25519-sha256': 2}[algorithm],
                               ctypes.c_ssize_t(-1), ctypes.byref(status)))
assert lib.dkim_set_margin(signer, 0) == 0  # it wraps lines anew after signing, which "simple" does not survive
fields = head.replace(b'\r\n\t', b'\0').split(b'\r\n')
for field in (one.replace(b'\0', b'\r\n\t') for one in fields if not one.startswith(b'Received')):
    assert lib.dkim_header(signer, field, size(len(field))) == 0
assert lib.dkim_eoh(signer) == 0 and lib.dkim_body(signer, text, size(len(text))) == 0
assert lib.dkim_eom(signer, None) == 0
value = ctypes.create_string_buffer(8192)
assert lib.dkim_getsighdr(signer, value, size(8192), size(len('DKIM-Signature: '))) == 0
lines = value.value.replace(b'\r\n', b'\n').replace(b'\n', b'\r\n')
sys.stdout.buffer.write(b'DKIM-Signature: ' + lines + b'\r\n' + head + b'\r\n\r\n' + text)
)";

/// Flips that leave the canonical form as it was: the case of a field's name (RFC 6376 §3.4.2), and a blank
/// where a CR stood before the LF, which is brought back and the blank dropped from the line's end.
bool leaves_the_form(const std::string& text, std::size_t at, int bit, bool relaxed) {
  const std::size_t line = text.rfind('\n', at) + 1;
  const bool in_name = at < text.find("\r\n\r\n") && text.find(':', line) > at && !is_space(text[line]);
  return (relaxed && in_name && bit == 5) || (text[at] == '\r' && bit == 2);
}

/// Signed by `script`, every algorithm and canonicalization holds, and no bit of what is signed may change.
class SignedBy : public Signers {
 protected:
  void expect_all_hold(std::string_view script) {
    std::ofstream(folder_ / "sign.py") << script;
    for (const std::string algorithm : {"rsa-sha256", "ed25519-sha256"})
      for (const std::string header : {"simple", "relaxed"})
        for (const std::string body : {"simple", "relaxed"}) {
          SCOPED_TRACE(algorithm + " " + header + "/" + body);
          const std::string text =
              output_of("/usr/bin/python3 sign.py " + algorithm + " " + header + " " + body);
          ASSERT_FALSE(text.empty()) << read_file(folder_ / "errors").value_or("");
          EXPECT_EQ(to_string(check(text, zone_).result), "pass");
          EXPECT_EQ(to_string(check(replace_all(text, "\r\n", "\n"), zone_).result), "pass");
          expect_no_bit_may_change(text, header == "relaxed" || body == "relaxed");
          expect_no_key_bit_may_change(text, algorithm.substr(0, algorithm.find('-')));
        }
  }

  void expect_no_bit_may_change(const std::string& text, bool relaxed) {
    const std::size_t received = text.find("Received:"), from = text.find("From: =?UTF-8");
    for (std::size_t i = 0; i < text.size() - 4; ++i) {
      if (i >= received && i < from) continue;  // Received is not signed
      for (int bit = 0; bit < 8; ++bit) {
        if (leaves_the_form(text, i, bit, relaxed)) continue;
        std::string flipped = text;
        flipped[i] = static_cast<char>(flipped[i] ^ 1 << bit);
        ASSERT_NE(to_string(check(flipped, zone_).result), "pass")
            << "bit " << bit << " of byte " << i << ": "
            << flipped.substr(i - std::min<std::size_t>(i, 20), 40);
      }
    }
  }

  void expect_no_key_bit_may_change(const std::string& text, const std::string& selector) {
    const std::size_t begin = zone_.find("p=", zone_.find(selector + "._domainkey")) + 2;
    const std::size_t end = zone_.find('\n', begin);
    for (std::size_t i = begin; i < end; i += 7) {
      std::string other = zone_;
      other[i] = other[i] == 'A' ? 'B' : 'A';
      if (other[i] == zone_[i]) continue;
      EXPECT_NE(to_string(check(text, other).result), "pass") << "byte " << i - begin << " of the key";
    }
  }
};

TEST_F(SignedBy, Dkimpy) {
  if (std::system("/usr/bin/python3 -c 'import dkim, nacl' 2> /dev/null") != 0)
    GTEST_SKIP() << "python3-dkim is not installed: NOT CHECKED against an independent signer";
  expect_all_hold(dkimpy);
}

TEST_F(SignedBy, OpenDkim) {
  if (std::system("/usr/bin/python3 -c 'import ctypes; ctypes.CDLL(\"libopendkim.so.11\")' 2> /dev/null") !=
      0)
    GTEST_SKIP() << "libopendkim11 is not installed: NOT CHECKED against an independent signer";
  expect_all_hold(opendkim);
}

/// Time grows with the header alone: a field that names ten thousand fields is looked at once.
TEST(CheckSignature, LongListsOfFieldsAreRead) {
  const testing::Signer signer;
  std::string names = "From";
  for (int i = 0; i < 10'000; ++i) names += ":X";
  const std::string text =
      signer.sign("From: a@example.jp\r\n\r\nhello\r\n", "d=example.jp; s=s; h=" + names);
  EXPECT_EQ(to_string(check(text, "s._domainkey.example.jp TXT " + signer.record()).result), "pass");
}

}  // namespace
}  // namespace kanshiki::examine
