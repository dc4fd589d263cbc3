#include <gmock/gmock.h>

#include "examine/page/testing.hpp"

namespace kanshiki::examine {

Found page_certificate(const Page&, const Knowledge&, World&);

namespace {

using ::testing::ElementsAre;
using testing::ids;
using ::testing::IsEmpty;
using testing::login;
using testing::page;

/// For www.example.jp, from 2026-11-21T23:01:04Z on (world/questions/certificate_test.cpp tells how it was
/// made).
constexpr const char* pem = R"(-----BEGIN CERTIFICATE-----
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

Found certificates(std::chrono::sys_seconds now, const std::string& problem) {
  PageRecord seen = login("https://www.example.jp/");
  seen.chain.front().certificates = {pem};
  seen.chain.front().certificate_problem = problem;
  const Answers none;
  World world(none, now);
  return page_certificate(*page(std::move(seen)), testing::knowledge(), world);
}

using namespace std::chrono_literals;
constexpr std::chrono::sys_seconds issued = std::chrono::sys_days{2026y / 11 / 21} + 23h + 1min + 4s;

TEST(PageCertificate, Young) {
  const Found found = certificates(issued + 3 * 24h, "");
  ASSERT_THAT(ids(found), ElementsAre("page.young_certificate"));
  EXPECT_EQ(std::get<std::int64_t>(found.findings[0].facts[2].value), 3);
  EXPECT_THAT(ids(certificates(issued + 8 * 24h, "")), IsEmpty());
  EXPECT_THAT(ids(certificates(issued - 24h, "")), IsEmpty()) << "replayed as if it were earlier";
}

TEST(PageCertificate, NotGood) {
  EXPECT_THAT(ids(certificates(issued + 30 * 24h, "hostname mismatch")), ElementsAre("page.bad_certificate"));
}

}  // namespace
}  // namespace kanshiki::examine
