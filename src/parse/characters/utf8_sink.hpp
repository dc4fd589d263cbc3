#pragma once
/// Where decoders put what they decode.

#include <cstddef>
#include <cstring>
#include <memory>
#include <string_view>

namespace kanshiki::parse::characters {

/// UTF-8 in a buffer that grows. Short and inlined, since every character passes here.
class Utf8Sink {
 public:
  explicit Utf8Sink(std::size_t expected_bytes) { grow(expected_bytes + 16); }

  /// `run` is UTF-8 already.
  void append(std::string_view run) {
    if (room() < run.size()) grow(run.size());
    if (!run.empty()) std::memcpy(buffer_.get() + size_, run.data(), run.size());
    size_ += run.size();
  }

  /// A Unicode scalar value; surrogates and what lies past U+10FFFF count as faults.
  void put(char32_t c) {
    if (room() < 4) grow(4);
    if (c < 0x80) {
      byte(c);
    } else if (c < 0x800) {
      byte(0xC0 | c >> 6), byte(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
      if (c >= 0xD800 && c <= 0xDFFF) return fault();
      byte(0xE0 | c >> 12), byte(0x80 | (c >> 6 & 0x3F)), byte(0x80 | (c & 0x3F));
    } else if (c <= 0x10FFFF) {
      byte(0xF0 | c >> 18), byte(0x80 | (c >> 12 & 0x3F)), byte(0x80 | (c >> 6 & 0x3F)),
          byte(0x80 | (c & 0x3F));
    } else {
      fault();
    }
  }

  /// U+FFFD, for bytes that mean nothing.
  void fault() {
    replaced_ = true;
    put(0xFFFD);
  }

  /// A table's answer: 0 is a fault.
  void put_or_fault(char32_t c) { c ? put(c) : fault(); }

  std::string_view text() const { return {buffer_.get(), size_}; }
  bool replaced() const { return replaced_; }

 private:
  std::size_t room() const { return capacity_ - size_; }
  void byte(char32_t value) { buffer_[size_++] = static_cast<char>(value); }

  void grow(std::size_t least) {
    const std::size_t capacity = size_ + least + capacity_ / 2;
    auto bigger = std::make_unique_for_overwrite<char[]>(capacity);
    if (size_ > 0) std::memcpy(bigger.get(), buffer_.get(), size_);
    buffer_ = std::move(bigger);
    capacity_ = capacity;
  }

  std::unique_ptr<char[]> buffer_;
  std::size_t size_ = 0, capacity_ = 0;
  bool replaced_ = false;
};

}  // namespace kanshiki::parse::characters
