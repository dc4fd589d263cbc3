#include "parse/file/archive.hpp"

#include <archive.h>
#include <archive_entry.h>
#include <locale.h>

#include <algorithm>
#include <memory>
#include <string>

#include "base/limits.hpp"
#include "base/text.hpp"
#include "parse/charset.hpp"

namespace kanshiki::parse {
namespace {

using Format = int (*)(::archive*);

constexpr std::size_t head_bytes = 64 * limits::KiB;  // kept of a member that is too large

int tape_or_single_file(::archive* reader) {
  for (const Format filter :
       {archive_read_support_filter_gzip, archive_read_support_filter_bzip2, archive_read_support_filter_xz,
        archive_read_support_filter_zstd, archive_read_support_format_tar, archive_read_support_format_raw})
    if (filter(reader) != ARCHIVE_OK) return ARCHIVE_FATAL;
  return ARCHIVE_OK;
}
int either_rar(::archive* reader) {
  return std::max(archive_read_support_format_rar(reader), archive_read_support_format_rar5(reader));
}

/// Only the reader of the type in hand is switched on.
struct Row {
  std::string_view type;
  Format format;
};
constexpr Row formats[] = {
    {"zip", archive_read_support_format_zip},
    {"7z", archive_read_support_format_7zip},
    {"rar", either_rar},
    {"tar", archive_read_support_format_tar},
    {"cab", archive_read_support_format_cab},
    {"lzh", archive_read_support_format_lha},
    {"iso", archive_read_support_format_iso9660},
    {"gzip", tape_or_single_file},
    {"bzip2", tape_or_single_file},
    {"xz", tape_or_single_file},
    {"zstd", tape_or_single_file},
};

Format format_of(std::string_view type) {
  const auto row =
      std::find_if(std::begin(formats), std::end(formats), [&](const Row& one) { return one.type == type; });
  return row == std::end(formats) ? nullptr : row->format;
}

/// Made once, as its files may be out of reach later. Null where the system has no such locale: names of
/// other letters then come out as "?".
::locale_t utf8_locale() {
  static const ::locale_t made = ::newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr);
  return made;
}

/// libarchive turns UTF-16 names into the thread's charset: UTF-8 while one of these lives, for no other
/// thread.
class Utf8Names {
 public:
  Utf8Names() : before_(::uselocale(utf8_locale())) {}
  ~Utf8Names() { ::uselocale(before_); }
  Utf8Names(const Utf8Names&) = delete;
  Utf8Names& operator=(const Utf8Names&) = delete;

 private:
  ::locale_t before_;
};

class Unpacking {
 public:
  Unpacking(std::size_t most, Arena& arena) : left_(most), arena_(arena) {}

  Archive read(std::string_view bytes, Format format) {
    if (!reader_ || format(reader_.get()) == ARCHIVE_FATAL ||
        archive_read_open_memory(reader_.get(), bytes.data(), bytes.size()) != ARCHIVE_OK) {
      out_.broken = true;
      return std::move(out_);
    }
    while (next_member()) {
    }
    const char* why = archive_error_string(reader_.get());
    if (archive_read_has_encrypted_entries(reader_.get()) > 0 || (why && icontains(why, "encrypt")))
      out_.encrypted = true;
    return std::move(out_);
  }

 private:
  /// Whether there may be another.
  bool next_member() {
    ::archive_entry* entry = nullptr;
    const int status = archive_read_next_header(reader_.get(), &entry);
    if (status == ARCHIVE_EOF) return false;
    if (status < ARCHIVE_WARN) {
      out_.broken = true;
      return status == ARCHIVE_RETRY && ++retries_ < limits::unpacked_files;
    }
    if (archive_entry_filetype(entry) == AE_IFDIR) return ++retries_ < 10 * limits::unpacked_files;
    if (out_.members.size() == limits::unpacked_files) {
      out_.too_many = true;
      return false;
    }
    ArchiveMember member;
    member.name = name_of(entry);
    member.encrypted = archive_entry_is_encrypted(entry) > 0;
    out_.encrypted = out_.encrypted || member.encrypted;
    if (!member.encrypted && archive_entry_filetype(entry) == AE_IFREG) read_content(member);
    out_.members.push_back(member);
    return !out_.too_large;
  }

  /// What is not UTF-8 is in the charset of whoever packed it.
  std::string_view name_of(::archive_entry* entry) {
    const char* raw = archive_entry_pathname(entry);
    if (!raw) raw = archive_entry_pathname_utf8(entry);
    return raw ? decode_text(arena_.keep(raw), "", arena_).utf8 : std::string_view{};
  }

  void read_content(ArchiveMember& member) {
    std::string content, chunk(64 * limits::KiB, '\0');
    for (;;) {
      const la_ssize_t got = archive_read_data(reader_.get(), chunk.data(), chunk.size());
      if (got < 0) out_.broken = true;
      if (got <= 0) break;
      out_.unpacked += static_cast<std::size_t>(got);
      if (static_cast<std::size_t>(got) > left_) {
        member.cut = out_.too_large = true;
        content.resize(std::min(content.size(), head_bytes));
        break;
      }
      left_ -= static_cast<std::size_t>(got);
      content.append(chunk, 0, static_cast<std::size_t>(got));
    }
    member.content = arena_.keep(content);
  }

  struct Free {
    void operator()(::archive* reader) const { archive_read_free(reader); }
  };
  Utf8Names names_;
  std::unique_ptr<::archive, Free> reader_{archive_read_new()};
  std::size_t left_, retries_ = 0;
  Arena& arena_;
  Archive out_;
};

}  // namespace

void warm_archives() { utf8_locale(); }

bool is_archive(std::string_view type) { return format_of(type) != nullptr; }

Archive read_archive(std::string_view bytes, std::string_view type, std::size_t most, Arena& arena) {
  const Format format = format_of(type);
  if (!format) {
    Archive none;
    none.broken = true;
    return none;
  }
  return Unpacking(most, arena).read(bytes, format);
}

}  // namespace kanshiki::parse
