// Whatever a URL holds: what is read out of it is no longer than it can be, and unwrapping ends.
#include "knowledge/gateways.hpp"
#include "parse/url/form.hpp"
#include "parse/url/wrapped.hpp"
#include "require.hpp"

namespace {

using namespace kanshiki;

const Gateways& gateways() {
  static const Gateways made = [] {
    std::vector<Gateway> all;
    for (const Gateway::Form form :
         {Gateway::Form::value, Gateway::Form::path, Gateway::Form::bare_path, Gateway::Form::proofpoint_v2,
          Gateway::Form::proofpoint_v3, Gateway::Form::translate_goog, Gateway::Form::host_only}) {
      Gateway one;
      one.form = form;
      one.hosts = {"." + std::to_string(all.size()) + ".example", ".translate.goog"};
      one.path = "/";
      one.parameters = {"u", "?"};
      all.push_back(std::move(one));
    }
    return Gateways(std::move(all));
  }();
  return made;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view input = text_of(data, size);
  parse::url_in_value(input);
  parse::url_in_path(input);
  parse::from_proofpoint_v2(input);
  if (const auto out = parse::from_proofpoint_v3(input)) require(parse::begins_as_web_address(*out));
  const auto url = parse::parse_url(input);
  if (!url) return 0;
  gateways().of(*url);
  for (const Gateway& gateway : gateways().all()) {
    if (!url->path().starts_with(gateway.path)) continue;
    const auto inner = gateway.unwrap(*url);
    if (inner) require(inner->size() <= 3 * url->href().size() + 16);
  }
  return 0;
}
