// What must hold of every RDAP object that is read: it is about what was asked.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "parse/registration/rdap.hpp"
#include "parse/registration/subject.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace kanshiki::parse;
  const std::string_view json(reinterpret_cast<const char*>(data), size);
  for (const char* about : {"example.com", "192.0.2.1", "AS64500"}) {
    const auto read = read_rdap(json, about);
    if (read && !is_about(*read, about)) std::abort();
  }
  return 0;
}
