#include "knowledge/wording_model.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <span>

#include "base/text.hpp"

namespace kanshiki {
namespace {

constexpr std::string_view kind = "kanshiki wording ";
constexpr std::string_view version = "2";  // 1 had a quarter of the buckets
constexpr std::size_t fewest = 30;         // buckets; what says less is not weighed as if it said all

/// A decimal number; nothing if `text` is none.
std::optional<double> number(std::string_view text) {
  double out = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out);
  if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(out)) return std::nullopt;
  return out;
}

/// The root of the mean square of what is not 0; 0 if all is.
double deviation(std::span<const double> values) {
  double squares = 0;
  std::size_t used = 0;
  for (const double value : values) squares += value * value, used += value != 0 ? 1 : 0;
  return used == 0 ? 0 : std::sqrt(squares / static_cast<double>(used));
}

}  // namespace

double WordingModel::scale_of(std::size_t count) {
  return 1 / std::sqrt(static_cast<double>(std::max(count, fewest)));
}

double WordingModel::score(std::span<const std::uint32_t> buckets) const {
  std::int64_t sum = 0;
  for (const std::uint32_t bucket : buckets) sum += weights_[bucket];
  return bias_ + scale_ * static_cast<double>(sum) * scale_of(buckets.size());
}

int WordingModel::grade(double score) const {
  int out = 0;
  for (const double from : grades_) {
    if (from < 0 && score <= from) --out;
    if (from > 0 && score >= from) ++out;
  }
  return out;
}

WordingModel WordingModel::of(double bias, std::span<const double> weights, std::vector<double> grades) {
  WordingModel out;
  out.bias_ = bias;
  out.grades_ = std::move(grades);
  const double scale = 5 * deviation(weights) / 127;
  out.scale_ = scale == 0 ? 1 : scale;
  out.weights_.reserve(weights.size());
  for (const double weight : weights)
    out.weights_.push_back(
        static_cast<std::int8_t>(std::clamp(std::round(weight / out.scale_), -127.0, 127.0)));
  return out;
}

std::string WordingModel::write() const {
  std::string out = fmt::format("{}{}\nbias {:.6f}\nscale {:.8f}\n", kind, version, bias_, scale_);
  for (const double grade : grades_) out += fmt::format("grade {}\n", grade);
  out += '\n';
  out.append(weights_.begin(), weights_.end());
  return out;
}

Result<WordingModel> WordingModel::read(std::string_view bytes) {
  const auto bad = [](std::string_view what) {
    return fail(Error::Kind::malformed, "wording.model: " + std::string(what));
  };
  const std::size_t header_end = bytes.find("\n\n");
  if (!bytes.starts_with(kind) || header_end == bytes.npos) return bad("no header");
  const std::vector<std::string_view> lines =
      split(bytes.substr(kind.size(), header_end - kind.size()), '\n');
  if (lines.front() != version) return bad("of another version");
  WordingModel out;
  for (const std::string_view line : std::span(lines).subspan(1)) {
    const std::size_t blank = line.find(' ');
    const auto value = blank == line.npos ? std::nullopt : number(line.substr(blank + 1));
    if (!value) return bad(line);
    const std::string_view name = line.substr(0, blank);
    if (name == "bias")
      out.bias_ = *value;
    else if (name == "scale")
      out.scale_ = *value;
    else if (name == "grade")
      out.grades_.push_back(*value);
    else
      return bad(line);
  }
  std::sort(out.grades_.begin(), out.grades_.end());
  const std::string_view weights = bytes.substr(header_end + 2);
  if (weights.size() != wording::buckets) return bad("not as many weights as buckets");
  out.weights_.assign(weights.begin(), weights.end());
  return out;
}

}  // namespace kanshiki
