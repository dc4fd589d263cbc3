/// kanshiki investigate: everything about a mail, as a report.

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

#include "base/text.hpp"
#include "campaign.hpp"
#include "case_folder.hpp"
#include "commands.hpp"
#include "consent.hpp"
#include "inputs.hpp"
#include "printable.hpp"
#include "session.hpp"
#include "standard_streams.hpp"
#include "terminal.hpp"

namespace kanshiki {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

/// A folder name for a mail: the name of its file, plain; "2" and so on is added where it was given out
/// before.
std::string folder_name(const std::string& input, std::set<std::string>& given) {
  std::string stem = fs::path(input).filename().string();
  if (input == "-" || input.starts_with("-#")) stem.replace(0, 1, "standard-input");
  if (names_url(input)) stem = input.substr(input.find("//") + 2);
  for (const char* extension : {".eml", ".msg", ".mbox"})
    if (iends_with(stem, extension)) stem.resize(stem.size() - std::string_view(extension).size());
  std::replace_if(
      stem.begin(), stem.end(),
      [](char c) { return c == '/' || c == '#' || static_cast<unsigned char>(c) < ' '; }, '-');
  if (stem.empty() || stem.front() == '.') stem.insert(0, "mail");
  std::string name = stem;
  for (int copy = 2; !given.insert(name).second; ++copy) name = stem + "-" + std::to_string(copy);
  return name;
}

const std::string* find(const Outputs& outputs, std::string_view name) {
  for (const auto& [key, bytes] : outputs)
    if (key == name) return &bytes;
  return nullptr;
}

class Investigation {
 public:
  Investigation(const Options& options, Session& session)
      : options_(options), session_(session), inputs_(options.inputs) {}

  ExitCode run() {
    for (const Error& error : inputs_.unlisted()) fault(error.what);
    for (const std::string& folder : inputs_.without_mail()) complain(folder + ": no mail in it");
    Companions mails(inputs_);
    several_ = mails.size() > 1;
    if (several_) mails.compare(session_, options_.jobs);
    if (!mails.compared_all()) complain("too many mails to look for campaigns among them");
    while (const auto mail = mails.next())
      if (auto done = examine(mail->input, mail->relatives); !done) fail_of(mail->input, done.error());
    return failed_ ? ExitCode::some_failed : ExitCode::fine;
  }

 private:
  Result<void> examine(const Input& input, const std::optional<std::vector<Relative>>& relatives) {
    if (!input.bytes) return tl::unexpected<Error>(input.bytes.error());
    auto folder = choose_folder(input);
    if (!folder) return tl::unexpected<Error>(folder.error());
    Order order = session_.order;
    (input.is_url ? order.url : order.mail) = *input.bytes;
    order.relatives = relatives;
    CaseWorld world(*session_.world, session_.limits);
    const auto outputs =
        session_.settle(run_in_a_cell(order, session_.work, world.source(), session_.time_a_mail), order);
    if (!outputs) return tl::unexpected<Error>(outputs.error());
    if (*folder)
      if (auto written =
              (*folder)->write(*outputs, {order.mail, order.url, world.tape(), session_.knowledge->profile});
          !written)
        return written;
    tell(*outputs);
    if (*folder && !options_.json) print("{}\n", printable((*folder)->path().string()));
    return {};
  }

  Result<std::optional<CaseFolder>> choose_folder(const Input& input) {
    if (options_.output.empty()) return std::optional<CaseFolder>();
    const fs::path path = several_ ? options_.output / folder_name(input.name, given_) : options_.output;
    return CaseFolder::open(path, *input.bytes, options_.force).map([](CaseFolder folder) {
      return std::optional(std::move(folder));
    });
  }

  void tell(const Outputs& outputs) const {
    const std::string* told = find(outputs, options_.json ? "case.json" : "terminal");
    if (!told) return;
    put(options_.json ? Json::parse(*told, nullptr, false).dump() + "\n" : *told);
  }

  void fail_of(const Input& input, const Error& error) {
    fault(about(input.name, error.what));
    if (options_.json)
      print("{}\n", Json{{"path", input.name}, {"error", error.what}}.dump(-1, ' ', false,
                                                                           Json::error_handler_t::replace));
  }

  void fault(const std::string& what) {
    complain(what);
    failed_ = true;
  }

  const Options& options_;
  Session& session_;
  Inputs inputs_;
  std::set<std::string> given_;
  bool several_ = false;
  bool failed_ = false;
};

}  // namespace

ExitCode investigate(const Options& options) {
  if (!agrees_to_probe(options)) return ExitCode::usage;
  auto session = open_session(options, Wanted::report);
  if (session) fit_terminal(session->order);
  return session ? Investigation(options, *session).run() : session.error();
}

}  // namespace kanshiki
