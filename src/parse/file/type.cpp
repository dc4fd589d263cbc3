#include "parse/file/type.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "parse/file/markup.hpp"
#include "parse/file/type_table.hpp"
#include "parse/file/zip_names.hpp"
#include "parse/outlook/compound_file.hpp"
#include "parse/outlook/little_endian.hpp"

namespace kanshiki::parse {
namespace {

bool lists(std::string_view words, std::string_view wanted) {
  for (const std::string_view word : split(words, ' '))
    if (iequals(word, wanted)) return !wanted.empty();
  return false;
}

/// "MZ" begins words too: a program says where its own header is (PE/COFF §2, e_lfanew).
bool is_windows_program(std::string_view bytes) {
  if (!bytes.starts_with("MZ") || bytes.size() < 64) return false;
  const std::size_t header = outlook::number_at<std::uint32_t>(bytes, 60);
  if (header >= bytes.size()) return false;
  const std::string_view sign = bytes.substr(header, 2);
  return sign == "PE" || sign == "NE" || sign == "LE";
}

/// PDF readers look for the signature in the first kilobyte, and so do those who hide it there.
bool is_late_pdf(std::string_view bytes) {
  return bytes.substr(0, 1024).find("%PDF-") != std::string_view::npos;
}

/// What a zip file holds by another name: the first rule that a member fits.
std::string_view type_of_zip(std::string_view bytes) {
  std::string_view found = "zip";
  bool office = false;
  for (const std::string_view name : zip_names(bytes, 2'000)) {
    office = office || name == "[Content_Types].xml";
    if (name.starts_with("word/")) found = "docx";
    if (name.starts_with("xl/")) found = "xlsx";
    if (name.starts_with("ppt/")) found = "pptx";
    if (name.starts_with("visio/")) found = "office";
    if (name == "AndroidManifest.xml") return "apk";
    if (name == "AppxManifest.xml") return "msix";
    if (name == "META-INF/MANIFEST.MF") return "jar";
    if (name == "META-INF/container.xml") return "epub";
    if (name == "mimetype" && !office) found = "opendocument";
  }
  const bool needs_office = found == "docx" || found == "xlsx" || found == "pptx" || found == "office";
  return needs_office && !office ? "zip" : found;
}

std::string_view type_of_compound(std::string_view bytes) {
  const auto root = outlook::CompoundStorage::open(bytes);
  if (!root) return "compound";
  if (root->has("WordDocument")) return "doc";
  if (root->has("Workbook") || root->has("Book")) return "xls";
  if (root->has("PowerPoint Document")) return "ppt";
  if (root->has("EncryptedPackage")) return "encrypted_office";
  if (root->has("__properties_version1.0")) return "msg";
  // The names of an installer's streams are packed two letters in one character beyond ASCII.
  return root->has_foreign_names() ? "msi" : "compound";
}

std::string_view signed_type(std::string_view bytes) {
  const auto fits = [&](const MagicNumber& one) {
    return bytes.size() > one.at && bytes.substr(one.at).starts_with(one.bytes);
  };
  const auto hit = std::find_if(signatures.begin(), signatures.end(), fits);
  if (hit == signatures.end()) return {};
  if (hit->type == "zip") return type_of_zip(bytes);
  if (hit->type == "compound") return type_of_compound(bytes);
  return hit->type;
}

}  // namespace

const FileType* file_type(std::string_view name) {
  const auto row = std::find_if(type_rows.begin(), type_rows.end(),
                                [&](const TypeRow& one) { return one.type.name == name; });
  return row == type_rows.end() ? nullptr : &row->type;
}

const FileType* file_type_of(std::string_view bytes) {
  if (is_windows_program(bytes)) return file_type("exe");
  if (const std::string_view name = signed_type(bytes); !name.empty()) return file_type(name);
  if (const std::string_view name = markup_type(bytes); !name.empty()) return file_type(name);
  return is_late_pdf(bytes) ? file_type("pdf") : nullptr;
}

const FileType* file_type_named(std::string_view extension) {
  const auto row = std::find_if(type_rows.begin(), type_rows.end(),
                                [&](const TypeRow& one) { return lists(one.extensions, extension); });
  return row == type_rows.end() ? nullptr : &row->type;
}

const FileType* file_type_declared(std::string_view media_type) {
  const auto row = std::find_if(type_rows.begin(), type_rows.end(),
                                [&](const TypeRow& one) { return lists(one.media_types, media_type); });
  return row == type_rows.end() ? nullptr : &row->type;
}

}  // namespace kanshiki::parse
