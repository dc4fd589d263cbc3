#pragma once
/// Masking of a whole document: which of its texts may hold data, and which are the program's own.

#include <nlohmann/json_fwd.hpp>

#include "report/mask.hpp"

namespace kanshiki {

/// Every text goes through `mask` and comes out as valid UTF-8, and so do names of fields that are data. Left
/// alone is what the program itself says (words of the contract, digests, its own data): a recipient called
/// "phishing@…" must not make it speak of 〇〇〇; and what was masked when it was written.
void mask_tree(nlohmann::ordered_json& document, const Mask& mask);

}  // namespace kanshiki
