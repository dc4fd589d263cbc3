#pragma once
/// What names of hosts give away.

#include <string_view>

#include "model/received.hpp"

namespace kanshiki::examine {

/// A name that only machines of the same house can resolve: `mail`, `EX01.corp.local`.
bool is_inner_name(std::string_view host);

/// Providers name lines and rented machines after their addresses: `p203-0-113-9.example.ne.jp`,
/// `ec2-203-0-113-9.compute.example`, `cb007109.example`. Nobody gave such a machine a name of its own.
bool is_named_after_address(std::string_view host, const IpAddress& ip);

/// The reverse name, if the writer of `line` checked that it leads back to the address. qmail does not.
std::string_view verified_name(const ReceivedLine& line);

/// Whether the writer of `line` looks names up and notes what it finds, or that it found none.
bool notes_reverse_names(const ReceivedLine& line);

}  // namespace kanshiki::examine
