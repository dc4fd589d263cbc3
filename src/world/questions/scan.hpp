#pragma once
/// Questions to the virus scanner on this machine: `world.ask(ScanOf::file(bytes))`. It is ClamAV's daemon,
/// spoken to over a socket in the file system; nothing leaves the machine.

#include <memory>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "world/source.hpp"

namespace kanshiki {

/// What a scanner says of a file.
struct Scanned {
  std::string signature;  ///< of what it knows the file for: "Win.Test.EICAR_HDB-1"; empty: nothing it knows
  std::string scanner;    ///< with the date of its signatures: "ClamAV 1.4.3/27800/Sat Nov 21 09:26:14 2026"
};

struct ScanOf {
  static constexpr std::string_view kind = "scan";

  std::string about;  ///< the file's SHA-256
  std::shared_ptr<const std::string> content;

  static ScanOf file(std::string_view bytes);

  using Answer = Scanned;
  Question question() const { return {std::string(kind), about, Reach::local, content}; }
  /// Errors: `unavailable`, in the daemon's words: a file that it could not look into is not clean.
  Result<Answer> read(const Reply& reply) const;
};

/// What the daemon is told (clamd(8), IDSESSION): its version is asked for, and the file handed over.
std::string clamd_request(std::string_view file);

}  // namespace kanshiki
