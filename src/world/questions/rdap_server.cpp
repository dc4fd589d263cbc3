#include "world/questions/rdap_server.hpp"

#include "base/json.hpp"

namespace kanshiki {

using Json = nlohmann::json;

Result<RdapServer::Answer> RdapServer::read(const Reply& reply) const {
  const Json told = Json::parse(reply.bytes, nullptr, false);
  if (!told.is_object()) return fail(Error::Kind::malformed, "RDAP servers: a broken answer");
  return Answer{text_at(told, "url"), text_at(told, "as_of")};
}

std::string write_rdap_server(const RdapServer::Answer& answer) {
  return Json{{"url", answer.url}, {"as_of", answer.as_of}}.dump(-1, ' ', false,
                                                                 Json::error_handler_t::replace);
}

}  // namespace kanshiki
