#pragma once
/// What a file is: by its bytes, and by what its name says.

#include <string_view>

namespace kanshiki::parse {

/// What opening a file does, as far as it matters to the one who opens it.
enum class FileKind {
  program,     ///< the machine runs it
  script,      ///< an interpreter that the system has runs it
  shortcut,    ///< opens or runs something else, somewhere else
  setting,     ///< changes how the device works: profiles, registry entries
  disk_image,  ///< is mounted like a disk; what is in it loses the mark of the web
  archive,
  document,
  page,  ///< a browser shows it, and runs its scripts
  picture,
  recording,  ///< sound and moving pictures
  mail,
  text,
};

/// The names are stable: they stand in case.json and in the catalogues ([file_type]).
struct FileType {
  std::string_view name;
  FileKind kind;
};

/// The type that `bytes` are, by their signature and, of the containers that many types share (zip, compound
/// files, RIFF, XML), by what is in them; null if they do not tell, as plain text does not.
const FileType* file_type_of(std::string_view bytes);

/// The type that a file extension stands for (without the dot, any case); null if it is none that matters.
const FileType* file_type_named(std::string_view extension);

/// The type that a media type stands for ("application/pdf"); null if it names none, as
/// application/octet-stream does not.
const FileType* file_type_declared(std::string_view media_type);

/// The type of that name ("pdf"); null if there is none.
const FileType* file_type(std::string_view name);

/// Whether opening it runs what somebody else wrote.
constexpr bool runs(FileKind kind) {
  return kind == FileKind::program || kind == FileKind::script || kind == FileKind::shortcut ||
         kind == FileKind::setting;
}

/// Whether a reader takes it for something to look at, and no more.
constexpr bool looks_harmless(FileKind kind) {
  return kind == FileKind::document || kind == FileKind::picture || kind == FileKind::recording ||
         kind == FileKind::text || kind == FileKind::mail;
}

}  // namespace kanshiki::parse
