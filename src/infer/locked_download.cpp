/// A link to an archive that only the password in the mail opens: no filter on the way can look inside, and
/// no honest sender of documents has need of that. Rests on the phrase rule mark.states_password.

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "infer/destinations.hpp"
#include "infer/inference.hpp"
#include "infer/said.hpp"
#include "knowledge/official_domains.hpp"

namespace kanshiki::infer {
namespace {

/// `https://host/folder/contract.zip?x=1`
bool leads_to_archive(const Piece<Link>& link) {
  constexpr std::array<std::string_view, 7> archives = {".zip", ".rar", ".7z", ".lzh",
                                                        ".iso", ".img", ".cab"};
  const std::string_view path = std::string_view(link->url).substr(0, link->url.find_first_of("?#"));
  return std::any_of(archives.begin(), archives.end(),
                     [&](std::string_view end) { return iends_with(path, end); });
}

}  // namespace

std::vector<Finding> locked_download(const Case& subject, const Knowledge& knowledge) {
  const auto password = said(subject, knowledge.phrases, "mark.states_password");
  if (!password) return {};
  const auto links = destinations(subject);
  const auto link = std::find_if(links.begin(), links.end(), [](const Piece<Link>& one) {
    return leads_to_archive(one) && !is_official_domain(one->host);
  });
  if (link == links.end()) return {};
  return {{"scheme.locked_download",
           Meaning::suspicious,
           {{"host", (*link)->host}, {"words", password->quote}},
           {cite(**link), *password}}};
}

}  // namespace kanshiki::infer
