#pragma once
/// A file as memory, read by the system when it is looked at.

#include <filesystem>
#include <string_view>
#include <utility>

#include "base/result.hpp"

namespace kanshiki {

class MappedFile {
 public:
  /// Errors: `unavailable`, with the system's reason.
  static Result<MappedFile> open(const std::filesystem::path& path);

  MappedFile(MappedFile&& other) noexcept : bytes_(std::exchange(other.bytes_, {})) {}
  MappedFile& operator=(MappedFile&&) = delete;
  ~MappedFile();

  std::string_view bytes() const { return bytes_; }

 private:
  explicit MappedFile(std::string_view bytes) : bytes_(bytes) {}
  std::string_view bytes_;
};

}  // namespace kanshiki
