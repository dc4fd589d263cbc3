#pragma once
/// Mailing lists, by the fields that their software adds. Anybody can write one.

#include "model/mail.hpp"

namespace kanshiki {

/// The field by which a list that people write to says that it passed the mail on: List-Post (RFC 2369 §3.4),
/// what older software writes, `Precedence: list`; null if none does.
const HeaderField* discussion_list_field(const Mail& mail);

/// The same of any list: newsletters name themselves, too (List-Id, RFC 2919), and say `List-Post: NO`.
const HeaderField* list_field(const Mail& mail);

}  // namespace kanshiki
