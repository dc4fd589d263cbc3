#include "net/geo/geo_fetcher.hpp"

namespace kanshiki {

void GeoFetcher::fetch(const Question& question, EventLoop::Time, Done done) {
  const auto address = parse_ip(question.about);
  if (!address) return done(no_answer(Reply::Status::failed, "geo: not an address"));
  if (!databases_) databases_.emplace(folder_);
  const Locality told = databases_->find(*address);
  if (told.places.empty() && told.networks.empty() && !told.stopped.empty())
    return done(no_answer(Reply::Status::failed, told.stopped));
  Reply out;
  out.status = Reply::Status::answered;
  out.bytes = write_locality(told);
  out.source = "databases on this disk";
  out.time = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
  done(std::move(out));
}

}  // namespace kanshiki
