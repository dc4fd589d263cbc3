#include "world/tape.hpp"

#include <algorithm>

#include "base/file.hpp"
#include "base/hash.hpp"
#include "base/json.hpp"
#include "base/text.hpp"
#include "base/time.hpp"
#include "world/json_bytes.hpp"

namespace kanshiki {
namespace {

using Json = nlohmann::ordered_json;
using Entry = std::pair<Question, Reply>;

constexpr std::size_t largest_inline = 16 * 1024;  // answers beyond it become blobs
constexpr std::string_view seal_field = ",\"seal\":\"";

/// `{…}` → `{…,"seal":"…"}`; returns the line, and moves the seal on to it.
std::string sealed(const Json& fields, std::string& seal) {
  std::string line = fields.dump(-1, ' ', false, Json::error_handler_t::replace);
  line.pop_back();
  seal = sha256_hex(seal + line);
  return line.append(seal_field).append(seal).append("\"}");
}

Json fields_of(const Question& question, const Reply& reply, Blobs* blobs) {
  Json out = {{"kind", question.kind},
              {"about", question.about},
              {"reach", to_string(question.reach)},
              {"status", to_string(reply.status)},
              {"source", reply.source},
              {"time", iso8601(reply.time)}};
  if (!reply.why.empty()) out["why"] = reply.why;
  if (reply.bytes.empty()) return out;
  const std::string hash = sha256_hex(reply.bytes);
  out["sha256"] = hash;
  if (blobs && reply.bytes.size() > largest_inline) {
    out["blob"] = reply.bytes.size();
    blobs->emplace(hash, reply.bytes);
  } else {
    put_bytes(out, reply.bytes);
  }
  return out;
}

tl::unexpected<Error> malformed(std::string what) { return fail(Error::Kind::malformed, std::move(what)); }

/// The fields of a line whose seal is right.
Result<Json> unseal(std::string_view line, std::string& seal) {
  const std::size_t at = line.rfind(seal_field);
  if (at == std::string_view::npos) return malformed("is cut off or has no seal");
  const std::string expected = sha256_hex(seal + std::string(line.substr(0, at)));
  if (line.substr(at + seal_field.size()) != expected + "\"}") return malformed("is not as it was written");
  seal = expected;
  Json fields = Json::parse(line, nullptr, false);
  if (!fields.is_object()) return malformed("is no JSON object");
  return fields;
}

template <class Enum>
std::optional<Enum> from_name(std::string_view name, std::initializer_list<Enum> all) {
  for (const Enum one : all)
    if (to_string(one) == name) return one;
  return {};
}

Result<std::string> bytes_of(const Json& fields, const BlobReader& blobs) {
  if (fields.contains("blob")) return blobs(text_at(fields, "sha256"));
  if (!fields.contains("sha256")) return std::string();
  auto bytes = get_bytes(fields);
  if (!bytes) return malformed("has broken base64");
  return std::move(*bytes);
}

Result<Entry> entry_of(const Json& fields, const BlobReader& blobs) {
  using Status = Reply::Status;
  const auto reach = from_name(text_at(fields, "reach"),
                               {Reach::mail, Reach::local, Reach::lookup, Reach::visit, Reach::probe});
  const auto status =
      from_name(text_at(fields, "status"),
                {Status::answered, Status::out_of_reach, Status::refused, Status::timeout, Status::failed});
  const auto time = parse_iso8601(text_at(fields, "time"));
  if (!reach || !status || !time) return malformed("has an unknown reach, status or time");
  auto bytes = bytes_of(fields, blobs);
  if (!bytes) return tl::unexpected<Error>(bytes.error());
  const std::string hash = text_at(fields, "sha256");
  if (hash != (bytes->empty() ? "" : sha256_hex(*bytes)))
    return malformed("has an answer that is not the one recorded");
  return Entry{{text_at(fields, "kind"), text_at(fields, "about"), *reach},
               {*status, std::move(*bytes), text_at(fields, "source"), text_at(fields, "why"), *time}};
}

Error at_line(std::size_t number, const Error& error) {
  return {error.kind, "the tape's line " + std::to_string(number) + " " + error.what};
}

}  // namespace

WrittenTape write_tape(const Answers& answers) {
  WrittenTape out;
  std::string seal;
  for (const auto& [question, reply] : answers)
    out.lines += sealed(fields_of(question, reply, &out.blobs), seal) + '\n';
  out.lines += sealed({{"entries", answers.size()}}, seal) + '\n';
  return out;
}

Result<Answers> read_tape(std::string_view lines, const BlobReader& blobs) {
  Answers out;
  std::string seal;
  bool closed = false;
  std::size_t number = 0;
  while (!lines.empty()) {
    ++number;
    const std::size_t end = lines.find('\n');
    const auto broken = [&](const Error& error) { return tl::unexpected<Error>(at_line(number, error)); };
    if (end == std::string_view::npos) return broken({Error::Kind::malformed, "is cut off"});
    if (closed) return broken({Error::Kind::malformed, "follows the tape's end"});
    const auto fields = unseal(lines.substr(0, end), seal);
    if (!fields) return broken(fields.error());
    lines.remove_prefix(end + 1);
    if (fields->contains("entries")) {
      closed = true;
      continue;
    }
    auto entry = entry_of(*fields, blobs);
    if (!entry) return broken(entry.error());
    out.insert(std::move(*entry));
  }
  if (!closed) return malformed("the tape is cut off behind line " + std::to_string(number));
  return out;
}

Result<void> save_tape(const Answers& answers, const std::filesystem::path& folder) {
  const WrittenTape tape = write_tape(answers);
  const std::filesystem::path blobs = folder / "blobs";
  std::error_code error;
  if (!tape.blobs.empty()) std::filesystem::create_directories(blobs, error);
  for (const auto& [hash, bytes] : tape.blobs)
    if (auto written = write_file(blobs / hash, bytes, 0600); !written) return written;
  return write_file(folder / "tape.jsonl", tape.lines, 0600);
}

Result<Answers> load_tape(const std::filesystem::path& file) {
  const auto lines = read_file(file);
  if (!lines) return tl::unexpected<Error>(lines.error());
  return read_tape(*lines, [&](const std::string& hash) -> Result<std::string> {
    const bool plain = hash.size() == 64 && std::all_of(hash.begin(), hash.end(), is_alnum);
    if (!plain) return malformed("names no blob");
    return read_file(file.parent_path() / "blobs" / hash);
  });
}

std::string write_tape_entry(const Question& question, const Reply& reply) {
  std::string seal;
  return sealed(fields_of(question, reply, nullptr), seal);
}

Result<std::pair<Question, Reply>> read_tape_entry(std::string_view line) {
  std::string seal;
  const auto fields = unseal(line, seal);
  if (!fields) return tl::unexpected<Error>(fields.error());
  return entry_of(*fields,
                  [](const std::string&) -> Result<std::string> { return malformed("names a blob"); });
}

}  // namespace kanshiki
