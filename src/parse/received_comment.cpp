#include "parse/received_comment.hpp"

#include <algorithm>
#include <initializer_list>

#include "base/text.hpp"
#include "parse/trace.hpp"

namespace kanshiki::parse {
namespace {

constexpr auto npos = std::string_view::npos;

bool is_any_of(std::string_view word, std::initializer_list<std::string_view> names) {
  return std::any_of(names.begin(), names.end(), [&](std::string_view name) { return iequals(word, name); });
}

/// First words of comments that hold what a client chose (its certificate's name, its login), never its
/// address.
bool is_about_the_session(std::string_view first_word) {
  return is_any_of(first_word, {"using", "client", "no", "tls", "tls:", "ssl", "auth:", "authenticated",
                                "cipher", "envelope-from", "envelope-sender", "return-path"});
}

std::string_view unquoted(std::string_view word) {
  return word.size() >= 2 && word.front() == '"' && word.back() == '"' ? word.substr(1, word.size() - 2)
                                                                       : word;
}

/// Names without a dot are taken for one only beside an address.
bool may_be_a_host(std::string_view word) {
  if (is_unknown_name(word) || iequals(word, "localhost")) return true;
  const auto in_a_name = [](char c) { return is_alnum(c) || c == '.' || c == '-' || c == '_'; };
  return word.find('.') != npos && std::all_of(word.begin(), word.end(), in_a_name);
}

HostComment::Greeting greeting_of(std::string_view word) {
  using Greeting = HostComment::Greeting;
  if (iequals(word, "HELO")) return Greeting::helo;
  if (iequals(word, "EHLO")) return Greeting::ehlo;
  if (iequals(word, "LHLO")) return Greeting::lhlo;
  return Greeting::none;
}

/// `[192.0.2.1]`, `[192.0.2.1]:25`, `[192.0.2.1:25]`, `[IPv6:2001:db8::1]`
std::optional<IpAddress> bracketed_ip(std::string_view word) {
  const std::size_t close = word.find(']');
  if (word.empty() || word.front() != '[' || close == npos) return std::nullopt;
  const std::string_view inside = word.substr(1, close - 1);
  if (const auto ip = parse_address_literal(inside)) return ip;
  return parse_ipv4(inside.substr(0, inside.rfind(':')));
}

/// Reads the words of one comment from left to right.
class HostReader {
 public:
  explicit HostReader(std::string_view inside) : items_(split_trace(inside)) {}

  HostComment read() && {
    if (items_.empty()) return {};
    const bool is_a_name = items_.size() > 1 && items_[1].text.starts_with('[');
    if (!is_a_name && is_about_the_session(items_.front().text)) return {};
    for (at_ = 0; at_ < items_.size(); ++at_) {
      if (items_[at_].is_comment()) {
        out_.unverified = out_.unverified || icontains(items_[at_].text, "may be forged");
      } else if (items_[at_].is_word()) {
        word(items_[at_].text);
      }
    }
    settle_name();
    return out_;
  }

 private:
  void word(std::string_view text) {
    if (greeting(text) || ident(text)) return;
    if (iequals(text, "login") && at_ > 0 && iequals(items_[at_ - 1].text, "with")) out_.login = true;
    if (iequals(text, "unverified")) out_.unverified = true;
    if (is_any_of(text, {"unverified", "really"})) return;  // stands where a name would
    if (text.front() == '[') return bracket(text);
    if (!out_.ip && !out_.socket && text.find('=') == npos) before_address_ = text;
  }

  bool greeting(std::string_view text) {
    if (istarts_with(text, "helo=")) {
      out_.greeting = HostComment::Greeting::helo;
      out_.helo = text.substr(5);
      return true;
    }
    const std::string_view quoted = unquoted(text);
    if (quoted.size() != text.size() && greeting_of(quoted.substr(0, 4)) != HostComment::Greeting::none) {
      out_.greeting = HostComment::Greeting::quoted;
      out_.helo = trim(quoted.substr(4));
      return true;
    }
    const auto greeted = greeting_of(text);
    if (greeted == HostComment::Greeting::none) return false;
    out_.greeting = greeted;
    if (at_ + 1 < items_.size() && items_[at_ + 1].is_word()) out_.helo = items_[++at_].text;
    return true;
  }

  /// `IDENT:user@name`, `user@[192.0.2.1]`, `user@192.0.2.1`: what precedes the '@' is the client's word.
  bool ident(std::string_view text) {
    const std::size_t at = text.rfind('@');
    if (at == npos || text.front() == '[' || text.find('=') != npos) return false;
    const std::string_view host = text.substr(at + 1);
    if (host.starts_with('[')) {
      bracket(host);
    } else if (const auto ip = parse_ip(host); ip && !out_.ip) {
      out_.ip = ip;
    } else {
      before_address_ = host;
    }
    return true;
  }

  void bracket(std::string_view text) {
    if (iequals(text, "[unix socket]") || iequals(text, "[local]")) out_.socket = true;
    if (const auto ip = bracketed_ip(text)) out_.ip = ip;
  }

  /// The word before an address is its name; a lone word is an address, or a name if it looks like one.
  void settle_name() {
    if (before_address_.empty() || out_.greeting == HostComment::Greeting::helo ||
        out_.greeting == HostComment::Greeting::ehlo)
      return;
    const auto address = parse_address_literal(before_address_);
    if (out_.ip || out_.socket) {
      if (!address) out_.name = before_address_;
    } else if (items_.size() == 1 && address) {
      out_.ip = address;
      out_.bare_ip = true;
    } else if (items_.size() == 1 && may_be_a_host(before_address_)) {
      out_.name = before_address_;
    }
    while (out_.name.ends_with('.')) out_.name.remove_suffix(1);
  }

  std::vector<TraceItem> items_;
  std::size_t at_ = 0;
  std::string_view before_address_;
  HostComment out_;
};

/// Reads a comment on the session word by word, with an eye on the neighbours.
class SessionReader {
 public:
  SessionReader(std::string_view inside, ReceivedLine& line) : line_(line), items_(split_trace(inside)) {}

  void read() {
    for (at_ = 0; at_ < items_.size(); ++at_) {
      if (!items_[at_].is_word()) continue;
      tls(items_[at_].text);
      line_.authenticated = line_.authenticated || tells_login(items_[at_].text);
      envelope(items_[at_].text);
    }
  }

 private:
  std::string_view next() const {
    return at_ + 1 < items_.size() && items_[at_ + 1].is_word() ? items_[at_ + 1].text : std::string_view{};
  }

  void tls(std::string_view word) {
    if (istarts_with(word, "version=")) return version(word.substr(8));
    if (istarts_with(word, "cipher=")) return cipher(word.substr(7));
    if (iequals(word, "TLS:")) return version(next());
    if (iends_with(word, "bits") && line_.tls.used) return cipher(next());
    if (iequals(word, "cipher")) return next().find(':') != npos ? protocol(next()) : cipher(next());
    if (iequals(word, "encrypted") && at_ > 0) return cipher(items_[at_ - 1].text);
    const bool first = at_ == 0 || iequals(items_[at_ - 1].text, "using");
    if (first && (istarts_with(word, "TLS") || istarts_with(word, "SSL"))) protocol(word);
  }

  void version(std::string_view text) {
    line_.tls.used = true;
    if (line_.tls.version.empty()) line_.tls.version = text;
  }
  void cipher(std::string_view text) {
    line_.tls.used = true;
    if (line_.tls.cipher.empty()) line_.tls.cipher = text;
  }
  /// `TLSv1.2`, or Exim's `TLSv1.2:ECDHE-RSA-AES128-GCM-SHA256:128`; `TLS` alone tells no version.
  void protocol(std::string_view text) {
    const std::size_t colon = text.find(':');
    const std::string_view name = text.substr(0, colon);
    version(iequals(name, "TLS") || iequals(name, "SSL") ? std::string_view{} : name);
    if (colon == npos) return;
    const std::string_view rest = text.substr(colon + 1);
    cipher(rest.substr(0, rest.find(':')));
  }

  /// `Authenticated sender: taro`, `SquirrelMail authenticated user taro`, `authenticated bits=0`,
  /// `AUTH: LOGIN taro`, `account taro`, `auth=pass`
  bool tells_login(std::string_view word) const {
    if (iequals(word, "authenticated")) return at_ == 0 || !iequals(items_[at_ - 1].text, "not");
    if (istarts_with(word, "auth=")) return !iequals(word.substr(5), "none");
    return iequals(word, "AUTH:") || (iequals(word, "account") && at_ == 0);
  }

  void envelope(std::string_view word) {
    if (is_any_of(word, {"envelope-from", "envelope-sender", "return-path"}) && line_.envelope_from.empty())
      line_.envelope_from = without_angles(next());
  }

  ReceivedLine& line_;
  std::vector<TraceItem> items_;
  std::size_t at_ = 0;
};

}  // namespace

HostComment read_host_comment(std::string_view inside) { return HostReader(inside).read(); }

bool is_unknown_name(std::string_view name) {
  return is_any_of(name, {"unknown", "<unknown>", "Unknown_Domain", "softdnserror"});
}

void note_session(std::string_view inside, ReceivedLine& line) { SessionReader(inside, line).read(); }

std::string_view without_angles(std::string_view text) {
  return text.size() >= 2 && text.front() == '<' && text.back() == '>' ? text.substr(1, text.size() - 2)
                                                                       : text;
}

}  // namespace kanshiki::parse
