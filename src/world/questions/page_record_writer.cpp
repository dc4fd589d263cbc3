#include <nlohmann/json.hpp>

#include "base/hash.hpp"
#include "base/text.hpp"
#include "world/questions/page_record.hpp"

namespace kanshiki {
namespace {

using Json = nlohmann::ordered_json;

/// Adds a field if it says something.
void put(Json& object, const char* field, const std::string& text) {
  if (!text.empty()) object[field] = to_valid_utf8(text);
}
void put(Json& object, const char* field, std::size_t number) {
  if (number != 0) object[field] = number;
}

Json written(const Station& one) {
  Json out = {{"url", to_valid_utf8(one.url)}, {"by", one.by}, {"status", one.status}};
  put(out, "address", one.address);
  if (!one.certificates.empty()) out["certificates"] = one.certificates;
  put(out, "certificate_problem", one.certificate_problem);
  return out;
}

Json written(const PageRequest& one) {
  Json out = {{"url", to_valid_utf8(one.url)}, {"method", one.method}, {"type", one.type}};
  if (one.status != 0) out["status"] = one.status;
  put(out, "address", one.address);
  put(out, "bytes", one.bytes);
  put(out, "mime", one.mime);
  put(out, "blocked", one.blocked);
  put(out, "sha256", one.sha256);
  put(out, "posted", one.posted);
  return out;
}

Json written(const std::string& one) { return to_valid_utf8(one); }

Json written(const PageDialog& one) { return {{"type", one.type}, {"text", to_valid_utf8(one.text)}}; }

Json written(const PageDownload& one) {
  Json out = {{"url", to_valid_utf8(one.url)}, {"name", to_valid_utf8(one.name)}, {"bytes", one.bytes}};
  put(out, "type", one.type);
  put(out, "sha256", one.sha256);
  return out;
}

template <class T>
Json or_null(const std::optional<T>& value) {
  return value ? Json(*value) : Json();
}

Json written(const PageFrame& one) {
  return {{"url", to_valid_utf8(one.url)},     {"parent", or_null(one.parent)},
          {"title", to_valid_utf8(one.title)}, {"language", to_valid_utf8(one.language)},
          {"text", to_valid_utf8(one.text)},   {"html", to_valid_utf8(one.html)}};
}

Json written(const PageForm& one) {
  return {{"frame", one.frame}, {"action", to_valid_utf8(one.action)}, {"method", one.method}};
}

Json written(const Box& one) { return {one.x, one.y, one.width, one.height}; }

Json written(const PageControl& one) {
  Json out = {{"frame", one.frame}, {"form", or_null(one.form)}};
  for (const auto& [field, text] : control_texts) put(out, field, one.*text);
  for (const std::string& option : one.options) out["options"].push_back(to_valid_utf8(option));
  out["visible"] = one.visible;
  out["box"] = written(one.box);
  return out;
}

Json written(const PagePicture& one) {
  return {{"of", one.of}, {"width", one.width}, {"height", one.height}, {"base64", base64(one.bytes)}};
}

template <class T>
Json written(const std::vector<T>& list) {
  Json out = Json::array();
  for (const T& one : list) out.push_back(written(one));
  return out;
}

}  // namespace

std::string write_page_record(const PageRecord& record) {
  Json out = {{"chain", written(record.chain)},
              {"requests", written(record.requests)},
              {"console", written(record.console)},
              {"dialogs", written(record.dialogs)},
              {"popups", written(record.popups)},
              {"downloads", written(record.downloads)},
              {"frames", written(record.frames)},
              {"forms", written(record.forms)},
              {"controls", written(record.controls)},
              {"pictures", written(record.pictures)},
              {"took_ms", record.took_ms}};
  if (record.favicon)
    out["favicon"] = {{"url", to_valid_utf8(record.favicon->url)}, {"base64", base64(record.favicon->bytes)}};
  put(out, "stopped", record.stopped);
  return out.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace kanshiki
