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
/// - if the scope asks for it, what it says is harmless, and it comes from the recipient's own house or asks
///   whether the other mail is genuine: who turns to a help desk is not to be stamped for what he shows.
///
/// A neutral finding then says so. Up to limits::carried_mails are examined, those inside of others included.
Case investigate_mail(const Piece<Mail>& mail, const Knowledge& knowledge, Source& source,
                      const Scope& scope);

}  // namespace kanshiki
