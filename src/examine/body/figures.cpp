#include "examine/body/figures.hpp"

#include <algorithm>

namespace kanshiki::examine {

std::shared_ptr<const parse::Figures> find_figures(const Text& text) {
  if (!OwnWords::has(text)) return nullptr;
  parse::Figures out = parse::figures_in(text.folded.text);
  out.dates.resize(std::min(out.dates.size(), most_looked_at));
  const OwnWords own(text);
  std::erase_if(out.dates, [&](const parse::WrittenDate& date) { return !own.hold(place(date)); });
  return std::make_shared<const parse::Figures>(std::move(out));
}

const parse::Figures& figures_of(const Text& text) {
  static const parse::Figures none;
  return text.figures ? *text.figures : none;
}

std::optional<std::chrono::year_month_day> day_sent(const Mail& mail) {
  if (!mail.date) return std::nullopt;
  const auto local = mail.date->utc + std::chrono::minutes(mail.date->zone_minutes.value_or(0));
  return std::chrono::floor<std::chrono::days>(local);
}

std::optional<std::chrono::year> year_sent(const Mail& mail) {
  const auto day = day_sent(mail);
  return day ? std::optional(day->year()) : std::nullopt;
}

}  // namespace kanshiki::examine
