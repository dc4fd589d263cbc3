#pragma once
/// Domains that only authorities get.

#include <string_view>

namespace kanshiki {

/// Whether `host` (lower case) lies below a suffix that a country keeps for its authorities (gov, gov.uk,
/// gob.es, gouv.fr …). In Japan: go.jp for bodies of the state and lg.jp for local authorities (JPRS), and
/// the elder addresses of prefectures, cities, towns and villages: pref.example.jp, city.example.jp. Also the
/// services that authorities alone hire to write to citizens and to take their forms (govdelivery.com,
/// logoform.jp), by general knowledge of November 2026.
bool is_official_domain(std::string_view host);

}  // namespace kanshiki
