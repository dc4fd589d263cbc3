#include "parse/header_block.hpp"

#include <algorithm>

#include "base/limits.hpp"
#include "base/text.hpp"
#include "parse/encoded_word.hpp"

namespace kanshiki::parse {
namespace {

constexpr std::size_t npos = std::string_view::npos;

/// Where the line that begins at `at` ends, its line end included.
std::size_t line_end(std::string_view bytes, std::size_t at) {
  const std::size_t hit = bytes.find('\n', at);
  return hit == npos ? bytes.size() : hit + 1;
}

std::string_view without_line_end(std::string_view line) {
  if (line.ends_with('\n')) line.remove_suffix(1);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

bool is_blank(std::string_view line) { return trim(line).empty(); }

/// Position of the colon if `line` begins a field: a name of visible ASCII (ftext), blanks before the colon
/// tolerated (obs-optional); npos if it does not.
std::size_t field_colon(std::string_view line) {
  std::size_t at = 0;
  while (at < line.size() && line[at] > ' ' && line[at] < 127 && line[at] != ':') ++at;
  const std::size_t name_end = at;
  while (at < line.size() && (line[at] == ' ' || line[at] == '\t')) ++at;
  return name_end > 0 && at < line.size() && line[at] == ':' ? at : npos;
}

class Reader {
 public:
  Reader(std::string_view bytes, std::size_t origin, Arena& arena)
      : bytes_(bytes), origin_(origin), arena_(arena) {}

  HeaderBlock read() {
    while (at_ < bytes_.size() && !stopped_) take_line();
    finish_field();
    if (!stopped_) out_.end = at_;
    if (out_.headers.empty()) all_body();
    return std::move(out_);
  }

 private:
  void take_line() {
    const std::size_t end = line_end(bytes_, at_);
    const std::string_view line = without_line_end(bytes_.substr(at_, end - at_));
    if (line.empty()) {
      stop(end);
    } else if (end > limits::header_bytes || fields_seen_ >= limits::header_fields) {
      note("mime.header_limit", {});
      skip_to_body();
    } else if (line.front() == ' ' || line.front() == '\t') {
      if (is_blank(line)) other_end("mime.blank_looking_line", line, end);
      at_ = end;
    } else {
      take_field(line, end);
    }
  }

  void take_field(std::string_view line, std::size_t end) {
    const std::size_t colon = field_colon(line);
    if (colon == npos) {
      if (out_.headers.empty() && field_ == npos) return stop(at_);
      other_end("mime.line_without_colon", line, at_);
      finish_field();
    } else {
      finish_field();
      field_ = at_;
      ++fields_seen_;
      colon_ = at_ + colon;
    }
    at_ = end;
  }

  /// The field that has been gathered runs up to the line that is read now.
  void finish_field() {
    if (field_ == npos) return;
    const std::string_view raw = without_line_end(bytes_.substr(colon_ + 1, at_ - colon_ - 1));
    HeaderTextNotes notes;
    out_.headers.add({trim(bytes_.substr(field_, colon_ - field_)), raw,
                      decode_header_text(raw, arena_, &notes), origin_ + field_});
    note_oddities(raw, notes);
    field_ = npos;
  }

  void note_oddities(std::string_view raw, const HeaderTextNotes& notes) {
    const HeaderField& field = out_.headers[out_.headers.size() - 1];
    const auto add = [&](std::string_view id) {
      out_.defects.push_back({id, std::string(), std::string(field.name), field.offset});
    };
    if (notes.nul) add("mime.nul_in_header");
    if (notes.raw_8bit) add("mime.raw_8bit_header");
    if (notes.malformed_encoded_word) add("mime.malformed_encoded_word");
    if (notes.mislabelled) add("mime.mislabelled_header");
    for (std::size_t cr = raw.find('\r'); cr != npos; cr = raw.find('\r', cr + 1))
      if (cr + 1 >= raw.size() || raw[cr + 1] != '\n') return add("mime.bare_cr_in_header");
  }

  void other_end(std::string_view id, std::string_view line, std::size_t body) {
    note(id, line);
    if (out_.other_ends.size() < limits::readings) out_.other_ends.push_back(body);
  }

  void note(std::string_view id, std::string_view detail) {
    out_.defects.push_back({id, std::string(), to_valid_utf8(clip(detail, 80)), origin_ + at_});
  }

  void stop(std::size_t body) {
    stopped_ = true;
    out_.end = body;
  }

  /// No field at all: everything is body, but for an empty line that ends an empty header.
  void all_body() {
    out_.end = bytes_.starts_with('\n') ? 1 : bytes_.starts_with("\r\n") ? 2 : 0;
    out_.other_ends.clear();
  }

  void skip_to_body() {
    finish_field();
    const std::size_t lf = bytes_.find("\n\n", at_), crlf = bytes_.find("\n\r\n", at_);
    const std::size_t first = std::min(lf, crlf);
    stop(first == npos ? bytes_.size() : first == lf ? lf + 2 : crlf + 3);
  }

  std::string_view bytes_;
  std::size_t origin_;
  Arena& arena_;
  HeaderBlock out_;
  std::size_t at_ = 0;
  std::size_t field_ = npos, colon_ = 0;  // of the field that is being gathered
  std::size_t fields_seen_ = 0;
  bool stopped_ = false;
};

}  // namespace

HeaderBlock read_header_block(std::string_view bytes, std::size_t origin, Arena& arena) {
  return Reader(bytes, origin, arena).read();
}

}  // namespace kanshiki::parse
