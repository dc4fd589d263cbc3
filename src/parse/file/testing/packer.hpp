#pragma once
/// Archives for tests, written in memory by libarchive.

#include <archive.h>
#include <archive_entry.h>
#include <locale.h>

#include <stdexcept>
#include <string>
#include <vector>

#include "parse/file/testing/samples.hpp"

namespace kanshiki::parse::testing {

/// `members` packed in `format` ("7zip", "ustar", "iso9660") and compressed by `filter` ("none", "gzip",
/// "bzip2", "xz", "zstd").
inline std::string packed(const char* format, const char* filter, const std::vector<ZipMember>& members) {
  const ::locale_t utf8 = ::newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr), before = ::uselocale(utf8);
  std::string out(4'000'000, '\0');
  std::size_t used = 0;
  ::archive* writer = archive_write_new();
  archive_write_set_bytes_in_last_block(writer, 1);
  if (archive_write_set_format_by_name(writer, format) != ARCHIVE_OK ||
      (std::string_view(filter) != "none" &&
       archive_write_add_filter_by_name(writer, filter) != ARCHIVE_OK) ||
      archive_write_open_memory(writer, out.data(), out.size(), &used) != ARCHIVE_OK)
    throw std::runtime_error(archive_error_string(writer));
  for (const ZipMember& one : members) {
    ::archive_entry* entry = archive_entry_new();
    archive_entry_set_pathname(entry, one.name.c_str());
    archive_entry_set_size(entry, static_cast<la_int64_t>(one.content.size()));
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_perm(entry, 0644);
    archive_entry_set_mtime(entry, 1'600'000'000, 0);
    archive_write_header(writer, entry);
    archive_write_data(writer, one.content.data(), one.content.size());
    archive_entry_free(entry);
  }
  archive_write_close(writer);
  archive_write_free(writer);
  ::uselocale(before);
  ::freelocale(utf8);
  out.resize(used);
  return out;
}

}  // namespace kanshiki::parse::testing
