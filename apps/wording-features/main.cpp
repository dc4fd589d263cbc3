/// wording-features: what tools/train-wording and tools/fit-weights learn from. Reads the names of mails from
/// standard input, a line each, and prints a JSON object a line: `path`, `findings`, `buckets` (of the
/// wording model), `shape` (by which near duplicates are found). For mail that was collected by oneself: it
/// is examined in this process.

#include <cstdio>
#include <iostream>
#include <nlohmann/json.hpp>

#include "base/file.hpp"
#include "infer/fingerprint.hpp"
#include "infer/wording_of.hpp"
#include "investigate/investigation.hpp"
#include "parse/mail.hpp"
#include "world/source.hpp"

namespace {

using namespace kanshiki;
using Json = nlohmann::ordered_json;

/// The fingerprint of the longest text; empty if that is too short to tell.
Json shape_of(const std::vector<infer::Worded>& texts) {
  std::string_view longest;
  for (const infer::Worded& one : texts)
    if (one.text->folded.text.size() > longest.size()) longest = one.text->folded.text;
  const infer::Fingerprint print = infer::fingerprint(longest);
  return print.tells() ? Json(print.least) : Json::array();
}

Json features_of(const Piece<Mail>& mail, const Knowledge& knowledge) {
  Refusing nobody;
  const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
  const Case subject = investigate_mail(mail, knowledge, nobody, {Reach::local, now});
  const std::vector<infer::Worded> texts = infer::wording_of(subject);
  Json findings = Json::array();
  for (const Finding& finding : subject.findings) findings.push_back(finding.id);
  return {{"findings", findings}, {"buckets", infer::buckets_of(texts)}, {"shape", shape_of(texts)}};
}

}  // namespace

int main() {
  const auto knowledge = load_knowledge(KANSHIKI_DATA_DIR);
  if (!knowledge) return std::fprintf(stderr, "%s\n", knowledge.error().what.c_str()), 1;
  for (std::string path; std::getline(std::cin, path);) {
    Json line = {{"path", path}};
    auto bytes = read_file(path);
    if (!bytes) continue;
    if (const auto mail = parse::parse_mail(std::move(*bytes))) line.update(features_of(*mail, **knowledge));
    std::puts(line.dump(-1, ' ', false, Json::error_handler_t::replace).c_str());
  }
  return 0;
}
