#include "net/browser/certificate_check.hpp"

#include <openssl/pem.h>
#include <openssl/x509_vfy.h>

#include <memory>

#include "base/ip.hpp"

namespace kanshiki {
namespace {

struct Free {
  void operator()(BIO* one) const { BIO_free(one); }
  void operator()(X509* one) const { X509_free(one); }
  void operator()(X509_STORE* one) const { X509_STORE_free(one); }
  void operator()(X509_STORE_CTX* one) const { X509_STORE_CTX_free(one); }
  void operator()(STACK_OF(X509) * one) const { sk_X509_free(one); }
};
template <class T>
using Owned = std::unique_ptr<T, Free>;

Owned<X509> read(const std::string& pem) {
  const Owned<BIO> bytes(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
  return Owned<X509>(PEM_read_bio_X509(bytes.get(), nullptr, nullptr, nullptr));
}

}  // namespace

std::string certificate_problem(const std::vector<std::string>& chain, const std::string& host) {
  std::vector<Owned<X509>> certificates;
  for (const std::string& one : chain)
    if (auto certificate = read(one)) certificates.push_back(std::move(certificate));
  if (certificates.empty()) return "no certificate";
  const Owned<STACK_OF(X509)> others(sk_X509_new_null());
  for (const auto& one : certificates) sk_X509_push(others.get(), one.get());
  const Owned<X509_STORE> trusted(X509_STORE_new());
  X509_STORE_set_default_paths(trusted.get());
  const Owned<X509_STORE_CTX> context(X509_STORE_CTX_new());
  if (X509_STORE_CTX_init(context.get(), trusted.get(), certificates.front().get(), others.get()) != 1)
    return "not to be checked";
  X509_VERIFY_PARAM* wanted = X509_STORE_CTX_get0_param(context.get());
  if (parse_ip(host))
    X509_VERIFY_PARAM_set1_ip_asc(wanted, host.c_str());
  else
    X509_VERIFY_PARAM_set1_host(wanted, host.data(), host.size());
  if (X509_verify_cert(context.get()) == 1) return {};
  return X509_verify_cert_error_string(X509_STORE_CTX_get_error(context.get()));
}

}  // namespace kanshiki
