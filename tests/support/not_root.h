// What a person without root's rights may do to files: root may do anything, and tests often run as root.
#pragma once

#include <filesystem>

#include <sys/types.h>
#include <unistd.h>

namespace rw {

// This process without root's rights as long as it lives.
class NotRoot {
public:
    NotRoot()
    {
        constexpr uid_t nobody = 65534;
        m_wasRoot = geteuid() == 0;
        m_stands = !m_wasRoot || seteuid(nobody) == 0;
    }
    ~NotRoot()
    {
        if (m_wasRoot && m_stands) m_stands = seteuid(0) == 0;
    }
    NotRoot(const NotRoot&) = delete;
    NotRoot& operator=(const NotRoot&) = delete;
    bool stands() const { return m_stands; }  // false: root's rights cannot be given up here

private:
    bool m_wasRoot = false, m_stands = false;
};

// A file or folder with other rights as long as it lives.
class Rights {
public:
    Rights(std::filesystem::path path, mode_t mode) : m_path(std::move(path)), m_before(std::filesystem::status(m_path).permissions())
    {
        std::filesystem::permissions(m_path, static_cast<std::filesystem::perms>(mode));
    }
    ~Rights() { std::filesystem::permissions(m_path, m_before); }
    Rights(const Rights&) = delete;
    Rights& operator=(const Rights&) = delete;

private:
    std::filesystem::path m_path;
    std::filesystem::perms m_before;
};

}  // namespace rw
