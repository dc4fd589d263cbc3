// What must hold of every tape that is read: written again it is the same tape. And of everything that comes
// up the pipe from a cell, which may have been taken over: questions are read as they were written or not at
// all.
#include "investigate/piped.hpp"
#include "require.hpp"
#include "world/tape.hpp"

namespace {

using namespace kanshiki;

Result<std::string> no_blob(const std::string&) { return fail(Error::Kind::unreadable, "no blobs here"); }

void is_the_same_written_again(std::string_view lines) {
  const auto answers = read_tape(lines, no_blob);
  if (!answers) return;
  const WrittenTape again = write_tape(*answers);
  const auto read = read_tape(
      again.lines, [&](const std::string& hash) -> Result<std::string> { return again.blobs.at(hash); });
  require(read && write_tape(*read).lines == again.lines);
}

void is_one_entry(std::string_view line) {
  if (const auto entry = read_tape_entry(line))
    require(read_tape_entry(write_tape_entry(entry->first, entry->second)).has_value());
}

/// Seals are made of what is before them, so that few changed tapes would be read beyond them.
std::string sealed_anew(std::string_view fields) {
  Answers answers;
  Reply reply;
  reply.status = Reply::Status::answered;
  reply.bytes = fields;
  answers.emplace(Question{"dns", std::string(fields.substr(0, 40))}, reply);
  return write_tape(answers).lines;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes = text_of(data, size);
  is_the_same_written_again(bytes);
  is_the_same_written_again(sealed_anew(bytes));
  is_one_entry(bytes);
  if (const auto questions = read_questions(bytes)) require(write_questions(*questions).size() <= size + 64);
  (void)read_replies(bytes);
  return 0;
}
