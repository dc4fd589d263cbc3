#include "examine/host/locality.hpp"

#include <gtest/gtest.h>

namespace kanshiki::examine {
namespace {

const Placement chiyoda{"City", "2026-06-05", "JP", "Tokyo", "Chiyoda", Point{35.69, 139.75}, {}};
const Placement ueda{"Second", "2026-06-01", "JP", "Nagano", "Ueda", Point{36.40, 138.25}, 50.0};
const Placement shinjuku{"Second", "", "JP", "Tokyo", "Shinjuku", Point{35.69, 139.70}, {}};
const Placement seoul{"Second", "", "KR", "", "Seoul", Point{37.57, 126.98}, 5000.0};
const Placement korea{"Register", "", "KR", "", "", {}, {}};

TEST(Places, DisagreeBeyondWhatTheyAllowFor) {
  EXPECT_TRUE(disagree({chiyoda, seoul})) << "other countries";
  EXPECT_FALSE(disagree({chiyoda, korea})) << "registered in one country, used in another";
  EXPECT_TRUE(disagree({chiyoda, ueda})) << "158 km apart, 50 allowed";
  Placement wide = ueda;
  wide.radius_km = 200;
  EXPECT_FALSE(disagree({chiyoda, wide}));
  EXPECT_FALSE(disagree({chiyoda, shinjuku}));
  EXPECT_FALSE(disagree({chiyoda}));
  EXPECT_FALSE(disagree({}));
}

}  // namespace
}  // namespace kanshiki::examine
