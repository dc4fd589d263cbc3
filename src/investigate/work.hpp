#pragma once
/// What a cell does with one mail: it carries out an order.

#include <memory>

#include "investigate/cell.hpp"
#include "investigate/order.hpp"
#include "knowledge/knowledge.hpp"

namespace kanshiki {

/// What cells do: reads an order, examines its mail, returns outputs. Loads everything lazy first, so that
/// nothing is left to be opened after the lock.
Work make_work(std::shared_ptr<const Knowledge> knowledge);

/// The outputs for a mail whose examination broke off: that is a finding about the mail, never a lost mail.
Outputs broken_outputs(const Order& order, const Error& why, const Knowledge& knowledge);

}  // namespace kanshiki
