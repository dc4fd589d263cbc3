/// How often fields stand (RFC 5322 §3.6): some must be there, most only once. A reader that takes the first
/// of two and one that takes the last see different mails.

#include <array>

#include "examine/cite.hpp"
#include "examine/examiner.hpp"

namespace kanshiki::examine {
namespace {

constexpr std::array once_only = {"Date", "From",    "Sender",     "Reply-To",    "To",
                                  "Cc",   "Subject", "Message-ID", "In-Reply-To", "References"};

bool has_mime_fields(const Mail& mail) {
  return mail.headers.first("Content-Type") || mail.headers.first("Content-Transfer-Encoding");
}

}  // namespace

Found required_fields(const Mail& mail, const Knowledge&, World&) {
  Found out;
  for (const char* name : once_only) {
    const auto fields = mail.headers.all(name);
    if (fields.size() < 2) continue;
    std::vector<Cite> cites;
    for (const HeaderField* field : fields)
      if (cites.size() < 3) cites.push_back(cite(*field));
    out.findings.push_back(
        {"header.duplicate_field",
         Meaning::suspicious,
         {{"field", std::string(name)}, {"count", static_cast<std::int64_t>(fields.size())}},
         std::move(cites)});
  }
  if (!mail.headers.first("MIME-Version") && has_mime_fields(mail))
    out.findings.push_back(
        {"header.mime_version_missing", Meaning::neutral, {}, {cite(mail, "MIME-Version")}});
  return out;
}

}  // namespace kanshiki::examine
