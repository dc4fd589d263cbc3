#pragma once
/// Whether a chain of certificates is to be trusted, judged by ourselves: the browser is told not to mind.

#include <string>
#include <vector>

namespace kanshiki {

/// Why nobody should trust `chain` (PEM, the server's own first) for `host`, in OpenSSL's words; empty if it
/// leads to an authority that this system trusts (or $SSL_CERT_FILE names), now.
std::string certificate_problem(const std::vector<std::string>& chain, const std::string& host);

}  // namespace kanshiki
