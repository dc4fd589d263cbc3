/// What the name of a file gives away: that it runs, or that it was written to be misread.

#include "examine/attachment/file_facts.hpp"
#include "examine/examiner.hpp"

namespace kanshiki::examine {
namespace {

using parse::FileKind;
using parse::FileName;

constexpr std::size_t pushed_out_of_sight =
    8;  // characters that look empty: more than a slip of the keyboard

/// Whether a double click on it does more than show it.
bool acts(const FileName& name) {
  const auto* type = parse::file_type_named(name.extension);
  return type &&
         (parse::runs(type->kind) || type->kind == FileKind::page || type->kind == FileKind::disk_image);
}

/// "invoice.pdf.exe": systems that hide the last extension show a document.
bool has_double_extension(const FileName& name) {
  const auto* inner = parse::file_type_named(name.inner_extension);
  return inner && parse::looks_harmless(inner->kind) && acts(name);
}

}  // namespace

Found file_name(const Part& part, const Knowledge&, World&) {
  Found out;
  const FileName name = parse::read_file_name(part.filename);
  const auto note = [&](const char* id) {
    out.findings.push_back(
        about(part, id, Meaning::suspicious, {{"extension", to_lower(to_valid_utf8(name.extension))}}));
  };
  // What runs inside an archive is told with the archive: among many files it is no trap.
  if (const auto* type = type_of(part); type && parse::runs(type->kind) && !part.unpacked)
    out.findings.push_back(
        about(part, "attachment.runs", Meaning::suspicious, {{"true_type", std::string(type->name)}}));
  if (has_double_extension(name)) note("attachment.double_extension");
  if (name.turned) note("attachment.name_turned");
  if (name.padding >= pushed_out_of_sight) note("attachment.extension_out_of_sight");
  if (name.invisible) note("attachment.invisible_letters_in_name");
  return out;
}

}  // namespace kanshiki::examine
