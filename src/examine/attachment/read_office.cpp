/// What an Office document does besides being read: macros, what it fetches when it is opened, what it
/// carries.

#include "examine/attachment/file_links.hpp"
#include "examine/attachment/unpacked.hpp"
#include "examine/examiner.hpp"
#include "parse/file/office.hpp"

namespace kanshiki::examine {
namespace {

using parse::Office;

/// What came out of a document, for the limit that all files of a mail share.
std::size_t bytes_of(const Office& office) {
  std::size_t sum = 0;
  for (const parse::OfficeFile& file : office.files) sum += file.content.size();
  return sum;
}

class Looking {
 public:
  explicit Looking(const Part& part) : part_(part) {}

  Found examine(const Office& office) {
    for (const std::string_view url : office.links) out_.leads.push_back(file_link(part_, url));
    lead_to_files(office);
    if (office.macros) note("attachment.macros", Meaning::suspicious);
    if (!office.fetches.empty()) {
      out_.leads.push_back(file_link(part_, office.fetches.front(), Link::Kind::resource));
      note("attachment.fetches_when_opened", Meaning::suspicious,
           {{"url", to_valid_utf8(office.fetches.front())}});
    }
    if (office.commands) note("attachment.runs_command", Meaning::suspicious);
    if (office.objects) note("attachment.object_inside", Meaning::suspicious);
    if (office.locked) note("attachment.encrypted_document", Meaning::neutral);
    if (office.too_large)
      note("attachment.unpack_limit", Meaning::suspicious, {{"limit", std::string("size")}});
    if (office.broken) note("attachment.unreadable", Meaning::unknown);
    return std::move(out_);
  }

 private:
  void note(std::string_view id, Meaning meaning, std::vector<Fact> facts = {}) {
    out_.findings.push_back(about(part_, id, meaning, std::move(facts)));
  }

  void lead_to_files(const Office& office) {
    if (is_deepest(part_)) return;
    std::vector<Piece<Part>> files;
    for (const parse::OfficeFile& file : office.files)
      files.push_back(unpacked(part_, files.size() + 1, file.name, file.content));
    if (const auto names = names_of(files, acts); !names.empty())
      note("attachment.runs_inside", Meaning::suspicious, {{"names", names}});
    out_.leads.insert(out_.leads.end(), files.begin(), files.end());
  }

  const Part& part_;
  Found out_;
};

}  // namespace

Found read_office(const Part& part, const Knowledge&, World&) {
  if (!parse::is_office(part.true_type)) return {};
  Storage& storage = *part.mail->storage;
  const Office office = parse::read_office(part.content, part.true_type, unpacking_left(part), storage.arena);
  storage.unpacked += bytes_of(office);
  return Looking(part).examine(office);
}

}  // namespace kanshiki::examine
