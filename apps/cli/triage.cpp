/// kanshiki triage: a verdict for every mail, one line each, in input order.

#include <unistd.h>

#include <fmt/format.h>
#include <deque>
#include <nlohmann/json.hpp>

#include "commands.hpp"
#include "consent.hpp"
#include "folders.hpp"
#include "inputs.hpp"
#include "investigate/cell_pool.hpp"
#include "judge/judge.hpp"
#include "printable.hpp"
#include "progress.hpp"
#include "session.hpp"
#include "standard_streams.hpp"
#include "world/kept.hpp"

namespace kanshiki {
namespace {

using Json = nlohmann::ordered_json;

/// Reads mails and tells their verdicts; between the two, cells examine several at a time. What could not
/// even be read has a line at its place, too.
class Triage {
 public:
  Triage(const Options& options, Session& session)
      : options_(options), session_(session), inputs_(options.inputs), progress_(inputs_.files()) {}

  ExitCode run() {
    for (const Error& error : inputs_.unlisted()) fault(error.what);
    for (const std::string& folder : inputs_.without_mail()) complain(folder + ": no mail in it");
    run_in_cells(
        {options_.jobs, session_.time_a_mail}, session_.work, session_.world->source(),
        [this] { return next_job(); }, [this](Result<std::string> result) { finish(result); });
    tell_unreadable();
    progress_.clear();
    return failed_ ? ExitCode::some_failed : ExitCode::fine;
  }

 private:
  /// A mail on its way: its name, and why it cannot be examined if that is known already.
  struct Pending {
    std::string name;
    std::string error;
  };

  /// None any more where nobody would get the verdict.
  std::optional<std::string> next_job() {
    while (std::optional<Input> input = output_is_well() ? inputs_.next() : std::nullopt) {
      pending_.push_back({std::move(input->name), input->bytes ? "" : input->bytes.error().what});
      if (!input->bytes) continue;
      Order order = session_.order;
      (input->is_url ? order.url : order.mail) = std::move(*input->bytes);
      return write_order(order);
    }
    return std::nullopt;
  }

  void finish(const Result<std::string>& result) {
    tell_unreadable();
    tell(pending_.front().name, verdict(result));
    pending_.pop_front();
    progress_.show(inputs_.files_opened());
  }

  /// The mails at the head of the queue that never went to a cell.
  void tell_unreadable() {
    for (; !pending_.empty() && !pending_.front().error.empty(); pending_.pop_front())
      tell(pending_.front().name, no_verdict(pending_.front().error));
  }

  Json verdict(const Result<std::string>& result) const {
    const auto outputs = session_.settle(result, session_.order);
    if (!outputs) return no_verdict(outputs.error().what);
    Json line = Json::parse(outputs->empty() ? "" : outputs->front().second, nullptr, false);
    return is_verdict(line) ? line : no_verdict("the cell answered with something else than a verdict");
  }

  /// A cell that was taken over may answer anything.
  static bool is_verdict(const Json& line) {
    return line.is_object() && line.contains("class") && line["class"].is_string() &&
           line.contains("probability") && line["probability"].is_number() && line.contains("findings") &&
           line["findings"].is_array() && (!line.contains("error") || line["error"].is_string());
  }

  /// Nothing is known of it: neither clean nor suspicious.
  Json no_verdict(const std::string& why) const {
    const Verdict prior = judge({}, session_.knowledge->weights);
    return {{"class", to_string(prior.kind)},
            {"probability", prior.probability},
            {"findings", Json::array()},
            {"error", why}};
  }

  void tell(const std::string& name, const Json& verdict) {
    progress_.clear();
    Json line = {{"path", name}};
    for (const char* field : {"class", "probability", "findings", "error"})
      if (verdict.contains(field)) line[field] = verdict[field];
    failed_ = failed_ || line.contains("error");
    const std::string text =
        options_.json ? line.dump(-1, ' ', false, Json::error_handler_t::replace) : for_a_person(line);
    print("{}\n", text);
  }

  /// "phishing     98 %  inbox/3.eml"
  static std::string for_a_person(const Json& line) {
    const std::string error = line.contains("error") ? "  (" + line["error"].get<std::string>() + ")" : "";
    return fmt::format("{:<10} {:>4.0f} %  {}", line["class"].get<std::string>(),
                       100 * line["probability"].get<double>(),
                       printable(line["path"].get<std::string>() + error));
  }

  void fault(const std::string& what) {
    progress_.clear();
    complain(what);
    failed_ = true;
  }

  const Options& options_;
  Session& session_;
  Inputs inputs_;
  Progress progress_;
  std::deque<Pending> pending_;
  bool failed_ = false;
};

bool has_feeds(const Options& options) {
  const auto updates = updates_folder(options);
  return updates && keeps_any(*updates / "feeds");
}

}  // namespace

ExitCode triage(const Options& options) {
  if (!agrees_to_probe(options)) return ExitCode::usage;
  auto session = open_session(options, Wanted::line);
  // Where addresses are tells a reader something and a verdict without look-ups nothing: where no feeds are
  // kept, nothing on this disk is asked a mail at a time. Databases of places would cost a sixth of the
  // speed.
  if (session && session->order.reach == Reach::local && session->order.extras.empty() && !has_feeds(options))
    session->order.reach = Reach::mail;
  return session ? Triage(options, *session).run() : session.error();
}

}  // namespace kanshiki
