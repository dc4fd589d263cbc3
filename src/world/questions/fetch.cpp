#include "world/questions/fetch.hpp"

#include "base/json.hpp"
#include "base/text.hpp"
#include "world/json_bytes.hpp"

namespace kanshiki {
namespace {

using Json = nlohmann::ordered_json;

Json write_hop(const HttpHop& hop) {
  Json headers = Json::array();
  for (const auto& [name, value] : hop.headers)
    headers.push_back({to_valid_utf8(name), to_valid_utf8(value)});
  Json out = {{"url", hop.url}, {"address", hop.address}, {"status", hop.status}, {"headers", headers}};
  if (!hop.certificates.empty()) out["certificates"] = hop.certificates;
  if (!hop.certificate_problem.empty()) out["certificate_problem"] = hop.certificate_problem;
  put_bytes(out["body"] = Json::object(), hop.body);
  return out;
}

HttpHop read_hop(const Json& fields) {
  HttpHop out;
  out.url = text_at(fields, "url");
  out.address = text_at(fields, "address");
  if (const Json& status = at(fields, "status"); status.is_number_integer()) out.status = status.get<int>();
  for (const Json& header : list_at(fields, "headers"))
    if (header.is_array() && header.size() == 2 && header[0].is_string() && header[1].is_string())
      out.headers.emplace_back(header[0].get<std::string>(), header[1].get<std::string>());
  for (const Json& certificate : list_at(fields, "certificates"))
    if (certificate.is_string()) out.certificates.push_back(certificate.get<std::string>());
  out.certificate_problem = text_at(fields, "certificate_problem");
  if (const Json& body = at(fields, "body"); body.is_object()) out.body = get_bytes(body).value_or("");
  return out;
}

}  // namespace

std::string_view HttpHop::header(std::string_view name) const {
  for (const auto& [field, value] : headers)
    if (iequals(field, name)) return value;
  return {};
}

Question Fetch::question() const {
  return {"http", "GET " + to_valid_utf8(std::string_view(url).substr(0, url.find('#'))), Reach::visit};
}

Result<Fetched> Fetch::read(const Reply& reply) const {
  const Json fields = Json::parse(reply.bytes, nullptr, false);
  if (!fields.is_object()) return fail(Error::Kind::unavailable, "the recorded page is broken");
  Fetched out;
  for (const Json& hop : list_at(fields, "hops"))
    if (hop.is_object()) out.hops.push_back(read_hop(hop));
  if (out.hops.empty()) return fail(Error::Kind::unavailable, "the recorded page is empty");
  out.stopped = text_at(fields, "stopped");
  return out;
}

std::string write_fetched(const Fetched& fetched) {
  Json hops = Json::array();
  for (const HttpHop& hop : fetched.hops) hops.push_back(write_hop(hop));
  Json out = {{"hops", hops}};
  if (!fetched.stopped.empty()) out["stopped"] = fetched.stopped;
  return out.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace kanshiki
