#pragma once
/// Answers "geo" questions from the databases on this disk. They are opened at the first question.

#include <optional>

#include "net/fetcher.hpp"
#include "net/geo/databases.hpp"

namespace kanshiki {

class GeoFetcher : public Fetcher {
 public:
  explicit GeoFetcher(std::filesystem::path folder) : folder_(std::move(folder)) {}
  void fetch(const Question& question, EventLoop::Time until, Done done) override;

 private:
  std::filesystem::path folder_;
  std::optional<Databases> databases_;
};

}  // namespace kanshiki
