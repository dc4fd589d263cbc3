#include "base/time.hpp"

#include <gtest/gtest.h>

namespace kanshiki {
namespace {

struct Row {
  const char* text;
  const char* utc;  ///< nullptr: refused
};

TEST(Time, ReadsIso8601) {
  const Row rows[] = {
      {"2021-10-14T08:10:00+09:00", "2021-10-13T23:10:00Z"},
      {"2021-10-14T08:10:00Z", "2021-10-14T08:10:00Z"},
      {"2021-10-14t08:10:00.123z", "2021-10-14T08:10:00Z"},
      {"2021-10-14 08:10", "2021-10-14T08:10:00Z"},
      {"2021-10-14T08:10:00-0330", "2021-10-14T11:40:00Z"},
      {"2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z"},
      {"2020-02-29T00:00:00Z", "2020-02-29T00:00:00Z"},
      {"2021-02-29T00:00:00Z", nullptr},
      {"2021-10-14T24:00:00Z", nullptr},
      {"2021-10-14T08:60:00Z", nullptr},
      {"2021-10-14T08:10:00+09:75", nullptr},
      {"2021-10-14", nullptr},
      {"2021-10-14T08:10:00Z tomorrow", nullptr},
      {"", nullptr},
  };
  for (const Row& row : rows) {
    SCOPED_TRACE(row.text);
    const auto read = parse_iso8601(row.text);
    ASSERT_EQ(read.has_value(), row.utc != nullptr);
    if (read) {
      EXPECT_EQ(iso8601(*read), row.utc);
    }
  }
}

TEST(Time, WritesTheZoneItIsGiven) {
  const auto utc = parse_iso8601("2021-10-13T23:10:00Z").value();
  EXPECT_EQ(iso8601(utc, 9 * 60), "2021-10-14T08:10:00+09:00");
  EXPECT_EQ(iso8601(utc, -(3 * 60 + 30)), "2021-10-13T19:40:00-03:30");
  EXPECT_EQ(iso8601(utc, 0), "2021-10-13T23:10:00+00:00");
  EXPECT_EQ(iso8601(utc), "2021-10-13T23:10:00Z");
}

}  // namespace
}  // namespace kanshiki
