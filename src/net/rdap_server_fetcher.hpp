#pragma once
/// Answers "rdap_server" questions from IANA's lists on this disk. They are opened at the first question.

#include <filesystem>
#include <map>
#include <optional>
#include <string>

#include "net/fetcher.hpp"
#include "world/questions/rdap_server.hpp"
#include "world/rdap_bootstrap.hpp"

namespace kanshiki {

class RdapServerFetcher : public Fetcher {
 public:
  /// `folder` is one that world/kept.hpp keeps. What is damaged there is told, once.
  RdapServerFetcher(std::filesystem::path folder, Tell tell)
      : folder_(std::move(folder)), tell_(std::move(tell)) {}
  void fetch(const Question& question, EventLoop::Time until, Done done) override;

 private:
  struct List {
    RdapBootstrap servers;
    std::string as_of;
  };
  using Lists = std::map<RdapBootstrap::Kind, List>;
  void open();
  RdapServer::Answer find(const std::string& about) const;

  std::filesystem::path folder_;
  Tell tell_;
  std::optional<Lists> lists_;
};

}  // namespace kanshiki
