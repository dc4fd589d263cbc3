#include "net/rdap_server_fetcher.hpp"

#include <gtest/gtest.h>

#include <fstream>

#include "base/temporary_folder.hpp"
#include "world/kept.hpp"

namespace kanshiki {
namespace {

using Kind = RdapBootstrap::Kind;

class RdapServerFetcherTest : public ::testing::Test {
 protected:
  void keep_list(Kind kind, const std::string& entry, const std::string& server) {
    Kept kept;
    kept.id = kept_name(kind);
    kept.fetched = kept.checked = std::chrono::sys_days{std::chrono::year{2021} / 10 / 20};
    ASSERT_TRUE(
        keep(folder.path(), kept, R"({"services": [[[")" + entry + R"("], [")" + server + R"("]]]})"));
  }

  RdapServer::Answer ask(const std::string& about) {
    Reply reply;
    const auto tell = [this](const std::string& what) { told.push_back(what); };
    RdapServerFetcher(folder.path(), tell).fetch(RdapServer{about}.question(), {}, [&](Reply one) {
      reply = std::move(one);
    });
    return RdapServer{about}.read(reply).value();
  }

  TemporaryFolder folder;
  std::vector<std::string> told;
};

TEST_F(RdapServerFetcherTest, EachKindHasItsList) {
  keep_list(Kind::domains, "example", "https://names.example/");
  keep_list(Kind::ipv4, "192.0.2.0/24", "https://four.example/");
  keep_list(Kind::ipv6, "2001:db8::/32", "https://six.example/");
  keep_list(Kind::as_numbers, "64496-64511", "https://numbers.example/");
  const std::pair<const char*, const char*> expected[] = {{"a.example", "https://names.example/"},
                                                          {"192.0.2.7", "https://four.example/"},
                                                          {"2001:db8::7", "https://six.example/"},
                                                          {"AS64500", "https://numbers.example/"}};
  for (const auto& [about, server] : expected) {
    EXPECT_EQ(ask(about).url, server) << about;
    EXPECT_EQ(ask(about).as_of, "2021-10-20T00:00:00Z") << about;
  }
  for (const char* none : {"example.jp", "198.51.100.1", "2001:db9::1", "AS64512", "AS", "ASx", ""})
    EXPECT_EQ(ask(none).url, "") << none;
}

TEST_F(RdapServerFetcherTest, NeverFetchedOrBroken) {
  EXPECT_EQ(ask("a.example").as_of, "");
  EXPECT_TRUE(told.empty());
  keep_list(Kind::domains, "example", "https://names.example/");
  std::ofstream(folder.path() / find_kept(folder.path(), "rdap-dns")->file) << "{}";
  EXPECT_EQ(ask("a.example").url, "");
  EXPECT_EQ(ask("a.example").as_of, "");
  ASSERT_FALSE(told.empty());
  EXPECT_NE(told[0].find("not what was kept; the built-in one counts until kanshiki update rdap-dns"),
            std::string::npos)
      << told[0];
}

}  // namespace
}  // namespace kanshiki
