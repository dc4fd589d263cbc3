#pragma once
/// Whom servers say that they delivered a mail to.

#include <array>

namespace kanshiki {

/// Fields in which servers note it: Delivered-To (RFC 9228), and what else is in use. Below the boundary, a
/// field may be anybody's.
inline constexpr std::array delivery_fields = {"Delivered-To",   "X-Original-To", "Envelope-To",
                                               "X-Delivered-To", "X-Envelope-To", "X-Apparently-To",
                                               "X-Rcpt-To"};

}  // namespace kanshiki
