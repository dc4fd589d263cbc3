#pragma once
/// The DMARC records from a domain up to its top level, and what they make of it.
///
/// RFC 7489 takes the organisation's domain from the Public Suffix List; its successor (DMARCbis, after RFC
/// 9091) walks up the tree and believes the records' `psd` tags. Receivers do either. Here the list says
/// where the organisation begins, and records below may draw the line closer: what both accept is accepted.

#include <optional>
#include <string>
#include <vector>

#include "parse/auth/dmarc_record.hpp"
#include "world/world.hpp"

namespace kanshiki::examine {

struct DmarcLevel {
  std::string domain;
  std::optional<parse::DmarcRecord> record;
  std::string text;            ///< the record as published
  std::optional<Error> error;  ///< it could not be asked for
};

struct DmarcTree {
  std::vector<DmarcLevel> levels;  ///< the domain itself first, its top level last
  std::string organization;        ///< domain of the organisation that the domain belongs to

  /// Where the policy for the domain stands: its own record, its organisation's, else its registry's if that
  /// says so (psd=y). Null if there is none; an error if one that comes first could not be asked for.
  Result<const DmarcLevel*> policy() const;
};

/// Asks for all records at once; at most eight questions (DMARCbis §4.10).
DmarcTree ask_dmarc_tree(World& world, const std::string& domain);

/// The organisation's domain of a name that proves something.
std::string organization_of(World& world, const std::string& domain);

}  // namespace kanshiki::examine
