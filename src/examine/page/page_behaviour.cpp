/// What the page does to its visitor: it hands out a file, raises alarms, or asks for a person first.

#include "examine/page/seen.hpp"

namespace kanshiki::examine {
namespace {

constexpr std::size_t many_dialogs = 3;

}  // namespace

Found page_behaviour(const Page& page, const Knowledge& knowledge, World&) {
  Found out;
  const PageRecord& record = page.record;
  const Site site = site_of(record.url());
  if (is_known_host(site.host, knowledge)) return {};
  for (const PageDownload& one : record.downloads)
    out.findings.push_back(
        {"page.offers_download",
         Meaning::suspicious,
         {{"host", site.host}, {"file_name", one.name}, {"type", one.type}, {"sha256", one.sha256}},
         {cite(page, one.url)}});
  if (record.dialogs.size() >= many_dialogs)
    out.findings.push_back(
        {"page.alarms",
         Meaning::suspicious,
         {{"host", site.host}, {"count", static_cast<std::int64_t>(record.dialogs.size())}},
         {cite(page, record.dialogs.front().text)}});
  if (knowledge.page_words.is_gated(record))
    out.findings.push_back(
        {"page.gated", Meaning::neutral, {{"host", site.host}}, {cite(page, record.title())}});
  return out;
}

}  // namespace kanshiki::examine
