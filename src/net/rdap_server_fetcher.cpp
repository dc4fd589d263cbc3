#include "net/rdap_server_fetcher.hpp"

#include "base/asn.hpp"
#include "base/time.hpp"
#include "world/kept.hpp"

namespace kanshiki {
namespace {

using Kind = RdapBootstrap::Kind;

}  // namespace

/// One that is damaged answers as one that was never fetched: the servers that come with the program are
/// asked.
void RdapServerFetcher::open() {
  lists_.emplace();
  for (const Kind kind : {Kind::domains, Kind::ipv4, Kind::ipv6, Kind::as_numbers}) {
    const auto kept = find_kept(folder_, kept_name(kind));
    const auto bytes = kept ? read_kept(folder_, *kept) : tl::unexpected<Error>(kept.error());
    auto servers = bytes ? RdapBootstrap::read(*bytes, kind) : tl::unexpected<Error>(bytes.error());
    if (servers)
      lists_->emplace(kind, List{std::move(*servers), iso8601(kept->checked)});
    else if (servers.error().kind != Error::Kind::absent)
      tell_(servers.error().what + "; the built-in one counts until kanshiki update " +
            std::string(kept_name(kind)));
  }
}

RdapServer::Answer RdapServerFetcher::find(const std::string& about) const {
  const auto number = parse_asn(about);
  const auto address = parse_ip(about);
  const Kind kind = number             ? Kind::as_numbers
                    : !address         ? Kind::domains
                    : address->is_v4() ? Kind::ipv4
                                       : Kind::ipv6;
  const auto list = lists_->find(kind);
  if (list == lists_->end()) return {};
  const RdapBootstrap& servers = list->second.servers;
  const std::string_view url = number    ? servers.server_of(*number)
                               : address ? servers.server_of(*address)
                                         : servers.server_of(std::string_view(about));
  return {std::string(url), list->second.as_of};
}

void RdapServerFetcher::fetch(const Question& question, EventLoop::Time, Done done) {
  if (!lists_) open();
  Reply out;
  out.status = Reply::Status::answered;
  out.bytes = write_rdap_server(find(question.about));
  out.source = "IANA's lists on this disk";
  out.time = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
  done(std::move(out));
}

}  // namespace kanshiki
