#include "report/rests_on.hpp"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "base/time.hpp"
#include "report/sample_case.hpp"

namespace kanshiki {
namespace {

Case case_on(const char* day) {
  Case out;
  out.now = parse_iso8601(day).value();
  return out;
}

void add_registration(Case& subject, const std::string& servers_as_of) {
  subject.findings.push_back({"host.registered", Meaning::neutral, {{"domain", "example.net"}}, {}});
  if (!servers_as_of.empty()) subject.findings.back().facts.push_back({"servers_as_of", servers_as_of});
}

TEST(RestsOn, WhatCameWithTheProgram) {
  Case subject = case_on("2021-10-21T00:00:00Z");
  add_registration(subject, "");
  Knowledge known;
  known.registries.as_of = "2021-01-01";
  EXPECT_EQ(registries_section(subject, known).dump(), R"({"as_of":"2021-01-01","state":"built_in"})");
  EXPECT_EQ(rests_on_section(subject, known).dump(),
            R"({"public_suffixes":{"state":"built_in"},"brands":{"state":"built_in"}})");
}

TEST(RestsOn, TheOldestOfWhatWasFetched) {
  Case subject = case_on("2021-10-21T12:00:00Z");
  add_registration(subject, "2021-10-20");
  add_registration(subject, "2021-10-10");
  Knowledge known;
  known.registries.as_of = "2026-11-21";
  known.renewed.public_suffixes = parse_iso8601("2021-10-01T00:00:00Z").value();
  known.renewed.brands = parse_iso8601("2022-10-01T00:00:00Z").value();
  EXPECT_EQ(registries_section(subject, known).dump(),
            R"({"as_of":"2021-10-10","state":"fetched","days":11})");
  const auto rests_on = rests_on_section(subject, known);
  EXPECT_EQ(rests_on["public_suffixes"].dump(), R"({"as_of":"2021-10-01","state":"fetched","days":20})");
  EXPECT_EQ(rests_on["brands"]["state"], "of_the_future") << "a clock that was a year off";
}

}  // namespace
}  // namespace kanshiki
