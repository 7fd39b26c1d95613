// A value, or the reason why there is none: what an edit returns when the user asks for the impossible.
#pragma once

#include <string>
#include <utility>
#include <variant>

namespace rw {

struct Refusal { std::string reason; };  // one sentence, said to the user as it stands

template <class T>
class Result {
public:
    Result(T value) : m_state(std::move(value)) {}
    Result(Refusal refusal) : m_state(std::move(refusal)) {}

    explicit operator bool() const { return std::holds_alternative<T>(m_state); }
    const T& operator*() const { return std::get<T>(m_state); }
    T& operator*() { return std::get<T>(m_state); }
    const T* operator->() const { return &std::get<T>(m_state); }
    const std::string& reason() const { return std::get<Refusal>(m_state).reason; }

private:
    std::variant<T, Refusal> m_state;
};

}  // namespace rw
