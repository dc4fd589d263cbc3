#pragma once
/// What there is to see of a page that has come to rest.

#include <cstddef>
#include <string>
#include <vector>

#include "net/browser/closed_roots.hpp"
#include "net/browser/tab.hpp"

namespace kanshiki {

/// A frame's place in the browser: its name, and the world in it that is ours.
struct LiveFrame {
  std::string id;
  std::optional<int> context;
  double x = 0, y = 0;            ///< of its viewport, in the page's
  std::size_t first_control = 0;  ///< in PageRecord::controls
};

class PageReader {
 public:
  explicit PageReader(Tab& tab) : tab_(tab) {}

  /// The whole record: what the tab's log has, and the frames, forms, controls, pictures, certificates and
  /// digests of now. What takes longer than `until` is missing.
  PageRecord read(EventLoop::Time until);

  /// Evaluates an expression in our world of a frame of the record that was read last.
  Result<DevTools::Json> evaluate(std::size_t frame, const std::string& expression, EventLoop::Time until);
  /// Its frames.
  const std::vector<LiveFrame>& frames() const { return frames_; }
  /// Where the viewport of a frame is now, in that of the page.
  std::pair<double, double> origin(std::size_t frame, EventLoop::Time until);

 private:
  using Json = DevTools::Json;
  Result<Json> frame_tree(PageRecord& record, EventLoop::Time until);
  void list_frames(const Json& tree, std::optional<std::size_t> parent, PageRecord& record);
  void read_frame(std::size_t index, PageRecord& record, EventLoop::Time until);
  Result<Json> see_frame(std::size_t index, EventLoop::Time until);
  void find_closed_roots(EventLoop::Time until);
  void hand_in_closed_roots(std::size_t index, EventLoop::Time until);
  void keep_frame(std::size_t index, const Json& seen, PageRecord& record, EventLoop::Time until);
  void keep_controls(std::size_t index, const Json& seen, PageRecord& record);
  std::string failure() const;

  Tab& tab_;
  std::vector<LiveFrame> frames_;
  ClosedRoots closed_roots_;
  std::string icon_;
};

}  // namespace kanshiki
