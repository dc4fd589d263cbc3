#pragma once
/// Regular expressions of data files: RE2, linear in the text.

#include <re2/re2.h>

#include <memory>
#include <string>
#include <string_view>

#include "base/result.hpp"

namespace kanshiki {

using Pattern = std::shared_ptr<const re2::RE2>;

inline re2::StringPiece piece(std::string_view text) { return {text.data(), text.size()}; }

/// `malformed` with the expression and what is wrong with it.
inline Result<Pattern> compile_pattern(std::string_view expression) {
  auto out = std::make_shared<re2::RE2>(piece(expression), re2::RE2::Quiet);
  if (!out->ok()) return fail(Error::Kind::malformed, "“" + std::string(expression) + "”: " + out->error());
  return out;
}

/// Compiles the expressions of one table and keeps the first error.
class PatternReader {
 public:
  /// The pattern, or null if `expression` is empty or malformed.
  Pattern read(const std::string& expression) {
    if (expression.empty()) return nullptr;
    auto compiled = compile_pattern(expression);
    if (compiled) return *compiled;
    if (error_.empty()) error_ = compiled.error().what;
    return nullptr;
  }
  const std::string& error() const { return error_; }

 private:
  std::string error_;
};

}  // namespace kanshiki
