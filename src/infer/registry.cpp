#include "infer/inference.hpp"

namespace kanshiki {

namespace infer {
#define INFERENCE(name) std::vector<Finding> name(const Case&, const Knowledge&);
#include "infer/inferences.inc"
#undef INFERENCE
}  // namespace infer

namespace {

constexpr Inference all[] = {
#define INFERENCE(name) {#name, &infer::name},
#include "infer/inferences.inc"
#undef INFERENCE
};

}  // namespace

std::span<const Inference> inferences() { return all; }

}  // namespace kanshiki
