#include "knowledge/official_domains.hpp"

#include <gtest/gtest.h>

namespace kanshiki {
namespace {

TEST(OfficialDomains, OfAuthorities) {
  for (const char* host : {"www.nta.go.jp", "city.minato.tokyo.jp", "www.city.osaka.lg.jp", "pref.aichi.jp",
                           "metro.tokyo.jp", "irs.gov", "public.govdelivery.com", "logoform.jp",
                           "ttzk.graffer.jp", "www.gov.uk", "impots.gouv.fr", "sat.gob.mx"})
    EXPECT_TRUE(is_official_domain(host)) << host;
}

TEST(OfficialDomains, OfAnybody) {
  for (const char* host :
       {"nta-go.jp", "nta.go.jp.example", "city.example.com", "city.jp", "city.attacker.jp",
        "www.city.attacker.co.jp", "x.gob.de", "gov.example", "mygov.jp", "go.jp.test", "", "jp"})
    EXPECT_FALSE(is_official_domain(host)) << host;
}

}  // namespace
}  // namespace kanshiki
