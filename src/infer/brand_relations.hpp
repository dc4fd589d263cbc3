#pragma once
/// What two brands, or a brand and a mail, have to do with one another.

#include "knowledge/brands.hpp"
#include "model/mail.hpp"

namespace kanshiki::infer {

/// They share an official domain, or one's name begins with the other's (三菱UFJ, 三菱UFJ銀行): they may well
/// speak in one mail.
bool are_kin(const Brand& a, const Brand& b);

/// Whether a From address is, or may be, the brand's.
bool may_send(const Mail& mail, const Brand& brand);

}  // namespace kanshiki::infer
