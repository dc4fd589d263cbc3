#pragma once
/// What a cell is asked to do with one mail, and what comes back, as values and as bytes.

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.hpp"
#include "model/case.hpp"

namespace kanshiki {

/// What is wanted of a mail.
enum class Wanted {
  line,    ///< a verdict for a list: one JSON object (`triage_line`)
  report,  ///< everything: case.json, the articles, the terminal view
  traits,  ///< what mails of one campaign are known by (infer/campaign.hpp), masked
  logins,  ///< the login pages seen, as references (investigate/login_references.hpp)
  words,   ///< what a wording model learns from (infer/wording_of.hpp): `read_words` reads it
};

struct Order {
  Wanted wanted = Wanted::line;
  Reach reach = Reach::local;
  Extras extras;
  std::chrono::sys_seconds now;
  bool masked = true;
  std::string language = "ja";  ///< of articles and views
  std::size_t width = 80;       ///< columns of the terminal view
  bool colour = false;          ///< whether that has colours
  std::string mail;             ///< as it was found: RFC 5322 or Outlook's .msg
  std::string url;              ///< instead of a mail: the URL that is examined
  /// Mails of the same campaign; nothing if it was compared with no other.
  std::optional<std::vector<Relative>> relatives;
};

/// Named results: `line`, `traits`, `logins` and `words` for what is wanted under that name; otherwise
/// `terminal`, and the names of files.
using Outputs = std::vector<std::pair<std::string, std::string>>;

std::string write_order(const Order& order);
Result<Order> read_order(std::string_view bytes);

/// What a cell returns, and what that says. An error of `malformed` or `limit` kind means that there was no
/// mail to examine.
std::string write_outcome(const Result<Outputs>& outcome);
Result<Outputs> read_outcome(const Result<std::string>& result);

/// The buckets of a mail's words: what is under the name `words`.
std::string write_words(const std::vector<std::uint32_t>& buckets);
Result<std::vector<std::uint32_t>> read_words(std::string_view bytes);

}  // namespace kanshiki
