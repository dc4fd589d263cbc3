#pragma once
/// Services that links are wrapped in (data/gateways.toml): filters on the receiving side, redirectors that
/// anyone may use. What they lead to is what a link is judged by; they themselves say nothing of the sender.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "parse/url/url.hpp"

namespace kanshiki {

struct Gateway {
  enum class Side {
    recipient,  ///< a filter of the receiving side wrote it over the sender's link
    anyone,     ///< a redirector that senders use too
    quotes,     ///< takes another's URL without going there: "share this page", "sign in to go on"
  };
  enum class Form {
    value,           ///< a parameter's value: plain, encoded again, or base64
    path,            ///< somewhere in the path: "/TOKEN/https%3A%2F%2Fa.example"
    bare_path,       ///< the path goes on with host and path: "/amp/s/a.example/x"
    proofpoint_v2,   ///< a parameter's value: "https-3A__a.example_x"
    proofpoint_v3,   ///< "/v3/__https://a.example/x__;!!…"
    translate_goog,  ///< the host: "a-example.translate.goog"
    host_only,       ///< a parameter names the host alone
  };

  std::string id;    ///< stable: "safe_links"
  std::string name;  ///< as a reader knows it
  Side side = Side::anyone;
  Form form = Form::value;
  std::vector<std::string> hosts;       ///< patterns (knowledge/host_pattern.hpp)
  std::string path;                     ///< that the URL's path begins with
  std::vector<std::string> parameters;  ///< of the query, the first that is there counts; "?": all of it
  std::string prefix;                   ///< before the value of a parameter

  /// The URL that `url`, one of this gateway's, wraps; nothing if there is none to be read.
  std::optional<std::string> unwrap(const parse::Url& url) const;
};

class Gateways {
 public:
  Gateways() = default;
  explicit Gateways(std::vector<Gateway> all) : all_(std::move(all)) {}

  /// Whose `url` is; null if no gateway's.
  const Gateway* of(const parse::Url& url) const;
  const std::vector<Gateway>& all() const { return all_; }

 private:
  std::vector<Gateway> all_;
};

/// Reads gateways.toml; `malformed` names the entry.
Result<Gateways> read_gateways(std::string_view toml);

}  // namespace kanshiki
