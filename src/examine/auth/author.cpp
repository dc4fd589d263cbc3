#include "examine/auth/author.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "parse/address.hpp"
#include "parse/auth/tag_list.hpp"
#include "parse/domain.hpp"
#include "parse/url/idna.hpp"

namespace kanshiki::examine {
namespace {

void add_once(std::vector<std::string>& list, std::string_view one) {
  if (std::find(list.begin(), list.end(), one) == list.end()) list.emplace_back(one);
}

bool has_control(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) {
    return (static_cast<unsigned char>(c) < ' ' && c != '\t' && c != '\r' && c != '\n') || c == 0x7F;
  });
}

/// A CR without its LF: some programs begin a new line there, and a new field.
bool has_bare_cr(std::string_view raw) {
  for (std::size_t cr = raw.find('\r'); cr != std::string_view::npos; cr = raw.find('\r', cr + 1))
    if (cr + 1 >= raw.size() || raw[cr + 1] != '\n') return true;
  return false;
}

/// Characters that make text run the other way, so that an end can be shown as a beginning.
bool reorders(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next_code_point(text, at);
    if ((c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200F) return true;
  }
  return false;
}

/// The domain as the DNS knows it; empty if it is none.
std::string ascii_domain(std::string_view domain) {
  if (domain.ends_with('.')) domain.remove_suffix(1);
  if (!is_utf8(domain)) return {};
  const auto ascii = parse::domain_to_ascii(domain);
  return ascii && parse::is_domain_name(*ascii) && !parse::is_ip_literal(*ascii) ? *ascii : std::string();
}

/// Whether what a program shows for this domain may be read as another one.
bool is_odd(std::string_view domain) {
  if (!is_utf8(domain)) return true;
  const parse::DomainMapping mapping = parse::inspect_mapping(domain);
  return mapping.characters || mapping.invisible || mapping.dots;
}

/// An address in `written` that is of another organisation than `own`. The wide signs that look like "@"
/// count.
std::string other_address(std::string_view written, std::string_view own) {
  const std::string name = replace_all(replace_all(written, "\uFF20", "@"), "\uFE6B", "@");
  for (std::size_t at = name.find('@'); at != std::string_view::npos; at = name.find('@', at + 1)) {
    std::size_t end = at + 1;
    while (end < name.size() && (is_alnum(name[end]) || name[end] == '.' || name[end] == '-')) ++end;
    std::string_view domain = std::string_view(name).substr(at + 1, end - at - 1);
    while (domain.ends_with('.')) domain.remove_suffix(1);
    if (!parse::is_domain_name(domain)) continue;
    const std::string lowered = to_lower(domain);
    if (parse::registrable_domain(lowered) == parse::registrable_domain(own)) continue;
    std::size_t begin = at;
    while (begin > 0 && name[begin - 1] > ' ' && name[begin - 1] != '<' && name[begin - 1] != '"') --begin;
    return name.substr(begin, at - begin) + "@" + lowered;
  }
  return {};
}

class Reader {
 public:
  explicit Reader(const Mail& mail) : mail_(mail) {}

  Author read() && {
    for (const Mailbox& box : mail_.from.mailboxes) take(box);
    if (mail_.headers.count("From") > 1) doubt("several_fields");
    if (mail_.from.ambiguous) doubt("two_readings");
    if (!mail_.from.ambiguous && mail_.from.mailboxes.size() > 1) doubt("several_authors");
    look_at_fields();
    look_at_block();
    return std::move(out_);
  }

 private:
  void take(const Mailbox& box) {
    if (out_.address.empty()) out_.address = to_valid_utf8(box.address);
    const std::string domain = ascii_domain(box.domain);
    if (domain.empty())
      doubt("no_domain");
    else
      add_once(out_.domains, domain);
    if (is_odd(box.domain)) doubt("odd_domain");
    if (box.address.find("=?") != std::string_view::npos) doubt("encoded_address");
    if (box.local.find('@') != std::string_view::npos) doubt("address_in_address");
    if (box.raw.find("<@") != std::string_view::npos) doubt("source_route");
    if (reorders(box.name) || reorders(box.address)) doubt("control_characters");
    if (box.raw.find(box.address) == std::string_view::npos)
      doubt("two_readings");  // blanks, comments within
    if (out_.name_address.empty()) out_.name_address = other_address(box.name, domain);
    if (!out_.name_address.empty() || !other_address(box.raw, domain).empty()) doubt("name_shows_address");
    for (const std::string_view group : mail_.from.groups)
      if (!other_address(group, domain).empty()) doubt("name_shows_address");
  }

  void look_at_fields() {
    for (const HeaderField* field : mail_.headers.all("From"))
      if (has_control(field->raw) || has_control(field->text)) doubt("control_characters");
    for (const HeaderField& field : mail_.headers)
      if (has_bare_cr(field.raw)) doubt("line_breaks");
  }

  /// Places where another program sees the header end, or another field begin.
  void look_at_block() {
    if (mail_.headers.begin()->offset > 0) doubt("header_end");  // a line before the first field
    for (const Defect& defect : mail_.defects) {
      if (!defect.where.empty()) continue;
      if (defect.id == "mime.line_without_colon" || defect.id == "mime.blank_looking_line" ||
          defect.id == "mime.header_limit")
        doubt("header_end");
      if (defect.id == "mime.nul_in_header") doubt("control_characters");
    }
  }

  void doubt(std::string_view key) { add_once(out_.doubts, key); }

  const Mail& mail_;
  Author out_;
};

}  // namespace

Author read_author(const Mail& mail) { return Reader(mail).read(); }

}  // namespace kanshiki::examine
