#include "parse/domain.hpp"

#include <libpsl.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <functional>
#include <string>

#include "base/ip.hpp"
#include "base/text.hpp"
#include "parse/public_suffix_list.hpp"

namespace kanshiki::parse {
namespace {

/// Whether `host` can be a name in DNS at all, so far as it matters here.
bool is_name(std::string_view host) {
  const bool empty_label =
      host.starts_with('.') || host.ends_with('.') || host.find("..") != std::string_view::npos;
  return !empty_label && host.size() <= longest_domain && host.find('\0') == std::string_view::npos &&
         !is_ip_literal(host);
}

/// A host in the form that libpsl wants: lower case, NUL at its end, on the stack.
class Name {
 public:
  explicit Name(std::string_view host) {
    if (host.ends_with('.')) host.remove_suffix(1);
    if (!is_name(host)) return;
    std::transform(host.begin(), host.end(), text_.begin(), lower);
    source_ = host;
  }

  bool empty() const { return source_.empty(); }
  const char* from(std::size_t at) const { return text_.data() + at; }
  std::string_view source() const { return source_; }
  /// The part of the source that libpsl points at; empty if it points nowhere.
  std::string_view tail(const char* found) const {
    return found == nullptr ? std::string_view()
                            : source_.substr(static_cast<std::size_t>(found - text_.data()));
  }

 private:
  std::array<char, longest_domain + 1> text_{};
  std::string_view source_;
};

/// The list that counts, and how often another was chosen.
struct ListInUse {
  const psl_ctx_t* list = psl_builtin();
  std::size_t changes = 0;
};

ListInUse& list_in_use() {
  static ListInUse list;
  return list;
}

/// Whether both sections are there, one after the other, each from its first line to its last.
bool has_both_sections(std::string_view text) {
  std::size_t at = 0;
  for (const std::string_view marker : {"// ===BEGIN ICANN DOMAINS===", "// ===END ICANN DOMAINS===",
                                        "// ===BEGIN PRIVATE DOMAINS===", "// ===END PRIVATE DOMAINS==="}) {
    at = text.find(marker, at);
    if (at == std::string_view::npos) return false;
  }
  return true;
}

/// What has been true of every list so far: one that says otherwise is none.
bool knows_the_obvious(const psl_ctx_t* list) {
  const auto is_suffix = [&](const char* name) {
    return psl_is_public_suffix2(list, name, PSL_TYPE_ICANN) != 0;
  };
  return is_suffix("com") && is_suffix("jp") && is_suffix("co.jp") && is_suffix("co.uk") &&
         !is_suffix("example.com") && !is_suffix("example.co.jp");
}

/// One examiner after the other asks for the same few hosts of a mail: what was found last is kept.
class Recent {
 public:
  /// What `find` finds for `host`, by its length: it is the end of the host.
  template <class Find>
  std::string_view tail(std::string_view host, Find find) {
    if (host.size() > longest_domain + 1) return {};
    Entry& entry = entries_[std::hash<std::string_view>()(host) % entries_.size()];
    if (entry.host != host) entry = {std::string(host), find(host).size()};
    const std::size_t root = host.ends_with('.') ? 1 : 0;
    return entry.size == 0 ? std::string_view() : host.substr(host.size() - root - entry.size, entry.size);
  }

 private:
  struct Entry {
    std::string host;
    std::size_t size = 0;
  };
  std::array<Entry, 256> entries_;
};

/// Where libpsl says that the part of a host begins which is asked for.
using Find = const char* (*)(const psl_ctx_t*, const char*);

/// What `find` finds for `host`, kept as long as the list stays the same.
template <Find find>
std::string_view recent_tail(std::string_view host) {
  static thread_local Recent recent;
  static thread_local std::size_t changes = 0;
  if (changes != list_in_use().changes) recent = {}, changes = list_in_use().changes;
  return recent.tail(host, [](std::string_view wanted) {
    const Name name(wanted);
    return name.empty() ? std::string_view() : name.tail(find(list_in_use().list, name.from(0)));
  });
}

}  // namespace

void PublicSuffixList::Free::operator()(psl_ctx_st* list) const { psl_free(list); }

Result<PublicSuffixList> PublicSuffixList::read(std::string_view text) {
  const auto malformed = [](const char* what) {
    return fail(Error::Kind::malformed, std::string("public suffix list: ") + what);
  };
  if (!has_both_sections(text)) return malformed("a section is missing");
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(
      ::fmemopen(const_cast<char*>(text.data()), text.size(), "r"), std::fclose);
  if (!file) return malformed("cannot be opened");
  std::unique_ptr<psl_ctx_st, Free> list(psl_load_fp(file.get()));
  if (!list || !knows_the_obvious(list.get())) return malformed("not one that can be used");
  return PublicSuffixList(std::move(list));
}

std::size_t PublicSuffixList::size() const {
  return static_cast<std::size_t>(std::max(0, psl_suffix_count(list_.get())));
}

void use_public_suffixes(std::optional<PublicSuffixList> list) {
  static std::optional<PublicSuffixList> kept;
  list_in_use() = {list ? list->list_.get() : psl_builtin(), list_in_use().changes + 1};
  kept = std::move(list);
}

std::string_view public_suffix(std::string_view host) { return recent_tail<psl_unregistrable_domain>(host); }

std::string_view registrable_domain(std::string_view host) {
  return recent_tail<psl_registrable_domain>(host);
}

std::string_view icann_registrable_domain(std::string_view host) {
  const Name name(host);
  // The longest suffix counts, so the search begins with the whole name.
  std::string_view registrable;
  for (std::size_t begin = 0; begin < name.source().size();) {
    if (psl_is_public_suffix2(list_in_use().list, name.from(begin), PSL_TYPE_ICANN)) return registrable;
    registrable = name.source().substr(begin);
    begin = std::min(name.source().find('.', begin), name.source().size()) + 1;
  }
  return {};
}

bool is_ip_literal(std::string_view host) {
  if (host.empty()) return false;
  if (host.starts_with('[')) return parse_address_literal(host).has_value();
  return is_digit(host[0]) && parse_ipv4(host).has_value();
}

}  // namespace kanshiki::parse
