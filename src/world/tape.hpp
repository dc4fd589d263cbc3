#pragma once
/// The tape: every question of a case and its answer, as text that can be kept, read and checked.
///
/// JSON Lines, one a question, sorted by question; the last line closes the tape:
///
///     {"kind":"dns","about":"A example.jp","reach":"lookup","status":"answered","source":"192.0.2.53:53",
///      "time":"2026-01-02T03:04:05Z","sha256":"…","base64":"…","seal":"…"}
///     {"entries":1,"seal":"…"}
///
/// An answer is `text` where it is readable, else `base64`; if it is large, `blob` is the length of a file
/// named after the answer's SHA-256. What was not answered has `why`. `seal` is the SHA-256 of the seal
/// before it and of its own line up to the seal, so no line can be changed, moved or left out unnoticed.

#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "world/world.hpp"

namespace kanshiki {

/// Large answers by their SHA-256 in hexadecimal.
using Blobs = std::map<std::string, std::string>;

struct WrittenTape {
  std::string lines;
  Blobs blobs;
};
WrittenTape write_tape(const Answers& answers);

/// Finds a blob by its SHA-256.
using BlobReader = std::function<Result<std::string>(const std::string& sha256)>;

/// Errors: `malformed`, naming the line that is not as it was written; what `blobs` says of a missing blob.
Result<Answers> read_tape(std::string_view lines, const BlobReader& blobs);

/// Writes `folder`/tape.jsonl and `folder`/blobs/⟨sha256⟩, which must exist already or can be made.
Result<void> save_tape(const Answers& answers, const std::filesystem::path& folder);
/// Reads a tape file; its blobs are in the folder `blobs` beside it.
Result<Answers> load_tape(const std::filesystem::path& file);

/// One entry with all of its answer, sealed by itself: what a cache keeps.
std::string write_tape_entry(const Question& question, const Reply& reply);
Result<std::pair<Question, Reply>> read_tape_entry(std::string_view line);

}  // namespace kanshiki
