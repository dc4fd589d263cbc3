#pragma once
/// Words written together: `cardNumber`, `AcmePaySupport`.

namespace kanshiki {

/// Whether a word begins at `c`, whose neighbour on the left is `before`: a capital behind a small letter.
constexpr bool begins_hump(char before, char c) {
  return c >= 'A' && c <= 'Z' && before >= 'a' && before <= 'z';
}

}  // namespace kanshiki
