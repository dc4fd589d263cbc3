/// compile-phrases DATA FILE: writes the filter of the data folder's phrases (knowledge/pattern_filter.hpp),
/// unless that is what the file holds already.

#include <cstdio>

#include "base/file.hpp"
#include "knowledge/knowledge.hpp"

namespace {

using namespace kanshiki;

Result<void> compile(const std::filesystem::path& data, const std::filesystem::path& into) {
  const auto knowledge = load_knowledge(data);
  if (!knowledge) return tl::unexpected<Error>(knowledge.error());
  if ((*knowledge)->phrases.has_filter()) {
    std::error_code ignored;
    std::filesystem::last_write_time(into, std::filesystem::file_time_type::clock::now(), ignored);
    return {};
  }
  const auto filter = (*knowledge)->phrases.make_filter();
  if (!filter) return tl::unexpected<Error>(filter.error());
  return write_file(into, *filter);
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 3) return std::fputs("usage: compile-phrases DATA FILE\n", stderr), 2;
  const auto done = compile(arguments[1], arguments[2]);
  if (!done) std::fprintf(stderr, "compile-phrases: %s\n", done.error().what.c_str());
  return done ? 0 : 1;
}
