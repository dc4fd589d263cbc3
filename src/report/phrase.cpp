#include "report/phrase.hpp"

#include <fmt/format.h>

#include <cmath>

#include "base/text.hpp"
#include "base/time.hpp"
#include "report/country.hpp"
#include "report/harmless.hpp"
#include "report/place.hpp"

namespace kanshiki {
namespace {

/// What stands between `open` and `close` at the start of `text`, if it starts so.
std::optional<std::string_view> enclosed(std::string_view text, std::string_view open,
                                         std::string_view close) {
  if (!text.starts_with(open)) return std::nullopt;
  const std::size_t end = text.find(close, open.size());
  if (end == text.npos) return std::nullopt;
  return text.substr(open.size(), end - open.size());
}

/// Addresses and names of machines read better in a fixed-width face; words do not.
bool is_machine_text(std::string_view text) {
  bool marked = false;
  for (const char c : text) {
    if (static_cast<unsigned char>(c) <= ' ' || static_cast<unsigned char>(c) >= 0x7F) return false;
    marked = marked || c == '.' || c == '@' || c == ':' || c == '/';
  }
  return marked;
}

Span fact_span(std::string_view name, const Json& facts, const Catalogue& catalogue) {
  std::string words = fact_words(name, at(facts, name), catalogue);
  const auto kind = is_machine_text(words) ? Span::Kind::code : Span::Kind::quoted;
  return {kind, std::move(words), {}};
}

Span term_span(std::string_view name, const Catalogue& catalogue) {
  const std::string entry = "glossary." + std::string(name);
  const auto word = catalogue.texts.find(entry + ".word"), gloss = catalogue.texts.find(entry + ".gloss");
  if (word == catalogue.texts.end() || gloss == catalogue.texts.end())
    return {Span::Kind::term, std::string(name), {}};
  const Json facts{{"gloss", gloss->second}};
  return {Span::Kind::term, word->second, plain(phrase(catalogue.text("ui.gloss"), facts, catalogue))};
}

std::string number_words(double number) {
  if (number == std::floor(number) && std::abs(number) < 1e15)
    return grouped(static_cast<std::int64_t>(number));
  return fmt::format("{:.2f}", number);
}

/// The parts of RFC 3339 text under the names that the catalogue's forms use; null if it is none.
Json time_parts(std::string_view iso, const Catalogue& catalogue) {
  if (!parse_iso8601(iso) || iso.size() < 20) return {};
  const auto number = [&](std::size_t begin, std::size_t size) {
    const std::string_view digits = iso.substr(begin, size);
    return std::string(digits.substr(std::min(digits.find_first_not_of('0'), digits.size() - 1)));
  };
  std::string zone(iso.substr(19));
  if (zone == "Z" || zone == "+00:00" || zone == "-00:00") {
    zone = "UTC";
  } else if (zone == "+09:00") {
    zone = catalogue.text("ui.japan_time");
  } else {
    zone = "UTC" + zone;
  }
  return {{"year", number(0, 4)},
          {"month_name", catalogue.text("ui.months." + number(5, 2))},
          {"day", number(8, 2)},
          {"clock", std::string(iso.substr(11, 5))},
          {"zone", zone}};
}

}  // namespace

std::string grouped(std::int64_t number) {
  std::string out = std::to_string(number);
  for (std::ptrdiff_t at = static_cast<std::ptrdiff_t>(out.size()) - 3; at > (number < 0 ? 1 : 0); at -= 3)
    out.insert(static_cast<std::size_t>(at), ",");
  return out;
}

std::string fact_words(std::string_view name, const Json& value, const Catalogue& catalogue) {
  if (value.is_array()) {
    std::string out;
    for (const Json& one : value)
      out += (out.empty() ? "" : std::string(catalogue.text("ui.list_separator"))) +
             fact_words(name, one, catalogue);
    return out;
  }
  if (value.is_boolean()) return std::string(catalogue.text(value.get<bool>() ? "ui.yes" : "ui.no"));
  if (value.is_number_integer()) return grouped(value.get<std::int64_t>());
  if (value.is_number()) return number_words(value.get<double>());
  if (!value.is_string() || value.get_ref<const std::string&>().empty())
    return std::string(catalogue.text("ui.unknown"));
  const std::string& text = value.get_ref<const std::string&>();
  const bool is_country = name.ends_with("country");  // sender_country, site_country
  const auto worded = catalogue.texts.find(fmt::format("values.{}.{}", is_country ? "country" : name, text));
  if (worded != catalogue.texts.end()) return worded->second;
  if (name == "place" || name == "places") return place_words(text, catalogue);
  return is_country ? country_name(text, catalogue.language) : text;
}

Line phrase(std::string_view pattern, const Json& facts, const Catalogue& catalogue) {
  Line out;
  const auto prose = [&](std::string_view words) {
    if (out.empty() || out.back().kind != Span::Kind::prose) out.push_back({});
    out.back().text += words;
  };
  while (!pattern.empty()) {
    if (const auto fact = enclosed(pattern, "{{", "}}")) {
      out.push_back(fact_span(trim(*fact), facts, catalogue));
      pattern.remove_prefix(fact->size() + 4);
    } else if (const auto strong = enclosed(pattern, "**", "**")) {
      for (Span& span : phrase(*strong, facts, catalogue)) {
        if (span.kind == Span::Kind::prose) span.kind = Span::Kind::strong;
        out.push_back(std::move(span));
      }
      pattern.remove_prefix(strong->size() + 4);
    } else if (const auto term = enclosed(pattern, "[[", "]]")) {
      out.push_back(term_span(*term, catalogue));
      pattern.remove_prefix(term->size() + 4);
    } else {
      const std::size_t next = std::min(pattern.find_first_of("{*[", 1), pattern.size());
      prose(pattern.substr(0, next));
      pattern.remove_prefix(next);
    }
  }
  return out;
}

std::string time_words(std::string_view iso, std::string_view form, const Catalogue& catalogue) {
  const Json parts = time_parts(iso, catalogue);
  return parts.is_null() ? std::string() : plain(phrase(catalogue.text(form), parts, catalogue));
}

std::string plain(const Line& line) {
  std::string out;
  for (const Span& span : line) {
    const bool others = span.kind == Span::Kind::quoted || span.kind == Span::Kind::code;
    out += others ? harmless(span.text) : span.text;
    if (span.kind == Span::Kind::source) out += " <" + span.gloss + ">";
    if (span.kind == Span::Kind::term) out += span.gloss;
  }
  return out;
}

}  // namespace kanshiki
