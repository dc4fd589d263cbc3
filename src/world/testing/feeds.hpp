#pragma once
/// For tests: feeds without files, and names without a resolver.

#include <map>
#include <string>
#include <vector>

#include "world/questions/feed.hpp"
#include "world/testing/zone.hpp"

namespace kanshiki::test {

/// Feeds that have these hits, by what they are asked about, and a zone that knows names.
class Feeds : public Source {
 public:
  explicit Feeds(std::map<std::string, std::vector<FeedHit>> hits, std::vector<FeedAtHand> at_hand = {},
                 std::string_view zone = "")
      : hits_(std::move(hits)), at_hand_(std::move(at_hand)), zone_(zone) {}

  std::vector<Reply> answer(std::span<const Question> questions) override {
    std::vector<Reply> out = zone_.answer(questions);
    for (std::size_t i = 0; i < questions.size(); ++i) {
      if (questions[i].kind != "feed") continue;
      out[i].status = Reply::Status::answered;
      out[i].bytes = questions[i].about == "feeds" ? write_feeds_at_hand(at_hand_)
                                                   : write_feed_hits(hits_[questions[i].about]);
    }
    return out;
  }

 private:
  std::map<std::string, std::vector<FeedHit>> hits_;
  std::vector<FeedAtHand> at_hand_;
  Zone zone_;
};

}  // namespace kanshiki::test
