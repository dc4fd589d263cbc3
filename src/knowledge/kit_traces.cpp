#include "knowledge/kit_traces.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "knowledge/toml.hpp"

namespace kanshiki {
namespace {

constexpr std::size_t longest_address = 300;

bool has(const std::vector<std::string>& list, std::string_view one) {
  return std::any_of(list.begin(), list.end(), [&](const std::string& known) { return iequals(known, one); });
}

/// The first of `pieces` that stands in `text`; empty if none does.
std::string piece_in(std::string_view text, const std::vector<std::string>& pieces) {
  for (const std::string& piece : pieces)
    if (const std::size_t at = ifind(text, piece); at != std::string_view::npos)
      return std::string(text.substr(at, piece.size()));
  return {};
}

/// "www.example.jp/login" of "(0029)https://www.example.jp/login -->" and of "www.example.jp/login by …".
std::string address_at(std::string_view text) {
  text = text.substr(0, longest_address);
  if (const std::size_t scheme = text.find("://"); scheme != std::string_view::npos && scheme < 16)
    text.remove_prefix(scheme + 3);
  return std::string(text.substr(0, text.find_first_of(" \t\r\n\"'<>")));
}

Result<KitTrace> read_trace(const toml::table& entry) {
  const auto word = [&](const char* key) { return entry[key].value_or(std::string()); };
  const auto words = [&](const char* key) { return strings(entry[key]); };
  KitTrace out{word("id"),      word("kind"),    words("html"),      words("requests"),
               words("titles"), words("sha256"), words("url_after"), word("source")};
  if (out.id.empty() || out.kind.empty() || out.source.empty())
    return fail(Error::Kind::malformed, "a trace needs an id, a kind and a source: " + out.id);
  return out;
}

}  // namespace

std::string KitTrace::found_in(const PageRecord& page) const {
  for (const PageFrame& frame : page.frames) {
    if (has(titles, trim(frame.title))) return std::string(trim(frame.title));
    if (std::string piece = piece_in(frame.html, html); !piece.empty()) return piece;
  }
  for (const PageRequest& request : page.requests) {
    if (std::string piece = piece_in(request.url, requests); !piece.empty()) return piece;
    if (!request.sha256.empty() && has(sha256, request.sha256)) return request.url;
  }
  return {};
}

std::string KitTrace::original_of(const PageRecord& page) const {
  for (const PageFrame& frame : page.frames)
    for (const std::string& mark : url_after)
      if (const std::size_t at = ifind(frame.html, mark); at != std::string::npos)
        return address_at(std::string_view(frame.html).substr(at + mark.size()));
  return {};
}

Result<std::vector<KitTrace>> read_kit_traces(std::string_view text) {
  return read_toml(text, "kits.toml").and_then([](const toml::table& table) {
    return read_array(table, "kits.toml", "trace", read_trace);
  });
}

}  // namespace kanshiki
