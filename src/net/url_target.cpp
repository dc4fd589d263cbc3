#include "net/url_target.hpp"

#include <curl/curl.h>

#include <memory>

#include "base/text.hpp"

namespace kanshiki {
namespace {

struct Free {
  void operator()(CURLU* url) const { curl_url_cleanup(url); }
  void operator()(char* text) const { curl_free(text); }
};

std::string part(CURLU* url, CURLUPart what, unsigned flags = 0) {
  char* text = nullptr;
  if (curl_url_get(url, what, &text, flags) != CURLUE_OK) return {};
  const std::unique_ptr<char, Free> owner(text);
  return text;
}

}  // namespace

Result<UrlTarget> read_url_target(const std::string& url) {
  const std::unique_ptr<CURLU, Free> parts(curl_url());
  if (const CURLUcode error = curl_url_set(parts.get(), CURLUPART_URL, url.c_str(), 0); error != CURLUE_OK)
    return fail(Error::Kind::refused, std::string("not a URL: ") + curl_url_strerror(error));
  const std::string scheme = part(parts.get(), CURLUPART_SCHEME);
  if (scheme != "http" && scheme != "https")
    return fail(Error::Kind::refused, "not a web address: " + scheme + " URLs are not fetched");
  for (const CURLUPart unwanted : {CURLUPART_USER, CURLUPART_PASSWORD, CURLUPART_OPTIONS, CURLUPART_FRAGMENT})
    curl_url_set(parts.get(), unwanted, nullptr, 0);

  UrlTarget out;
  out.url = part(parts.get(), CURLUPART_URL);
  out.host = to_lower(part(parts.get(), CURLUPART_HOST));
  if (out.host.starts_with('[')) out.host = out.host.substr(1, out.host.size() - 2);
  out.address = parse_ip(out.host);
  for (const char digit : part(parts.get(), CURLUPART_PORT, CURLU_DEFAULT_PORT))
    out.port = out.port * 10 + static_cast<std::uint32_t>(digit - '0');
  return out;
}

}  // namespace kanshiki
