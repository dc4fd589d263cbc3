// However a stream is cut, the same messages come out of it.
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "net/browser/devtools_frames.hpp"

namespace {

std::vector<std::string> messages(std::string_view bytes, std::size_t step) {
  kanshiki::DevToolsFrames frames;
  std::vector<std::string> out;
  for (std::size_t at = 0; at < bytes.size(); at += step) {
    if (!frames.add(bytes.substr(at, step))) break;
    while (auto message = frames.next()) out.push_back(std::move(*message));
  }
  return out;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size < 2) return 0;
  const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
  if (messages(bytes, bytes.size()) != messages(bytes, 1 + data[0] % 16)) std::abort();
  return 0;
}
