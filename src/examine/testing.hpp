#pragma once
/// What the tests of examiners share: mails written in place, the real data folder, and no world to ask.

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "base/testing/source_tree.hpp"
#include "examine/examiner.hpp"
#include "parse/mail.hpp"
#include "world/testing/settle.hpp"

namespace kanshiki::examine {

Found read_bodies(const Mail&, const Knowledge&, World&);
Found trace_route(const Mail&, const Knowledge&, World&);

namespace testing {

/// The data folder as it stands, with `profile` for the recipient.
inline std::shared_ptr<const Knowledge> knowledge_with(Profile profile) {
  auto loaded = load_knowledge(source_tree() / "data", std::move(profile));
  if (!loaded) throw std::runtime_error(loaded.error().what);
  return *loaded;
}

inline const Knowledge& knowledge() {
  static const std::shared_ptr<const Knowledge> loaded = knowledge_with({});
  return *loaded;
}

inline Piece<Mail> mail(std::string text) { return parse::parse_mail(std::move(text)).value(); }

/// What `examine` says of `evidence`, at a fixed time and with nobody to ask.
template <class T>
Found run(Found (*examine)(const T&, const Knowledge&, World&), const Piece<T>& evidence,
          const Knowledge& known = knowledge()) {
  static const Answers none;
  World world(none, std::chrono::sys_days{std::chrono::year{2026} / 11 / 21});
  return examine(*evidence, known, world);
}

/// What `examine` says of `evidence` when `source` answers its questions, `extras` too.
template <class T>
Found run(Found (*examine)(const T&, const Knowledge&, World&), const Piece<T>& evidence, Source& source,
          const Extras& extras = {}) {
  return test::settle(
      source, [&](World& world) { return examine(*evidence, knowledge(), world); }, extras);
}

/// A route whose boundary is `ip`, which called itself `helo`.
inline Piece<Route> route_from(std::string_view ip, std::string_view helo) {
  Route route;
  route.boundary.emplace();
  route.boundary->ip = parse_ip(ip);
  route.boundary->helo = helo;
  return std::make_shared<const Route>(std::move(route));
}

/// The way that a mail with this header came.
inline Piece<Route> route(const std::string& header, const Knowledge& known = knowledge()) {
  const Found found = run(trace_route, mail(header + "\nbody\n"), known);
  return std::get<Piece<Route>>(found.leads.at(0));
}

/// The finding called `id`, or null.
inline const Finding* find(const Found& found, std::string_view id) {
  for (const Finding& one : found.findings)
    if (one.id == id) return &one;
  return nullptr;
}

/// The pieces of one kind that `found` leads to.
template <class T>
std::vector<Piece<T>> leads(const Found& found) {
  std::vector<Piece<T>> out;
  for (const Evidence& lead : found.leads)
    if (const auto* piece = std::get_if<Piece<T>>(&lead)) out.push_back(*piece);
  return out;
}
template <class T, class From>
std::vector<Piece<T>> leads(Found (*examine)(const From&, const Knowledge&, World&),
                            const Piece<From>& evidence) {
  return leads<T>(run(examine, evidence));
}

/// The body of a mail that says `words`, as evidence; as plain text or as a page.
inline Piece<Text> text(const std::string& words, const std::string& type = "text/plain") {
  return leads<Text>(read_bodies,
                     mail("From: a@example.com\nContent-Type: " + type + "; charset=utf-8\n\n" + words))
      .at(0);
}
inline Piece<Text> html(const std::string& page) { return text(page, "text/html"); }

inline std::vector<std::string> ids(const Found& found) {
  std::vector<std::string> out;
  for (const Finding& one : found.findings) out.push_back(one.id);
  return out;
}

}  // namespace testing
}  // namespace kanshiki::examine
