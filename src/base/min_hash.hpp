#pragma once
/// MinHash (Broder 1997): of each of many hash functions the least value over all members of a set. The share
/// of functions in which two sets agree estimates the share of members that they have in common. Nothing can
/// be read back out of it.

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace kanshiki {

/// Stirs 64 bits so that each depends on all (the finaliser of MurmurHash3, by Appleby).
constexpr std::uint64_t stir(std::uint64_t x) {
  x = (x ^ (x >> 33)) * 0xFF51AFD7ED558CCDull;
  x = (x ^ (x >> 33)) * 0xC4CEB9FE1A85EC53ull;
  return x ^ (x >> 33);
}

/// The least values so far; of an empty set the greatest that there are.
template <std::size_t functions>
class MinHash {
 public:
  MinHash() { least_.fill(UINT32_MAX); }

  /// Takes in a member, given as a hash of 64 bits. Two hashes make as many as are wanted (Kirsch and
  /// Mitzenmacher 2006).
  void add(std::uint64_t member) {
    const std::uint64_t step = stir(member ^ 0x9E3779B97F4A7C15ull) | 1;
    for (std::uint32_t& least : least_) {
      least = std::min(least, static_cast<std::uint32_t>(member >> 32));
      member += step;
    }
  }

  const std::array<std::uint32_t, functions>& least() const { return least_; }

 private:
  std::array<std::uint32_t, functions> least_;
};

}  // namespace kanshiki
