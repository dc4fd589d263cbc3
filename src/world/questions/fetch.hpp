#pragma once
/// A page as a plain client gets it, without a browser: `world.ask(Fetch{"https://example.jp/"})`.

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.hpp"
#include "world/source.hpp"

namespace kanshiki {

/// One request and its response.
struct HttpHop {
  std::string url;
  std::string address;                                       ///< the one connected to
  int status = 0;                                            ///< RFC 9110 §15
  std::vector<std::pair<std::string, std::string>> headers;  ///< in order, as sent
  std::string body;                                          ///< content codings undone
  std::vector<std::string>
      certificates;  ///< PEM, the server's own first; world/questions/certificate.hpp reads them
  std::string certificate_problem;  ///< why nobody should trust them; empty: nothing was found

  /// The first header field called `name` (case ignored), or an empty string.
  std::string_view header(std::string_view name) const;
};

/// From the URL asked for, along redirects, to the page.
struct Fetched {
  std::vector<HttpHop> hops;  ///< at least one
  std::string stopped;        ///< why this is not all: a limit, a refused or failed redirect; empty: it is
};

/// The reply is the chain as JSON.
struct Fetch {
  std::string url;  ///< its fragment is not sent, and does not count

  using Answer = Fetched;
  Question question() const;
  Result<Fetched> read(const Reply& reply) const;
};

std::string write_fetched(const Fetched& fetched);

}  // namespace kanshiki
