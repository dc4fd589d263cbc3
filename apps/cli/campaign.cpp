#include "campaign.hpp"

#include <utility>

#include "base/limits.hpp"
#include "infer/campaign.hpp"
#include "investigate/cell_pool.hpp"

namespace kanshiki {
namespace {

constexpr std::size_t most_mails = 1000;
constexpr std::size_t most_bytes = 64 * limits::MiB;

std::string order_for(const std::string& mail, Order order) {
  order.wanted = Wanted::traits;
  order.reach = Reach::mail;
  order.mail = mail;
  return write_order(order);
}

infer::Traits traits_in(const Result<std::string>& result) {
  const auto outputs = read_outcome(result);
  if (!outputs || outputs->empty()) return {};
  return infer::read_traits(outputs->front().second).value_or(infer::Traits{});
}

}  // namespace

Companions::Companions(Inputs& inputs) : inputs_(inputs) {
  std::size_t bytes = 0;
  while (auto input = inputs_.next()) {
    if (kept_.size() == most_mails || bytes > most_bytes) {
      more_ = std::move(input);
      return;
    }
    if (input->bytes) bytes += input->bytes->size();
    kept_.push_back({std::move(*input), std::nullopt});
  }
}

void Companions::compare(const Session& session, std::size_t cells) {
  // What cannot be examined keeps empty traits, which relate to nothing: that is told when its turn comes.
  std::vector<infer::Traits> traits(kept_.size());
  std::vector<std::string> paths;
  std::vector<std::size_t> mails;  // those with traits to be taken
  for (std::size_t i = 0; i < kept_.size(); ++i) {
    const Input& input = kept_[i].input;
    if (input.bytes && !input.is_url) mails.push_back(i);
    paths.push_back(input.name);
  }
  auto next = mails.begin(), told = mails.begin();
  Refusing nobody;
  run_in_cells(
      {cells, limits::offline_time}, session.work, nobody,
      [&] {
        return next == mails.end() ? std::nullopt
                                   : std::optional(order_for(*kept_[*next++].input.bytes, session.order));
      },
      [&](const Result<std::string>& result) { traits[*told++] = traits_in(result); });
  std::vector<std::vector<Relative>> found = infer::relatives(traits, paths);
  for (std::size_t i = 0; i < kept_.size(); ++i) kept_[i].relatives = std::move(found[i]);
}

std::optional<Companions::Mail> Companions::next() {
  if (!kept_.empty()) {
    Mail mail = std::move(kept_.front());
    kept_.pop_front();
    return mail;
  }
  if (more_) return Mail{*std::exchange(more_, std::nullopt), std::nullopt};
  auto input = inputs_.next();
  return input ? std::optional(Mail{std::move(*input), std::nullopt}) : std::nullopt;
}

}  // namespace kanshiki
