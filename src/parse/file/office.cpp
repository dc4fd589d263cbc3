#include "parse/file/office.hpp"

#include <algorithm>
#include <array>

#include "base/limits.hpp"
#include "base/text.hpp"
#include "parse/file/archive.hpp"
#include "parse/file/relationships.hpp"
#include "parse/outlook/compound_file.hpp"
#include "parse/outlook/little_endian.hpp"

namespace kanshiki::parse {
namespace {

using outlook::CompoundStorage;
using outlook::number_at;

void add_once(std::vector<std::string_view>& list, std::string_view value) {
  if (!value.empty() && list.size() < limits::links &&
      std::find(list.begin(), list.end(), value) == list.end())
    list.push_back(value);
}

/// What a program fetches by itself, as opposed to what a reader follows; linked pictures are common and only
/// tell that the document was opened.
bool fetched_when_opened(std::string_view type) {
  constexpr std::array types{"attachedTemplate", "oleObject",       "frame",  "subDocument",
                             "externalLinkPath", "mailMergeSource", "package"};
  return std::find(types.begin(), types.end(), type) != types.end();
}

/// Of the network: a template on the author's own disk is a leftover.
bool is_remote(std::string_view target) {
  return istarts_with(target, "http://") || istarts_with(target, "https://") ||
         istarts_with(target, "\\\\") || istarts_with(target, "file:////") ||
         istarts_with(target, "file:\\\\\\\\") || istarts_with(target, "mhtml:") ||
         istarts_with(target, "ms-") || istarts_with(target, "ftp:");
}

void read_relationships_into(Office& out, std::string_view xml, Arena& arena) {
  for (const Relationship& one : read_relationships(xml, arena)) {
    if (!one.external || !is_remote(one.target)) continue;
    add_once(fetched_when_opened(one.type) ? out.fetches : out.links, one.target);
  }
}

/// A field whose instruction begins so; the instruction may be cut into runs, its first word seldom is.
bool has_command_field(std::string_view xml) {
  for (const std::string_view field : {"DDEAUTO", "DDE "})
    for (std::size_t at = xml.find(field); at != std::string_view::npos; at = xml.find(field, at + 1)) {
      const std::size_t tag = xml.rfind('<', at);
      const std::string_view before = tag == std::string_view::npos ? "" : xml.substr(tag, at - tag);
      if (before.find("instr") != std::string_view::npos) return true;
    }
  return xml.find("<ddeLink") != std::string_view::npos;
}

Office read_package(std::string_view bytes, std::size_t most, Arena& arena) {
  Office out;
  const Archive archive = read_archive(bytes, "zip", most, arena);
  out.broken = archive.broken;
  out.too_large = archive.too_large;
  for (const ArchiveMember& one : archive.members) {
    const std::string_view name = one.name;
    if (iends_with(name, "vbaProject.bin") || name.find("/macrosheets/") != std::string_view::npos)
      out.macros = true;
    if (iends_with(name, ".rels")) read_relationships_into(out, one.content, arena);
    if (iends_with(name, ".xml") && has_command_field(one.content)) out.commands = true;
    if (name.find("/embeddings/") != std::string_view::npos || name.find("/media/") != std::string_view::npos)
      out.files.push_back({name, one.content});
  }
  return out;
}

/// Where the VBA project lives: of a document, of a workbook, of anything else.
bool holds_macros(const CompoundStorage& root) {
  return root.has("Macros") || root.has("_VBA_PROJECT_CUR") || root.has("VBA") || root.has("_VBA_PROJECT");
}

Office read_compound(std::string_view bytes) {
  Office out;
  const auto root = CompoundStorage::open(bytes);
  out.broken = !root;
  if (!root) return out;
  out.macros = holds_macros(*root);
  out.locked = root->has("EncryptedPackage");
  return out;
}

Office read_rich_text(std::string_view bytes) {
  Office out;
  const bool object = bytes.find("\\objdata") != std::string_view::npos;
  out.objects = object && (bytes.find("\\objupdate") != std::string_view::npos ||
                           bytes.find("\\objautlink") != std::string_view::npos);
  return out;
}

/// FileDataStoreObject ([MS-ONESTORE] §2.6.13): a GUID, the length, twelve bytes, the file.
Office read_notebook(std::string_view bytes) {
  using namespace std::string_view_literals;
  constexpr std::string_view header = "\xE7\x16\xE3\xBD\x65\x26\x11\x45\xA4\xC4\x8D\x4D\x0B\x7A\x9E\xAC"sv;
  constexpr std::size_t head = 36;
  Office out;
  for (std::size_t at = bytes.find(header);
       at != std::string_view::npos && out.files.size() < limits::unpacked_files;
       at = bytes.find(header, at + header.size())) {
    if (bytes.size() - at < head) break;
    const auto length = number_at<std::uint64_t>(bytes, at + 16);
    out.files.push_back({{}, bytes.substr(at + head, static_cast<std::size_t>(length))});
  }
  return out;
}

}  // namespace

bool is_office(std::string_view type) {
  constexpr std::array types{"docx", "xlsx", "pptx",    "office",           "doc",     "xls",
                             "ppt",  "rtf",  "onenote", "encrypted_office", "compound"};
  return std::find(types.begin(), types.end(), type) != types.end();
}

Office read_office(std::string_view bytes, std::string_view type, std::size_t most, Arena& arena) {
  if (type == "rtf") return read_rich_text(bytes);
  if (type == "onenote") return read_notebook(bytes);
  return outlook::is_compound_file(bytes) ? read_compound(bytes) : read_package(bytes, most, arena);
}

}  // namespace kanshiki::parse
