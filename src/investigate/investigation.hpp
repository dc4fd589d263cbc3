#pragma once
/// From a mail to the case that is told: that of the mail itself, or of the suspicious one that it carries.

#include "investigate/examination.hpp"

namespace kanshiki {

/// Examines a mail, and if it carries others (parse/carrier.hpp), those: the most suspicious of them is the
/// one that its sender asks about, and Case::carrier tells who carried it. The carrier is judged in its place
///
/// - if what it says by itself is worse than anything that it carries: a harmless mail was attached in order
///   to be judged instead;
/// - if nothing that it carries is bad, and it is as a whole;
/// - if the scope asks for it, the carrier comes from the recipient's own house, and what it says is
/// harmless:
///   a colleague asks his help desk about the other mail, and is not to be stamped for it.
///
/// A neutral finding then says so. Up to limits::carried_mails are examined, those inside of others included.
Case investigate_mail(const Piece<Mail>& mail, const Knowledge& knowledge, Source& source,
                      const Scope& scope);

}  // namespace kanshiki
