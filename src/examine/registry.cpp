#include "examine/examiner.hpp"

namespace kanshiki {

namespace examine {
#define EXAMINER(kind, reach, name) Found name(const kind&, const Knowledge&, World&);
#include "examine/examiners.inc"
#undef EXAMINER
}  // namespace examine

namespace {

template <class T, std::size_t I = 0>
constexpr std::size_t index_of() {
  if constexpr (std::is_same_v<std::variant_alternative_t<I, Evidence>, Piece<T>>)
    return I;
  else
    return index_of<T, I + 1>();
}

template <class T, Found (*examine)(const T&, const Knowledge&, World&)>
Found call(const Evidence& evidence, const Knowledge& knowledge, World& world) {
  return examine(*std::get<Piece<T>>(evidence), knowledge, world);
}

constexpr Examiner all[] = {
#define EXAMINER(kind, reach, name) {#name, Reach::reach, index_of<kind>(), &call<kind, &examine::name>},
#include "examine/examiners.inc"
#undef EXAMINER
};

}  // namespace

std::span<const Examiner> examiners() { return all; }

}  // namespace kanshiki
