#include "parts/fields.h"

namespace rw {
namespace {

class Describer : public FieldVisitor {
public:
    std::vector<FieldDescription> fields;

    void field(const char* key, LengthFact&) override { add(key, "mm"); }
    void field(const char* key, MassFact&) override { add(key, "kg"); }
    void field(const char* key, PowerFact&) override { add(key, "W"); }
    void field(const char* key, NumberFact&) override { add(key, "number"); }
    void field(const char* key, TextFact&) override { add(key, "word"); }
    void field(const char* key, FlagFact&) override { add(key, "yes/no"); }
    void plain(const char* key, std::string&) override { add(key, "plain word"); }
    void plain(const char* key, std::vector<std::string>&) override { add(key, "words"); }
    void plain(const char* key, int&) override { add(key, "count"); }

protected:
    void rows(const char* key, std::size_t, const std::function<void(std::size_t)>& resize, const std::function<void(std::size_t)>& visitRow) override
    {
        const std::string outer = m_path;
        m_path += std::string(key) + "[].";
        resize(1);  // one row, so that it can say what it has
        visitRow(0);
        m_path = outer;
    }

private:
    void add(const char* key, const char* type) { fields.push_back({m_path + key, type}); }

    std::string m_path;
};

}  // namespace

std::vector<FieldDescription> fieldsOfKind(const PartKind& kind)
{
    Describer describer;
    kind.make()->visit(describer);
    return std::move(describer.fields);
}

}  // namespace rw
