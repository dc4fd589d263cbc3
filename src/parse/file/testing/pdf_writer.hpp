#pragma once
/// PDF documents for tests.

#include <string>
#include <vector>

namespace kanshiki::parse::testing {

/// A document of `objects`, numbered from 1 on; the first is the catalog.
inline std::string pdf_of(const std::vector<std::string>& objects) {
  std::string out = "%PDF-1.7\n", table = "0000000000 65535 f \n";
  for (std::size_t i = 0; i < objects.size(); ++i) {
    std::string offset = std::to_string(out.size());
    table += std::string(10 - offset.size(), '0') + offset + " 00000 n \n";
    out += std::to_string(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
  }
  const std::string start = std::to_string(out.size()), size = std::to_string(objects.size() + 1);
  return out + "xref\n0 " + size + "\n" + table + "trailer\n<< /Size " + size +
         " /Root 1 0 R >>\nstartxref\n" + start + "\n%%EOF\n";
}

/// A stream whose dictionary has `entries` besides its length.
inline std::string pdf_stream(const std::string& entries, const std::string& content) {
  return "<< " + entries + " /Length " + std::to_string(content.size()) + " >>\nstream\n" + content +
         "\nendstream";
}

/// A document of one page, whose only annotation has action `action`, and `more` objects from 5 on.
inline std::string pdf_with_action(const std::string& action, std::vector<std::string> more = {}) {
  std::vector<std::string> objects = {
      "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Annots [4 0 R] >>",
      "<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << " + action + " >> >>"};
  objects.insert(objects.end(), more.begin(), more.end());
  return pdf_of(objects);
}

}  // namespace kanshiki::parse::testing
