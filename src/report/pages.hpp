#pragma once
/// The pages behind the links, as the document tells of them, and their pictures.

#include <nlohmann/json.hpp>
#include <string_view>

#include "knowledge/knowledge.hpp"
#include "model/case.hpp"
#include "report/article.hpp"
#include "report/mask.hpp"

namespace kanshiki {

/// `pages` of the contract (docs/json.md): a page a door, as the first visitor saw it, what others saw, and
/// what came after each made-up entry. `mask` decides which pictures are withheld: those of pages that show
/// something of the recipient.
nlohmann::ordered_json pages_section(const Case& subject, const Knowledge& knowledge, const Mask& mask);

/// The pictures that `pages_section` names, JPEG, by the names of their files: "page-1-phone.jpg".
Pictures pictures_of(const Case& subject, const Mask& mask);

/// Whether a file is called as such a picture may be.
bool names_picture(std::string_view file);

}  // namespace kanshiki
