#pragma once
/// Registries for tests: whois servers whose answers are written in place, beside a small DNS.

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "world/questions/rdap_server.hpp"
#include "world/testing/zone.hpp"

namespace kanshiki::test {

/// Answers whois questions ("whois.jprs.jp example.jp") from a table, DNS questions from a zone; RDAP servers
/// are down, and no list of them was fetched but what `servers` says. What is not in the table times out.
class Registry : public Source {
 public:
  using Table = std::map<std::string, std::string>;
  explicit Registry(Table table, std::string_view zone = {}) : table_(std::move(table)), zone_(zone) {}

  std::vector<Reply> answer(std::span<const Question> questions) override {
    std::vector<Reply> out;
    for (const Question& question : questions) {
      if (question.kind != "rdap_server") asked.push_back(question);
      out.push_back(question.kind == "dns" ? zone_.answer({&question, 1}).front() : reply(question));
    }
    return out;
  }

  std::vector<Question> asked;                        // of servers
  std::map<std::string, RdapServer::Answer> servers;  // of RDAP, by what they know about

 private:
  Reply reply(const Question& question) const {
    Reply out;
    if (question.kind == "rdap_server") {
      const auto listed = servers.find(question.about);
      out.status = Reply::Status::answered;
      out.bytes = write_rdap_server(listed == servers.end() ? RdapServer::Answer() : listed->second);
      return out;
    }
    const auto hit = question.kind == "whois" ? table_.find(question.about) : table_.end();
    out.status = hit == table_.end() ? Reply::Status::timeout : Reply::Status::answered;
    if (hit != table_.end()) out.bytes = hit->second;
    return out;
  }

  Table table_;
  Zone zone_;
};

/// A domain of .jp as its registry tells of it.
inline std::string jp_domain(const std::string& name, const std::string& more) {
  return "[ドメイン名] " + name + "\n[登録年月日] 2015/06/01\n[状態] Active\n" + more;
}

/// IANA's referral for an address to APNIC, and what APNIC and JPNIC say of its network.
inline Registry::Table japanese_network(const std::string& ip, const std::string& network) {
  return {{"whois.iana.org " + ip, "refer: whois.apnic.net\n"},
          {"whois.apnic.net " + ip,
           "inetnum: 133.0.0.0 - 133.255.255.255\nnetname: JPNIC-NET-JP\n"
           "country: JP\nlast-modified: 2020-01-01T00:00:00Z\n"},
          {"whois.nic.ad.jp " + ip, "[IPネットワークアドレス] " + network +
                                        "\n[ネットワーク名] EXAMPLE-NET\n[組織名] 株式会社例示\n"
                                        "[割当年月日] 2011/02/03\n[Abuse] abuse@example.jp\n"}};
}

}  // namespace kanshiki::test
