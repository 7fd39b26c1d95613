#include "commands/virtual_screen.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstddef>
#include <cstdlib>
#include <cstring>

namespace rw {
namespace {

std::string environment(const char* name)
{
    const char* value = std::getenv(name);
    return value ? value : "";
}

// A display ":7" or ":7.0" of this machine listens on a socket; a stale DISPLAY has none, and Qt would abort on it.
bool answers(const std::string& display)
{
    if (!display.starts_with(":")) return true;  // on another machine, or forwarded
    const std::string path = "/tmp/.X11-unix/X" + display.substr(1, display.find('.') - 1);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::strncpy(address.sun_path, path.c_str(), sizeof address.sun_path - 1);
    const auto connects = [&](const sockaddr_un& to, std::size_t length) {
        const int handle = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const bool there = handle >= 0 && connect(handle, reinterpret_cast<const sockaddr*>(&to), static_cast<socklen_t>(length)) == 0;
        if (handle >= 0) close(handle);
        return there;
    };
    if (connects(address, sizeof address)) return true;
    sockaddr_un hidden{};  // the abstract name some servers use instead
    hidden.sun_family = AF_UNIX;
    std::strncpy(hidden.sun_path + 1, path.c_str(), sizeof hidden.sun_path - 2);
    return connects(hidden, offsetof(sockaddr_un, sun_path) + 1 + path.size());
}

// In the child: becomes the server, and ends when its parent does, however that comes about.
[[noreturn]] void becomeServer(int writeEnd, pid_t parent)
{
    prctl(PR_SET_PDEATHSIG, SIGTERM);
    if (getppid() != parent) _exit(127);
    const int quiet = open("/dev/null", O_RDWR);
    for (const int handle : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) dup2(quiet, handle);
    const std::string number = std::to_string(writeEnd);
    execlp("Xvfb", "Xvfb", "-displayfd", number.c_str(), "-screen", "0", "2560x1600x24", "+extension", "GLX", "-nolisten", "tcp", nullptr);
    _exit(127);
}

// The display number the server picked, or nothing if it does not say within ten seconds.
std::string displayNumber(int readEnd)
{
    std::string digits;
    pollfd waiting{readEnd, POLLIN, 0};
    while (poll(&waiting, 1, 10'000) > 0) {
        char c = 0;
        if (read(readEnd, &c, 1) != 1) return {};
        if (c == '\n') return digits;
        digits += c;
    }
    return {};
}

}  // namespace

bool hasDisplay()
{
    if (!environment("WAYLAND_DISPLAY").empty()) return true;
    const std::string display = environment("DISPLAY");
    return !display.empty() && answers(display);
}

VirtualScreen::VirtualScreen() { m_stands = hasDisplay() || start(); }

bool VirtualScreen::start()
{
    int ends[2];
    if (pipe(ends) != 0) return false;
    fcntl(ends[0], F_SETFD, FD_CLOEXEC);
    const pid_t parent = getpid();
    m_server = fork();
    if (m_server == 0) becomeServer(ends[1], parent);
    close(ends[1]);
    const std::string number = m_server > 0 ? displayNumber(ends[0]) : std::string();
    close(ends[0]);
    if (number.empty()) return false;
    setenv("DISPLAY", (":" + number).c_str(), 1);
    setenv("QT_QPA_PLATFORM", "xcb", 1);
    return true;
}

VirtualScreen::~VirtualScreen()
{
    if (m_server <= 0) return;
    kill(m_server, SIGTERM);
    waitpid(m_server, nullptr, 0);
}

}  // namespace rw
