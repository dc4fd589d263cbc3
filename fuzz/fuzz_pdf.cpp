// Whatever the bytes: a PDF document yields what fits, or nothing.
#include "base/limits.hpp"
#include "parse/file/pdf.hpp"
#include "require.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace kanshiki;
  const std::string_view bytes = text_of(data, size);
  constexpr std::size_t most = limits::MiB;
  const parse::Pdf pdf = parse::read_pdf(bytes, most);
  std::size_t kept = 0;
  for (const parse::PdfFile& file : pdf.files) kept += file.content.size();
  for (const std::string& picture : pdf.pictures) kept += picture.size();
  require(kept <= most);
  return 0;
}
