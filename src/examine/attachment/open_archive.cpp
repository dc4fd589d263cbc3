/// What is inside an archive or a disk image: each file becomes evidence, and what its packing hides is told.

#include <algorithm>

#include "examine/attachment/unpacked.hpp"
#include "examine/examiner.hpp"
#include "parse/file/archive.hpp"

namespace kanshiki::examine {
namespace {

using parse::Archive;
using parse::ArchiveMember;
using parse::FileKind;

constexpr std::size_t few = 10;  // files: more are a collection, of source code perhaps, and no trap

/// Whether unpacking it carelessly writes outside the folder that was chosen for it.
bool leaves_its_folder(std::string_view name) {
  const bool drive = name.size() > 1 && name[1] == ':' && is_alpha(name[0]);
  return drive || name.starts_with('/') || name.starts_with('\\') || name.starts_with("../") ||
         name.find("/../") != std::string_view::npos || name.find("..\\") != std::string_view::npos;
}

bool holds_files(const Part& file) {
  const auto* type = type_of(file);
  return type && (type->kind == FileKind::archive || type->kind == FileKind::disk_image);
}

class Opening {
 public:
  explicit Opening(const Part& part) : part_(part) {}

  Found examine(const Archive& archive) {
    lead_to_members(archive);
    tell_what_runs(archive);
    tell_how_packed(archive);
    tell_limits(archive);
    return std::move(out_);
  }

 private:
  void note(std::string_view id, Meaning meaning, std::vector<Fact> facts = {}) {
    out_.findings.push_back(about(part_, id, meaning, std::move(facts)));
  }

  void lead_to_members(const Archive& archive) {
    for (const ArchiveMember& member : archive.members)
      files_.push_back(unpacked(part_, files_.size() + 1, member.name, member.content));
    if (!is_deepest(part_))
      out_.leads.assign(files_.begin(), files_.end());
    else if (std::any_of(files_.begin(), files_.end(), [](const auto& one) { return holds_files(*one); }))
      note("attachment.unpack_limit", Meaning::suspicious, {{"limit", std::string("depth")}});
  }

  void tell_what_runs(const Archive& archive) {
    const std::vector<std::string> names = names_of(files_, acts);
    if (names.empty() || files_.size() > few) return;
    note(archive.encrypted ? "attachment.runs_under_password" : "attachment.runs_inside", Meaning::suspicious,
         {{"names", names}});
  }

  void tell_how_packed(const Archive& archive) {
    const auto* type = type_of(part_);
    if (archive.encrypted) note("attachment.encrypted_archive", Meaning::neutral);
    if (type && type->kind == FileKind::disk_image) note("attachment.disk_image", Meaning::suspicious);
    if (const auto names = names_of(files_, holds_files); !names.empty() && files_.size() <= few)
      note("attachment.archive_in_archive", Meaning::suspicious, {{"names", names}});
    std::vector<std::string> leaving;
    for (const ArchiveMember& member : archive.members)
      if (leaves_its_folder(member.name) && leaving.size() < 3) leaving.push_back(to_valid_utf8(member.name));
    if (!leaving.empty())
      note("attachment.path_leaves_folder", Meaning::suspicious, {{"names", std::move(leaving)}});
  }

  void tell_limits(const Archive& archive) {
    if (archive.too_large)
      note("attachment.unpack_limit", Meaning::suspicious, {{"limit", std::string("size")}});
    if (archive.too_many)
      note("attachment.unpack_limit", Meaning::suspicious, {{"limit", std::string("count")}});
    if (archive.broken && !archive.encrypted) note("attachment.unreadable", Meaning::unknown);
  }

  const Part& part_;
  std::vector<Piece<Part>> files_;
  Found out_;
};

}  // namespace

Found open_archive(const Part& part, const Knowledge&, World&) {
  if (!parse::is_archive(part.true_type)) return {};
  Storage& storage = *part.mail->storage;
  const Archive archive =
      parse::read_archive(part.content, part.true_type, unpacking_left(part), storage.arena);
  storage.unpacked += archive.unpacked;
  return Opening(part).examine(archive);
}

}  // namespace kanshiki::examine
