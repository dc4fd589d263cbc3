/// kanshiki learn: reads mails whose intent somebody knows and makes a wording model of them, which weighs
/// beside the shipped one and never changes it.

#include <deque>
#include <utility>

#include "base/file.hpp"
#include "base/hash.hpp"
#include "commands.hpp"
#include "folder_lock.hpp"
#include "folders.hpp"
#include "inputs.hpp"
#include "investigate/cell_pool.hpp"
#include "knowledge/known_mails.hpp"
#include "progress.hpp"
#include "session.hpp"
#include "standard_streams.hpp"

namespace kanshiki {
namespace {

namespace fs = std::filesystem;

/// Errors: the file is there and cannot be read, or is damaged.
Result<KnownMails> open_known_mails(const fs::path& file) {
  std::error_code error;
  if (!fs::exists(file, error)) return KnownMails();
  const auto text = read_file(file);
  if (!text) return tl::unexpected<Error>(text.error());
  auto mails = read_known_mails(*text);
  if (!mails) return fail(mails.error().kind, file.string() + ": " + mails.error().what);
  return mails;
}

/// The mails below some paths, one after the other. What cannot be read is told and counted.
class Mails {
 public:
  explicit Mails(const std::vector<std::string>& paths) : inputs_(paths), progress_(inputs_.files()) {
    for (const Error& error : inputs_.unlisted()) fault(error.what);
    for (const std::string& folder : inputs_.without_mail()) complain(folder + ": no mail in it");
  }

  /// The next that can be read; nothing when all were.
  std::optional<Input> next() {
    while (std::optional<Input> input = inputs_.next()) {
      if (input->bytes && !input->is_url) return input;
      fault(about(input->name, input->is_url ? "a URL has no words" : input->bytes.error().what));
    }
    return std::nullopt;
  }

  void fault(const std::string& what) {
    progress_.clear();
    complain(what);
    ++faults_;
  }

  void show_progress() { progress_.show(inputs_.files_opened()); }
  void clear_progress() { progress_.clear(); }
  std::size_t faults() const { return faults_; }

 private:
  Inputs inputs_;
  Progress progress_;
  std::size_t faults_ = 0;
};

/// Reads the mails of one side into what is known.
class Lesson {
 public:
  Lesson(const std::vector<std::string>& paths, bool unwanted, KnownMails& known)
      : mails_(paths), unwanted_(unwanted), known_(known) {}

  /// How many could not be read.
  std::size_t take(Session& session, std::size_t jobs) {
    Refusing nobody;
    run_in_cells(
        {jobs, session.time_a_mail}, session.work, nobody, [&] { return next_job(session.order); },
        [this](const Result<std::string>& result) { finish(result); });
    mails_.clear_progress();
    return mails_.faults();
  }

 private:
  struct Pending {
    std::string name, digest;
  };

  std::optional<std::string> next_job(Order order) {
    std::optional<Input> input = mails_.next();
    if (!input) return std::nullopt;
    pending_.push_back({std::move(input->name), sha256_hex(*input->bytes)});
    order.mail = std::move(*input->bytes);
    return write_order(order);
  }

  void finish(const Result<std::string>& result) {
    const Pending mail = std::move(pending_.front());
    pending_.pop_front();
    mails_.show_progress();
    const auto outputs = read_outcome(result);
    if (!outputs || outputs->empty())
      return mails_.fault(mail.name + ": " + (outputs ? "no answer" : outputs.error().what));
    auto buckets = read_words(outputs->front().second);
    if (!buckets) return mails_.fault(mail.name + ": " + buckets.error().what);
    known_.insert_or_assign(mail.digest, KnownMail{mail.digest, unwanted_, std::move(*buckets)});
  }

  Mails mails_;
  bool unwanted_;
  KnownMails& known_;
  std::deque<Pending> pending_;
};

/// Takes the mails below `paths` out of what is known and tells how many it knew. How many could not be read.
std::size_t forget(const std::vector<std::string>& paths, KnownMails& known) {
  Mails mails(paths);
  std::size_t forgotten = 0;
  while (const auto input = mails.next()) forgotten += known.erase(sha256_hex(*input->bytes));
  print("forgotten: {}\n", forgotten);
  return mails.faults();
}

/// Makes the model anew and tells how good it is. Of too few mails there is none.
Result<void> make_model(const KnownMails& known, const fs::path& file) {
  std::vector<KnownMail> mails;
  for (const auto& [digest, mail] : known) mails.push_back(mail);
  const auto training = train_wording(std::move(mails));
  if (!training) {
    std::error_code error;
    fs::remove(file, error);
    print("{}\n", training.error().what);
    return {};
  }
  print("known: {} unwanted mails, {} wanted\n", training->unwanted, training->wanted);
  print("judged by models that had not seen them: {} of {} unwanted recognised, {} of {} wanted mistaken\n",
        training->recognised, training->unwanted, training->mistaken, training->wanted);
  return write_file(file, training->model.write(), 0600);
}

}  // namespace

ExitCode learn(const Options& options) {
  if (options.wanted.empty() && options.unwanted.empty() && options.forgotten.empty()) {
    complain("nothing to learn from: name mails by --wanted, --unwanted or --forget");
    return ExitCode::usage;
  }
  const auto folder = needed(learnt_folder(options), "--learnt");
  if (!folder) {
    complain(folder.error().what);
    return ExitCode::usage;
  }
  const auto alone = lock_folder(*folder);
  if (!alone) {
    complain(alone.error().what);
    return ExitCode::some_failed;
  }
  const fs::path file = *folder / "mails";
  auto known = open_known_mails(file);
  if (!known) {
    complain(known.error().what);
    return ExitCode::usage;
  }
  Options offline = options;
  offline.reach = Reach::mail;
  auto session = open_session(offline, Wanted::words);
  if (!session) return session.error();
  std::size_t faults = Lesson(options.wanted, false, *known).take(*session, options.jobs);
  faults += Lesson(options.unwanted, true, *known).take(*session, options.jobs);
  if (!options.forgotten.empty()) faults += forget(options.forgotten, *known);
  auto kept = write_file(file, write_known_mails(*known), 0600);
  if (kept) kept = make_model(*known, learnt_model(*folder));
  if (kept) return faults == 0 ? ExitCode::fine : ExitCode::some_failed;
  complain(kept.error().what);
  return ExitCode::some_failed;
}

}  // namespace kanshiki
