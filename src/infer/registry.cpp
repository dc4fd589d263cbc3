#include "infer/inference.hpp"

namespace kanshiki {
namespace {

constexpr Inference all[] = {
#define INFERENCE(name) {#name, &infer::name},
#include "infer/inferences.inc"
#undef INFERENCE
};

}  // namespace

std::span<const Inference> inferences() { return all; }

}  // namespace kanshiki
