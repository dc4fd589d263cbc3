#pragma once
/// What two brands, or a brand and a mail, have to do with one another.

#include "knowledge/knowledge.hpp"
#include "model/case.hpp"

namespace kanshiki::infer {

/// They share an official domain, or one's name begins with the other's (三菱UFJ, 三菱UFJ銀行): they may well
/// speak in one mail.
bool are_kin(const Brand& a, const Brand& b);

/// The brand whose own domain the first From address has; null if it is nobody's, or anybody may have an
/// address there.
const Brand* brand_of_sender(const Mail& mail, const Knowledge& knowledge);

/// Whether a From address is, or may be, the brand's.
bool may_send(const Mail& mail, const Brand& brand);

/// Whether the brand's software may have written the mail where it is installed, as WordPress does from each
/// site: it leads nowhere but to its sender's domain, which is not one where anybody has a mailbox.
bool may_be_installed_there(const Brand& brand, const Case& subject, const Knowledge& knowledge);

}  // namespace kanshiki::infer
