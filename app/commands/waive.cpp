// rigwright waive FILE CHECK [PART...] --reason TEXT: a finding accepted, with its reason; --remove takes that back.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <iostream>

#include "commands/command.h"
#include "plan/waivers.h"
#include "rig/edits.h"
#include "rig/rig_file.h"
#include "units/data_error.h"

namespace rw {
namespace {

struct Arguments {
    std::filesystem::path file, out;
    std::string check, reason;
    std::vector<ItemId> parts;
    bool remove = false;
};

std::string idsText(const std::vector<ItemId>& ids) { return ids.empty() ? "no part" : listText(ids); }

// The one subject that is meant: of the check, about at least the parts named. `all` are those of the check.
template <class Subject>
const Subject& meant(const std::vector<const Subject*>& all, const Arguments& arguments, const char* what)
{
    std::vector<const Subject*> fitting;
    for (const Subject* subject : all) {
        const auto names = [&](const ItemId& id) { return std::find(subject->parts.begin(), subject->parts.end(), id) != subject->parts.end(); };
        if (std::all_of(arguments.parts.begin(), arguments.parts.end(), names)) fitting.push_back(subject);
    }
    // One that is about these parts and no others comes before one that is about more.
    const auto exact = std::find_if(fitting.begin(), fitting.end(), [&](const Subject* subject) { return subject->parts.size() == arguments.parts.size() && !arguments.parts.empty(); });
    if (exact != fitting.end()) return **exact;
    const bool one = !fitting.empty() && std::all_of(fitting.begin(), fitting.end(), [&](const Subject* subject) { return subject->parts == fitting.front()->parts; });
    if (one) return *fitting.front();
    std::string choices;
    for (const Subject* subject : fitting.empty() ? all : fitting) choices += (choices.empty() ? "" : " | ") + idsText(subject->parts);
    const std::string where = arguments.file.filename().string(), said = std::string(what) + " of " + arguments.check;
    if (all.empty()) throw DataError(where, "there is no " + said);
    throw DataError(where, (fitting.empty() ? "there is no " + said + " about " + idsText(arguments.parts) + "; there are: " : "there is more than one " + said + "; name its parts: ") + choices);
}

Rig waived(const Rig& rig, const Arguments& arguments)
{
    const Evaluation evaluation = evaluate(rig);
    std::vector<const Finding*> all;
    for (const Finding& finding : evaluation.findings)
        if (finding.check == arguments.check) all.push_back(&finding);
    const Finding& finding = meant(all, arguments, "finding");
    const auto changed = waive(rig, waiverOf(evaluation.findings, finding, arguments.reason));
    if (!changed) throw DataError("--reason", changed.reason());
    return *changed;
}

Rig unwaived(const Rig& rig, const Arguments& arguments)
{
    std::vector<const Waiver*> all;
    for (const Waiver& waiver : rig.waivers)
        if (waiver.check == arguments.check) all.push_back(&waiver);
    return *unwaive(rig, meant(all, arguments, "waiver"));
}

int run(const Arguments& arguments)
{
    const Rig rig = loadRig(arguments.file);
    const Rig changed = arguments.remove ? unwaived(rig, arguments) : waived(rig, arguments);
    writeOutput(arguments.out.empty() ? arguments.file : arguments.out, writeRig(changed));
    return exitFine;
}

}  // namespace

void addWaive(CLI::App& app, Run& run)
{
    const auto arguments = std::make_shared<Arguments>();
    CLI::App* verb = app.add_subcommand("waive", "Accept a finding, with a reason; it counts again when it gets worse");
    verb->add_option("FILE", arguments->file, "The rig")->required();
    verb->add_option("CHECK", arguments->check, "The finding's check, as `check --json` names it")->required();
    verb->add_option("PART", arguments->parts, "The items it is about; needed where the check found several things");
    auto* reason = verb->add_option("--reason", arguments->reason, "Why it does not matter here")->type_name("TEXT");
    auto* remove = verb->add_flag("--remove", arguments->remove, "Take the waiver back");
    reason->excludes(remove);
    verb->add_option("-o,--output", arguments->out, "Where to write the rig (default: FILE itself)");
    verb->callback([arguments, reason, &run] {
        if (!arguments->remove && reason->count() == 0) throw CLI::RequiredError("--reason");
        run = [arguments] { return rw::run(*arguments); };
    });
}

}  // namespace rw
