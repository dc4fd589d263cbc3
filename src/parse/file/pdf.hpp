#pragma once
/// What a PDF document (ISO 32000-1) can do besides being read: lead elsewhere, run scripts, start programs,
/// send what is typed into it, carry other files.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kanshiki::parse {

struct PdfFile {
  std::string name;  ///< UTF-8
  std::string content;
};

struct Pdf {
  std::vector<std::string> links;     ///< of URI actions (§12.6.4.7), each once
  std::vector<std::string> sends;     ///< where forms are submitted to (§12.7.5.2)
  std::vector<std::string> starts;    ///< what Launch actions name (§12.6.4.5)
  std::vector<std::string> scripts;   ///< JavaScript (§12.6.4.16), the beginning of each
  std::vector<PdfFile> files;         ///< embedded (§7.11.4)
  std::vector<std::string> pictures;  ///< as JPEG files and portable graymaps
  bool wide_link = false;             ///< a link lies under a fifth of a page or more
  bool asks_password = false;         ///< has a field whose letters are not shown
  bool locked = false;                ///< cannot be read without a password
  bool broken = false;                ///< could not be read to its end
  bool too_many = false;              ///< has more objects than limits::document_objects
  bool too_large = false;             ///< files or pictures did not fit
};

/// Reads `bytes`; keeps at most `most` bytes of files and pictures.
Pdf read_pdf(std::string_view bytes, std::size_t most);

}  // namespace kanshiki::parse
