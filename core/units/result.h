// A value, or the reason why there is none: what an edit returns when the user asks for the impossible.
#pragma once

#include <string>
#include <utility>
#include <variant>

#include "units/text.h"

namespace rw {

// One sentence, said to the user: as it stands, or with lengths that are told in their unit.
struct Refusal {
    Refusal() = default;
    Refusal(std::string reason) : text{"{reason}", {{"reason", std::move(reason)}}} {}
    Refusal(const char* reason) : Refusal(std::string(reason)) {}
    Refusal(Text sentence) : text(std::move(sentence)) {}
    std::string reason() const { return format(text); }
    Text text;
};

template <class T>
class Result {
public:
    Result(T value) : m_state(std::move(value)) {}
    Result(Refusal refusal) : m_state(std::move(refusal)) {}

    explicit operator bool() const { return std::holds_alternative<T>(m_state); }
    const T& operator*() const { return std::get<T>(m_state); }
    T& operator*() { return std::get<T>(m_state); }
    const T* operator->() const { return &std::get<T>(m_state); }
    const Refusal& refusal() const { return std::get<Refusal>(m_state); }
    std::string reason() const { return refusal().reason(); }

private:
    std::variant<T, Refusal> m_state;
};

}  // namespace rw
