#pragma once
/// Answers "feed" questions from the feeds on this disk. They are opened at the first question.

#include <filesystem>
#include <optional>
#include <vector>

#include "net/fetcher.hpp"
#include "net/geo/mapped_file.hpp"
#include "world/feed_table.hpp"
#include "world/questions/feed.hpp"

namespace kanshiki {

class FeedFetcher : public Fetcher {
 public:
  /// `folder` is one that world/kept.hpp keeps; `known` are the feeds that count, by the names under which
  /// they are kept. What is damaged there is told, once.
  FeedFetcher(std::filesystem::path folder, std::vector<KnownFeed> known, Tell tell)
      : folder_(std::move(folder)), known_(std::move(known)), tell_(std::move(tell)) {}
  void fetch(const Question& question, EventLoop::Time until, Done done) override;

 private:
  struct OpenFeed {
    const KnownFeed* known;
    FeedAtHand about;
    MappedFile file;
    FeedTable table;
  };
  void open();
  Result<OpenFeed> open_one(const KnownFeed& known) const;
  std::vector<FeedHit> hits(const std::string& about) const;

  std::filesystem::path folder_;
  std::vector<KnownFeed> known_;
  Tell tell_;
  std::optional<std::vector<OpenFeed>> feeds_;
  std::vector<FeedAtHand> at_hand_;
};

}  // namespace kanshiki
