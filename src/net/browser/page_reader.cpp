#include "net/browser/page_reader.hpp"

#include <algorithm>
#include <cmath>

#include "base/text.hpp"
#include "net/browser/page_details.hpp"
#include "net/browser/page_script.hpp"
#include "world/questions/page_record.hpp"

namespace kanshiki {
namespace {

using Json = DevTools::Json;
using namespace std::chrono_literals;

constexpr auto frame_time = 4s;

const Json& element(const Json& list, std::size_t index) {
  static const Json none;
  return list.is_array() && index < list.size() ? list[index] : none;
}

double number_in(const Json& list, std::size_t index) {
  const Json& value = element(list, index);
  return value.is_number() ? value.get<double>() : 0;
}

std::string text_in(const Json& object, const char* field, std::size_t most = page_limits::line_bytes) {
  return std::string(clip(to_valid_utf8(text_at(object, field)), most));
}

/// A box of a frame, on the page.
Box read_box(const Json& box, const LiveFrame& frame) {
  const auto pixel = [&](std::size_t at, double offset) {
    return static_cast<int>(std::lround(std::clamp(number_in(box, at) + offset, -1e6, 1e6)));
  };
  return {pixel(0, frame.x), pixel(1, frame.y), pixel(2, 0), pixel(3, 0)};
}

PageControl read_control(const Json& seen, const LiveFrame& frame) {
  PageControl out;
  for (const auto& [field, text] : control_texts) out.*text = text_in(seen, field);
  for (const Json& one : at(seen, "options"))
    if (one.is_string() && out.options.size() < page_limits::options) out.options.push_back(one);
  out.visible = flag_at(seen, "visible");
  out.box = read_box(at(seen, "box"), frame);
  return out;
}

}  // namespace

PageRecord PageReader::read(EventLoop::Time until) {
  frames_.clear();
  closed_roots_.clear();
  icon_.clear();
  PageRecord out = tab_.log().record();
  if (out.stopped.empty()) out.stopped = failure();
  const bool shown = tab_.log().failure().empty() && !out.chain.empty() && tab_.browser().devtools().alive();
  if (shown) {
    const auto tree = frame_tree(out, until);
    if (tree) list_frames(at(*tree, "frameTree"), {}, out);
    for (std::size_t i = 0; i < frames_.size(); ++i) read_frame(i, out, until);
    take_picture(tab_, out, until);
    if (!frames_.empty()) fetch_favicon(tab_, frames_[0].id, icon_, out, until);
  }
  read_certificates(tab_, out, until);
  digest_bodies(tab_, out, until);
  name_addresses(tab_, out);
  return out;
}

/// A page whose scripts keep it busy answers once they have been ended.
Result<Json> PageReader::frame_tree(PageRecord& record, EventLoop::Time until) {
  const auto ask = [&] {
    return tab_.call("Page.getFrameTree", Json::object(),
                     std::min(until, EventLoop::Clock::now() + frame_time));
  };
  auto tree = ask();
  if (tree || tree.error().kind != Error::Kind::timeout) return tree;
  if (record.stopped.empty()) record.stopped = "scripts that do not end";
  tab_.stop_scripts();
  return ask();
}

/// Why the last document is not there: the proxy knows it better than the browser, which saw a line go dead.
std::string PageReader::failure() const {
  const std::string& failure = tab_.log().failure();
  if (failure.empty()) return {};
  const PageRecord& record = tab_.log().record();
  if (!record.downloads.empty() && failure == "net::ERR_BLOCKED_BY_CLIENT") return "a download";
  const auto& refusals = tab_.browser().proxy().ledger().refusals;
  const auto refusal =
      record.chain.empty() ? refusals.end() : refusals.find(ledger_key(record.chain.back().url));
  return refusal == refusals.end() ? failure : refusal->second;
}

void PageReader::list_frames(const Json& root, std::optional<std::size_t> none, PageRecord& record) {
  std::vector<std::pair<const Json*, std::optional<std::size_t>>> left = {{&root, none}};
  while (!left.empty() && frames_.size() < page_limits::frames) {
    const auto [tree, parent] = left.back();
    left.pop_back();
    const Json& frame = at(*tree, "frame");
    frames_.push_back({text_at(frame, "id"), {}});
    PageFrame out;
    out.url = text_in(frame, "url", page_limits::url_bytes) + text_at(frame, "urlFragment");
    out.parent = parent;
    record.frames.push_back(std::move(out));
    const Json& children = at(*tree, "childFrames");
    const std::size_t index = frames_.size() - 1;
    for (std::size_t i = children.is_array() ? children.size() : 0; i-- > 0;)
      left.emplace_back(&children[i], index);
  }
}

void PageReader::read_frame(std::size_t index, PageRecord& record, EventLoop::Time until) {
  auto seen = see_frame(index, std::min(until, EventLoop::Clock::now() + frame_time));
  if (!seen && seen.error().kind == Error::Kind::timeout) {
    if (record.stopped.empty()) record.stopped = "scripts that do not end";
    tab_.stop_scripts();
    seen = see_frame(index, std::min(until, EventLoop::Clock::now() + frame_time));
  }
  frames_[index].first_control = record.controls.size();
  if (seen) keep_frame(index, *seen, record, until);
}

/// What our script sees of a frame, in a world of its own.
Result<Json> PageReader::see_frame(std::size_t index, EventLoop::Time until) {
  const auto world =
      tab_.call("Page.createIsolatedWorld", {{"frameId", frames_[index].id}, {"worldName", "reader"}}, until);
  if (!world) return world;
  frames_[index].context = static_cast<int>(whole_part_at(*world, "executionContextId"));
  if (auto ready = evaluate(index, page_script, until); !ready) return ready;
  if (index == 0) find_closed_roots(until);
  hand_in_closed_roots(index, until);
  return evaluate(index, "kanshiki.read()", until);
}

/// Those of all frames. A tree that is too deep or too large for the browser to tell has none.
void PageReader::find_closed_roots(EventLoop::Time until) {
  const auto document =
      tab_.call("Runtime.evaluate", {{"expression", "document"}, {"contextId", *frames_[0].context}}, until);
  if (!document) return;
  const auto tree = tab_.call(
      "DOM.describeNode",
      {{"objectId", text_at(at(*document, "result"), "objectId")}, {"depth", -1}, {"pierce", true}}, until);
  if (tree) closed_roots_ = closed_roots(at(*tree, "node"), frames_[0].id);
}

/// Our script may look into them as if they were open; the page's own cannot.
void PageReader::hand_in_closed_roots(std::size_t index, EventLoop::Time until) {
  const auto roots = closed_roots_.find(frames_[index].id);
  if (roots == closed_roots_.end()) return;
  for (const std::int64_t root : roots->second) {
    const auto node = tab_.call(
        "DOM.resolveNode", {{"backendNodeId", root}, {"executionContextId", *frames_[index].context}}, until);
    if (!node) continue;
    (void)tab_.call("Runtime.callFunctionOn",
                    {{"objectId", text_at(at(*node, "object"), "objectId")},
                     {"functionDeclaration", "function() { kanshiki.closed.push(this); }"}},
                    until);
  }
}

void PageReader::keep_frame(std::size_t index, const Json& seen, PageRecord& record, EventLoop::Time until) {
  LiveFrame& frame = frames_[index];
  const Json& scroll = at(seen, "scroll");
  if (index == 0) {
    icon_ = text_at(seen, "icon");
  } else {
    // Boxes in a frame count from its document's corner, which stands where the frame is scrolled from.
    const auto deadline = std::min(until, EventLoop::Clock::now() + frame_time);
    std::tie(frame.x, frame.y) = origin(index, deadline);
    const auto page = evaluate(0, "[scrollX, scrollY]", deadline);
    frame.x += (page ? number_in(*page, 0) : 0) - number_in(scroll, 0);
    frame.y += (page ? number_in(*page, 1) : 0) - number_in(scroll, 1);
  }
  PageFrame& out = record.frames[index];
  out.title = text_in(seen, "title");
  out.language = text_in(seen, "language");
  out.text = text_in(seen, "text", page_limits::document_bytes);
  out.html = text_in(seen, "html", page_limits::document_bytes);
  keep_controls(index, seen, record);
}

void PageReader::keep_controls(std::size_t index, const Json& seen, PageRecord& record) {
  const std::size_t first_form = record.forms.size();
  for (const Json& form : at(seen, "forms"))
    if (record.forms.size() < page_limits::forms)
      record.forms.push_back(
          {index, text_in(form, "action", page_limits::url_bytes), text_in(form, "method")});
  for (const Json& one : at(seen, "controls")) {
    if (record.controls.size() == page_limits::controls) break;
    PageControl control = read_control(one, frames_[index]);
    control.frame = index;
    const Json& form = at(one, "form");
    if (form.is_number_unsigned() && first_form + form.get<std::size_t>() < record.forms.size())
      control.form = first_form + form.get<std::size_t>();
    record.controls.push_back(std::move(control));
  }
}

Result<Json> PageReader::evaluate(std::size_t frame, const std::string& expression, EventLoop::Time until) {
  if (frame >= frames_.size() || !frames_[frame].context) return fail(Error::Kind::absent, "no such frame");
  const auto result = tab_.call("Runtime.evaluate",
                                {{"expression", expression},
                                 {"contextId", *frames_[frame].context},
                                 {"returnByValue", true},
                                 {"timeout", 3000}},
                                until);
  if (!result) return result;
  if (const Json& thrown = at(*result, "exceptionDetails"); thrown.is_object())
    return fail(Error::Kind::internal, text_at(at(thrown, "exception"), "description"));
  return at(at(*result, "result"), "value");
}

std::pair<double, double> PageReader::origin(std::size_t frame, EventLoop::Time until) {
  if (frame == 0 || frame >= frames_.size()) return {0, 0};
  const auto owner = tab_.call("DOM.getFrameOwner", {{"frameId", frames_[frame].id}}, until);
  if (!owner) return {0, 0};
  const auto model = tab_.call("DOM.getBoxModel", {{"backendNodeId", at(*owner, "backendNodeId")}}, until);
  if (!model) return {0, 0};
  const Json& corners = at(at(*model, "model"), "content");
  return {number_in(corners, 0), number_in(corners, 1)};
}

}  // namespace kanshiki
