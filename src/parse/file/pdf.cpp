#include "parse/file/pdf.hpp"

#define POINTERHOLDER_TRANSITION 4  // the library's own pointers are the standard's
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <algorithm>

#include "base/limits.hpp"
#include "base/text.hpp"
#include "parse/file/pdf_picture.hpp"

namespace kanshiki::parse {
namespace {

using Object = QPDFObjectHandle;

constexpr std::size_t most_of_each = 1'000, script_shown = 4'096;
constexpr std::size_t direct_values = 200'000;  // of one document, walked through for actions
constexpr double wide = 100'000;                // square points: a fifth of A4
constexpr long long password_field = 1 << 13;   // bit 14 of a text field's flags (§12.7.4.3)

void add_once(std::vector<std::string>& list, std::string value) {
  if (!value.empty() && list.size() < most_of_each &&
      std::find(list.begin(), list.end(), value) == list.end())
    list.push_back(std::move(value));
}

/// A string as text; of a file specification its name (§7.11.3).
std::string text_of(Object value) {
  if (value.isString()) return to_valid_utf8(value.getUTF8Value());
  if (!value.isDictionary()) return {};
  for (const char* key : {"/UF", "/F", "/Unix", "/DOS"})
    if (value.getKey(key).isString()) return to_valid_utf8(value.getKey(key).getUTF8Value());
  return {};
}

class Reading {
 public:
  explicit Reading(std::size_t most) : left_(most) {}

  Pdf read(std::string_view bytes) {
    try {
      QPDF file;
      file.setSuppressWarnings(true);
      file.processMemoryFile("attachment", bytes.data(), bytes.size());
      read_objects(file);
      out_.broken = out_.broken || file.anyWarnings();
    } catch (const QPDFExc& error) {
      out_.locked = error.getErrorCode() == qpdf_e_password;
      out_.broken = !out_.locked;
    } catch (const std::exception&) {  // the library reports what it cannot read in many ways
      out_.broken = true;
    }
    return std::move(out_);
  }

 private:
  void read_objects(QPDF& file) {
    std::size_t seen = 0;
    for (const auto& [id, place] : file.getXRefTable()) {
      if (++seen > limits::document_objects) {
        out_.too_many = true;
        return;
      }
      read_object(file.getObject(id));
    }
  }

  /// The object and all values that stand in it directly; what it refers to has its own turn.
  void read_object(const Object& object) {
    std::vector<Object> open{object};
    const auto enter = [&open](Object below) {
      if (!below.isIndirect() && !below.isScalar()) open.push_back(below);
    };
    while (!open.empty() && values_ < direct_values) {
      Object value = open.back();
      open.pop_back();
      ++values_;
      if (value.isArray())
        for (const Object& below : value.getArrayAsVector()) enter(below);
      if (value.isStream()) read_stream(value);
      if (value.isStream()) value = value.getDict();
      if (!value.isDictionary()) continue;
      read_dictionary(value);
      for (const auto& [key, below] : value.getDictAsMap()) enter(below);
    }
  }

  void read_dictionary(Object& value) {
    Object action = value.getKey("/S"), flags = value.getKey("/Ff");
    const std::string kind = action.isName() ? action.getName() : "";
    if (kind == "/URI") add_once(out_.links, text_of(value.getKey("/URI")));
    if (kind == "/SubmitForm") add_once(out_.sends, text_of(value.getKey("/F")));
    if (kind == "/Launch") add_once(out_.starts, launched(value));
    if (kind == "/JavaScript" || value.hasKey("/JS")) add_once(out_.scripts, script(value.getKey("/JS")));
    if (is_wide_link(value)) out_.wide_link = true;
    if (value.getKey("/EF").isDictionary()) read_file(value);
    if (flags.isInteger() && (flags.getIntValue() & password_field)) out_.asks_password = true;
  }

  /// A link annotation (§12.5.6.5) that leads out of the document, by its size on the page.
  static bool is_wide_link(Object& value) {
    if (!value.getKey("/Subtype").isNameAndEquals("/Link")) return false;
    Object action = value.getKey("/A"), area = value.getKey("/Rect");
    if (!action.isDictionary() || !action.getKey("/URI").isString() || !area.isRectangle()) return false;
    const Object::Rectangle box = area.getArrayAsRectangle();
    return (box.urx - box.llx) * (box.ury - box.lly) >= wide;
  }

  static std::string launched(Object& action) {
    std::string name = text_of(action.getKey("/F"));
    return name.empty() ? text_of(action.getKey("/Win")) : name;
  }

  std::string script(Object value) {
    if (value.isStream()) return std::string(clip(to_valid_utf8(content_of(value)), script_shown));
    return std::string(clip(text_of(value), script_shown));
  }

  /// A stream's bytes with its filters undone; empty if they do not fit or cannot be undone.
  std::string content_of(Object& stream) try {
    const auto buffer = stream.getStreamData(qpdf_dl_generalized);
    return take({reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()});
  } catch (const std::exception&) {
    out_.broken = true;
    return {};
  }

  std::string take(std::string_view bytes) {
    if (bytes.size() > left_) {
      out_.too_large = true;
      return {};
    }
    left_ -= bytes.size();
    return std::string(bytes);
  }

  void read_file(Object& specification) {
    Object streams = specification.getKey("/EF");
    for (const char* key : {"/F", "/UF"}) {
      Object stream = streams.getKey(key);
      if (!stream.isStream() || out_.files.size() >= most_of_each) continue;
      out_.files.push_back({text_of(specification), content_of(stream)});
      return;
    }
  }

  void read_stream(Object& stream) {
    if (!stream.getDict().getKey("/Subtype").isNameAndEquals("/Image")) return;
    if (out_.pictures.size() >= limits::pictures) return;
    try {
      std::string picture = take(picture_of(stream));
      if (!picture.empty()) out_.pictures.push_back(std::move(picture));
    } catch (const std::exception&) {  // one picture that cannot be read costs only itself
      out_.broken = true;
    }
  }

  std::size_t left_, values_ = 0;
  Pdf out_;
};

}  // namespace

Pdf read_pdf(std::string_view bytes, std::size_t most) { return Reading(most).read(bytes); }

}  // namespace kanshiki::parse
