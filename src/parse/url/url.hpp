#pragma once
/// URLs as browsers read them: the WHATWG URL standard, https://url.spec.whatwg.org/ as of June 2026.
///
/// A link means what the reader's browser makes of it, so mail is judged by the browser's rules, not RFC
/// 3986's.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/ip.hpp"
#include "base/result.hpp"
#include "parse/url/host.hpp"
#include "parse/url/notice.hpp"
#include "parse/url/scheme.hpp"

namespace kanshiki::parse {

/// A URL, serialised, and where its components are in that text:
///
///     https://user:secret@example.jp:8443/a/b?q=1#top
///          |      |      |          |    |   |   |
///          |      |      |          |    |   |   fragment_  (the end, if there is none)
///          |      |      |          |    |   query_         (fragment_, if there is none)
///          |      |      |          |    path_
///          |      |      |          host_end_
///          |      |      host_        (behind the "@")
///          |      username_end_
///          scheme_end_
///
/// Without credentials username_end_ and host_ are both behind the "//"; without a host they and host_end_
/// are behind the scheme's ":". Views that the accessors return live as long as the Url and its text are not
/// changed.
class Url {
 public:
  /// The whole, normalised; ASCII.
  const std::string& href() const { return href_; }

  std::string_view scheme() const { return part(0, scheme_end_); }  ///< "https", without the ":"
  bool is_special() const { return parse::is_special(scheme_kind_); }

  bool has_credentials() const { return has_host() && host_ > scheme_end_ + 3; }
  std::string_view username() const;  ///< percent-encoded
  std::string_view password() const;  ///< percent-encoded

  bool has_host() const { return host_kind_ != HostKind::none; }
  HostKind host_kind() const { return host_kind_; }
  /// In lower case, ASCII ("xn--…"), brackets around IPv6; empty if there is none.
  std::string_view host() const { return part(host_, host_end_); }
  /// The address that the host is, if it is one.
  std::optional<IpAddress> ip() const;

  /// Nothing if it is the scheme's own.
  std::optional<std::uint16_t> port() const { return port_; }

  std::string_view path() const { return part(path_, query_); }
  /// Whether the path is no list of segments: "mailto:a@example.jp", "data:,x", "javascript:x".
  bool has_opaque_path() const { return !has_host() && !path().starts_with('/'); }

  bool has_query() const { return query_ < fragment_; }
  std::string_view query() const { return part(query_ + 1, fragment_); }  ///< without the "?"
  bool has_fragment() const { return fragment_ < href_.size(); }
  std::string_view fragment() const { return part(fragment_ + 1, href_.size()); }  ///< without the "#"

  /// Scheme, host and port as browsers compare them ("https://example.jp"), or "null".
  std::string origin() const;

  /// What was odd about how it was written.
  UrlNotices noticed() const { return noticed_; }

  /// Whether both are written the same once normalised; how they were written before does not matter.
  friend bool operator==(const Url& a, const Url& b) { return a.href_ == b.href_; }

 private:
  friend class UrlParser;

  std::string_view part(std::size_t begin, std::size_t end) const {
    return begin < end ? std::string_view(href_).substr(begin, end - begin) : std::string_view();
  }

  std::string href_;
  std::uint32_t scheme_end_ = 0, username_end_ = 0, host_ = 0, host_end_ = 0, path_ = 0, query_ = 0,
                fragment_ = 0;
  std::optional<std::uint16_t> port_;
  UrlNotices noticed_;
  Scheme scheme_kind_ = Scheme::other;
  HostKind host_kind_ = HostKind::none;
};

/// Parses `input`, a relative reference too if there is a `base`. Fails where a browser's link would lead
/// nowhere (malformed), or if it is longer than a mail can be (limit). The time is linear in the input and
/// the base.
Result<Url> parse_url(std::string_view input, const Url* base = nullptr);

}  // namespace kanshiki::parse
