#include "report/pages.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "report/fact.hpp"

namespace kanshiki {
namespace {

using Json = nlohmann::ordered_json;

/// All that was seen behind one door.
struct Seen {
  const Door* door = nullptr;
  std::vector<Piece<Page>> visits;  ///< one a client; the first is the one that is told of
  std::vector<Piece<Page>> after;   ///< each step of made-up entries, in order
};

std::vector<Seen> seen_behind(const Case& subject) {
  std::vector<Seen> out;
  for (const auto& page : subject.all<Page>()) {
    auto place =
        std::find_if(out.begin(), out.end(), [&](const Seen& one) { return one.door == page->door.get(); });
    if (place == out.end()) place = out.insert(out.end(), Seen{page->door.get(), {}, {}});
    (page->typed.empty() ? place->visits : place->after).push_back(page);
  }
  std::erase_if(out, [](const Seen& one) { return one.visits.empty(); });
  for (Seen& one : out)
    std::stable_sort(one.after.begin(), one.after.end(),
                     [](const auto& a, const auto& b) { return a->typed.size() < b->typed.size(); });
  return out;
}

/// "page-1-phone.jpg"; after entries "page-1-phone-after-2.jpg".
std::string file_of(const Page& page, std::size_t door) {
  std::string out = "page-" + std::to_string(door + 1) + "-" + std::string(to_string(page.client));
  if (!page.typed.empty()) out += "-after-" + std::to_string(page.typed.size());
  return out + ".jpg";
}

/// As std::to_string writes it.
bool is_number(std::string_view text) {
  return !text.empty() && text.size() <= 4 && std::all_of(text.begin(), text.end(), is_digit);
}

/// Whether anything of the page would have to be masked: then its picture cannot be shown.
bool shows_recipient(const PageRecord& page, const Mask& mask) {
  const auto changes = [&](const std::string& text) { return !text.empty() && mask(text) != text; };
  return std::any_of(page.frames.begin(), page.frames.end(),
                     [&](const PageFrame& one) { return changes(one.text) || changes(one.title); }) ||
         std::any_of(page.controls.begin(), page.controls.end(),
                     [&](const PageControl& one) { return changes(one.value) || changes(one.placeholder); });
}

std::string_view group_name(FieldGroup group) {
  switch (group) {
    case FieldGroup::login:
      return "login";
    case FieldGroup::secret:
      return "secret";
    case FieldGroup::card:
      return "card";
    case FieldGroup::person:
      return "person";
    case FieldGroup::other:
      break;
  }
  return "other";
}

Json marks_of(const PageRecord& page, const FormFields& fields) {
  Json out = Json::array();
  for (const PageControl& control : page.controls) {
    const FieldKind* kind = control.visible && !control.box.is_empty() ? fields.kind_of(control) : nullptr;
    if (kind)
      out.push_back({{"field", kind->kind},
                     {"group", group_name(kind->group)},
                     {"box", {control.box.x, control.box.y, control.box.width, control.box.height}}});
  }
  return out;
}

/// The pictures of one page; null if it has some that must not be shown.
Json screenshots(const Page& page, std::size_t door, const Knowledge& knowledge, const Mask& mask) {
  Json out = Json::array();
  if (page.record.pictures.empty()) return out;
  if (shows_recipient(page.record, mask)) return {};
  const PagePicture& picture = page.record.pictures.front();
  out.push_back({{"file", file_of(page, door)},
                 {"client", to_string(page.client)},
                 {"width", picture.width},
                 {"height", picture.height},
                 {"marks", marks_of(page.record, knowledge.form_fields)}});
  return out;
}

Json chain_of(const PageRecord& page) {
  Json out = Json::array();
  for (const Station& station : page.chain) {
    Json one = {{"url", station.url}, {"by", or_null(station.by)}, {"status", station.status}};
    if (!station.address.empty()) one["address"] = station.address;
    if (!station.certificate_problem.empty()) one["certificate_problem"] = station.certificate_problem;
    out.push_back(std::move(one));
  }
  return out;
}

/// The forms that ask for something known, and what stands in no form together.
Json forms_of(const PageRecord& page, const FormFields& fields) {
  Json out = Json::array();
  for (std::size_t form = 0; form <= page.forms.size(); ++form) {
    const bool outside = form == page.forms.size();
    Json kinds = Json::array();
    for (const PageControl& control : page.controls) {
      if (outside ? control.form.has_value() : control.form != form) continue;
      const FieldKind* kind = control.visible ? fields.kind_of(control) : nullptr;
      if (kind && std::find(kinds.begin(), kinds.end(), kind->kind) == kinds.end())
        kinds.push_back(kind->kind);
    }
    if (!kinds.empty())
      out.push_back({{"fields", kinds}, {"posts_to", outside ? Json() : or_null(page.forms[form].action)}});
  }
  return out;
}

/// What one visitor saw, in short.
Json view_of(const Page& page, const Knowledge& knowledge) {
  return {{"client", to_string(page.client)},
          {"url", or_null(page.record.url())},
          {"title", or_null(page.record.title())},
          {"status", page.record.status()},
          {"fields", names_of(knowledge.form_fields.asked(page.record))}};
}

Json step_of(const Page& page, std::size_t door, const Knowledge& knowledge, const Mask& mask) {
  Json out = view_of(page, knowledge);
  out["typed"] = page.typed.back();
  out["chain"] = chain_of(page.record);
  out["screenshots"] = screenshots(page, door, knowledge, mask);
  return out;
}

/// What came of made-up entries behind this door; null if none were typed.
Json outcome_of(const Door& door, const Case& subject) {
  for (const Finding& finding : subject.findings)
    if ((finding.id == "page.accepts_anything" || finding.id == "page.tried") &&
        finding.text("opened") == door.url)
      return finding.text("outcome");
  return {};
}

}  // namespace

Json pages_section(const Case& subject, const Knowledge& knowledge, const Mask& mask) {
  Json out = Json::array();
  const std::vector<Seen> doors = seen_behind(subject);
  for (std::size_t i = 0; i < doors.size(); ++i) {
    const Page& first = *doors[i].visits.front();
    Json one = {{"url", doors[i].door->url},
                {"recipient_replaced", doors[i].door->recipient_replaced},
                {"chain", chain_of(first.record)},
                {"lands_on", or_null(first.record.url())},
                {"title", or_null(first.record.title())},
                {"forms", forms_of(first.record, knowledge.form_fields)},
                {"outcome", outcome_of(*doors[i].door, subject)},
                {"screenshots", Json::array()},
                {"visitors", Json::array()},
                {"steps", Json::array()}};
    for (const auto& page : doors[i].visits) {
      one["visitors"].push_back(view_of(*page, knowledge));
      const Json shots = screenshots(*page, i, knowledge, mask);
      if (shots.is_null()) one["withheld"] = true;
      for (const Json& shot : shots) one["screenshots"].push_back(shot);
    }
    for (const auto& page : doors[i].after) one["steps"].push_back(step_of(*page, i, knowledge, mask));
    if (!first.record.stopped.empty()) one["stopped"] = first.record.stopped;
    out.push_back(std::move(one));
  }
  return out;
}

Pictures pictures_of(const Case& subject, const Mask& mask) {
  Pictures out;
  const std::vector<Seen> doors = seen_behind(subject);
  for (std::size_t i = 0; i < doors.size(); ++i)
    for (const auto* pages : {&doors[i].visits, &doors[i].after})
      for (const auto& page : *pages)
        if (!page->record.pictures.empty() && !shows_recipient(page->record, mask))
          out.emplace(file_of(*page, i), page->record.pictures.front().bytes);
  return out;
}

bool names_picture(std::string_view file) {
  constexpr std::string_view begin = "page-", end = ".jpg";
  if (!file.starts_with(begin) || !file.ends_with(end) || file.size() < begin.size() + end.size())
    return false;
  const auto words = split(file.substr(begin.size(), file.size() - begin.size() - end.size()), '-');
  const bool after = words.size() == 4 && words[2] == "after" && is_number(words[3]);
  return (words.size() == 2 || after) && is_number(words[0]) && client_from(words[1]);
}

}  // namespace kanshiki
