// What must hold of every date, time, deadline and amount that is read from running text: it stands in the
// text, they follow one another, and its numbers are in range.
#include "base/text.hpp"
#include "parse/figures.hpp"
#include "parse/fold.hpp"
#include "parse/written_deadline.hpp"
#include "require.hpp"

namespace {

template <class Written>
void require_order(const std::vector<Written>& all, std::size_t size) {
  std::size_t last = 0;
  for (const Written& one : all) {
    require(one.begin >= last && one.begin < one.end && one.end <= size);
    last = one.end;
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace kanshiki::parse;
  const std::string text = fold(kanshiki::to_valid_utf8(text_of(data, size)));
  const auto [dates, times, amounts] = figures_in(text);
  require_order(dates, text.size());
  for (const WrittenDate& date : dates) {
    require(!date.weekday || date.weekday->ok());
    for (const auto day : possible_days(date, std::chrono::year(2021))) require(day.ok());
    require(!date.time || date.time->begin >= date.end);
  }
  require_order(times, text.size());
  for (const WrittenTime& time : times) require(time.hour >= 0 && time.hour < 30 && time.minute < 60);
  const auto deadlines = written_deadlines(text);
  require_order(deadlines, text.size());
  for (const WrittenDeadline& one : deadlines) require(one.within.count() >= 0);
  require_order(amounts, text.size());
  for (const WrittenAmount& one : amounts) require(one.hundredths >= 0);
  return 0;
}
