#include "parse/url/parser.hpp"

#include <algorithm>

#include "base/limits.hpp"
#include "base/text.hpp"
#include "parse/url/percent.hpp"

namespace kanshiki::parse {
namespace {

tl::unexpected<Error> malformed(const char* what) { return fail(Error::Kind::malformed, what); }

/// The length of the scheme that `text` begins with, before its ":"; 0 if it begins with none.
std::size_t scheme_length(std::string_view text) {
  if (text.empty() || !is_alpha(text[0])) return 0;
  const auto inside = [](char c) { return is_alnum(c) || c == '+' || c == '-' || c == '.'; };
  const auto end = std::find_if_not(text.begin(), text.end(), inside);
  return end != text.end() && *end == ':' ? static_cast<std::size_t>(end - text.begin()) : 0;
}

}  // namespace

Result<Url> UrlParser::run() {
  url_.href_.reserve(input_.head.size() + 32);
  const std::size_t scheme = scheme_length(input_.head);
  const Result<void> step = scheme > 0
                                ? after_scheme(input_.head.substr(0, scheme), input_.head.substr(scheme + 1))
                                : no_scheme(input_.head);
  if (!step) return tl::unexpected(step.error());
  write_query();
  write_fragment();
  if (special() && input_.head.find('\\') != std::string_view::npos)
    url_.noticed_.add(UrlNotice::backslash_as_slash);
  return std::move(url_);
}

std::size_t UrlParser::leading_slashes(std::string_view text) const {
  const auto end = std::find_if_not(text.begin(), text.end(), [&](char c) { return is_slash(c); });
  return static_cast<std::size_t>(end - text.begin());
}

std::string_view UrlParser::before_slash(std::string_view text) const {
  const auto end = std::find_if(text.begin(), text.end(), [&](char c) { return is_slash(c); });
  return text.substr(0, static_cast<std::size_t>(end - text.begin()));
}

void UrlParser::write_scheme(std::string_view scheme) {
  out().append(scheme);
  std::transform(out().begin(), out().end(), out().begin(), lower);
  url_.scheme_end_ = here();
  url_.scheme_kind_ = scheme_named(out());
  out() += ':';
  url_.username_end_ = url_.host_ = url_.host_end_ = here();
}

// The scheme state from its ":" on, and those that tell apart what may follow it.
Result<void> UrlParser::after_scheme(std::string_view scheme, std::string_view rest) {
  write_scheme(scheme);
  const std::size_t slashes = leading_slashes(rest);
  if (special() && slashes < 2) url_.noticed_.add(UrlNotice::missing_slashes);
  if (url_.scheme_kind_ == Scheme::file) return file(rest);
  if (special()) {
    const bool same_scheme = base_ != nullptr && base_->scheme_kind_ == url_.scheme_kind_;
    if (same_scheme && !rest.starts_with("//")) return relative(rest);
    return ignore_slashes(rest);
  }
  if (rest.starts_with("//")) return authority(rest.substr(2));
  if (rest.starts_with('/')) return path(rest.substr(1));
  return opaque_path(rest);
}

Result<void> UrlParser::no_scheme(std::string_view rest) {
  if (base_ == nullptr) return malformed("no scheme, and no base to be relative to");
  if (base_->has_opaque_path() && (!rest.empty() || input_.query || !input_.fragment))
    return malformed("the base can have nothing relative to it but fragments");
  write_scheme(base_->scheme());
  return url_.scheme_kind_ == Scheme::file ? file(rest) : relative(rest);
}

// The relative and relative slash states.
Result<void> UrlParser::relative(std::string_view rest) {
  const std::size_t slashes = leading_slashes(rest);
  if (slashes >= 2) return special() ? ignore_slashes(rest) : authority(rest.substr(2));
  copy_authority();
  if (slashes == 1) return path(rest.substr(1));
  return relative_path(rest);
}

void UrlParser::copy_authority() {
  out().assign(base_->href_, 0, base_->has_host() ? base_->path_ : base_->scheme_end_ + 1);
  url_.username_end_ = base_->username_end_;
  url_.host_ = base_->host_;
  url_.host_end_ = base_->host_end_;
  url_.host_kind_ = base_->host_kind_;
  url_.port_ = base_->port_;
}

Result<void> UrlParser::relative_path(std::string_view rest) {
  PathWriter writer = begin_path();
  writer.copy(base_->path());
  if (!rest.empty()) {
    writer.shorten();
    writer.append(rest);
  } else if (!input_.query && base_->has_query()) {
    input_.query = base_->query();
  }
  return end_path();
}

Result<void> UrlParser::path_start(std::string_view rest) {
  if (!rest.empty()) return path(rest.substr(1));
  if (special()) return path("");
  begin_path();
  return end_path();
}

Result<void> UrlParser::path(std::string_view segments) {
  begin_path().append(segments);
  return end_path();
}

PathWriter UrlParser::begin_path() {
  url_.path_ = here();
  return {out(), url_.scheme_kind_};
}

// Without a host, a path that begins with "//" must not look like an authority.
Result<void> UrlParser::end_path() {
  if (!url_.has_host() && std::string_view(out()).substr(url_.path_).starts_with("//")) {
    out().insert(url_.path_, "/.");
    url_.path_ += 2;
  }
  return {};
}

// Blanks are kept, but not at the end, where stripping would lose them later.
Result<void> UrlParser::opaque_path(std::string_view text) {
  begin_path();
  const bool blank_at_end = text.ends_with(' ') && (input_.query || input_.fragment);
  if (blank_at_end) text.remove_suffix(1);
  append_percent_encoded(out(), text, percent::c0_control);
  if (blank_at_end) out().append("%20");
  return {};
}

void UrlParser::write_query() {
  url_.query_ = here();
  if (!input_.query) return;
  out() += '?';
  append_percent_encoded(out(), *input_.query, special() ? percent::special_query : percent::query);
}

void UrlParser::write_fragment() {
  url_.fragment_ = here();
  if (!input_.fragment) return;
  out() += '#';
  append_percent_encoded(out(), *input_.fragment, percent::fragment);
}

Result<Url> parse_url(std::string_view input, const Url* base) {
  if (input.size() > limits::mail_bytes)
    return fail(Error::Kind::limit, "the URL is longer than a mail can be");
  std::string storage;
  UrlNotices noticed;
  const UrlInput prepared = prepare_input(input, storage, noticed);
  return UrlParser(prepared, base, noticed).run();
}

}  // namespace kanshiki::parse
