/// What a PDF document does besides being read: its links lead on, its files and pictures are evidence.

#include "examine/attachment/file_links.hpp"
#include "examine/attachment/unpacked.hpp"
#include "examine/examiner.hpp"
#include "parse/file/pdf.hpp"

namespace kanshiki::examine {
namespace {

using parse::Pdf;
using parse::PdfFile;

class Looking {
 public:
  explicit Looking(const Part& part) : part_(part) {}

  Found examine(const Pdf& pdf) {
    for (const std::string& url : pdf.links) out_.leads.push_back(file_link(part_, url));
    for (const std::string& url : pdf.sends) out_.leads.push_back(file_link(part_, url, Link::Kind::form));
    lead_to_files(pdf);
    tell_actions(pdf);
    tell_limits(pdf);
    return std::move(out_);
  }

 private:
  void note(std::string_view id, Meaning meaning, std::vector<Fact> facts = {}) {
    out_.findings.push_back(about(part_, id, meaning, std::move(facts)));
  }

  void lead_to_files(const Pdf& pdf) {
    if (is_deepest(part_)) return;
    Arena& arena = part_.mail->arena();
    std::vector<Piece<Part>> files;
    for (const PdfFile& file : pdf.files)
      files.push_back(unpacked(part_, files.size() + 1, arena.keep(file.name), arena.keep(file.content)));
    if (const auto names = names_of(files, acts); !names.empty())
      note("attachment.runs_inside", Meaning::suspicious, {{"names", names}});
    for (const std::string& picture : pdf.pictures)
      files.push_back(unpacked(part_, files.size() + 1, {}, arena.keep(picture)));
    out_.leads.insert(out_.leads.end(), files.begin(), files.end());
  }

  void tell_actions(const Pdf& pdf) {
    if (!pdf.starts.empty())
      note("attachment.pdf_starts_program", Meaning::suspicious, {{"names", pdf.starts}});
    if (pdf.wide_link) note("attachment.page_is_one_link", Meaning::suspicious);
    if (!pdf.scripts.empty()) note("attachment.pdf_script", Meaning::suspicious);
    if (!pdf.sends.empty())
      note("attachment.pdf_sends_form", Meaning::suspicious, {{"url", pdf.sends.front()}});
    if (pdf.asks_password) note("attachment.pdf_asks_password", Meaning::suspicious);
    if (pdf.locked) note("attachment.encrypted_document", Meaning::neutral);
  }

  void tell_limits(const Pdf& pdf) {
    if (pdf.too_many)
      note("attachment.unpack_limit", Meaning::suspicious, {{"limit", std::string("objects")}});
    if (pdf.too_large) note("attachment.unpack_limit", Meaning::suspicious, {{"limit", std::string("size")}});
    if (pdf.broken) note("attachment.unreadable", Meaning::unknown);
  }

  const Part& part_;
  Found out_;
};

}  // namespace

Found read_pdf(const Part& part, const Knowledge&, World&) {
  if (part.true_type != "pdf") return {};
  const Pdf pdf = parse::read_pdf(part.content, unpacking_left(part));
  for (const PdfFile& file : pdf.files) part.mail->storage->unpacked += file.content.size();
  for (const std::string& picture : pdf.pictures) part.mail->storage->unpacked += picture.size();
  return Looking(part).examine(pdf);
}

}  // namespace kanshiki::examine
