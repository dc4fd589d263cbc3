#include "model/mail.hpp"

#include "model/report.hpp"

namespace kanshiki {

bool Mail::is_report() const {
  return (!parts.empty() && parts.front().type == "multipart/report") || is_failure_notice(*this);
}

}  // namespace kanshiki
