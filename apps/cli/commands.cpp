#include "commands.hpp"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "base/file.hpp"
#include "base/limits.hpp"
#include "investigate/examination.hpp"
#include "parse/mail.hpp"
#include "report/document.hpp"

namespace kanshiki {
namespace {

namespace fs = std::filesystem;

std::vector<fs::path> mails_below(const std::vector<std::string>& paths) {
  std::vector<fs::path> out;
  for (const fs::path path : paths) {
    if (!fs::is_directory(path)) {
      out.push_back(path);
      continue;
    }
    const std::size_t first = out.size();
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(path))
      if (entry.is_regular_file()) out.push_back(entry.path());
    std::sort(out.begin() + static_cast<std::ptrdiff_t>(first), out.end());
  }
  return out;
}

Result<Case> examine_file(const fs::path& path, const Knowledge& knowledge) {
  auto bytes = read_file(path, limits::mail_bytes);
  if (!bytes) return tl::unexpected<Error>(bytes.error());
  auto mail = parse::parse_mail(std::move(*bytes));
  if (!mail) return tl::unexpected<Error>(mail.error());
  Refusing nobody;
  const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
  Case subject = examine_mail(*mail, knowledge, nobody, {Reach::local, now});
  subject.version = KANSHIKI_VERSION;
  return subject;
}

template <class Tell>
int for_each_mail(const Options& options, Tell tell) {
  auto knowledge = load_knowledge(KANSHIKI_DATA_DIR);
  if (!knowledge) {
    std::fprintf(stderr, "kanshiki: %s\n", knowledge.error().what.c_str());
    return 3;
  }
  int status = 0;
  for (const fs::path& path : mails_below(options.paths)) {
    auto subject = examine_file(path, **knowledge);
    if (!subject) status = 2;
    std::puts(tell(path, subject, **knowledge).dump().c_str());
  }
  return status;
}

}  // namespace

int run_triage(const Options& options) {
  return for_each_mail(options, [](const fs::path& path, const Result<Case>& subject, const Knowledge&) {
    nlohmann::ordered_json line{{"path", path.string()}};
    if (subject) {
      line.update(triage_line(*subject));
    } else {
      line["error"] = subject.error().what;
    }
    return line;
  });
}

int run_investigate(const Options& options) {
  return for_each_mail(
      options, [](const fs::path& path, const Result<Case>& subject, const Knowledge& knowledge) {
        if (!subject) return nlohmann::ordered_json{{"path", path.string()}, {"error", subject.error().what}};
        return document(*subject, knowledge, Mask::for_case(*subject, knowledge.profile));
      });
}

}  // namespace kanshiki
