// What must hold of every feed, whatever its form: each entry has a key that is found again in the table made
// of them, and nothing is counted twice.
#include "parse/feed/feed.hpp"
#include "require.hpp"
#include "world/feed_table.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using kanshiki::parse::FeedForm;
  const std::string text(text_of(data, size));
  for (const auto kind :
       {FeedForm::Kind::lines, FeedForm::Kind::csv, FeedForm::Kind::json, FeedForm::Kind::json_lines}) {
    const bool csv = kind == FeedForm::Kind::csv;
    const auto reading =
        kanshiki::parse::read_feed(text, {kind, csv ? "2" : "url", csv ? "1" : "time", true});
    if (!reading) continue;
    require(reading->entries.size() >= reading->read && reading->entries.size() <= 2 * reading->read);
    const std::string bytes = kanshiki::write_feed_table(reading->entries);
    const auto table = kanshiki::FeedTable::open(bytes);
    require(table.has_value() && table->size() <= reading->entries.size());
    for (const auto& entry : reading->entries) require(table->find(entry.key).has_value());
  }
  const auto hostile = kanshiki::FeedTable::open(text);
  if (hostile) (void)hostile->find("u:example.jp/");
  return 0;
}
