#include "knowledge/pattern_filter.hpp"

#include <hs/hs.h>

#include <atomic>
#include <cstdlib>

#include "base/hash.hpp"

namespace kanshiki {

struct PatternFilter::Compiled {
  Compiled(hs_database_t* made, std::string of) : database(made), digest(std::move(of)) {}
  ~Compiled() { hs_free_database(database); }
  Compiled(const Compiled&) = delete;
  Compiled& operator=(const Compiled&) = delete;

  hs_database_t* const database;
  const std::string digest;
  const std::uint64_t number = ++made_so_far;  ///< no other's
  inline static std::atomic<std::uint64_t> made_so_far = 0;
};

namespace {

/// Once a text: that a pattern matches is enough, where it does is looked at afterwards.
constexpr unsigned flags = HS_FLAG_SINGLEMATCH | HS_FLAG_UTF8 | HS_FLAG_ALLOWEMPTY;

/// Tells these patterns, as this Hyperscan compiles them, from all others.
std::string digest_of(std::span<const std::string> patterns) {
  std::string all = hs_version();
  for (const std::string& pattern : patterns) (all += '\0') += pattern;
  return sha256(all);
}

/// Where Hyperscan notes how far it is: a thread's own, as large as the database needs that was asked last.
class Scratch {
 public:
  Scratch() = default;
  ~Scratch() { hs_free_scratch(space_); }
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;

  /// Null if there is no memory.
  hs_scratch_t* fit_for(const hs_database_t* database, std::uint64_t number) {
    if (number != fits_ && hs_alloc_scratch(database, &space_) != HS_SUCCESS) return nullptr;
    fits_ = number;
    return space_;
  }

 private:
  hs_scratch_t* space_ = nullptr;
  std::uint64_t fits_ = 0;
};

int note(unsigned pattern, unsigned long long, unsigned long long, unsigned, void* found) {
  static_cast<std::vector<std::uint32_t>*>(found)->push_back(pattern);
  return 0;
}

}  // namespace

Result<PatternFilter> PatternFilter::compile(std::span<const std::string> patterns) {
  std::vector<const char*> texts;
  std::vector<unsigned> each_flags(patterns.size(), flags), numbers;
  for (const std::string& pattern : patterns) {
    numbers.push_back(static_cast<unsigned>(texts.size()));
    texts.push_back(pattern.c_str());
  }
  const hs_platform_info_t any_processor{};  // the file may be made on one machine and used on another
  hs_database_t* made = nullptr;
  hs_compile_error_t* error = nullptr;
  if (hs_compile_multi(texts.data(), each_flags.data(), numbers.data(), static_cast<unsigned>(texts.size()),
                       HS_MODE_BLOCK, &any_processor, &made, &error) == HS_SUCCESS)
    return PatternFilter(std::make_shared<const Compiled>(made, digest_of(patterns)));
  std::string why = error->message;
  if (error->expression >= 0) why = patterns[static_cast<std::size_t>(error->expression)] + ": " + why;
  hs_free_compile_error(error);
  return fail(Error::Kind::malformed, why);
}

std::optional<PatternFilter> PatternFilter::restore(std::string_view bytes,
                                                    std::span<const std::string> patterns) {
  std::string digest = digest_of(patterns);
  if (!bytes.starts_with(digest) || hs_valid_platform() != HS_SUCCESS) return std::nullopt;
  bytes.remove_prefix(digest.size());
  hs_database_t* read = nullptr;
  if (hs_deserialize_database(bytes.data(), bytes.size(), &read) != HS_SUCCESS) return std::nullopt;
  return PatternFilter(std::make_shared<const Compiled>(read, std::move(digest)));
}

std::string PatternFilter::bytes() const {
  char* bytes = nullptr;
  std::size_t size = 0;
  if (hs_serialize_database(compiled_->database, &bytes, &size) != HS_SUCCESS) return {};
  std::string out = compiled_->digest + std::string(bytes, size);
  std::free(bytes);
  return out;
}

bool PatternFilter::find(std::string_view text, std::vector<std::uint32_t>& found) const {
  static thread_local Scratch scratch;
  hs_scratch_t* const space = scratch.fit_for(compiled_->database, compiled_->number);
  return space && hs_scan(compiled_->database, text.data(), static_cast<unsigned>(text.size()), 0, space,
                          note, &found) == HS_SUCCESS;
}

}  // namespace kanshiki
