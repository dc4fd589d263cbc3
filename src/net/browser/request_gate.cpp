#include "net/browser/request_gate.hpp"

#include <algorithm>

#include "base/hash.hpp"
#include "base/limits.hpp"
#include "base/text.hpp"
#include "net/url_target.hpp"

namespace kanshiki {
namespace {

using Json = DevTools::Json;

constexpr std::size_t chunk_bytes = 256 * 1024;

std::string header(const Json& headers, std::string_view name) {
  if (headers.is_array())
    for (const Json& one : headers)
      if (iequals(text_at(one, "name"), name)) return text_at(one, "value");
  return {};
}

/// What Chromium shows by itself; an empty type is sniffed, and mostly shown.
bool is_shown(std::string_view mime) {
  if (mime.empty() || mime.starts_with("text/") || mime.starts_with("image/")) return true;
  constexpr std::string_view others[] = {"application/xhtml+xml", "application/xml", "application/json",
                                         "application/javascript", "multipart/x-mixed-replace"};
  return std::find(std::begin(others), std::end(others), mime) != std::end(others);
}

}  // namespace

bool is_download(const Json& headers) {
  if (istarts_with(trim(header(headers, "content-disposition")), "attachment")) return true;
  const std::string type = header(headers, "content-type");
  return !is_shown(to_lower(trim(std::string_view(type).substr(0, type.find(';')))));
}

std::string download_name(const Json& headers) {
  const std::string disposition = header(headers, "content-disposition");
  const std::size_t at = ifind(disposition, "filename=");
  if (at == std::string::npos) return {};
  const std::string_view rest =
      trim(std::string_view(disposition).substr(at + std::string_view("filename=").size()));
  if (rest.starts_with('"')) return std::string(rest.substr(1, rest.find('"', 1) - 1));
  return std::string(trim(rest.substr(0, rest.find(';'))));
}

/// A file on its way: as much of it as may be read, only for its digest.
struct RequestGate::Download {
  std::string request, stream;
  PageDownload file;
  std::string bytes;
};

Json RequestGate::patterns() {
  return {{"patterns",
           {{{"urlPattern", "*"}, {"requestStage", "Request"}},
            {{"urlPattern", "*"}, {"resourceType", "Document"}, {"requestStage", "Response"}}}}};
}

void RequestGate::take(const Json& parameters) {
  const Json go = {{"requestId", text_at(parameters, "requestId")}};
  const bool responded =
      parameters.contains("responseStatusCode") || parameters.contains("responseErrorReason");
  if (!responded) {
    if (const auto why = objection(at(parameters, "request"))) return stop(parameters, *why);
    return devtools_.send(session_, "Fetch.continueRequest", go);
  }
  const int status = static_cast<int>(whole_part_at(parameters, "responseStatusCode"));
  const Json& headers = at(parameters, "responseHeaders");
  if (status >= 200 && status < 300 && status != 204 && is_download(headers))
    return read_download(parameters, headers);
  devtools_.send(session_, "Fetch.continueRequest", go);
}

std::optional<std::string> RequestGate::objection(const Json& request) const {
  const std::string url = text_at(request, "url"), method = text_at(request, "method");
  if (istarts_with(url, "data:") || istarts_with(url, "blob:") || istarts_with(url, "about:")) return {};
  const auto target = read_url_target(url);
  if (!target) return "only http and https URLs are fetched";
  if (!post_to_ || method == "GET" || method == "HEAD") return {};
  const bool allowed = std::find(post_to_->begin(), post_to_->end(), target->host) != post_to_->end();
  return allowed ? std::nullopt : std::optional<std::string>("not an allowed target");
}

void RequestGate::stop(const Json& parameters, const std::string& why) {
  log_.block(text_at(parameters, "networkId"), at(parameters, "request"), text_at(parameters, "resourceType"),
             why);
  devtools_.send(session_, "Fetch.failRequest",
                 {{"requestId", text_at(parameters, "requestId")}, {"errorReason", "BlockedByClient"}});
}

void RequestGate::read_download(const Json& parameters, const Json& headers) {
  const auto download = std::make_shared<Download>();
  download->request = text_at(parameters, "requestId");
  download->file.url = text_at(at(parameters, "request"), "url");
  download->file.name = download_name(headers);
  download->file.type = header(headers, "content-type");
  ++reading_;
  devtools_.send(session_, "Fetch.takeResponseBodyAsStream", {{"requestId", download->request}},
                 [this, download](const Result<Json>& taken) {
                   if (!taken) return finish(download);
                   download->stream = text_at(*taken, "stream");
                   read_more(download);
                 });
}

void RequestGate::read_more(const std::shared_ptr<Download>& download) {
  devtools_.send(session_, "IO.read", {{"handle", download->stream}, {"size", chunk_bytes}},
                 [this, download](const Result<Json>& part) {
                   if (!part) return finish(download);
                   const std::string data = text_at(*part, "data");
                   download->bytes += flag_at(*part, "base64Encoded") ? from_base64(data).value_or("") : data;
                   const bool full = download->bytes.size() > limits::download_bytes;
                   if (flag_at(*part, "eof") || full) {
                     download->file.bytes = download->bytes.size();
                     if (!full) download->file.sha256 = sha256_hex(download->bytes);
                     return finish(download);
                   }
                   read_more(download);
                 });
}

/// Whatever came of it, the file goes nowhere.
void RequestGate::finish(const std::shared_ptr<Download>& download) {
  --reading_;
  log_.add_download(std::move(download->file));
  devtools_.send(session_, "IO.close", {{"handle", download->stream}});
  devtools_.send(session_, "Fetch.failRequest",
                 {{"requestId", download->request}, {"errorReason", "BlockedByClient"}});
}

}  // namespace kanshiki
