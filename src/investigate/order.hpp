#pragma once
/// What a cell is asked to do with one mail, and what comes back, as values and as bytes.

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.hpp"
#include "investigate/cell.hpp"
#include "knowledge/knowledge.hpp"
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

/// What cells do: reads an order, examines its mail, returns outputs. Loads everything lazy first, so that
/// nothing is left to be opened after the lock.
Work make_work(std::shared_ptr<const Knowledge> knowledge);

/// What a cell returned. An error of `malformed` or `limit` kind means that there was no mail to examine.
Result<Outputs> read_outcome(const Result<std::string>& result);

/// The buckets of a mail's words, as a cell asked for Wanted::words returned them.
Result<std::vector<std::uint32_t>> read_words(std::string_view bytes);

/// The outputs for a mail whose examination broke off: that is a finding about the mail, never a lost mail.
Outputs broken_outputs(const Order& order, const Error& why, const Knowledge& knowledge);

}  // namespace kanshiki
