#pragma once
/// The files of a cage.

namespace kanshiki {

/// Makes a new root of the little that a browser needs, and leaves the old one behind. Call it as process 1
/// of new mount and process namespaces. Returns the step that failed (errno says why), or null.
const char* make_root();

}  // namespace kanshiki
