#pragma once
/// What a text has to be that somebody configures: in the configuration file, as an option, as an answer.

#include <string>
#include <string_view>

namespace kanshiki {

struct TextForm {
  std::string_view what, example;  ///< "domain", "example.jp"
  bool (*fits)(std::string_view text);

  /// "“x” is no domain such as example.jp"; empty if it is one.
  std::string objection(std::string_view text) const;
};

namespace form {

extern const TextForm domain, address, host, network, https_url;
extern const TextForm name, service, authserv_id, file, socket, brand, url, day, client, digits, icon;

}  // namespace form
}  // namespace kanshiki
