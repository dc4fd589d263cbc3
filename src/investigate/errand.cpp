#include "investigate/errand.hpp"

#include "base/wire.hpp"

namespace kanshiki {
namespace {

using Status = Reply::Status;

Status status_of(const Error& error) {
  return error.kind == Error::Kind::timeout ? Status::timeout : Status::failed;
}

}  // namespace

std::string errand_job(const Question& question) {
  WireWriter out;
  out.text(question.about).text(question.file ? std::string_view(*question.file) : std::string_view());
  return out.take();
}

ErrandJob read_errand_job(std::string_view job) {
  WireReader in(job);
  const std::string_view about = in.text();
  return {about, in.text()};
}

std::string errand_result(const Result<std::string>& answer, std::string_view source) {
  WireWriter out;
  out.number(static_cast<std::uint64_t>(answer ? Status::answered : status_of(answer.error())));
  out.text(answer ? *answer : answer.error().what).text(source);
  return out.take();
}

Reply reply_to_errand(const Errand& errand, const Result<std::string>& result) {
  Reply out;
  out.status = Status::failed;
  std::string_view said;
  if (result) {
    WireReader in(*result);
    const std::uint64_t status = in.number();
    said = in.text();
    out.source = in.text();
    if (!in.ok())
      said = "the cell returned a broken result";
    else if (status == static_cast<std::uint64_t>(Status::answered) ||
             status == static_cast<std::uint64_t>(Status::timeout))
      out.status = static_cast<Status>(status);
  } else {
    out.status = status_of(result.error());
    said = result.error().what;
  }
  if (out.status == Status::answered)
    out.bytes = said;
  else
    out.why = std::string(errand.what).append(": ").append(said);
  return out;
}

}  // namespace kanshiki
