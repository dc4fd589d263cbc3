#include "investigate/investigation.hpp"

#include <algorithm>
#include <optional>

#include "base/limits.hpp"
#include "examine/body/heard.hpp"
#include "examine/recipient.hpp"
#include "examine/route/side.hpp"
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
    if (is_alarming(*worst)) {
      Case cover = examine(carriage.cover);
      if (scope_.own_forwards_stand && !is_alarming(cover)) {
        if (comes_from_own_house(cover)) return told(std::move(cover), *worst, "mail.own_forward");
        if (is_asked_about(cover)) return told(std::move(cover), *worst, "mail.asked_about");
      }
      return cover.verdict.probability > worst->verdict.probability ? carrier_itself(examine(mail), *worst)
                                                                    : *worst;
    }
    Case whole = examine(mail);
    return is_alarming(whole) ? carrier_itself(std::move(whole), *worst) : *worst;
  }

 private:
  Case examine(const Piece<Mail>& mail) const { return examine_mail(mail, knowledge_, source_, scope_); }

  bool is_alarming(const Case& subject) const {
    return subject.verdict.probability >= knowledge_.weights.alarm;
  }

  /// Whether a mail was sent from within: by an author of the house, who logged in or whose mail came from
  /// one of its machines. What was not received at all proves nothing.
  bool comes_from_own_house(const Case& subject) const {
    const auto& authors = subject.mail->from.mailboxes;
    const auto routes = subject.all<Route>();
    if (authors.empty() || routes.empty() || !routes.front()->boundary) return false;
    const Route& route = *routes.front();
    const examine::Recipient recipient = examine::recipient_of(route, knowledge_);
    const Hop* hop = examine::boundary_hop(route);
    const bool within = recipient.owns(route.boundary->rdns) || (hop && hop->line.authenticated) ||
                        !examine::came_from_outside(route);
    return within && recipient.told_by != "to" && recipient.owns(authors.front().domain);
  }

  /// Whether somebody asks, in his own words, whether the mail that he passes on is genuine. Who only claims
  /// to be of the house may ask so to make it seem harmless.
  bool is_asked_about(const Case& cover) const {
    const auto texts = cover.all<Text>();
    const auto routes = cover.all<Route>();
    const bool received = !routes.empty() && !routes.front()->hops.empty();
    const bool doubtful = cover.finding("identity.own_domain_as_sender") && !cover.finding("identity.proven");
    if (!received || doubtful) return false;
    return std::any_of(texts.begin(), texts.end(), [&](const Piece<Text>& text) {
      return examine::Heard(*text, knowledge_.phrases).any("mark.doubts_a_mail");
    });
  }

  static Case carrier_itself(Case subject, const Case& carried) {
    return told(std::move(subject), carried, "mail.carrier_judged");
  }

  /// `subject`, which carries `carried`, with a finding `id` that says so.
  static Case told(Case subject, const Case& carried, const char* id) {
    const auto& from = carried.mail->from.mailboxes;
    subject.findings.push_back({id,
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
