#pragma once
/// What a browser saw behind a link: plain values, as recorded (world/questions/visit.hpp) and as evidence.

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/body.hpp"

namespace kanshiki {

/// As whom a page is visited. Pages that hide show themselves to one and not to another.
enum class Client {
  phone,    ///< a Japanese phone: 390 × 844, touch
  desktop,  ///< 1280 × 800
  plain,    ///< without scripts, pictures or cookies, like a program that looks for phishing
};
std::string_view to_string(Client client);
std::optional<Client> client_from(std::string_view name);

/// A place in the full page, in CSS pixels.
struct Box {
  int x = 0, y = 0, width = 0, height = 0;
  bool is_empty() const { return width <= 0 || height <= 0; }
};

/// From here on a status says that the page cannot be had (RFC 9110 §15.5, §15.6).
inline constexpr int refused_from = 400;

/// One URL on the way to the page.
struct Station {
  std::string url;
  std::string by;                         ///< how it was come to: asked, http, refresh, script, form
  int status = 0;                         ///< RFC 9110 §15; 0: nobody answered
  std::string address;                    ///< the one connected to
  std::vector<std::string> certificates;  ///< PEM, the server's own first
  std::string certificate_problem;        ///< why nobody should trust them; empty: nothing was found
};

/// Something that the page fetched or sent.
struct PageRequest {
  std::string url, method;
  std::string type;  ///< as DevTools names it, lower case: document, script, image, font, xhr …
  int status = 0;
  std::string address, mime, sha256;
  std::size_t bytes = 0;
  std::string blocked;  ///< why it was stopped; empty: it was not
  std::string posted;   ///< the beginning of what it sent
};

struct PageDialog {
  std::string type;  ///< alert, confirm, prompt, beforeunload
  std::string text;
};

struct PageDownload {
  std::string url, name, type, sha256;
  std::size_t bytes = 0;
};

/// A document of the page; the first is the page itself.
struct PageFrame {
  std::string url;
  std::optional<std::size_t> parent;  ///< index of the frame that it stands in
  std::string title, language;
  std::string text;  ///< as shown
  std::string html;  ///< the tree as it was after scripts had run
};

struct PageForm {
  std::size_t frame = 0;
  std::string action;  ///< where it would be sent to, absolute
  std::string method;  ///< lower case
};

/// Something to type into, to choose from or to press.
struct PageControl {
  std::size_t frame = 0;
  std::optional<std::size_t> form;  ///< index in PageRecord::forms
  std::string tag;                  ///< input, select, textarea, button
  std::string type, name, id, label, placeholder, autocomplete;
  std::string value;
  std::vector<std::string> options;
  bool visible = true;
  Box box;
};

/// A JPEG of the full page.
struct PagePicture {
  std::string of;  ///< "page"
  int width = 0, height = 0;
  std::string bytes;
};

struct Favicon {
  std::string url, bytes;
};

/// All that one visit saw.
struct PageRecord {
  std::vector<Station> chain;  ///< from the URL asked for to the page; never empty
  std::vector<PageRequest> requests;
  std::vector<std::string> console;
  std::vector<PageDialog> dialogs;
  std::vector<std::string> popups;
  std::vector<PageDownload> downloads;
  std::vector<PageFrame> frames;
  std::vector<PageForm> forms;
  std::vector<PageControl> controls;
  std::optional<Favicon> favicon;
  std::vector<PagePicture> pictures;
  std::size_t took_ms = 0;
  std::string stopped;  ///< why this is not all: time, bytes, redirects …; empty: it is

  /// Where it ended: of the page itself, else of the last station.
  std::string_view url() const;
  std::string_view title() const;
  int status() const;  ///< of the last station; 0: nobody answered
  bool was_refused() const { return status() >= refused_from; }
};

/// What is typed into one control, or pressed. Controls are counted as in PageRecord::controls.
struct TypedValue {
  std::size_t frame = 0, control = 0;
  std::string value;
};
struct PressedControl {
  std::size_t frame = 0, control = 0;
};

/// One page of a dialogue: fill, then press. Without something to press, the form of what was filled is sent.
struct ProbeStep {
  std::vector<TypedValue> fill;
  std::optional<PressedControl> press;
};

/// A URL that is to be opened: a link's, without what identifies the recipient.
struct Door {
  std::shared_ptr<const Link> link;
  std::string url;
  bool recipient_replaced = false;  ///< whether that differs from the link's
};

/// A page as evidence: what was behind a door, as whom it was seen, and after which made-up entries.
struct Page {
  std::shared_ptr<const Door> door;
  Client client = Client::phone;
  PageRecord record;
  std::string question;                         ///< on the tape
  std::vector<std::vector<std::string>> typed;  ///< step by step, the kinds of fields filled; empty: none yet
};

/// A page that made-up entries may be typed into.
struct Trial {
  std::shared_ptr<const Page> page;
  std::vector<std::string> spared;  ///< registrable domains that nothing is sent to, the mail's sender proven
};

}  // namespace kanshiki
