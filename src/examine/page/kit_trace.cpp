/// Traces of the tools that made the page (data/kits.toml).

#include "examine/page/seen.hpp"

namespace kanshiki::examine {
namespace {

/// The finding by which a trace of this kind is told.
const char* finding_of(std::string_view kind) {
  if (kind == "copied") return "page.copied";
  return kind == "hands_on" ? "page.hands_on" : "page.hides";
}

}  // namespace

Found kit_trace(const Page& page, const Knowledge& knowledge, World&) {
  const Site site = site_of(page.record.url());
  if (is_known_host(site.host, knowledge)) return {};
  Found out;
  for (const KitTrace& trace : knowledge.kit_traces) {
    const std::string words = trace.found_in(page.record);
    if (words.empty()) continue;
    const std::string original = trace.original_of(page.record);
    if (!original.empty() && site_of("https://" + original).domain == site.domain)
      continue;  // its own archive
    out.findings.push_back(
        {finding_of(trace.kind),
         Meaning::suspicious,
         {{"host", site.host}, {"trace", trace.id}, {"original", original}, {"source", trace.source}},
         {cite(page, words)}});
  }
  return out;
}

}  // namespace kanshiki::examine
