#pragma once
/// Names of hosts that data files and the recipient's configuration speak of.

#include <string>
#include <string_view>
#include <vector>

namespace kanshiki {

/// Whether `host` is meant by `pattern`, case ignored. Labels are compared from the right: `*` stands for any
/// characters within a label, once in each; a leading dot takes in every name below.
///
///     mx.example.jp      that host
///     .example.jp        mx.example.jp and a.mx.example.jp, but not example.jp
///     mx*.example.jp     mx.example.jp, mx01.example.jp
bool matches_host(std::string_view pattern, std::string_view host);

/// Whether any of `patterns` means `host`.
bool matches_host(const std::vector<std::string>& patterns, std::string_view host);

}  // namespace kanshiki
