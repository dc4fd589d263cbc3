// What must hold of every RDAP object that is read: it is about what was asked.
#include <cstddef>
#include <string_view>

#include "parse/registration/rdap.hpp"
#include "parse/registration/subject.hpp"
#include "require.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace kanshiki::parse;
  const std::string_view json = text_of(data, size);
  for (const char* about : {"example.com", "192.0.2.1", "AS64500"}) {
    const auto read = read_rdap(json, about);
    require(!read || is_about(*read, about));
  }
  return 0;
}
