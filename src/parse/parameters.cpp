#include "parse/parameters.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "base/text.hpp"
#include "parse/charset.hpp"
#include "parse/encoded_word.hpp"
#include "parse/parameter_scanner.hpp"
#include "parse/url/percent.hpp"

namespace kanshiki::parse {
namespace {

constexpr std::size_t npos = std::string_view::npos;
constexpr unsigned max_sections = 1000;

// One parameter as it is written: "name*2*=value".
struct Section {
  std::string_view name;  // lower-case, without asterisks
  int number = -1;        // -1: not a continuation
  bool percent = false;   // a trailing asterisk: charset'language'percent-encoded
  std::string_view raw;
};

std::string_view keep_lower(std::string_view text, Arena& arena) {
  const bool is_lower = std::none_of(text.begin(), text.end(), [](char c) { return c != lower(c); });
  return is_lower ? text : arena.keep(to_lower(text));
}

// "name", "name*", "name*3", "name*3*"
Section read_name(std::string_view written, Arena& arena) {
  Section section;
  if (written.ends_with('*')) {
    section.percent = true;
    written.remove_suffix(1);
  }
  const std::size_t star = written.rfind('*');
  const std::string_view digits = star == npos ? std::string_view{} : written.substr(star + 1);
  if (!digits.empty() && digits.size() <= 4 && std::all_of(digits.begin(), digits.end(), is_digit)) {
    section.number = 0;
    for (char digit : digits) section.number = section.number * 10 + (digit - '0');
    written = written.substr(0, star);
  }
  section.name = keep_lower(written, arena);
  return section;
}

// Takes "charset'language'" off the front of an extended value and returns the charset.
std::string_view take_charset(std::string_view& value) {
  const std::size_t first = value.find('\'');
  const std::size_t second = first == npos ? npos : value.find('\'', first + 1);
  if (second == npos) return {};
  const std::string_view charset = value.substr(0, first);
  value.remove_prefix(second + 1);
  if (value.size() >= 2 && value.front() == '"' && value.back() == '"')
    value = value.substr(1, value.size() - 2);
  return charset;
}

class Collector {
 public:
  Collector(Parameterised& result, Arena& arena) : result_(result), arena_(arena) {}

  void add(const Section& section) {
    if (section.number >= 0) {
      add_continuation(section);
    } else if (section.percent) {
      std::string_view value = section.raw;
      const std::string_view charset = take_charset(value);
      const std::string_view bytes = arena_.keep(percent_decode(value));
      result_.parameters.push_back({section.name, decode_text(bytes, charset, arena_).utf8, bytes, true});
    } else {
      // Encoded-words and raw 8-bit bytes are illegal here and common.
      const std::string_view value = decode_header_text(section.raw, arena_);
      result_.parameters.push_back({section.name, value, section.raw, false});
    }
  }

  void join_continuations() {
    for (auto& [name, run] : runs_) join(run);
    find_duplicates();
  }

 private:
  struct Run {
    std::size_t place;  // in parameters
    std::vector<Section> sections;
  };

  void add_continuation(const Section& section) {
    auto [run, is_new] = runs_.try_emplace(section.name);
    if (is_new) {
      run->second.place = result_.parameters.size();
      result_.parameters.push_back({section.name, {}, {}, true});
    }
    if (run->second.sections.size() < max_sections) run->second.sections.push_back(section);
  }

  void join(Run& run) {
    std::stable_sort(run.sections.begin(), run.sections.end(),
                     [](const Section& a, const Section& b) { return a.number < b.number; });
    std::string bytes;
    std::string_view charset;
    int expected = 0;
    for (const Section& section : run.sections) {
      if (section.number != expected++) result_.malformed = true;
      std::string_view value = section.raw;
      if (section.percent && &section == &run.sections.front()) charset = take_charset(value);
      bytes += section.percent ? percent_decode(value) : std::string(value);
    }
    Parameter& parameter = result_.parameters[run.place];
    parameter.raw = arena_.keep(bytes);
    const bool words = charset.empty() && bytes.find("=?") != npos;
    parameter.value =
        words ? decode_header_text(parameter.raw, arena_) : decode_text(parameter.raw, charset, arena_).utf8;
  }

  // A plain and an extended form beside each other are no duplicates: that is how old readers are served.
  void find_duplicates() {
    struct Seen {
      std::string_view raw;
      bool reported = false;
    };
    std::map<std::pair<std::string_view, bool>, Seen> all_seen;
    for (const Parameter& parameter : result_.parameters) {
      Seen& seen =
          all_seen.try_emplace({parameter.name, parameter.extended}, Seen{parameter.raw}).first->second;
      if (seen.raw == parameter.raw || std::exchange(seen.reported, true)) continue;
      result_.duplicates.push_back(parameter.name);
    }
  }

  Parameterised& result_;
  Arena& arena_;
  std::map<std::string_view, Run> runs_;
};

}  // namespace

std::optional<std::string_view> Parameterised::first(std::string_view name) const {
  const Parameter* plain = nullptr;
  for (const Parameter& parameter : parameters) {
    if (parameter.name != name) continue;
    if (parameter.extended) return parameter.value;
    if (!plain) plain = &parameter;
  }
  return plain ? std::optional(plain->value) : std::nullopt;
}

std::vector<std::string_view> Parameterised::all(std::string_view name) const {
  std::vector<std::string_view> values;
  for (const Parameter& parameter : parameters) {
    if (parameter.name == name) values.push_back(parameter.value);
  }
  return values;
}

Parameterised parse_parameters(std::string_view raw_value, Arena& arena) {
  Parameterised result;
  ParameterScanner scanner(unfold(raw_value, arena), arena, result.malformed);
  Collector collector(result, arena);
  result.value = scanner.take_main_value();
  for (scanner.skip_to_parameter(); !scanner.done(); scanner.skip_to_parameter()) {
    const std::string_view name = scanner.take_name();
    if (name.empty()) continue;
    Section section = read_name(name, arena);
    section.raw = scanner.take_value(section.name == "filename" || section.name == "name");
    if (section.name.empty()) {  // "*0*=x"
      result.malformed = true;
    } else {
      collector.add(section);
    }
  }
  collector.join_continuations();
  return result;
}

}  // namespace kanshiki::parse
