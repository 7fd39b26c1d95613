// A screen for pictures where there is none: an Xvfb of our own, ended with us.
#pragma once

#include <sys/types.h>

#include <string>

namespace rw {

// Whether a display is named and, where it is one of this machine, answers.
bool hasDisplay();

class VirtualScreen {
public:
    // Where a display is there, or Xvfb is not installed or does not start, nothing is done: see `stands`.
    VirtualScreen();
    ~VirtualScreen();
    VirtualScreen(const VirtualScreen&) = delete;
    VirtualScreen& operator=(const VirtualScreen&) = delete;

    // Whether pictures can be made: on the user's display or on ours.
    bool stands() const { return m_stands; }

private:
    bool start();

    pid_t m_server = -1;
    bool m_stands = false;
};

}  // namespace rw
