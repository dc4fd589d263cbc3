#include "parse/mail.hpp"

#include <algorithm>

#include "base/limits.hpp"
#include "base/text.hpp"
#include "model/delivery.hpp"
#include "parse/address.hpp"
#include "parse/date.hpp"
#include "parse/header_block.hpp"
#include "parse/mime.hpp"
#include "parse/outlook/compound_file.hpp"
#include "parse/outlook/msg.hpp"

namespace kanshiki::parse {
namespace {

/// Takes off what stands before the first field: an mbox "From " line, empty lines, a byte order mark.
void strip_envelope(Mail& mail) {
  std::string_view& bytes = mail.bytes;
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  while (!bytes.empty() && (bytes.front() == '\r' || bytes.front() == '\n')) bytes.remove_prefix(1);
  if (bytes.starts_with("From ") || bytes.starts_with(">From ")) {
    const std::size_t end = bytes.find('\n');
    bytes.remove_prefix(end == std::string_view::npos ? bytes.size() : end + 1);
  }
}

/// The mailboxes of all fields called `name`: a second From line is read too.
AddressList addresses(const Mail& mail, std::string_view name) {
  AddressList all;
  for (const HeaderField* field : mail.headers.all(name)) {
    AddressList one = parse_addresses(field->raw, mail.arena());
    all.mailboxes.insert(all.mailboxes.end(), one.mailboxes.begin(), one.mailboxes.end());
    all.groups.insert(all.groups.end(), one.groups.begin(), one.groups.end());
    all.malformed = all.malformed || one.malformed;
    all.ambiguous = all.ambiguous || one.ambiguous;
  }
  return all;
}

std::vector<std::string> recipients(const Mail& mail) {
  std::vector<std::string> out;
  for (const AddressList* list : {&mail.to, &mail.cc})
    for (const Mailbox& one : list->mailboxes) out.push_back(to_lower(one.address));
  for (const char* name : delivery_fields) out.push_back(to_lower(trim(mail.headers.text(name))));
  std::erase_if(out, [](const std::string& one) { return one.find('@') == std::string::npos; });
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

void read_known_fields(Mail& mail) {
  mail.from = addresses(mail, "From");
  mail.sender = addresses(mail, "Sender");
  mail.reply_to = addresses(mail, "Reply-To");
  mail.to = addresses(mail, "To");
  mail.cc = addresses(mail, "Cc");
  mail.return_path = addresses(mail, "Return-Path");
  mail.recipients = recipients(mail);
  if (const HeaderField* field = mail.headers.first("Date"))
    if (auto date = parse_mail_date(field->raw)) mail.date = *date;
}

}  // namespace

Result<std::shared_ptr<const Mail>> parse_mail(std::string bytes) {
  Format format = Format::rfc822;
  if (outlook::is_compound_file(bytes) && bytes.size() <= limits::mail_bytes) {
    auto mail = outlook::mail_of_msg(bytes);
    if (!mail) return tl::unexpected<Error>(mail.error());
    bytes = std::move(*mail);
    format = Format::outlook_msg;
  }
  auto storage = std::make_shared<Storage>();
  storage->bytes = std::move(bytes);
  const std::string_view all = storage->bytes;
  return parse_mail(std::move(storage), all, format);
}

Result<std::shared_ptr<const Mail>> parse_mail(std::shared_ptr<Storage> storage, std::string_view bytes,
                                               Format format) {
  if (bytes.size() > limits::mail_bytes)
    return fail(Error::Kind::limit,
                "larger than " + std::to_string(limits::mail_bytes / limits::MiB) + " MiB");
  if (trim(bytes).empty()) return fail(Error::Kind::malformed, "the file is empty");
  auto mail = std::make_shared<Mail>();
  mail->storage = std::move(storage);
  mail->bytes = bytes;
  mail->format = format;
  strip_envelope(*mail);
  HeaderBlock block = read_header_block(mail->bytes, 0, mail->arena());
  if (block.headers.empty())
    return fail(Error::Kind::malformed, "not a mail: no header field at its beginning");
  mail->headers = block.headers;
  mail->header_end = block.end;
  mail->defects = block.defects;
  read_known_fields(*mail);
  read_structure(*mail, block);
  for (Part& part : mail->parts) part.mail = mail.get();
  return std::shared_ptr<const Mail>(std::move(mail));
}

}  // namespace kanshiki::parse
