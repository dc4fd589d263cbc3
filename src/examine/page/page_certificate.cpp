/// The certificate of the server: issued only days ago, or not good for its name.

#include "base/time.hpp"
#include "examine/page/seen.hpp"
#include "world/questions/certificate.hpp"

namespace kanshiki::examine {
namespace {

constexpr std::chrono::days young{7};

}  // namespace

Found page_certificate(const Page& page, const Knowledge& knowledge, World& world) {
  Found out;
  for (const Station& station : page.record.chain) {
    const Site site = site_of(station.url);
    if (station.certificates.empty() || is_known_host(site.host, knowledge)) continue;
    const auto certificate = read_certificate(station.certificates.front());
    if (!station.certificate_problem.empty())
      out.findings.push_back({"page.bad_certificate",
                              Meaning::suspicious,
                              {{"host", site.host}, {"problem", station.certificate_problem}},
                              {cite(page, certificate ? certificate->subject : station.url)}});
    if (!certificate || certificate->not_before > world.now() ||
        world.now() - certificate->not_before >= young)
      continue;
    const auto days = std::chrono::floor<std::chrono::days>(world.now() - certificate->not_before).count();
    out.findings.push_back({"page.young_certificate",
                            Meaning::suspicious,
                            {{"host", site.host},
                             {"issued", iso8601(certificate->not_before)},
                             {"days", static_cast<std::int64_t>(days)},
                             {"issuer", certificate->issuer}},
                            {cite(page, certificate->subject)}});
  }
  return out;
}

}  // namespace kanshiki::examine
