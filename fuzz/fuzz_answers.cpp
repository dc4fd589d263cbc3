// Whatever cells and daemons answer about files: it reads or it does not, and what is written of it reads as
// the same.
#include "base/text.hpp"
#include "investigate/errand.hpp"
#include "require.hpp"
#include "world/questions/rules.hpp"
#include "world/questions/scan.hpp"
#include "world/questions/words.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace kanshiki;
  Reply reply;
  reply.status = Reply::Status::answered;
  reply.bytes = text_of(data, size);
  if (const auto lines = WordsIn{}.read(reply)) {
    Reply again = reply;
    again.bytes = write_words(*lines);
    require(write_words(WordsIn{}.read(again).value()) == again.bytes);
  }
  if (const auto matches = RulesOn{}.read(reply)) {
    Reply again = reply;
    again.bytes = write_matches(*matches);
    require(write_matches(RulesOn{}.read(again).value()) == again.bytes);
  }
  if (const auto scanned = ScanOf{}.read(reply))
    require(is_utf8(scanned->signature) && is_utf8(scanned->scanner));
  const Errand errand{"kind", "the thing", {}, {}};
  const Reply said = reply_to_errand(errand, reply.bytes);
  require(said.status == Reply::Status::answered || said.bytes.empty());
  read_errand_job(reply.bytes);
  return 0;
}
