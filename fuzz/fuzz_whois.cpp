// What must hold of every whois answer that is read: it is about what was asked.
#include <cstddef>
#include <string_view>

#include "parse/registration/subject.hpp"
#include "parse/registration/whois.hpp"
#include "require.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace kanshiki::parse;
  const std::string_view bytes = text_of(data, size);
  for (const char* about : {"example.jp", "example.co.jp", "example.com", "192.0.2.1", "AS64500"}) {
    const auto read = read_whois(bytes, about);
    require(!read || !read->exists || is_about(*read, about));
  }
  (void)read_whois_referral(bytes);
  return 0;
}
