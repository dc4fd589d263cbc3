#pragma once
/// A program that can reach nothing but one socket of ours.

#include <sys/types.h>

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "base/descriptor.hpp"
#include "base/result.hpp"

namespace kanshiki {

/// What runs in a cage. It finds the other end of `Cage::channel` at descriptors 3 (to read) and 4 (to
/// write), as a browser's --remote-debugging-pipe wants it.
struct CagePlan {
  std::vector<std::string> command;      ///< the program's path, then its arguments
  std::vector<std::string> environment;  ///< NAME=VALUE, all of it
};

/// Linux namespaces around a program, which need no root:
///
///     user     an ordinary user without any right; nobody outside (where that can be had)
///     network  loopback only. The door is a listening socket that was made in there, and is accepted from
///              out here: a socket stays in the network it was made in, so nothing has to be routed
///     mount    /usr, read-only, what fonts need of /etc, and an empty /tmp in memory, gone with the cage
///     process  its own: whatever it starts ends with it, and it ends with us
///
/// Its memory and its number of processes are bounded (base/limits.hpp).
class Cage {
 public:
  /// Where the door is, as seen from inside: 127.0.0.1 and this port.
  static constexpr std::uint16_t door_port = 3128;

  /// `unavailable` if this system has no namespaces for us, or not the program.
  static Result<Cage> start(const CagePlan& plan);

  Cage(Cage&& other) noexcept;
  Cage& operator=(Cage&&) = delete;
  ~Cage();

  int door() const { return door_.get(); }        ///< listening and non-blocking: accept(2) from it
  int channel() const { return channel_.get(); }  ///< a non-blocking stream to and from the program

 private:
  Cage(pid_t keeper, Descriptor door, Descriptor channel)
      : keeper_(keeper), door_(std::move(door)), channel_(std::move(channel)) {}

  pid_t keeper_;  // ending it ends all that is inside
  Descriptor door_, channel_;
};

}  // namespace kanshiki
