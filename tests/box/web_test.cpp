/// Pages as a plain client gets them: redirects, certificates, and what the record keeps of them.

#include <gmock/gmock.h>

#include "box.hpp"
#include "world/questions/certificate.hpp"

namespace kanshiki::test {
namespace {

using ::testing::Contains;
using ::testing::HasSubstr;

class Web : public BoxTest {
 protected:
  Fetched page(const std::string& url) {
    LiveWorld world(options);
    CaseWorld online(world, limits);
    const Fetch question{url};
    const auto fetched = question.read(ask(online.source(), question.question()));
    EXPECT_TRUE(fetched) << fetched.error().what;
    return fetched.value_or(Fetched{{HttpHop{}}, "nothing was fetched"});
  }
};

TEST_F(Web, RedirectsAreKeptHopByHop) {
  const Fetched chain = page("http://xserver-vps.kiriiku.jp/login/");
  ASSERT_EQ(chain.hops.size(), 2u);
  EXPECT_EQ(chain.hops[0].status, 301);
  EXPECT_EQ(chain.hops[0].header("location"), "https://xserver-vps.kiriiku.jp/login/");
  EXPECT_EQ(chain.hops[1].url, "https://xserver-vps.kiriiku.jp/login/");
  EXPECT_EQ(chain.hops[1].address, "115.144.69.72");
  EXPECT_EQ(chain.hops[1].status, 200);
  EXPECT_THAT(chain.hops[1].body, HasSubstr("サーバーパネル"));
  EXPECT_EQ(chain.stopped, "");
}

TEST_F(Web, CertificatesAreRecordedGoodOrBad) {
  const Fetched chain = page("https://xserver-vps.kiriiku.jp/");
  const HttpHop& hop = chain.hops.back();
  ASSERT_EQ(hop.certificates.size(), 1u);
  EXPECT_THAT(hop.certificate_problem, HasSubstr("self"));
  const auto certificate = read_certificate(hop.certificates.front());
  ASSERT_TRUE(certificate) << certificate.error().what;
  EXPECT_THAT(certificate->names, Contains("xserver-vps.kiriiku.jp"));
  EXPECT_TRUE(certificate->covers("comeget.net"));
}

TEST_F(Web, TheThiefOfCaseBSendsItsVictimsToARealSite) {
  const Fetched chain = page("https://comeget.net/webmail/login.php");
  ASSERT_EQ(chain.hops.size(), 2u);
  EXPECT_EQ(chain.hops[1].url, "https://support.microsoft.com/");
  EXPECT_EQ(chain.hops[1].status, 200);
}

}  // namespace
}  // namespace kanshiki::test
