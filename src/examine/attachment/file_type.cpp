/// A file that is something more dangerous than its name or its declared type says.

#include <algorithm>

#include "examine/attachment/file_facts.hpp"
#include "examine/examiner.hpp"

namespace kanshiki::examine {
namespace {

using parse::FileKind;
using parse::FileType;

/// Office programs open pages, and business software sends tables as pages called .xls.
bool is_customary(const FileType& claimed, const FileType& type) {
  const bool office = claimed.name == "xls" || claimed.name == "doc" || claimed.name == "xlsx";
  return (office && type.kind == FileKind::page) || claimed.kind == FileKind::mail ||
         (claimed.kind == FileKind::document && type.name == "zip");  // formats of which we know no more
}

/// What opening it can do that opening what it claims to be cannot.
bool is_worse(const FileType& claimed, const FileType& type) {
  const bool dangerous = parse::runs(type.kind) || type.kind == FileKind::page ||
                         type.kind == FileKind::disk_image || type.kind == FileKind::archive;
  const bool image_of_page = claimed.kind == FileKind::picture && type.name == "svg";
  return dangerous && parse::looks_harmless(claimed.kind) && !image_of_page && !is_customary(claimed, type);
}

}  // namespace

Found file_type(const Part& part, const Knowledge&, World&) {
  const std::string_view extension = parse::read_file_name(part.filename).extension;
  const FileType* type = type_of(part);
  const FileType* named = parse::file_type_named(extension);
  const FileType* declared = parse::file_type_declared(part.type);
  const FileType* claimed = named && type && is_worse(*named, *type)         ? named
                            : declared && type && is_worse(*declared, *type) ? declared
                                                                             : nullptr;
  // Text has no signature: that a mail declares it, or a name says so, is no lie about a page of source code.
  if (!claimed || claimed->kind == FileKind::text) return {};
  return {{about(part, "attachment.disguised", Meaning::suspicious,
                 {{"claimed_type", std::string(claimed->name)}, {"true_type", std::string(type->name)}})},
          {}};
}

}  // namespace kanshiki::examine
