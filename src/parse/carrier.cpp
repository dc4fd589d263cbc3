#include "parse/carrier.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include "base/arena.hpp"
#include "base/limits.hpp"
#include "base/text.hpp"
#include "parse/file/archive.hpp"
#include "parse/mail.hpp"
#include "parse/pasted_mail.hpp"

namespace kanshiki::parse {
namespace {

using Parsed = std::shared_ptr<const Mail>;

bool is_abuse_report(const Mail& mail) {
  return std::any_of(mail.parts.begin(), mail.parts.end(),
                     [](const Part& part) { return part.type == "message/feedback-report"; });
}

/// The multipart that part `index` lies in, or null.
const Part* container_of(const Mail& mail, std::size_t index) {
  for (std::size_t i = index; i-- > 0;)
    if (mail.parts[i].depth < mail.parts[index].depth) return &mail.parts[i];
  return nullptr;
}

bool is_named_as_mail(std::string_view name) { return iends_with(name, ".eml") || iends_with(name, ".msg"); }

bool is_outlook_file(const Part& part) {
  return iends_with(part.filename, ".msg") || part.type == "application/vnd.ms-outlook";
}
bool may_be_mail(const Part& part) {
  return part.is_message() || is_named_as_mail(part.filename) || is_outlook_file(part);
}

/// Whether what was parsed is a mail rather than any text with a colon in its first line.
bool has_mail_fields(const Mail& mail) {
  const auto has = [&](std::string_view name) { return mail.headers.first(name) != nullptr; };
  return has("From") && (has("To") || has("Date") || has("Subject") || has("Received"));
}

/// The mail that is a part, if it is one.
Parsed attached_mail(const Mail& carrier, const Part& part) {
  if (!may_be_mail(part)) return nullptr;
  const auto parsed = is_outlook_file(part) ? parse_mail(std::string(part.content))
                                            : parse_mail(carrier.storage, part.content);
  return parsed && has_mail_fields(**parsed) ? *parsed : nullptr;
}

/// Whether an archive has mails, as far as the names in it can be read without opening it.
bool may_pack_mails(const Part& part) {
  return is_archive(part.true_type) && (icontains(part.content, ".eml") || icontains(part.content, ".msg") ||
                                        icontains(part.filename, ".eml."));
}

bool lies_in(std::string_view bytes, std::string_view view) {
  return view.data() >= bytes.data() && view.data() + view.size() <= bytes.data() + bytes.size();
}

/// The fields of a header but for those that describe its content, as they stand.
std::string own_fields(const Headers& headers) {
  std::string out;
  for (const HeaderField& field : headers)
    if (!istarts_with(field.name, "Content-"))
      out.append(field.name).append(":").append(field.raw).append("\r\n");
  return out;
}

/// Copies a mail but for the parts that are taken out.
class Cover {
 public:
  explicit Cover(const Mail& mail) : mail_(mail) {}

  /// Leaves `text` of the part.
  void replace(const Part& part, std::string_view type, std::string_view text) {
    std::string entity = part.depth == 0 ? own_fields(mail_.headers) : std::string();
    entity.append("Content-Type: ")
        .append(type)
        .append("; charset=utf-8\r\nContent-Transfer-Encoding: binary\r\n\r\n")
        .append(text);
    cuts_.push_back({part.entity, std::move(entity)});
  }
  void take_out(const Part& part) { replace(part, "text/plain", ""); }

  Parsed parse() {
    std::sort(cuts_.begin(), cuts_.end(),
              [](const Cut& a, const Cut& b) { return a.out.data() < b.out.data(); });
    std::string bytes;
    const char* at = mail_.bytes.data();
    for (const Cut& cut : cuts_) {
      if (cut.out.data() < at) continue;  // inside of another
      bytes.append(at, cut.out.data()).append(cut.instead);
      at = cut.out.data() + cut.out.size();
    }
    bytes.append(at, mail_.bytes.data() + mail_.bytes.size());
    const auto parsed = parse_mail(std::move(bytes));
    return parsed ? *parsed : nullptr;
  }

 private:
  struct Cut {
    std::string_view out;
    std::string instead;
  };
  const Mail& mail_;
  std::vector<Cut> cuts_;
};

class Unpacking {
 public:
  explicit Unpacking(const Mail& mail) : mail_(mail), cover_(mail), report_(is_abuse_report(mail)) {}

  Carriage unpack() {
    if (mail_.is_report() && !report_) return {};
    for (std::size_t i = 0; i < mail_.parts.size(); ++i)
      if (is_own(mail_.parts[i]) && may_hold_mails(container_of(mail_, i))) {
        take_attached(mail_.parts[i]);
        take_packed(mail_.parts[i]);
      }
    take_pasted();
    if (out_.mails.empty()) return {};
    out_.cover = cover_.parse();
    return out_.cover ? std::move(out_) : Carriage{};
  }

 private:
  /// A part of the carrier itself, in its ordinary reading, that can be cut out of its bytes.
  bool is_own(const Part& part) const {
    return !part.carried && part.reading.empty() && lies_in(mail_.bytes, part.entity);
  }

  bool may_hold_mails(const Part* container) const {
    return !container ||
           (container->type != "multipart/digest" && (container->type != "multipart/report" || report_));
  }

  void take_attached(const Part& part) {
    if (out_.mails.size() >= limits::carried_mails) return;
    auto mail = attached_mail(mail_, part);
    if (!mail) return;
    out_.mails.push_back({std::move(mail), "attached"});
    cover_.take_out(part);
  }

  /// Mails in an archive: reporters pack them so that no filter on the way takes offence.
  void take_packed(const Part& part) {
    if (!may_pack_mails(part)) return;
    Arena room;
    const Archive archive = read_archive(part.content, part.true_type, limits::unpacked_bytes, room);
    const std::size_t before = out_.mails.size();
    for (const ArchiveMember& member : archive.members) {
      if (out_.mails.size() >= limits::carried_mails) break;
      // A single compressed file need not tell its name.
      if (!is_named_as_mail(member.name) && archive.members.size() > 1) continue;
      auto mail = parse_mail(std::string(member.content));
      if (mail && has_mail_fields(**mail)) out_.mails.push_back({std::move(*mail), "packed"});
    }
    const std::size_t taken = out_.mails.size() - before;
    if (taken > 0 && taken == archive.members.size()) cover_.take_out(part);
  }

  /// The forward in the plain text, in the HTML, or in both as one mail. Files of the carrier came with it.
  void take_pasted() {
    std::optional<Pasted> plain, html;
    std::vector<const Part*> files;
    for (const Part& part : mail_.parts) {
      if (!is_own(part)) continue;
      if (part.is_attachment() && !may_be_mail(part)) files.push_back(&part);
      if (part.is_attachment()) continue;
      if (part.type == "text/plain" && !plain) plain = find_pasted(mail_, part);
      if (part.type == "text/html" && !html) html = find_pasted(mail_, part);
    }
    if ((!plain && !html) || out_.mails.size() >= limits::carried_mails) return;
    auto storage = std::make_shared<Storage>();
    storage->bytes = compose_pasted(plain ? &*plain : nullptr, html ? &*html : nullptr, files);
    const std::string_view bytes = storage->bytes;
    auto mail = parse_mail(std::move(storage), bytes, Format::inline_forward);
    if (!mail) return;
    out_.mails.push_back({std::move(*mail), "inline"});
    for (const auto* one : {&plain, &html})
      if (*one) cover_.replace(*(*one)->part, (*one)->part->type, (*one)->own);
    for (const Part* file : files) cover_.take_out(*file);
  }

  const Mail& mail_;
  Cover cover_;
  bool report_;
  Carriage out_;
};

}  // namespace

Carriage take_out_carried(const Mail& mail) { return Unpacking(mail).unpack(); }

}  // namespace kanshiki::parse
