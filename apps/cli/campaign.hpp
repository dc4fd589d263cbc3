#pragma once
/// Mails that are investigated together, and which of them are of one campaign.

#include <deque>
#include <optional>
#include <vector>

#include "inputs.hpp"
#include "model/case.hpp"
#include "session.hpp"

namespace kanshiki {

/// The mails of a command line, the first of them kept so that they can be compared before any is told of.
class Companions {
 public:
  struct Mail {
    Input input;
    std::optional<std::vector<Relative>> relatives;  ///< nothing if it was not compared
  };

  /// Keeps mails up to limits that memory sets; the rest is read when its turn comes.
  explicit Companions(Inputs& inputs);

  /// How many are kept: all, or more than anyone investigates by hand.
  std::size_t size() const { return kept_.size(); }
  /// Takes the mails' traits in so many cells side by side, without asking anybody, and relates the mails.
  void compare(const Session& session, std::size_t cells);
  /// Whether no mail was left out of the comparison.
  bool compared_all() const { return !more_; }
  std::optional<Mail> next();

 private:
  Inputs& inputs_;
  std::deque<Mail> kept_;
  std::optional<Input> more_;  // the first that was not kept
};

}  // namespace kanshiki
