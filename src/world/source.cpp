#include "world/source.hpp"

namespace kanshiki {

std::string_view to_string(Reply::Status status) {
  switch (status) {
    case Reply::Status::answered:
      return "answered";
    case Reply::Status::out_of_reach:
      return "out_of_reach";
    case Reply::Status::refused:
      return "refused";
    case Reply::Status::timeout:
      return "timeout";
    case Reply::Status::failed:
      break;
  }
  return "failed";
}

std::vector<Reply> Refusing::answer(std::span<const Question> questions) {
  std::vector<Reply> out(questions.size());
  for (Reply& reply : out) reply.status = Reply::Status::out_of_reach, reply.why = why_;
  return out;
}

}  // namespace kanshiki
