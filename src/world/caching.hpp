#pragma once
/// Answers kept on disk, so that nobody is asked twice for what is still true.

#include <filesystem>
#include <functional>

#include "world/wrapping.hpp"

namespace kanshiki {

/// One file an answer, in a folder that only its owner can read: a tape entry, whose modification time is
/// when it ends to be true. A file that is broken or of another question counts as absent; one that cannot be
/// written is not missed.
class Caching : public Wrapping {
 public:
  using Now = std::function<std::chrono::sys_seconds()>;

  /// Makes `folder` if need be and, once a day, drops what has ended.
  Caching(Source& inner, std::filesystem::path folder, Now now = system_now);

  static std::chrono::sys_seconds system_now();

 private:
  std::optional<Reply> own_answer(const Question& question) override;
  void learn(const Question& question, Reply& reply) override;
  std::filesystem::path file_of(const Question& question) const;
  void sweep() const;

  std::filesystem::path folder_;
  Now now_;
};

/// Where the user's caches are by the XDG base directory specification: $XDG_CACHE_HOME/kanshiki, or
/// ~/.cache/kanshiki. Nothing if no home is known.
std::optional<std::filesystem::path> default_cache_folder();

}  // namespace kanshiki
