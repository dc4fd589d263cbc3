#include "world/questions/certificate.hpp"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <climits>
#include <memory>

#include "base/hash.hpp"
#include "base/text.hpp"
#include "base/time.hpp"

namespace kanshiki {
namespace {

template <auto release>
struct Release {
  template <class T>
  void operator()(T* object) const {
    release(object);
  }
};
using Bio = std::unique_ptr<BIO, Release<BIO_free>>;
using X509Pointer = std::unique_ptr<X509, Release<X509_free>>;
using GeneralNames = std::unique_ptr<GENERAL_NAMES, Release<GENERAL_NAMES_free>>;

std::string text(const ASN1_STRING* string) {
  unsigned char* utf8 = nullptr;
  const int size = ASN1_STRING_to_UTF8(&utf8, string);
  if (size < 0) return {};
  std::string out(reinterpret_cast<const char*>(utf8), static_cast<std::size_t>(size));
  OPENSSL_free(utf8);
  return to_valid_utf8(out);
}

/// The first of those attributes that `name` has.
std::string attribute(const X509_NAME* name, std::initializer_list<int> wanted) {
  for (const int id : wanted) {
    const int at = X509_NAME_get_index_by_NID(name, id, -1);
    if (at >= 0) return text(X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, at)));
  }
  return {};
}

std::chrono::sys_seconds moment(const ASN1_TIME* time) {
  tm parts{};
  if (ASN1_TIME_to_tm(time, &parts) != 1) return {};
  const std::chrono::year_month_day day{std::chrono::year(parts.tm_year + 1900),
                                        std::chrono::month(static_cast<unsigned>(parts.tm_mon + 1)),
                                        std::chrono::day(static_cast<unsigned>(parts.tm_mday))};
  return civil_time(day, parts.tm_hour, parts.tm_min, parts.tm_sec).value_or(std::chrono::sys_seconds{});
}

std::vector<std::string> dns_names(const X509* certificate) {
  const GeneralNames all(
      static_cast<GENERAL_NAMES*>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)));
  std::vector<std::string> out;
  for (int i = 0; all && i < sk_GENERAL_NAME_num(all.get()); ++i) {
    const GENERAL_NAME* name = sk_GENERAL_NAME_value(all.get(), i);
    if (name->type == GEN_DNS) out.push_back(text(name->d.dNSName));
  }
  return out;
}

std::string fingerprint(const X509* certificate) {
  unsigned char digest[EVP_MAX_MD_SIZE];
  unsigned size = 0;
  if (X509_digest(certificate, EVP_sha256(), digest, &size) != 1) return {};
  return hex({reinterpret_cast<const char*>(digest), size});
}

/// Encrypted PEM is none of ours: nobody is asked for its password.
int no_password(char*, int, int, void*) { return -1; }

}  // namespace

bool Certificate::covers(std::string_view host) const {
  const std::size_t dot = host.find('.');
  const std::string_view parent = dot == std::string_view::npos ? std::string_view() : host.substr(dot);
  return std::any_of(names.begin(), names.end(), [&](std::string_view name) {
    if (iequals(name, host)) return true;
    return name.starts_with("*.") && !parent.empty() && iequals(name.substr(1), parent);
  });
}

Result<Certificate> read_certificate(std::string_view pem) {
  if (pem.size() > INT_MAX) return fail(Error::Kind::limit, "certificate too large");
  const Bio bytes(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
  const X509Pointer certificate(PEM_read_bio_X509(bytes.get(), nullptr, &no_password, nullptr));
  if (!certificate) {
    ERR_clear_error();
    return fail(Error::Kind::malformed, "not a certificate");
  }
  Certificate out;
  out.subject = attribute(X509_get_subject_name(certificate.get()), {NID_commonName, NID_organizationName});
  out.issuer = attribute(X509_get_issuer_name(certificate.get()), {NID_organizationName, NID_commonName});
  out.names = dns_names(certificate.get());
  out.not_before = moment(X509_get0_notBefore(certificate.get()));
  out.not_after = moment(X509_get0_notAfter(certificate.get()));
  out.sha256 = fingerprint(certificate.get());
  ERR_clear_error();
  return out;
}

}  // namespace kanshiki
