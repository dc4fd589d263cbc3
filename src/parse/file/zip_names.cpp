#include "parse/file/zip_names.hpp"

#include <algorithm>
#include <cstdint>

#include "parse/outlook/little_endian.hpp"

namespace kanshiki::parse {
namespace {

using outlook::number_at;

constexpr std::size_t entry_size = 46, end_size = 22, longest_comment = 65535;

/// Where the central directory begins; npos if the record that says so is not there.
std::size_t directory_of(std::string_view bytes) {
  const std::size_t from = bytes.size() - std::min(bytes.size(), end_size + longest_comment);
  const std::size_t end = bytes.substr(from).rfind("PK\x05\x06");
  return end == std::string_view::npos ? end : number_at<std::uint32_t>(bytes, from + end + 16);
}

}  // namespace

std::vector<std::string_view> zip_names(std::string_view bytes, std::size_t most) {
  std::vector<std::string_view> out;
  std::size_t at = directory_of(bytes);
  while (at < bytes.size() && out.size() < most && bytes.substr(at).starts_with("PK\x01\x02")) {
    const std::size_t name = number_at<std::uint16_t>(bytes, at + 28);
    const std::size_t rest =
        std::size_t{number_at<std::uint16_t>(bytes, at + 30)} + number_at<std::uint16_t>(bytes, at + 32);
    if (at + entry_size > bytes.size()) break;
    out.push_back(bytes.substr(at + entry_size, name));
    at += entry_size + name + rest;
  }
  if (out.empty() && bytes.size() > 30) out.push_back(bytes.substr(30, number_at<std::uint16_t>(bytes, 26)));
  return out;
}

}  // namespace kanshiki::parse
