// Whatever the text: what is masked is UTF-8 where the text was, shows no secret that stands there in the
// open, and every place of the text has one in it, in order.
#include "base/text.hpp"
#include "report/mask.hpp"
#include "require.hpp"

namespace {

using namespace kanshiki;

constexpr std::string_view address = "taro.yamada@tokyo-sushi.co.jp";

Mask make_mask() {
  Knowledge knowledge;
  knowledge.mailboxes.free = {"gmail.com"};
  knowledge.profile.addresses = {std::string(address), "hanako1975@gmail.com"};
  knowledge.profile.names = {"山田 太郎"};
  Case subject;
  subject.mail = std::make_shared<const Mail>();
  return Mask::for_case(subject, knowledge);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const Mask mask = make_mask();
  const std::string text(reinterpret_cast<const char*>(data), size);
  const MaskedText masked = mask.with_places(text);
  require(is_utf8(masked.text) || !is_utf8(text));
  require(!icontains(masked.text, " " + std::string(address) + " "));
  std::size_t last = 0;
  for (std::size_t at = 0; at <= text.size(); ++at) {
    require(masked.place_of(at) >= last && masked.place_of(at) <= masked.text.size());
    last = masked.place_of(at);
  }
  return 0;
}
