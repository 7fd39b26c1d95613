#include "parts/spec_hash.h"

#include <bit>
#include <functional>
#include <string_view>

namespace rw {
namespace {

std::uint64_t hashed(std::string_view text) { return std::hash<std::string_view>{}(text); }

class Hasher {
public:
    std::uint64_t hash = 0;

    void add(std::uint64_t number) { hash = mixed(hash, number); }
    void add(double number) { add(std::bit_cast<std::uint64_t>(number)); }
    void add(std::string_view text) { add(hashed(text)); }
    void add(bool flag) { add(std::uint64_t{flag}); }
    template <class Tag>
    void add(Quantity<Tag> quantity) { add(static_cast<std::uint64_t>(quantity.raw())); }
    void add(const Point& p) { for (const Axis axis : {Axis::X, Axis::Y, Axis::Z}) add(p[axis]); }
    void add(const AxisOrigins& origins) { for (const Origin origin : origins) add(static_cast<std::uint64_t>(origin)); }
    void add(const Doubt& doubt) { add(doubt.lo); add(doubt.hi); }
    void add(const Box& box) { add(box.lo); add(box.hi); }

    template <class T>
    void add(const Fact<T>& fact)
    {
        add(static_cast<std::uint64_t>(fact.value ? fact.origin : Origin::Missing));
        for (const auto* end : {&fact.value, &fact.low, &fact.high})
            if (*end) add(**end);
            else add(std::uint64_t{17});
    }

    void add(const Shape& shape)
    {
        add(std::uint64_t{shape.index()});
        if (const auto* box = std::get_if<Box>(&shape)) add(*box);
        else if (const auto* cylinder = std::get_if<Cylinder>(&shape)) {
            add(static_cast<std::uint64_t>(cylinder->axis));
            add(cylinder->base);
            add(cylinder->height);
            add(cylinder->radius);
        } else {
            const auto& prism = std::get<Prism>(shape);
            add(static_cast<std::uint64_t>(prism.axis));
            add(prism.height);
            for (const Point& corner : prism.outline) add(corner);
        }
    }

    void add(const Solid& solid)
    {
        add(solid.shape);
        add(static_cast<std::uint64_t>(solid.role));
        add(solid.name);
        add(solid.origins);
        add(solid.doubt);
    }

    void add(const Turn& turn) { add(turn.apply(pointMm(1, 2, 3))); }  // tells all 24 apart

    void add(const Mount& mount)
    {
        add(mount.name);
        add(static_cast<std::uint64_t>(mount.kind));
        add(mount.size);
        add(mount.pose.turn);
        add(mount.pose.shift);
        add(mount.origins);
        add(mount.doubt);
        if (mount.mating) add(*mount.mating);
        for (const Turn& turn : mount.turns) add(turn);
        for (const Slide& slide : mount.slides) { add(static_cast<std::uint64_t>(slide.axis)); add(slide.lo); add(slide.hi); add(slide.step); }
    }

    void add(const Port& port)
    {
        add(port.name);
        add(port.at);
        add(static_cast<std::uint64_t>(port.axis));
        add(static_cast<std::uint64_t>(port.sense + 1));
        add(port.width);
        add(port.thickness);
    }

    void add(const Piece& piece)
    {
        add(piece.name);
        add(static_cast<std::uint64_t>(piece.plug));
        add(piece.plugSize);
        for (const Solid& solid : piece.solids)
            if (!isKeepOut(solid.role)) add(solid);
        for (const Mount& mount : piece.mounts) add(mount);
        for (const Port& port : piece.ports) add(port);
        for (const SeatShift& shift : piece.shifts) { add(shift.size); add(shift.by); add(shift.origins); }
    }
};

class FieldHasher : public FieldVisitor {
public:
    std::vector<std::uint64_t> hashes;

    void field(const char*, LengthFact& f) override { take(f); }
    void field(const char*, MassFact& f) override { take(f); }
    void field(const char*, PowerFact& f) override { take(f); }
    void field(const char*, NumberFact& f) override { take(f); }
    void field(const char*, TextFact& f) override { take(f); }
    void field(const char*, FlagFact& f) override { take(f); }
    void plain(const char*, std::string& text) override { take(std::string_view(text)); }
    void plain(const char*, std::vector<std::string>& words) override
    {
        Hasher all;
        for (const std::string& word : words) all.add(word);
        take(all.hash);
    }
    void plain(const char*, int& number) override { take(static_cast<std::uint64_t>(number)); }

protected:
    void rows(const char*, std::size_t count, const std::function<void(std::size_t)>&, const std::function<void(std::size_t)>& visitRow) override
    {
        Hasher* const outer = m_row;
        Hasher row;
        m_row = &row;
        for (std::size_t i = 0; i < count; ++i) visitRow(i);
        m_row = outer;
        take(mixed(row.hash, count));
    }

private:
    template <class T>
    void take(const T& value)
    {
        if (m_row) { m_row->add(value); return; }
        Hasher one;
        one.add(value);
        hashes.push_back(one.hash);
    }

    Hasher* m_row = nullptr;  // of the list whose rows are visited
};

class FieldNames : public FieldVisitor {
public:
    std::vector<std::string> names;

    void field(const char* key, LengthFact&) override { names.push_back(key); }
    void field(const char* key, MassFact&) override { names.push_back(key); }
    void field(const char* key, PowerFact&) override { names.push_back(key); }
    void field(const char* key, NumberFact&) override { names.push_back(key); }
    void field(const char* key, TextFact&) override { names.push_back(key); }
    void field(const char* key, FlagFact&) override { names.push_back(key); }
    void plain(const char* key, std::string&) override { names.push_back(key); }
    void plain(const char* key, std::vector<std::string>&) override { names.push_back(key); }
    void plain(const char* key, int&) override { names.push_back(key); }

protected:
    void rows(const char* key, std::size_t, const std::function<void(std::size_t)>&, const std::function<void(std::size_t)>&) override { names.push_back(key); }
};

}  // namespace

std::vector<std::string> topFields(const PartKind& kind)
{
    FieldNames names;
    kind.make()->visit(names);
    return std::move(names.names);
}

std::vector<std::uint64_t> fieldHashes(const Part& part)
{
    FieldHasher hasher;
    part.spec->visit(hasher);
    return std::move(hasher.hashes);
}

ShapeHash shapeHash(const std::vector<Piece>& pieces)
{
    Hasher solid, keepOuts;
    for (const Piece& piece : pieces) {
        solid.add(piece);
        for (const Solid& one : piece.solids)
            if (isKeepOut(one.role)) keepOuts.add(one);
    }
    return {solid.hash, keepOuts.hash};
}

}  // namespace rw
