#include "campaign.hpp"

#include <utility>

#include "base/limits.hpp"
#include "infer/campaign.hpp"

namespace kanshiki {
namespace {

constexpr std::size_t most_mails = 1000;
constexpr std::size_t most_bytes = 64 * limits::MiB;

/// Empty traits, which relate to nothing, of what cannot be examined: that is told when its turn comes.
infer::Traits traits_of(const Input& input, const Session& session) {
  if (!input.bytes || input.is_url) return {};
  Order order = session.order;
  order.wanted = Wanted::traits;
  order.reach = Reach::mail;
  order.mail = *input.bytes;
  Refusing nobody;
  const auto outputs = read_outcome(run_in_a_cell(order, session.work, nobody, limits::offline_time));
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

void Companions::compare(const Session& session) {
  std::vector<infer::Traits> traits;
  std::vector<std::string> paths;
  for (const Mail& mail : kept_) {
    traits.push_back(traits_of(mail.input, session));
    paths.push_back(mail.input.name);
  }
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
