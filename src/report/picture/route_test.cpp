#include "report/picture/route.hpp"

#include <gtest/gtest.h>

#include "base/text.hpp"

namespace kanshiki::picture {
namespace {

using Kind = Station::Kind;

const RouteWords words{"the way", "claimed side", "our side"};

bool has(const Markup& drawing, std::string_view part) {
  return drawing.str().find(part) != std::string::npos;
}

TEST(RoutePicture, DrawsAFenceBetweenClaimsAndWhatWasSeen) {
  const Markup drawing =
      route({{Kind::claimed, "xserver.ne.jp", ""}, {Kind::entry, "133.242.53.24", ""}}, words);
  for (const char* part : {"k-fence", "claimed side", "our side", "xserver.ne.jp", "133.242.53.24"})
    EXPECT_TRUE(has(drawing, part)) << part;
}

TEST(RoutePicture, DrawsNoFenceWhereNothingIsClaimed) {
  EXPECT_FALSE(
      has(route({{Kind::entry, "192.0.2.1", ""}, {Kind::seen, "mx.example", ""}}, words), "k-fence"));
  EXPECT_FALSE(has(route({{Kind::unsure, "a.example", ""}}, words), "k-fence"));
}

TEST(RoutePicture, ShortensNamesToItsWidth) {
  const Markup drawing = route({{Kind::seen, std::string(500, 'a') + ".kiriiku.jp", ""}}, words);
  EXPECT_FALSE(has(drawing, std::string(40, 'a')));
  EXPECT_TRUE(has(drawing, ".kiriiku.jp"));
}

TEST(RoutePicture, EscapesNames) {
  EXPECT_FALSE(has(route({{Kind::seen, "<script>", "\"><a>"}}, {"<b>", "", ""}), "<script>"));
}

TEST(RoutePicture, OfNothingIsEmpty) { EXPECT_TRUE(has(route({}, words), "<svg")); }

}  // namespace
}  // namespace kanshiki::picture
