#include "investigate/investigation.hpp"

#include <optional>

#include "base/limits.hpp"
#include "parse/carrier.hpp"

namespace kanshiki {
namespace {

class Investigation {
 public:
  Investigation(const Knowledge& knowledge, Source& source, const Scope& scope)
      : knowledge_(knowledge), source_(source), scope_(scope) {}

  Case run(const Piece<Mail>& mail) {
    const parse::Carriage carriage = parse::take_out_carried(*mail);
    std::optional<Case> worst;
    for (const parse::Carried& carried : carriage.mails) {
      if (examined_ == limits::carried_mails) break;
      ++examined_;
      Case inner = run(carried.mail);
      if (worst && inner.verdict.probability <= worst->verdict.probability) continue;
      worst = std::move(inner);
      if (!worst->carrier) worst->carrier = Carrier{mail, std::string(carried.how)};
    }
    if (!worst) return examine(mail);
    if (is_alarming(*worst))
      return examine(carriage.cover).verdict.probability > worst->verdict.probability
                 ? carrier_itself(examine(mail), *worst)
                 : *worst;
    Case whole = examine(mail);
    return is_alarming(whole) ? carrier_itself(std::move(whole), *worst) : *worst;
  }

 private:
  Case examine(const Piece<Mail>& mail) const { return examine_mail(mail, knowledge_, source_, scope_); }

  bool is_alarming(const Case& subject) const {
    return subject.verdict.probability >= knowledge_.weights.alarm;
  }

  static Case carrier_itself(Case subject, const Case& carried) {
    const auto& from = carried.mail->from.mailboxes;
    subject.findings.push_back({"mail.carrier_judged",
                                Meaning::neutral,
                                {{"how", carried.carrier->how},
                                 {"from", from.empty() ? std::string() : std::string(from.front().address)}},
                                {}});
    return subject;
  }

  const Knowledge& knowledge_;
  Source& source_;
  const Scope& scope_;
  std::size_t examined_ = 0;  // carried mails so far
};

}  // namespace

Case investigate_mail(const Piece<Mail>& mail, const Knowledge& knowledge, Source& source,
                      const Scope& scope) {
  return Investigation(knowledge, source, scope).run(mail);
}

}  // namespace kanshiki
