#pragma once
/// A case as a tree of values, masked: `case.json`, and the only thing that articles and views are made of.

#include <nlohmann/json_fwd.hpp>

#include "knowledge/knowledge.hpp"
#include "model/case.hpp"
#include "model/layout.hpp"
#include "report/mask.hpp"

namespace kanshiki {

/// The contract of docs/json.md: fields may be added; a field that is absent was not looked at, null means
/// looked and nothing there. Every text in it has gone through `mask`. Pages are shown as `layouts` has them.
nlohmann::ordered_json document(const Case& subject, const Knowledge& knowledge, const Mask& mask,
                                const Layouts& layouts = {});

/// One line of `triage --jsonl`, without the path.
nlohmann::ordered_json triage_line(const Case& subject);

}  // namespace kanshiki
