#pragma once
/// Types into a page and presses its buttons, by the events that a person's hands would make.

#include "model/page.hpp"
#include "net/browser/page_reader.hpp"

namespace kanshiki {

class PageHands {
 public:
  /// `record` is what `reader` read last: controls are counted as in it.
  PageHands(Tab& tab, PageReader& reader, const PageRecord& record)
      : tab_(tab), reader_(reader), record_(record) {}

  /// Fills, presses, and waits for what comes of it. `absent` if the page has no such control.
  Result<void> perform(const ProbeStep& step, EventLoop::Time until);

 private:
  /// A control's frame, and its number in that.
  struct Place {
    std::size_t frame = 0, number = 0;
  };
  Result<Place> find(std::size_t control) const;
  Result<void> fill(const TypedValue& typed, EventLoop::Time until);
  Result<void> press(const Place& place, EventLoop::Time until);
  Result<void> send(const Place& place, EventLoop::Time until);
  Result<DevTools::Json> ask(const Place& place, const std::string& method, const std::string& more,
                             EventLoop::Time until);

  Tab& tab_;
  PageReader& reader_;
  const PageRecord& record_;
};

}  // namespace kanshiki
