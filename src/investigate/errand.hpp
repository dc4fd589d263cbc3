#pragma once
/// Cells beside that of the mail, each for one kind of question: what is loaded for it costs only the mails
/// that ask, and a file that breaks it or takes too long costs only itself.

#include <chrono>
#include <string>
#include <string_view>

#include "investigate/cell.hpp"

namespace kanshiki {

struct Errand {
  std::string_view kind;  ///< of the questions
  std::string_view what;  ///< it is done to, as reasons for its failure begin: "the words in a picture"
  Preparation prepare;    ///< loads what is needed, inside the cell; its work takes an errand_job
  std::chrono::milliseconds time;  ///< for one question
};

/// What the cell is asked: the question's text, and the file that it is about.
std::string errand_job(const Question& question);
struct ErrandJob {
  std::string_view about, file;
};
ErrandJob read_errand_job(std::string_view job);

/// What the cell says: an answer or why there is none, and who gives it.
std::string errand_result(const Result<std::string>& answer, std::string_view source);
/// That as the reply to the question; `result` is an error if the cell was lost over it.
Reply reply_to_errand(const Errand& errand, const Result<std::string>& result);

}  // namespace kanshiki
