#include "net/browser/plain_record.hpp"

#include "base/hash.hpp"
#include "base/text.hpp"

namespace kanshiki {

PageRecord plain_record(const Fetched& fetched) {
  PageRecord out;
  out.stopped = fetched.stopped;
  for (const HttpHop& hop : fetched.hops) {
    out.chain.push_back({hop.url, out.chain.empty() ? "asked" : "http", hop.status, hop.address,
                         hop.certificates, hop.certificate_problem});
    PageRequest request;
    request.url = hop.url;
    request.method = "GET";
    request.type = "document";
    request.status = hop.status;
    request.address = hop.address;
    request.mime = trim(hop.header("content-type").substr(0, hop.header("content-type").find(';')));
    request.bytes = hop.body.size();
    request.sha256 = sha256_hex(hop.body);
    out.requests.push_back(std::move(request));
  }
  PageFrame frame;
  frame.url = fetched.hops.back().url;
  frame.html = to_valid_utf8(fetched.hops.back().body);
  out.frames.push_back(std::move(frame));
  return out;
}

}  // namespace kanshiki
