#pragma once
/// What people read: a document, told in one language.
///
///   document ──compose──▶ Article ──▶ HTML, a fragment of HTML, Markdown, a terminal's lines
///
/// Only the document, the pictures that it names and the catalogue are read. Every word of a mail or of the network is escaped where it
/// is written out, and addresses are defanged.

#include <map>
#include <nlohmann/json_fwd.hpp>
#include <string>

#include "knowledge/catalogue.hpp"
#include "knowledge/stylesheets.hpp"
#include "report/blocks.hpp"

namespace kanshiki {

/// The pictures that stand beside a document, by their names (report/pages.hpp).
using Pictures = std::map<std::string, std::string>;

/// What is there to tell, in order.
Article compose(const nlohmann::ordered_json& document, const Catalogue& catalogue);

/// One self-contained page: no script, nothing fetched, no link that leads anywhere but within it, save to
/// those whose data it shows and whose licence asks for a link (credits.hpp).
std::string article_html(const nlohmann::ordered_json& document, const Catalogue& catalogue,
                         const Stylesheets& styles, const Pictures& pictures = {});
/// The same without the page around it, to be pasted into another.
std::string fragment_html(const nlohmann::ordered_json& document, const Catalogue& catalogue,
                          const Stylesheets& styles, const Pictures& pictures = {});
std::string article_markdown(const nlohmann::ordered_json& document, const Catalogue& catalogue);
/// What fits `width` columns, without what is folded away; `colour` uses ANSI sequences.
std::string terminal_view(const nlohmann::ordered_json& document, const Catalogue& catalogue,
                          std::size_t width, bool colour);

}  // namespace kanshiki
