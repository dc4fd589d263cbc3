#pragma once
/// A browser's record as bytes: one JSON object, written by who drives the browser, read by who does not
/// trust it.

#include <string>
#include <string_view>

#include "base/result.hpp"
#include "model/page.hpp"

namespace kanshiki {

namespace page_limits {

inline constexpr std::size_t stations = 64, requests = 2'000, certificates = 8;
inline constexpr std::size_t notes = 200;  ///< console lines, dialogs, pop-ups, downloads, each
inline constexpr std::size_t frames = 64, forms = 200, controls = 1'000, options = 300, pictures = 4;
inline constexpr std::size_t url_bytes = 16 * 1024;  ///< of one URL
inline constexpr std::size_t line_bytes = 4 * 1024;  ///< of a title, a label, a value, what was posted
inline constexpr std::size_t document_bytes = 2 * 1024 * 1024;  ///< of one frame's HTML or text
inline constexpr std::size_t picture_bytes = 8 * 1024 * 1024;

}  // namespace page_limits

/// The texts of a control, and what they are called in a record.
struct ControlText {
  const char* field;
  std::string PageControl::*text;
};
inline constexpr ControlText control_texts[] = {
    {"tag", &PageControl::tag},
    {"type", &PageControl::type},
    {"name", &PageControl::name},
    {"id", &PageControl::id},
    {"label", &PageControl::label},
    {"placeholder", &PageControl::placeholder},
    {"autocomplete", &PageControl::autocomplete},
    {"value", &PageControl::value},
};

std::string write_page_record(const PageRecord& record);

/// Whatever is missing or of another type reads as empty; what is beyond page_limits is cut off, and
/// `stopped` says so. Indices of frames, forms and parents are valid in what is returned. Errors:
/// `unavailable` (no record).
Result<PageRecord> read_page_record(std::string_view bytes);

}  // namespace kanshiki
