#include "net/browser/made_files.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/hash.hpp"
#include "base/limits.hpp"
#include "base/text.hpp"
#include "world/questions/page_record.hpp"

namespace kanshiki {
namespace {

using Json = DevTools::Json;

/// Size, type and, where that is not too much, bytes in base64 of what a URL stands for.
constexpr const char* reader = R"JS((async (url, most) => {{
  const blob = await (await fetch(url)).blob();
  const out = {{size: blob.size, type: blob.type}};
  if (blob.size > most) return out;
  const reader = new FileReader();
  await new Promise(done => {{ reader.onloadend = done; reader.readAsDataURL(blob); }});
  out.base64 = String(reader.result).split(',')[1] || '';
  return out;
}})({}, {}))JS";

bool is_full(const PageRecord& record) { return record.downloads.size() == page_limits::notes; }

bool is_made(std::string_view url) { return istarts_with(url, "blob:") || istarts_with(url, "data:"); }

}  // namespace

/// It is told at once, for a page that is kept busy may never let its file be read.
void MadeFiles::take(const Json& parameters) {
  const std::string url = text_at(parameters, "url");
  log_.add_download({std::string(clip(to_valid_utf8(url), page_limits::url_bytes)),
                     text_at(parameters, "suggestedFilename"),
                     {},
                     {},
                     0});
  const std::size_t index = log_.record().downloads.size() - 1;
  if (!is_made(url) || is_full(log_.record())) return;
  ++reading_;
  devtools_.send(session_, "Page.createIsolatedWorld",
                 {{"frameId", text_at(parameters, "frameId")}, {"worldName", "files"}},
                 [this, index, url](const Result<Json>& world) {
                   read(index, url, world ? at(*world, "executionContextId") : Json());
                 });
}

void MadeFiles::read(std::size_t index, const std::string& url, const Json& world) {
  const std::string quoted = Json(url).dump(-1, ' ', true, Json::error_handler_t::replace);
  devtools_.send(session_, "Runtime.evaluate",
                 {{"expression", fmt::format(fmt::runtime(reader), quoted, limits::download_bytes)},
                  {"contextId", world},
                  {"awaitPromise", true},
                  {"returnByValue", true}},
                 [this, index](const Result<Json>& answer) {
                   --reading_;
                   if (answer) keep(at(at(*answer, "result"), "value"), index);
                 });
}

void MadeFiles::keep(const Json& told, std::size_t index) {
  PageDownload& file = log_.record().downloads[index];
  file.type = text_at(told, "type");
  file.bytes = static_cast<std::size_t>(std::max<std::int64_t>(0, whole_part_at(told, "size")));
  if (!at(told, "base64").is_string()) return;
  if (const auto bytes = from_base64(text_at(told, "base64"))) file.sha256 = sha256_hex(*bytes);
}

}  // namespace kanshiki
