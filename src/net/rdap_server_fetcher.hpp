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
  /// `folder` is one that world/kept.hpp keeps.
  explicit RdapServerFetcher(std::filesystem::path folder) : folder_(std::move(folder)) {}
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
  std::optional<Lists> lists_;
};

}  // namespace kanshiki
