#pragma once
/// What a step yields when it may fail for a reason that the program expects.

#include <string>
#include <tl/expected.hpp>
#include <utility>

namespace kanshiki {

/// Why something could not be had. `what` is a sentence for a person, in English, without a full stop.
struct Error {
  enum class Kind {
    malformed,    ///< the bytes are not what they claim to be
    limit,        ///< a named limit (base/limits.hpp) was reached
    unreadable,   ///< a file or stream cannot be read
    refused,      ///< policy forbids it: the reach, the guard, a budget
    timeout,      ///< no answer in time
    absent,       ///< looked, and it is not there
    unavailable,  ///< the source failed, or does not exist here
    pending,      ///< asked, not answered yet: the examiner will be run again
    internal,     ///< a defect of ours
  };
  Kind kind = Kind::internal;
  std::string what;
};

template <class T>
using Result = tl::expected<T, Error>;

/// `return fail(Error::Kind::malformed, "no colon in the field");`
inline tl::unexpected<Error> fail(Error::Kind kind, std::string what) {
  return tl::unexpected<Error>(Error{kind, std::move(what)});
}

}  // namespace kanshiki
