// Whatever the bytes: unpacking stays within its limits.
#include "base/limits.hpp"
#include "parse/file/archive.hpp"
#include "parse/file/type.hpp"
#include "require.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace kanshiki;
  const std::string_view bytes = text_of(data, size);
  const auto* type = parse::file_type_of(bytes);
  if (!type) return 0;
  Arena arena;
  constexpr std::size_t most = limits::MiB;
  const parse::Archive archive = parse::read_archive(bytes, type->name, most, arena);
  std::size_t kept = 0;
  for (const parse::ArchiveMember& one : archive.members) kept += one.content.size();
  require(kept <= 2 * most && archive.members.size() <= limits::unpacked_files);
  return 0;
}
