/// Types what nobody owns into a suspicious page, and tells what the page does with it. A real login refuses;
/// who collects passwords takes any, asks for more, and sends the victim to a real site in the end.
///
///   page ─fill, press─▶ page ─fill, press─▶ …      at most six times; stops at a repeated form, a gate,
///                                                  a refusal, and before anything that is spared

#include <algorithm>

#include "examine/page/entries.hpp"
#include "examine/page/seen.hpp"
#include "world/questions/submit.hpp"

namespace kanshiki::examine {
namespace {

constexpr std::size_t most_steps = 6;
constexpr int gone = 404, gone_for_good = 410;  // RFC 9110 §15.5

/// One conversation with one site.
class Dialogue {
 public:
  Dialogue(const Trial& trial, const Knowledge& knowledge, World& world)
      : trial_(trial), knowledge_(knowledge), world_(world), record_(trial.page->record) {}

  Found run() {
    while (outcome_.empty() && step_once()) {
    }
    Found out;
    if (!world_.open().empty()) return out;
    if (outcome_.empty() && accepted_) outcome_ = "asks_on_and_on";  // whatever came of the last step
    out.leads = std::move(pages_);
    if (!outcome_.empty()) out.findings.push_back(finding());
    return out;
  }

 private:
  /// Whether there is a further step to go; sets the outcome where the dialogue ends.
  bool step_once() {
    const auto entries = entries_for(record_, knowledge_.form_fields);
    if (!entries) return end("nothing_to_type");
    if (is_sign_up(record_, knowledge_)) return end("sign_up");
    if (knowledge_.page_words.is_gated(record_)) return end("gated");
    if (is_spared(site_of(record_.url()).host) || is_spared(entries->target)) return end("spared");
    if (steps_.size() == most_steps) return end(accepted_ ? "asks_on_and_on" : "limit");
    return submit(*entries);
  }

  bool submit(const Entries& entries) {
    steps_.push_back(entries.step);
    const Submit question{trial_.page->door->url, trial_.page->client, steps_, allowed(entries)};
    auto after = world_.ask(question);
    if (!after) return false;  // noted as unknown, or asked again with the answer
    note(entries, question.question(), std::move(*after));
    return classify();
  }

  /// Where this page may send: to itself and to where its form leads.
  std::vector<std::string> allowed(const Entries& entries) const {
    std::vector<std::string> out = {site_of(record_.url()).host};
    if (entries.target != out.front()) out.push_back(entries.target);
    return out;
  }

  void note(const Entries& entries, const Question& question, PageRecord after) {
    typed_.push_back(names_of(entries.kinds));
    secret_typed_ = secret_typed_ || asks_in_earnest(entries.kinds);
    asked_before_ = knowledge_.form_fields.asked(record_);
    record_ = std::move(after);
    question_ = question.name();
    pages_.push_back(page_seen(trial_.page->door, trial_.page->client, record_, question, typed_));
  }

  bool classify() {
    const int status = record_.status();
    const auto asked = knowledge_.form_fields.asked(record_);
    if (!record_.downloads.empty()) return end("download");
    if (const Site site = site_of(record_.url()); left_for(site)) return end(real_site());
    if (status == gone || status == gone_for_good) return end("gone");
    if (says(knowledge_.page_words.refusal)) return end(asked.empty() ? "error" : "refuses");
    if (record_.was_refused() || (asked.empty() && says(knowledge_.page_words.error))) return end("error");
    if (knowledge_.page_words.is_gated(record_)) return end("gated");
    if (!asked.empty() && asked == asked_before_) return end("same_form_again");
    if (!asked.empty()) return accepted_ = accepted_ || secret_typed_, note_asked(asked);
    return end(secret_typed_ ? "accepts_and_ends" : "ends");
  }

  bool note_asked(const std::vector<const FieldKind*>& asked) {
    for (const FieldKind* kind : asked)
      if (std::find(asked_next_.begin(), asked_next_.end(), kind->kind) == asked_next_.end())
        asked_next_.push_back(kind->kind);
    return true;
  }

  /// Whether the site sent its visitor away, to somebody else's.
  bool left_for(const Site& site) const {
    const Site begin = site_of(trial_.page->record.url());
    return !site.domain.empty() && site.domain != begin.domain &&
           (is_spared(site.host) || knowledge_.form_fields.asked(record_).empty());
  }
  std::string real_site() const { return secret_typed_ ? "accepts_and_leaves" : "leaves"; }

  bool is_spared(const std::string& host) const {
    const std::string domain(parse::registrable_domain(host));
    return is_known_host(host, knowledge_) ||
           std::find(trial_.spared.begin(), trial_.spared.end(), domain) != trial_.spared.end();
  }

  bool says(const PageWords::Words& words) const {
    return std::any_of(record_.frames.begin(), record_.frames.end(),
                       [&](const PageFrame& frame) { return !word_in(frame.text, words).empty(); });
  }

  bool end(std::string outcome) {
    outcome_ = std::move(outcome);
    return false;
  }

  /// Hosts that the made-up entries went to, or were kept from going to.
  std::vector<std::string> sent_to() const {
    std::vector<std::string> out;
    for (const PageRequest& request : record_.requests) {
      const std::string host = site_of(request.url).host;
      if (request.posted.empty() || std::find(out.begin(), out.end(), host) != out.end()) continue;
      out.push_back(host);
    }
    return out;
  }

  /// The outcome as it is told: that more was asked for is not undone by how the dialogue ends.
  std::string told_outcome() const {
    return accepted_ && outcome_ != "accepts_and_leaves" ? "accepts_and_asks_more" : outcome_;
  }

  Finding finding() const {
    const std::string outcome = told_outcome();
    const bool takes_anything = outcome.starts_with("accepts_");
    const Site site = site_of(trial_.page->record.url()), last = site_of(record_.url());
    std::vector<std::string> typed;
    for (const auto& step : typed_) typed.insert(typed.end(), step.begin(), step.end());
    return {takes_anything ? "page.accepts_anything" : "page.tried",
            takes_anything ? Meaning::malicious : Meaning::neutral,
            {{"host", site.host},
             {"opened", trial_.page->door->url},
             {"outcome", outcome},
             {"typed", std::move(typed)},
             {"asked_next", asked_next_},
             {"lands_on", last.host},
             {"sent_to", sent_to()},
             {"steps", static_cast<std::int64_t>(typed_.size())}},
            {{Cite::In::tape, question_.empty() ? trial_.page->question : question_, 0, 0,
              std::string(record_.url())}}};
  }

  const Trial& trial_;
  const Knowledge& knowledge_;
  World& world_;
  PageRecord record_;  // of the page as it is now
  std::vector<ProbeStep> steps_;
  std::vector<std::vector<std::string>> typed_;
  std::vector<const FieldKind*> asked_before_;
  std::vector<std::string> asked_next_;
  std::vector<Evidence> pages_;
  std::string question_, outcome_;
  bool secret_typed_ = false, accepted_ = false;
};

}  // namespace

Found made_up_login(const Trial& trial, const Knowledge& knowledge, World& world) {
  return Dialogue(trial, knowledge, world).run();
}

}  // namespace kanshiki::examine
