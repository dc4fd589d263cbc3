#include "world/questions/page_record.hpp"

#include <algorithm>
#include <cmath>

#include "base/hash.hpp"
#include "base/json.hpp"
#include "base/text.hpp"

namespace kanshiki {
namespace {

using Json = nlohmann::ordered_json;
using namespace page_limits;

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
    if (const Json& icon = at(json, "favicon"); icon.is_object())
      out.favicon = Favicon{text(icon, "url", url_bytes), bytes(icon)};
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
    for (const Json& one : list_at(object, field)) {
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
    return clipped(text_at(object, field), most);
  }

  static std::size_t number(const Json& object, const char* field) {
    return index(object, field).value_or(0);
  }

  static int status(const Json& object) {
    const std::size_t value = number(object, "status");
    return value < 1000 ? static_cast<int>(value) : 0;
  }

  static std::optional<std::size_t> index(const Json& object, const char* field) {
    const Json& value = at(object, field);
    return value.is_number_unsigned() ? std::optional(value.get<std::size_t>()) : std::nullopt;
  }

  /// A length or a place on a page, which browsers also give as fractions and beyond the edge.
  static int pixels(const Json& value) {
    constexpr double most = 100'000;
    const double read = value.is_number() ? value.get<double>() : 0;
    return std::isfinite(read) ? static_cast<int>(std::clamp(read, -most, most)) : 0;
  }

  std::string bytes(const Json& object) {
    const std::string encoded = text_at(object, "base64");
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
    out.certificates = texts(json, "certificates", certificates, url_bytes);
  }

  std::vector<std::string> texts(const Json& object, const char* field, std::size_t most,
                                 std::size_t longest) {
    std::vector<std::string> out;
    for (const Json& one : list_at(object, field))
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
    for (const auto& [field, member] : control_texts) out.*member = text(json, field);
    out.tag = to_lower(out.tag);
    out.type = to_lower(out.type);
    out.options = texts(json, "options", options, line_bytes);
    out.visible = at(json, "visible") != false;
    out.box = box(json);
  }

  static Box box(const Json& object) {
    const Json& box = list_at(object, "box");
    if (box.size() != 4) return {};
    return {pixels(box[0]), pixels(box[1]), pixels(box[2]), pixels(box[3])};
  }

  void fill(const Json& json, PagePicture& out) {
    out.of = text(json, "of");
    out.width = pixels(at(json, "width"));
    out.height = pixels(at(json, "height"));
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

Result<PageRecord> read_page_record(std::string_view bytes) {
  const Json json = Json::parse(bytes, nullptr, false);
  if (!json.is_object()) return fail(Error::Kind::unavailable, "the browser's record is broken");
  PageRecord out = Reader().read(json);
  if (out.chain.empty()) return fail(Error::Kind::unavailable, "the browser's record is empty");
  return out;
}

}  // namespace kanshiki
