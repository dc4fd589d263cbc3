#pragma once
/// A case: the mail, the evidence, the findings and the verdict. Reports read nothing else.

#include <chrono>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "model/evidence.hpp"
#include "model/finding.hpp"

namespace kanshiki {

/// How far an examination reaches; nothing beyond the chosen reach is ever asked.
enum class Reach {
  mail,    ///< the mail's own bytes
  local,   ///< databases on this disk
  lookup,  ///< DNS, whois, RDAP, lists
  visit,   ///< opens the links
  probe,   ///< submits made-up credentials
};
std::string_view to_string(Reach reach);

/// Kinds of questions that only some examinations ask, whatever their reach: they cost much, or need a
/// program that few have.
using Extras = std::set<std::string, std::less<>>;

/// What the mail wants of its reader, as far as it can be told (judge/judge.hpp).
enum class Class { phishing, scam, malware, spam, suspicious, unclear, legitimate };
std::string_view to_string(Class kind);

struct Reason {
  std::size_t finding = 0;  ///< index in Case::findings
  double weight = 0;        ///< log-odds after the caps
};

/// The verdict if some of the findings were not there.
struct Otherwise {
  std::vector<std::size_t> without;  ///< indices in Case::findings
  Class kind = Class::unclear;
  double probability = 0;
};

struct Verdict {
  Class kind = Class::unclear;
  double probability = 0;       ///< of unwanted, deceitful mail
  std::vector<Reason> reasons;  ///< findings that weigh, heaviest first
  /// The fewest strongest reasons without which it would be another class (judge/judge.hpp).
  std::optional<Otherwise> otherwise = {};
};

/// Something that was asked and could not be told.
struct Unknown {
  std::string question;
  std::string why;
};

/// The mail that carried the suspicious one: somebody's forward.
struct Carrier {
  Piece<Mail> mail;
  std::string how;  ///< attached, inline
};

/// Another mail of the same campaign, out of those that were examined beside this one.
struct Relative {
  std::string path;                  ///< under which it was given
  std::string subject;               ///< without stamps; masked by its own recipient's mask
  double likeness = 0;               ///< of the texts: share of what both say, 0 … 1
  std::vector<std::string> domains;  ///< to which links of both lead
  bool same_subject = false;
};

struct Case {
  std::string version;    ///< of the program
  std::string knowledge;  ///< hash of data and profile
  std::chrono::sys_seconds now;
  Reach reach = Reach::mail;
  Extras extras;
  std::optional<Carrier> carrier;
  Piece<Mail> mail;
  std::string url;  ///< what was given instead of a mail, which is an empty one then
  std::vector<Evidence> evidence;
  std::vector<Finding> findings;
  Verdict verdict;
  std::vector<Unknown> unknowns;
  std::size_t out_of_reach = 0;  ///< questions that the chosen reach ruled out
  /// Mails of the same campaign; nothing if this one was compared with no other.
  std::optional<std::vector<Relative>> relatives;

  /// All evidence of one kind, in the order in which it was found.
  template <class T>
  std::vector<Piece<T>> all() const {
    std::vector<Piece<T>> out;
    for (const Evidence& one : evidence)
      if (const auto* piece = std::get_if<Piece<T>>(&one)) out.push_back(*piece);
    return out;
  }
  const Finding* finding(std::string_view id) const;
};

}  // namespace kanshiki
