#pragma once
/// Who looks a name up tells the name's owner so: names made for one recipient are not looked up.

#include <optional>
#include <string>
#include <string_view>

#include "knowledge/knowledge.hpp"
#include "model/case.hpp"
#include "report/mask.hpp"
#include "world/wrapping.hpp"

namespace kanshiki {

/// Withholds questions that would tell a sender who opened the mail: about hosts whose labels below the
/// registrable domain carry the recipient, in any encoding, or look drawn by lot; DKIM's selectors and the
/// sending machine's own address in SPF's names may. Registries and DNS lists are not asked about the
/// recipient's own domains and addresses. Lives in the cell, where the recipient is known; what it withholds
/// never goes up the pipe.
class Discreet : public Wrapping {
 public:
  /// `subject` must hold the mail and its route by the time of the first question.
  Discreet(Source& inner, const Case& subject, const Knowledge& knowledge)
      : Wrapping(inner), case_(subject), knowledge_(knowledge) {}

 private:
  std::optional<Reply> own_answer(const Question& question) override;
  std::optional<Reply> if_own(const std::string& subject);

  const Case& case_;
  const Knowledge& knowledge_;
  std::optional<Mask> mask_;  // made for the first question
};

/// Whether the labels of `host` below its registrable domain, in lower case, look drawn by lot: a digest, a
/// number of many digits, a mix of digits and letters that nobody would type.
bool looks_unique(std::string_view host);

}  // namespace kanshiki
