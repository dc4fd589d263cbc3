// What must hold of every browser's record that is read: indices lead somewhere, and what is written of it
// reads as the same.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "world/questions/page_record.hpp"
#include "world/questions/submit.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace kanshiki;
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  if (const auto query = submit_query(bytes); query && !submit_query(query->question().about)) std::abort();
  const auto record = read_page_record(bytes);
  if (!record) return 0;
  for (const PageControl& control : record->controls)
    if (control.form && *control.form >= record->forms.size()) std::abort();
  const auto again = read_page_record(write_page_record(*record));
  if (!again || write_page_record(*again) != write_page_record(*record)) std::abort();
  return 0;
}
