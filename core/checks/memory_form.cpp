// The form of each kit's modules against what the board takes, and modules with check bits on a board that ignores them.
#include "checks/base/memory.h"
#include "checks/base/platforms.h"

namespace rw::checks {
namespace {

struct Forms {
    TextFact own, there;
    bool isTheirsUsual = false;
};

// What nobody says of the board is taken as usual for its socket. What nobody says of the kit is not known.
Forms formsOf(const MemoryKit& kit, const Motherboard& board, const std::string& socket)
{
    if (board.memoryForm || !kit.form) return {kit.form, board.memoryForm};
    return {kit.form, usualMemoryForm(socket), true};
}

void form(const Standing<MemoryKit>& kit, const BoardMemory& memory, Report& report)
{
    const Forms forms = formsOf(*kit.spec, *memory.board.spec, memory.socket());
    const std::vector<std::size_t> pieces = {kit.index, memory.board.index};
    if (!forms.own || !forms.there) {
        report.add(Verdict::NotChecked, pieces, RW_TEXT("{part} was not checked against {other}: whether one of them is for UDIMM or RDIMM modules is unknown. Look it up."));
        return;
    }
    if (names(*forms.there, *forms.own)) { report.clear(pieces, *forms.own, *forms.there, {}); return; }
    Finding& finding = report.add(clashVerdict(weakest(forms.own.origin, forms.there.origin), LimitKind::Explicit), pieces,
        forms.isTheirsUsual ? RW_TEXT("{part} is {measured} memory; what {other} takes is unknown, boards with {socket} usually take {limit}. Look it up before ordering.")
                            : RW_TEXT("{part} is {measured} memory; {other} takes {limit}. Choose other memory or another board."),
        {{"measured", *forms.own}, {"limit", *forms.there}, {"socket", memory.socket()}});
    finding.measuredOrigin = forms.own.origin;
    finding.limitOrigin = forms.there.origin;
}

// Registered modules come with check bits, and the boards that take them use those.
void checkBits(const Standing<MemoryKit>& kit, const BoardMemory& memory, Report& report)
{
    if (!kit.spec->ecc.valueOr(false) || isRegistered(*kit.spec)) return;
    const FlagFact& there = memory.board.spec->memoryEcc;
    const std::vector<std::size_t> pieces = {kit.index, memory.board.index};
    if (there.valueOr(false)) { report.clear(pieces, std::string("ECC"), std::string("ECC"), {}); return; }
    Finding& finding = report.add(there ? Verdict::Note : Verdict::NotChecked, pieces,
        there ? RW_TEXT("{part} has ECC, {other} runs it without: it works, but corrects no errors.")
              : RW_TEXT("{part} has ECC; whether {other} runs it with ECC is unknown. Look in its manual."));
    finding.measuredOrigin = kit.spec->ecc.origin;
    finding.limitOrigin = there.originOr(Origin::Missing);
}

}  // namespace

void memory_form(const Scene& scene, Report& report)
{
    for (const BoardMemory& memory : boardMemories(scene)) {
        const Item* last = nullptr;  // a kit of several modules is told once
        for (const auto& module : memory.modules) {
            if (module.at->item == last) continue;
            last = module.at->item;
            form(module, memory, report);
            checkBits(module, memory, report);
        }
    }
}

DecidingFields memory_form_fields()
{
    return {
        {"motherboard", "memory_form"}, {"motherboard", "memory_ecc", kWhereKnown}, {"motherboard", "socket"},
        {"memory_kit", "form"}, {"memory_kit", "ecc", kWhereKnown}};
}

}  // namespace rw::checks
