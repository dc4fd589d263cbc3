/// Where what is typed would go: to another owner, or readable on the way.

#include "examine/page/seen.hpp"

namespace kanshiki::examine {
namespace {

/// Whether something that matters is typed into the form.
bool matters(std::size_t form, const PageRecord& page, const FormFields& fields) {
  for (const PageControl& control : page.controls) {
    const FieldKind* kind = control.form == form && control.visible ? fields.kind_of(control) : nullptr;
    if (kind && asks_in_earnest({kind})) return true;
  }
  return false;
}

}  // namespace

Found form_target(const Page& page, const Knowledge& knowledge, World&) {
  Found out;
  const PageRecord& record = page.record;
  for (std::size_t i = 0; i < record.forms.size(); ++i) {
    const PageForm& form = record.forms[i];
    const bool in_frames = form.frame < record.frames.size();
    const Site from = site_of(in_frames ? std::string_view(record.frames[form.frame].url) : record.url());
    const Site to = site_of(form.action);
    if (from.host.empty() || to.host.empty() || !matters(i, record, knowledge.form_fields)) continue;
    const auto say = [&](const char* id) {
      out.findings.push_back(
          {id, Meaning::suspicious, {{"host", from.host}, {"posts_to", to.host}}, {cite(page, form.action)}});
    };
    if (from.domain != to.domain && !is_known_host(to.host, knowledge)) say("page.form_posts_elsewhere");
    if (istarts_with(form.action, "http:")) say("page.form_unencrypted");
  }
  return out;
}

}  // namespace kanshiki::examine
