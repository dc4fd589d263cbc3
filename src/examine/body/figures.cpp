#include "examine/body/own_dates.hpp"

#include <algorithm>

namespace kanshiki::examine {

std::shared_ptr<const Dates> find_own_dates(const Text& text) {
  if (!OwnWords::has(text)) return nullptr;
  Dates out = parse::written_dates(text.folded.text);
  if (out.empty()) return nullptr;
  out.resize(std::min(out.size(), most_looked_at));
  const OwnWords own(text);
  std::erase_if(out, [&](const parse::WrittenDate& date) { return !own.hold(place(date)); });
  return std::make_shared<const Dates>(std::move(out));
}

const Dates& own_dates(const Text& text) {
  static const Dates none;
  return text.dates ? *text.dates : none;
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
