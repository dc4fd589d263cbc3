#pragma once
/// The record of a client that neither runs scripts nor shows pictures.

#include "model/page.hpp"
#include "world/questions/fetch.hpp"

namespace kanshiki {

PageRecord plain_record(const Fetched& fetched);

}  // namespace kanshiki
