#include "investigate/piped.hpp"

#include "base/wire.hpp"

namespace kanshiki {
namespace {

constexpr std::uint64_t most_at_once = 100'000;  // questions in one batch

}  // namespace

std::string write_questions(std::span<const Question> questions) {
  WireWriter out;
  out.number(questions.size());
  for (const Question& one : questions)
    out.text(one.kind)
        .text(one.about)
        .number(static_cast<std::uint64_t>(one.reach))
        .text(one.file ? std::string_view(*one.file) : std::string_view());
  return out.take();
}

Result<std::vector<Question>> read_questions(std::string_view bytes) {
  WireReader in(bytes);
  const std::uint64_t count = in.number();
  std::vector<Question> out;
  for (std::uint64_t i = 0; in.ok() && i < count && i < most_at_once; ++i) {
    Question one;
    one.kind = in.text();
    one.about = in.text();
    const std::uint64_t reach = in.number();
    if (reach > static_cast<std::uint64_t>(Reach::probe))
      return fail(Error::Kind::malformed, "no such reach");
    one.reach = static_cast<Reach>(reach);
    if (const std::string_view file = in.text(); !file.empty())
      one.file = std::make_shared<const std::string>(file);
    out.push_back(std::move(one));
  }
  if (!in.ok() || !in.at_end() || out.size() != count)
    return fail(Error::Kind::malformed, "broken batch of questions");
  return out;
}

std::string write_replies(std::span<const Reply> replies) {
  WireWriter out;
  out.number(replies.size());
  for (const Reply& one : replies)
    out.number(static_cast<std::uint64_t>(one.status))
        .text(one.bytes)
        .text(one.source)
        .text(one.why)
        .number(static_cast<std::uint64_t>(one.time.time_since_epoch().count()));
  return out.take();
}

Result<std::vector<Reply>> read_replies(std::string_view bytes) {
  WireReader in(bytes);
  const std::uint64_t count = in.number();
  std::vector<Reply> out;
  for (std::uint64_t i = 0; in.ok() && i < count && i < most_at_once; ++i) {
    Reply one;
    const std::uint64_t status = in.number();
    if (status > static_cast<std::uint64_t>(Reply::Status::failed))
      return fail(Error::Kind::malformed, "no such status");
    one.status = static_cast<Reply::Status>(status);
    one.bytes = in.text();
    one.source = in.text();
    one.why = in.text();
    one.time = std::chrono::sys_seconds(std::chrono::seconds(static_cast<std::int64_t>(in.number())));
    out.push_back(std::move(one));
  }
  if (!in.ok() || !in.at_end() || out.size() != count)
    return fail(Error::Kind::malformed, "broken batch of replies");
  return out;
}

std::vector<Reply> Piped::answer(std::span<const Question> questions) {
  const auto ask = [&]() -> Result<std::vector<Reply>> {
    if (auto sent = channel_.send(FrameKind::questions, write_questions(questions)); !sent)
      return tl::unexpected<Error>(sent.error());
    auto frame = channel_.receive();
    if (!frame) return tl::unexpected<Error>(frame.error());
    if (frame->kind != FrameKind::replies) return fail(Error::Kind::malformed, "not a batch of replies");
    return read_replies(frame->bytes);
  };
  auto replies = ask();
  if (replies && replies->size() == questions.size()) return std::move(*replies);
  Reply broken;
  broken.why = replies ? "wrong number of replies" : replies.error().what;
  return std::vector<Reply>(questions.size(), broken);
}

}  // namespace kanshiki
