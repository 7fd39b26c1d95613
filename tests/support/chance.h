// The same luck for the same seed.
#pragma once

#include <random>
#include <vector>

namespace rw::test {

class Chance {
public:
    explicit Chance(unsigned seed) : m_engine(seed) {}
    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(m_engine); }
    bool oneIn(int n) { return upTo(n - 1) == 0; }
    template <class T>
    const T& of(const std::vector<T>& all) { return all[static_cast<std::size_t>(upTo(static_cast<int>(all.size()) - 1))]; }

private:
    std::mt19937 m_engine;
};

}  // namespace rw::test
