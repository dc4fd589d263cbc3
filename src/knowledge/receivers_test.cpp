#include "knowledge/receivers.hpp"

#include <gtest/gtest.h>

namespace kanshiki {
namespace {

TEST(Receivers, AreRead) {
  const auto read = read_receivers(R"(
[one]
name = "One"
hosts = [".one.example"]
inner_networks = ["192.0.2.0/24"]
own_fields = ["X-One", "X-One-Org-*"]
)");
  ASSERT_TRUE(read) << read.error().what;
  ASSERT_EQ(read->size(), 1u);
  const Receiver& one = read->front();
  EXPECT_EQ(one.name, "One");
  EXPECT_EQ(one.inner_networks.size(), 1u);
  EXPECT_TRUE(one.owns_field("x-one"));
  EXPECT_TRUE(one.owns_field("X-One-Org-SCL"));
  EXPECT_FALSE(one.owns_field("X-One-Other"));
  EXPECT_EQ(receiver_of("mx.one.example", *read), &one);
  EXPECT_EQ(receiver_of("mx.two.example", *read), nullptr);
}

TEST(Receivers, NameWhatIsWrong) {
  EXPECT_EQ(read_receivers("one = 1").error().what, "receivers.toml: one: not a table");
  EXPECT_EQ(read_receivers("[one]").error().what, "receivers.toml: one: no hosts");
  EXPECT_EQ(read_receivers("[one]\nhosts = [\"a\"]\ninner_networks = [\"x\"]").error().what,
            "receivers.toml: one: inner_networks: not a network: x");
}

}  // namespace
}  // namespace kanshiki
