#pragma once
/// What a page does with made-up entries: `world.ask(Submit{url, Client::phone, steps, {"example.jp"}})`.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "model/page.hpp"
#include "world/source.hpp"

namespace kanshiki {

/// All steps from a fresh visit; the reply is the record (world/questions/page_record.hpp) after the last of
/// them. `frame` and `control` of a step are counted as in the record that the step before it led to.
struct Submit {
  std::string url;
  Client client = Client::phone;
  std::vector<ProbeStep> steps;
  /// Hosts to which something may be sent; a request other than GET or HEAD to another is stopped.
  std::vector<std::string> post_to;

  using Answer = PageRecord;
  /// `SUBMIT phone https://example.jp/ {"steps":[{"fill":[{"frame":0,"control":1,"value":"…"}],
  ///  "press":{"frame":0,"control":2}}],"post_to":["example.jp"]}`; `press` may be null.
  Question question() const;
  Result<PageRecord> read(const Reply& reply) const;
};

/// What `Submit::question` asks, taken apart again; nothing if it is anything else.
std::optional<Submit> submit_query(std::string_view about);

}  // namespace kanshiki
