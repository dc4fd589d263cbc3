// Whatever the bytes: every view of the mail lies inside what the mail owns, a part is never its own child,
// and what is carried leaves a cover behind.
#include "base/text.hpp"
#include "parse/carrier.hpp"
#include "parse/mail.hpp"
#include "require.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto mail = kanshiki::parse::parse_mail(std::string(text_of(data, size)));
  if (!mail) return 0;
  require(!(*mail)->parts.empty());
  for (const kanshiki::HeaderField& field : (*mail)->headers) {
    require((*mail)->bytes.substr(field.offset, field.name.size()) == field.name);
    require(kanshiki::is_utf8(field.text));
  }
  for (const kanshiki::Part& part : (*mail)->parts) {
    require(kanshiki::is_utf8(part.text));
    require(part.encoded.size() <= part.entity.size());
  }
  const kanshiki::parse::Carriage carriage = kanshiki::parse::take_out_carried(**mail);
  require(carriage.mails.empty() == !carriage.cover);
  for (const kanshiki::parse::Carried& carried : carriage.mails) require(!carried.mail->parts.empty());
  return 0;
}
