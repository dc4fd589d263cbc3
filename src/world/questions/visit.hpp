#pragma once
/// A page as a browser shows it: `world.ask(Visit{"https://example.jp/", Client::phone})`.

#include <optional>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "model/page.hpp"
#include "world/source.hpp"

namespace kanshiki {

/// The reply is a record (world/questions/page_record.hpp).
struct Visit {
  std::string url;
  Client client = Client::phone;

  using Answer = PageRecord;
  Question question() const;  ///< `VISIT phone https://example.jp/`
  Result<PageRecord> read(const Reply& reply) const;
};

/// What `Visit::question` asks, taken apart again; nothing if it is no visit to an http or https URL.
std::optional<Visit> visit_query(std::string_view about);

/// A URL as questions name it: without blanks and control characters.
std::string url_in_question(std::string_view url);

}  // namespace kanshiki
