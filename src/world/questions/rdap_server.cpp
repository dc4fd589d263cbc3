#include "world/questions/rdap_server.hpp"

#include <nlohmann/json.hpp>

namespace kanshiki {

using Json = nlohmann::json;

Result<RdapServer::Answer> RdapServer::read(const Reply& reply) const {
  const Json told = Json::parse(reply.bytes, nullptr, false);
  if (!told.is_object()) return fail(Error::Kind::malformed, "RDAP servers: a broken answer");
  const auto text = [&](const char* name) {
    const auto hit = told.find(name);
    return hit != told.end() && hit->is_string() ? hit->get<std::string>() : std::string();
  };
  return Answer{text("url"), text("as_of")};
}

std::string write_rdap_server(const RdapServer::Answer& answer) {
  return Json{{"url", answer.url}, {"as_of", answer.as_of}}.dump(-1, ' ', false,
                                                                 Json::error_handler_t::replace);
}

}  // namespace kanshiki
