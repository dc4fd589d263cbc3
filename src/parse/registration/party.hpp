#pragma once
/// Who a registry says holds something: an organisation, a person, or somebody who hides both.

#include <string_view>

#include "model/registration.hpp"

namespace kanshiki::parse {

/// Whether the field was emptied on purpose ("REDACTED FOR PRIVACY", "Not Disclosed").
bool is_redacted(std::string_view name);
/// Whether the name is that of a service that stands in others' place ("Domains By Proxy, LLC").
bool is_privacy_service(std::string_view name);
/// Whether the name bears the mark of a company or public body: 株式会社, LLC, University …
bool names_organisation(std::string_view name);

/// Notes who holds something. `organisation` may be empty; a holder that is not known to be an organisation
/// counts as a person. Names that hide the holder are noted as such, and name nobody.
void set_holder(Registration& out, std::string_view organisation, std::string_view person);

}  // namespace kanshiki::parse
