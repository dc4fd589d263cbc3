#pragma once
/// Where answers come from, and the form in which they travel: raw bytes, read only inside the cell.

#include <chrono>
#include <compare>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "model/case.hpp"

namespace kanshiki {

/// `{"dns", "TXT example.org", Reach::lookup}`
struct Question {
  std::string kind;   ///< dns, http, whois, rdap, geo …
  std::string about;  ///< canonical text: two questions are the same if this is
  Reach reach = Reach::lookup;
  /// The bytes of a file that is asked about. `about` has their SHA-256, so nobody need compare them, and no
  /// tape keeps them.
  std::shared_ptr<const std::string> file = nullptr;

  auto operator<=>(const Question& other) const {
    return std::tie(kind, about, reach) <=> std::tie(other.kind, other.about, other.reach);
  }
  bool operator==(const Question& other) const { return (*this <=> other) == 0; }

  /// As people and citations name it: "dns TXT example.org".
  std::string name() const { return kind + " " + about; }
};

struct Reply {
  enum class Status {
    answered,      ///< bytes hold the answer ("there is no such name" is one)
    out_of_reach,  ///< the chosen reach rules the question out
    refused,       ///< the guard or a budget forbids it
    timeout,       ///< nothing in time
    failed,        ///< no connection, a broken answer, a missing database
  };
  Status status = Status::failed;
  std::string bytes;                ///< as received
  std::string source;               ///< who answered: "127.0.0.1:53", a database's name and date
  std::string why;                  ///< for all but answered: the reason, a short English phrase
  std::chrono::sys_seconds time{};  ///< when
};
std::string_view to_string(Reply::Status status);

/// Answers a batch of questions, side by side; one reply a question, in order. Sources wrap one another.
class Source {
 public:
  virtual ~Source() = default;
  virtual std::vector<Reply> answer(std::span<const Question> questions) = 0;
};

/// Answers nothing: what `--offline` stands on.
class Refusing : public Source {
 public:
  explicit Refusing(std::string why = "offline") : why_(std::move(why)) {}
  std::vector<Reply> answer(std::span<const Question> questions) override;

 private:
  std::string why_;
};

}  // namespace kanshiki
