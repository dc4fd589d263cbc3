#include "world/world.hpp"

namespace kanshiki {

const Reply* World::look_up(const Question& question) {
  asked_.push_back(question);
  const auto hit = answers_.find(question);
  if (hit != answers_.end()) return &hit->second;
  open_.push_back(question);
  return nullptr;
}

Error World::why_not(const Reply& reply) {
  switch (reply.status) {
    case Reply::Status::timeout:
      return {Error::Kind::timeout, reply.why};
    case Reply::Status::refused:
    case Reply::Status::out_of_reach:
      return {Error::Kind::refused, reply.why};
    default:
      return {Error::Kind::unavailable, reply.why};
  }
}

}  // namespace kanshiki
