#pragma once
/// Where the results of one examination are kept: what may be shared, and beside it, sealed, what may not.

#include <filesystem>
#include <string_view>

#include "base/result.hpp"
#include "investigate/order.hpp"
#include "knowledge/profile.hpp"
#include "world/world.hpp"

namespace kanshiki {

/// What a case can be replayed from, as it was: unmasked.
struct SealedCase {
  std::string mail;
  std::string url;  ///< instead of a mail
  Answers tape;
  Profile profile;
};

///   DIR/article.html article.md case.json page-*.jpg      masked
///   DIR/sealed/mail.eml (or url.txt) tape.jsonl blobs/ profile.toml      unmasked; only its owner may enter
class CaseFolder {
 public:
  /// Whether `folder` may take the results for `examined`, a mail or a URL: one that holds something is
  /// refused
  /// (`refused`) unless that is an earlier examination of the same, or `force`. Nothing is written yet.
  static Result<CaseFolder> open(std::filesystem::path folder, std::string_view examined, bool force);

  /// Makes the folder and writes the sealed case and those outputs that belong beside it. What an earlier
  /// examination left of these, and this one has not, is removed; nothing else is.
  Result<void> write(const Outputs& outputs, const SealedCase& sealed) const;

  /// Reads what `write` sealed. Also reads a case of tests/cases, which has mail.eml and tape.jsonl in
  /// itself.
  static Result<SealedCase> unseal(const std::filesystem::path& folder);

  const std::filesystem::path& path() const { return folder_; }

 private:
  explicit CaseFolder(std::filesystem::path folder) : folder_(std::move(folder)) {}
  std::filesystem::path folder_;
};

}  // namespace kanshiki
