#include "investigate/examination.hpp"

#include <algorithm>
#include <deque>
#include <set>

#include "base/limits.hpp"
#include "examine/examiner.hpp"
#include "examine/link/make_link.hpp"
#include "infer/inference.hpp"
#include "investigate/discreet.hpp"
#include "investigate/doors.hpp"
#include "investigate/observations.hpp"
#include "judge/judge.hpp"
#include "world/world.hpp"

namespace kanshiki {
namespace {

/// One examiner on one piece of evidence.
struct Task {
  const Examiner* examiner;
  std::size_t evidence;  // index in Case::evidence
  Found found;
};

/// What stands in the place of a mail where there is none.
Piece<Mail> no_mail() {
  auto out = std::make_shared<Mail>();
  out->storage = std::make_shared<Storage>();
  return out;
}

Link given_link(const Piece<Mail>& mail, const std::string& url) {
  Link out = examine::make_link(mail, nullptr, Link::Kind::text, mail->arena().keep(url), {});
  out.place = Link::given;
  return out;
}

/// The worklist of one case. Evidence grows while examiners lead to more; tasks whose questions are open wait
/// for the next batch of answers.
class Examination {
 public:
  Examination(const Knowledge& knowledge, Source& source, const Scope& scope)
      : knowledge_(knowledge), source_(source, case_, knowledge) {
    case_.now = scope.now;
    case_.reach = scope.reach;
    case_.extras = scope.extras;
    case_.knowledge = knowledge.hash;
  }

  Case run(Piece<Mail> mail) {
    case_.mail = mail;
    discover(std::move(mail));
    return rise();
  }

  Case run(const std::string& url) {
    case_.url = url;
    case_.mail = no_mail();
    discover(std::make_shared<const Link>(given_link(case_.mail, url)));
    return rise();
  }

 private:
  /// Reach by reach; what `visit` and `probe` may do hangs on what is known by then.
  Case rise() {
    settle();
    while (reach_ < case_.reach) {
      reach_ = static_cast<Reach>(static_cast<int>(reach_) + 1);
      if (reach_ >= Reach::visit) conclude();
      for (std::size_t i = 0; i < case_.evidence.size(); ++i)
        queue_tasks(i, [this](const Examiner& examiner) { return examiner.reach == reach_; });
      if (reach_ == Reach::visit) discover_all(doors(case_, knowledge_));
      if (reach_ == Reach::probe) discover_all(trials(case_, knowledge_));
      settle();
    }
    conclude();
    return std::move(case_);
  }

  template <class T>
  void discover_all(std::vector<T> leads) {
    for (T& lead : leads) discover(std::make_shared<const T>(std::move(lead)));
  }

  void discover(Evidence lead) {
    if (std::holds_alternative<Piece<Link>>(lead) && !has_room_for_link()) return;
    const std::string same = identity(lead);
    if (!same.empty() && !known_.insert(same).second) return;
    case_.evidence.push_back(std::move(lead));
    queue_tasks(case_.evidence.size() - 1,
                [this](const Examiner& examiner) { return examiner.reach <= reach_; });
  }

  /// All texts of a mail and all that its links wrap share one limit.
  bool has_room_for_link() {
    if (links_ < limits::links) return ++links_, true;
    observed_.add({"link.limit", Meaning::suspicious, {{"most", std::int64_t{limits::links}}}, {}});
    return false;
  }

  template <class Wanted>
  void queue_tasks(std::size_t evidence, Wanted wanted) {
    for (const Examiner& examiner : examiners())
      if (examiner.evidence == case_.evidence[evidence].index() && wanted(examiner))
        ready_.push_back({&examiner, evidence, {}});
  }

  /// Everything that the reach allows, until nothing new comes of it.
  void settle() {
    while (!ready_.empty() || !waiting_.empty()) {
      while (!ready_.empty()) perform_next();
      fetch_answers();
    }
  }

  void perform_next() {
    Task task = std::move(ready_.front());
    ready_.pop_front();
    World world(answers_, case_.now, case_.extras);
    task.found = task.examiner->examine(case_.evidence[task.evidence], knowledge_, world);
    if (!world.open().empty()) {
      open_.insert(world.open().begin(), world.open().end());
      waiting_.push_back(std::move(task));
      return;
    }
    for (const auto& [question, why] : world.missing()) note_unknown(question, why);
    for (Finding& finding : task.found.findings) {
      finding.inferred = finding.only_in_pictures();  // what a machine read was not seen
      observed_.add(std::move(finding));
    }
    for (Evidence& lead : task.found.leads) discover(std::move(lead));
  }

  /// One batch for all open questions; then the examiners that asked them run again.
  void fetch_answers() {
    if (open_.empty()) return;
    const std::vector<Question> batch(open_.begin(), open_.end());
    open_.clear();
    std::vector<Reply> replies = source_.answer(batch);
    for (std::size_t i = 0; i < batch.size(); ++i) {
      note_unanswered(batch[i], replies[i]);
      answers_.emplace(batch[i], std::move(replies[i]));
    }
    for (Task& task : waiting_) ready_.push_back(std::move(task));
    waiting_.clear();
  }

  void note_unanswered(const Question& question, const Reply& reply) {
    if (reply.status == Reply::Status::out_of_reach)
      ++case_.out_of_reach;
    else if (reply.status != Reply::Status::answered)
      note_unknown(question, reply.why);
  }

  void note_unknown(const Question& question, const std::string& why) {
    if (unknown_.insert(question).second) case_.unknowns.push_back({question.name(), why});
  }

  /// What follows from all that was observed so far.
  void conclude() {
    case_.findings = observed_.all();
    for (const Inference& inference : inferences())
      for (Finding& finding : inference.infer(case_, knowledge_)) {
        finding.inferred = true;
        case_.findings.push_back(std::move(finding));
      }
    case_.verdict = judge(case_.findings, knowledge_.weights);
  }

  const Knowledge& knowledge_;
  Case case_;
  Discreet source_;
  Reach reach_ = Reach::mail;  // risen to so far
  Observations observed_;
  std::deque<Task> ready_;
  std::vector<Task> waiting_;
  std::set<Question> open_, unknown_;
  std::set<std::string> known_;
  std::size_t links_ = 0;  // taken into the case
  Answers answers_;
};

}  // namespace

Case examine_url(const std::string& url, const Knowledge& knowledge, Source& source, const Scope& scope) {
  return Examination(knowledge, source, scope).run(url);
}

Case examine_mail(Piece<Mail> mail, const Knowledge& knowledge, Source& source, const Scope& scope) {
  return Examination(knowledge, source, scope).run(std::move(mail));
}

}  // namespace kanshiki
