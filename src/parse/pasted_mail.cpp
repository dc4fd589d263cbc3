#include "parse/pasted_mail.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "parse/forward_block.hpp"
#include "parse/shown_date.hpp"
#include "parse/shown_lines.hpp"

namespace kanshiki::parse {
namespace {

/// One level of quote marks taken off, if most lines have one.
std::string unquoted(std::string_view text) {
  const std::vector<ShownLine> lines = lines_of_text(text);
  std::size_t filled = 0, marked = 0;
  for (const ShownLine& line : lines) {
    filled += !trim(line.text).empty();
    marked += line.text.starts_with('>');
  }
  if (marked * 2 < filled || marked == 0) return std::string(text);
  std::string out;
  for (const ShownLine& line : lines) {
    std::string_view rest = line.text;
    if (rest.starts_with('>')) rest.remove_prefix(1);
    if (rest.starts_with(' ')) rest.remove_prefix(1);
    out.append(rest).append("\n");
  }
  return out;
}

std::string_view without_quotes(std::string_view name) {
  const bool quoted =
      name.size() > 1 && name.front() == name.back() && (name.front() == '"' || name.front() == '\'');
  return quoted ? name.substr(1, name.size() - 2) : name;
}

/// `Name <a@b>`, Outlook's `Name [mailto:a@b]`, a name or an address alone.
std::string shown_mailbox(std::string_view shown) {
  const std::size_t link = ifind(shown, "[mailto:"), open = std::min(shown.find('<'), link);
  if (open == std::string_view::npos)
    return shown.find('@') == std::string_view::npos ? header_mailbox(shown, "") : std::string(shown);
  const std::size_t begin = open + (open == link ? std::string_view("[mailto:").size() : 1);
  const std::size_t end = std::min(shown.find_first_of(">]", begin), shown.size());
  return header_mailbox(without_quotes(trim(shown.substr(0, open))), shown.substr(begin, end - begin));
}

/// Outlook sets semicolons between mailboxes; commas stay what they are.
std::string shown_mailboxes(std::string_view shown) {
  std::string out;
  for (const std::string_view one : split(shown, ';'))
    if (const std::string_view mailbox = trim(one); !mailbox.empty())
      out.append(out.empty() ? "" : ", ").append(shown_mailbox(mailbox));
  return out;
}

Field mail_field(const Field& shown) {
  const auto& [name, value] = shown;
  for (const std::string_view addresses : {"From", "To", "Cc", "Reply-To"})
    if (iequals(name, addresses)) return {name, shown_mailboxes(value)};
  return {name, header_text(iequals(name, "Date") ? mail_date_of(value) : value)};
}

bool describes_content(std::string_view name) {
  return istarts_with(name, "Content-") || iequals(name, "MIME-Version");
}

Entity file_entity(const Part& file) {
  Entity out = Entity::leaf(std::string(file.type), std::string(file.content));
  out.disposition = file.disposition;
  out.filename = file.filename;
  out.content_id = file.content_id;
  return out;
}

}  // namespace

std::optional<Pasted> find_pasted(const Mail& carrier, const Part& part) {
  const bool html = part.type == "text/html";
  const auto lines = html ? lines_of_html(part.text, carrier.arena()) : lines_of_text(part.text);
  auto block = find_forward(lines, says_forward(carrier.headers.text("Subject")));
  if (!block) return std::nullopt;
  const auto begin_of = [&](std::size_t line) { return line == 0 ? 0 : lines[line - 1].end; };
  const auto source = [&](std::size_t first,
                          std::size_t last) {  // lines [first, last), with the tags between them
    return std::string(part.text.substr(begin_of(first), begin_of(last) - begin_of(first)));
  };
  Pasted out;
  out.part = &part;
  out.fields = std::move(block->fields);
  out.own = source(0, block->marker) + source(block->resume, lines.size());
  out.body = source(block->body, block->end);
  if (html && block->end == lines.size()) out.body += part.text.substr(begin_of(lines.size()));
  if (!html) out.body = unquoted(out.body);
  return out;
}

std::string compose_pasted(const Pasted* plain, const Pasted* html, const std::vector<const Part*>& files) {
  std::vector<Field> fields;
  for (const Field& field : (plain ? plain : html)->fields)
    if (!describes_content(field.first)) fields.push_back(mail_field(field));
  std::vector<Entity> texts;
  if (plain) texts.push_back(Entity::leaf("text/plain; charset=utf-8", plain->body));
  if (html) texts.push_back(Entity::leaf("text/html; charset=utf-8", html->body));
  Entity body = texts.size() == 1 ? texts.front() : Entity::multipart("multipart/alternative", texts);
  if (!files.empty()) {
    std::vector<Entity> parts{std::move(body)};
    for (const Part* file : files) parts.push_back(file_entity(*file));
    body = Entity::multipart("multipart/mixed", std::move(parts));
  }
  return compose_mail(fields, body);
}

}  // namespace kanshiki::parse
