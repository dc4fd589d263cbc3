#include "world/questions/page_record.hpp"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "base/hash.hpp"
#include "base/text.hpp"
#include "world/json_bytes.hpp"

namespace kanshiki {
namespace {

using Json = nlohmann::ordered_json;
using namespace page_limits;

// --- Writing

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

Json written(const PageControl& one) {
  Json out = {{"frame", one.frame}, {"form", or_null(one.form)}, {"tag", one.tag}};
  put(out, "type", one.type);
  put(out, "name", one.name);
  put(out, "id", one.id);
  put(out, "label", one.label);
  put(out, "placeholder", one.placeholder);
  put(out, "autocomplete", one.autocomplete);
  put(out, "value", one.value);
  for (const std::string& option : one.options) out["options"].push_back(to_valid_utf8(option));
  out["visible"] = one.visible;
  out["box"] = {one.box.x, one.box.y, one.box.width, one.box.height};
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

// --- Reading

/// Reads a record and notes what had to be cut off.
class Reader {
 public:
  PageRecord read(const Json& json) {
    PageRecord out;
    out.chain = list<Station>(json, "chain", stations);
    out.requests = list<PageRequest>(json, "requests", requests);
    out.console = list<std::string>(json, "console", notes);
    out.dialogs = list<PageDialog>(json, "dialogs", notes);
    out.popups = list<std::string>(json, "popups", notes);
    out.downloads = list<PageDownload>(json, "downloads", notes);
    out.frames = list<PageFrame>(json, "frames", frames);
    out.forms = list<PageForm>(json, "forms", forms);
    out.controls = list<PageControl>(json, "controls", controls);
    if (const auto icon = json.find("favicon"); icon != json.end() && icon->is_object())
      out.favicon = Favicon{text(*icon, "url", url_bytes), bytes(*icon)};
    out.pictures = list<PagePicture>(json, "pictures", pictures);
    out.took_ms = number(json, "took_ms");
    out.stopped = text(json, "stopped", line_bytes);
    if (out.stopped.empty() && cut_) out.stopped = "the record of the page is too large";
    drop_dangling(out);
    return out;
  }

 private:
  template <class T>
  std::vector<T> list(const Json& object, const char* field, std::size_t most) {
    std::vector<T> out;
    const auto hit = object.find(field);
    if (hit == object.end() || !hit->is_array()) return out;
    for (const Json& one : *hit) {
      if (out.size() == most) {
        cut_ = true;
        break;
      }
      T value{};
      fill(one, value);
      out.push_back(std::move(value));
    }
    return out;
  }

  std::string clipped(std::string text, std::size_t most) {
    if (text.size() <= most) return text;
    cut_ = true;
    return std::string(clip(text, most));
  }

  std::string text(const Json& object, const char* field, std::size_t most = line_bytes) {
    return object.is_object() ? clipped(text_of(object, field), most) : std::string();
  }

  static std::size_t number(const Json& object, const char* field) {
    const auto hit = object.is_object() ? object.find(field) : object.end();
    return hit != object.end() && hit->is_number_unsigned() ? hit->get<std::size_t>() : 0;
  }

  static int status(const Json& object) {
    const std::size_t value = number(object, "status");
    return value < 1000 ? static_cast<int>(value) : 0;
  }

  static std::optional<std::size_t> index(const Json& object, const char* field) {
    const auto hit = object.is_object() ? object.find(field) : object.end();
    if (hit == object.end() || !hit->is_number_unsigned()) return std::nullopt;
    return hit->get<std::size_t>();
  }

  /// A length or a place on a page, which browsers also give as fractions and beyond the edge.
  static int pixels(const Json& value) {
    constexpr double most = 100'000;
    const double read = value.is_number() ? value.get<double>() : 0;
    return std::isfinite(read) ? static_cast<int>(std::clamp(read, -most, most)) : 0;
  }

  std::string bytes(const Json& object) {
    const std::string encoded = text_of(object, "base64");
    if (encoded.size() / 4 * 3 > picture_bytes) {
      cut_ = true;
      return {};
    }
    return from_base64(encoded).value_or("");
  }

  void fill(const Json& json, std::string& out) {
    if (json.is_string()) out = clipped(json.get<std::string>(), line_bytes);
  }

  void fill(const Json& json, Station& out) {
    out.url = text(json, "url", url_bytes);
    out.by = text(json, "by");
    out.status = status(json);
    out.address = text(json, "address");
    out.certificate_problem = text(json, "certificate_problem");
    if (json.is_object()) out.certificates = texts(json, "certificates", certificates, url_bytes);
  }

  std::vector<std::string> texts(const Json& object, const char* field, std::size_t most,
                                 std::size_t longest) {
    std::vector<std::string> out;
    const auto hit = object.find(field);
    if (hit == object.end() || !hit->is_array()) return out;
    for (const Json& one : *hit)
      if (one.is_string() && out.size() < most) out.push_back(clipped(one.get<std::string>(), longest));
    return out;
  }

  void fill(const Json& json, PageRequest& out) {
    out.url = text(json, "url", url_bytes);
    out.method = text(json, "method");
    out.type = text(json, "type");
    out.status = status(json);
    out.address = text(json, "address");
    out.mime = text(json, "mime");
    out.sha256 = text(json, "sha256");
    out.bytes = number(json, "bytes");
    out.blocked = text(json, "blocked");
    out.posted = text(json, "posted");
  }

  void fill(const Json& json, PageDialog& out) {
    out.type = text(json, "type");
    out.text = text(json, "text");
  }

  void fill(const Json& json, PageDownload& out) {
    out.url = text(json, "url", url_bytes);
    out.name = text(json, "name");
    out.type = text(json, "type");
    out.sha256 = text(json, "sha256");
    out.bytes = number(json, "bytes");
  }

  void fill(const Json& json, PageFrame& out) {
    out.url = text(json, "url", url_bytes);
    out.parent = index(json, "parent");
    out.title = text(json, "title");
    out.language = text(json, "language");
    out.text = text(json, "text", document_bytes);
    out.html = text(json, "html", document_bytes);
  }

  void fill(const Json& json, PageForm& out) {
    out.frame = number(json, "frame");
    out.action = text(json, "action", url_bytes);
    out.method = to_lower(text(json, "method"));
  }

  void fill(const Json& json, PageControl& out) {
    out.frame = number(json, "frame");
    out.form = index(json, "form");
    out.tag = to_lower(text(json, "tag"));
    out.type = to_lower(text(json, "type"));
    out.name = text(json, "name");
    out.id = text(json, "id");
    out.label = text(json, "label");
    out.placeholder = text(json, "placeholder");
    out.autocomplete = text(json, "autocomplete");
    out.value = text(json, "value");
    if (!json.is_object()) return;
    out.options = texts(json, "options", options, line_bytes);
    const auto visible = json.find("visible");
    out.visible = visible == json.end() || !visible->is_boolean() || visible->get<bool>();
    if (const auto box = json.find("box"); box != json.end() && box->is_array() && box->size() == 4)
      out.box = {pixels((*box)[0]), pixels((*box)[1]), pixels((*box)[2]), pixels((*box)[3])};
  }

  void fill(const Json& json, PagePicture& out) {
    if (!json.is_object()) return;
    out.of = text(json, "of");
    if (json.contains("width")) out.width = pixels(json["width"]);
    if (json.contains("height")) out.height = pixels(json["height"]);
    out.bytes = bytes(json);
  }

  /// Indices that lead nowhere: the page itself is frame 0, and a control may stand in no form.
  static void drop_dangling(PageRecord& out) {
    for (std::size_t i = 0; i < out.frames.size(); ++i)
      if (out.frames[i].parent && *out.frames[i].parent >= i) out.frames[i].parent.reset();
    for (PageForm& form : out.forms)
      if (form.frame >= out.frames.size()) form.frame = 0;
    for (PageControl& control : out.controls) {
      if (control.frame >= out.frames.size()) control.frame = 0;
      if (control.form && *control.form >= out.forms.size()) control.form.reset();
    }
  }

  bool cut_ = false;
};

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

Result<PageRecord> read_page_record(std::string_view bytes) {
  const Json json = Json::parse(bytes, nullptr, false);
  if (!json.is_object()) return fail(Error::Kind::unavailable, "the browser's record is broken");
  PageRecord out = Reader().read(json);
  if (out.chain.empty()) return fail(Error::Kind::unavailable, "the browser's record is empty");
  return out;
}

}  // namespace kanshiki
