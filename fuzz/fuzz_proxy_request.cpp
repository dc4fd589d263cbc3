// What a browser asks of the proxy: whatever is taken leads to one host and port, and is one request when it
// is sent on.
#include <string_view>

#include "net/browser/proxy_request.hpp"
#include "require.hpp"
#include "world/address_guard.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto request = kanshiki::read_proxy_request(text_of(data, size));
  if (!request) return 0;
  require(!request->target.host.empty() && !kanshiki::objection_to_port(request->target.port));
  require(request->tunnel == request->head.empty());
  if (request->tunnel) return 0;
  const std::string_view head = request->head;
  require(head.find("\r\n\r\n") == head.size() - 4);
  require(head.find("\r\nTransfer-Encoding:") == std::string_view::npos);
  const std::string_view line = head.substr(0, head.find("\r\n"));
  require(line.ends_with(" HTTP/1.1") && line.find(" /") != std::string_view::npos);
  for (std::size_t at = 0; (at = head.find('\n', at)) != std::string_view::npos; ++at)
    require(at > 0 && head[at - 1] == '\r');
  return 0;
}
