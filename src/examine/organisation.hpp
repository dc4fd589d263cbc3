#pragma once
/// Whose a host is, as far as its name tells.

#include <string>
#include <string_view>

namespace kanshiki::examine {

/// The registrable domain of `host` in lower case; the host itself where it has none (`localhost`, an
/// address). Empty for an empty host.
std::string organisation(std::string_view host);

/// Whether both hosts are named and of one organisation.
bool same_organisation(std::string_view a, std::string_view b);

/// The first label of a host: of a registrable domain the name by which people know it.
std::string_view first_label(std::string_view host);

/// `host` without final dots.
std::string_view without_root(std::string_view host);

}  // namespace kanshiki::examine
