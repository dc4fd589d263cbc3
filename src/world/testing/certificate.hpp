#pragma once
/// A server's certificate for tests.

#include <string_view>

namespace kanshiki::testing {

/// For www.example.jp and *.shop.example.jp, from 2026-11-21T23:01:04Z on, by
/// openssl req -x509 -subj '/O=Example K.K./CN=www.example.jp' -addext 'subjectAltName=DNS:www.example.jp,…'
inline constexpr std::string_view pem = R"(-----BEGIN CERTIFICATE-----
MIIB6jCCAZGgAwIBAgIUfbZNnkL1c/ROJuD95ryG1DIhxaAwCgYIKoZIzj0EAwIw
MDEVMBMGA1UECgwMRXhhbXBsZSBLLksuMRcwFQYDVQQDDA53d3cuZXhhbXBsZS5q
cDAeFw0yNjExMjEyMzAxMDRaFw0zNjExMTgyMzAxMDRaMDAxFTATBgNVBAoMDEV4
YW1wbGUgSy5LLjEXMBUGA1UEAwwOd3d3LmV4YW1wbGUuanAwWTATBgcqhkjOPQIB
BggqhkjOPQMBBwNCAATmvNjD5LgcCXXPp5WeG3by5pSGIDSordvHnUveUQUKK5hF
OBhAmpSkcLsomDDxpKLrvwc9TcCnem7rLzaEmleko4GIMIGFMB0GA1UdDgQWBBQ8
fcBVkqEtEfogjuyQK0kEc0FqBDAfBgNVHSMEGDAWgBQ8fcBVkqEtEfogjuyQK0kE
c0FqBDAPBgNVHRMBAf8EBTADAQH/MDIGA1UdEQQrMCmCDnd3dy5leGFtcGxlLmpw
ghEqLnNob3AuZXhhbXBsZS5qcIcEwAACATAKBggqhkjOPQQDAgNHADBEAiA/sm3z
32ukNySMovOcOhmR+NNN+wksMV651fba0m7dDAIgfkB+VtzoSwtLEMrJ8Y0qMSVC
WWnUBnXhHcCk3DZX/AI=
-----END CERTIFICATE-----
)";

}  // namespace kanshiki::testing
