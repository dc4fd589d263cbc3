#pragma once
/// The URL standard's "basic URL parser" (§4.4), the inside of parse_url.

#include <string_view>

#include "parse/url/input.hpp"
#include "parse/url/path.hpp"
#include "parse/url/url.hpp"

namespace kanshiki::parse {

/// The standard describes a state machine over characters. As the ends of all components can be found from
/// the front, this takes component after component instead and writes each, in its final form, behind the one
/// before. A function is named after the states that it covers and goes on to those that follow; `rest` is
/// what it has yet to read of the input before any "?" and "#".
class UrlParser {
 public:
  UrlParser(const UrlInput& input, const Url* base, UrlNotices noticed) : input_(input), base_(base) {
    url_.noticed_ = noticed;
  }

  Result<Url> run();

 private:
  // parser.cpp
  Result<void> after_scheme(std::string_view scheme, std::string_view rest);
  Result<void> no_scheme(std::string_view rest);
  Result<void> relative(std::string_view rest);
  Result<void> relative_path(std::string_view rest);
  Result<void> path_start(std::string_view rest);
  /// The slash before `segments`, if there was one, is passed already.
  Result<void> path(std::string_view segments);
  Result<void> opaque_path(std::string_view text);
  void write_scheme(std::string_view scheme);
  void copy_authority();
  void write_query();
  void write_fragment();

  // authority.cpp
  Result<void> ignore_slashes(std::string_view rest);
  Result<void> authority(std::string_view rest);  ///< `rest` begins behind the "//"
  void userinfo(std::string_view text);
  Result<void> host_and_port(std::string_view text);
  Result<void> host(std::string_view name);
  Result<void> port(std::string_view digits);

  // file_url.cpp
  Result<void> file(std::string_view rest);
  Result<void> file_host(std::string_view rest);
  Result<void> path_on_base_drive(std::string_view rest);
  void empty_host();

  PathWriter begin_path();
  Result<void> end_path();

  std::string& out() { return url_.href_; }
  std::uint32_t here() const { return static_cast<std::uint32_t>(url_.href_.size()); }
  bool special() const { return url_.is_special(); }
  bool is_slash(char c) const { return c == '/' || (c == '\\' && special()); }
  /// How many slashes `text` begins with.
  std::size_t leading_slashes(std::string_view text) const;
  /// `text` up to its first slash.
  std::string_view before_slash(std::string_view text) const;

  UrlInput input_;
  const Url* base_;
  Url url_;
};

}  // namespace kanshiki::parse
