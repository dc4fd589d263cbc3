#include "parse/registration/party.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace kanshiki::parse {
namespace {

constexpr std::string_view redactions[] = {
    "redacted",          "not disclosed",   "data protected", "withheld",
    "statutory masking", "non-public data", "gdpr masked",    "not available",
    "hidden upon",       "公開しない",      "非公開",
};

constexpr std::string_view privacy_services[] = {
    "privacy",          "proxy",    "whoisguard", "whois guard",  "private registration",
    "identity protect", "withheld", "anonymize",  "contact id",   "masked",
    "情報公開代行",     "公開代行", "公開代理",   "プライバシー",
};

/// Found anywhere: these have no other meaning.
constexpr std::string_view japanese_forms[] = {
    "株式会社", "有限会社", "合同会社", "合資会社", "合名会社", "法人", "組合", "協会",   "大学",
    "学校",     "省",       "銀行",     "センター", "機構",     "病院", "㈱",   "(株)",   "（株）",
    "市役所",   "会議所",   "連合会",   "財団",     "研究所",   "新聞", "商店", "事務所",
};

/// Whole words, without dots and commas.
constexpr std::string_view western_forms[] = {
    "inc",        "llc",        "ltd",         "limited",  "corp",    "corporation", "company", "co",
    "kk",         "gmbh",       "ag",          "sa",       "sas",     "sarl",        "bv",      "ab",
    "oy",         "as",         "plc",         "pte",      "pty",     "srl",         "spa",     "nv",
    "foundation", "university", "association", "bank",     "group",   "gk",          "kg",      "center",
    "institute",  "ministry",   "network",     "networks", "telecom", "agency",      "intl",    "registry",
};

bool has_any(std::string_view name, const auto& marks) {
  return std::any_of(std::begin(marks), std::end(marks),
                     [&](std::string_view mark) { return icontains(name, mark); });
}

}  // namespace

bool is_redacted(std::string_view name) { return has_any(name, redactions); }

bool is_privacy_service(std::string_view name) { return has_any(name, privacy_services); }

bool names_organisation(std::string_view name) {
  if (has_any(name, japanese_forms)) return true;
  const std::string plain = replace_all(replace_all(to_lower(name), ".", ""), ",", " ");
  const auto all = words(plain);
  return std::any_of(all.begin(), all.end(), [](std::string_view word) {
    return std::find(std::begin(western_forms), std::end(western_forms), word) != std::end(western_forms);
  });
}

void set_holder(Registration& out, std::string_view organisation, std::string_view person) {
  for (const std::string_view name : {organisation, person}) {
    if (name.empty()) continue;
    if (is_redacted(name) || is_privacy_service(name)) {
      if (out.hidden_by.empty()) out.hidden_by = squeeze(name);
      return;
    }
    const bool is_organisation = name.data() == organisation.data() || names_organisation(name);
    (is_organisation ? out.organisation : out.person) = squeeze(name);
    out.hidden_by.clear();
    return;
  }
}

}  // namespace kanshiki::parse
