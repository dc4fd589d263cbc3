/// What the parser met that can be read in two ways, or that hides something from one reader or another.

#include <set>

#include "examine/cite.hpp"
#include "examine/examiner.hpp"

namespace kanshiki::examine {

Found mime_defects(const Mail& mail, const Knowledge&, World&) {
  Found out;
  std::set<std::string_view> told;
  for (const Defect& defect : mail.defects) {
    if (!told.insert(defect.id).second) continue;
    out.findings.push_back({std::string(defect.id),
                            Meaning::neutral,
                            {{"part", defect.where}, {"detail", defect.detail}},
                            {{Cite::In::header, defect.where, defect.offset, defect.offset, defect.detail}}});
  }
  return out;
}

}  // namespace kanshiki::examine
