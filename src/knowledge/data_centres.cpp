#include "knowledge/data_centres.hpp"

#include <algorithm>
#include <iterator>

namespace kanshiki {
namespace {

constexpr DataCentre data_centres[] = {
#define DATA_CENTRE(number, name, service) {number, name, service},
#include "knowledge/data_centres.inc"
#undef DATA_CENTRE
};

constexpr bool by_number(const DataCentre& one, const DataCentre& other) { return one.number < other.number; }
static_assert(std::is_sorted(std::begin(data_centres), std::end(data_centres), by_number));

}  // namespace

const DataCentre* data_centre(std::uint32_t number) {
  const auto hit = std::lower_bound(std::begin(data_centres), std::end(data_centres),
                                    DataCentre{number, {}, {}}, by_number);
  return hit == std::end(data_centres) || hit->number != number ? nullptr : hit;
}

}  // namespace kanshiki
