// rigwright parts list | show ID | search TEXT | audit | fields [KIND]: the catalogue on the terminal.
#include <CLI/CLI.hpp>

#include "commands/audit_table.h"
#include "commands/command.h"
#include "commands/kind_option.h"
#include "commands/open_catalogue.h"
#include "commands/parts_fits.h"
#include "commands/parts_import.h"
#include "commands/parts_own.h"
#include "commands/parts_prices.h"
#include "commands/parts_search.h"
#include "commands/parts_text.h"
#include "parts/part_json.h"
#include "rig/rig_file.h"
#include "units/data_error.h"

namespace rw {
namespace {

struct Arguments {
    std::string word, kind;
    std::filesystem::path rig;
    bool json = false;
};

int list(const std::vector<PartSummary>& parts, const Arguments& arguments)
{
    writeOutput({}, arguments.json ? summariesJson(parts) : summariesText(parts));
    return exitFine;
}

int show(const Arguments& arguments)
{
    const PartPtr part = partOf(openCatalogue(), arguments.word);
    writeOutput({}, arguments.json ? writePart(*part).dump(2) + "\n" : partText(*part));
    return exitFine;
}

// The parts of a rig, each once, or of a kind.
std::vector<PartPtr> audited(const Arguments& arguments)
{
    std::vector<PartPtr> parts;
    if (!arguments.rig.empty()) {
        std::set<std::string> seen;
        for (const Item& item : loadRig(arguments.rig).items)
            if (seen.insert(item.part->id).second) parts.push_back(item.part);
        return parts;
    }
    return openCatalogue().parts(arguments.kind);
}

// How well the catalogue is known, kind by kind.
AuditedKinds auditedKinds()
{
    const Catalogue catalogue = openCatalogue();
    AuditedKinds kinds;
    for (const PartKind& kind : partKinds()) {
        AuditCounts counts;
        for (const PartPtr& part : catalogue.parts(kind.id)) count(*part, counts);
        if (counts.parts > 0) kinds.emplace_back(&kind, counts);
    }
    return kinds;
}

int listKind(const Arguments& arguments)
{
    if (!arguments.kind.empty()) requireKind(arguments.kind);
    return list(openCatalogue().all(arguments.kind), arguments);
}

int audit(const Arguments& arguments)
{
    if (!arguments.kind.empty()) requireKind(arguments.kind);
    if (arguments.rig.empty() && arguments.kind.empty()) {
        const auto kinds = auditedKinds();
        writeOutput({}, arguments.json ? auditedKindsJson(kinds) : auditedKindsText(kinds));
        return exitFine;
    }
    const auto parts = audited(arguments);
    writeOutput({}, arguments.json ? auditJson(parts) : auditText(parts));
    return exitFine;
}

int fields(const Arguments& arguments)
{
    if (!arguments.kind.empty()) requireKind(arguments.kind);
    std::vector<const PartKind*> kinds;
    for (const PartKind& kind : partKinds())
        if (arguments.kind.empty() || arguments.kind == kind.id) kinds.push_back(&kind);
    writeOutput({}, arguments.json ? fieldsJson(kinds) : fieldsText(kinds));
    return exitFine;
}

}  // namespace

void addParts(CLI::App& app, Run& run)
{
    const auto arguments = std::make_shared<Arguments>();
    CLI::App* verb = app.add_subcommand("parts", "Look into the catalogue");
    verb->require_subcommand(1);
    const auto add = [&](const char* name, const char* help, Run action) {
        CLI::App* sub = verb->add_subcommand(name, help);
        sub->add_flag("--json", arguments->json, "Print JSON");
        sub->callback([action, &run] { run = action; });
        return sub;
    };
    const char* kindHelp = "Only this kind: cpu, graphics_card (or gpu), pc_case ...";
    addKindOption(*add("list", "List all parts", [arguments] { return listKind(*arguments); }), "--kind", arguments->kind, kindHelp);
    add("show", "Show a part: every value with its origin", [arguments] { return show(*arguments); })
        ->add_option("ID", arguments->word, "The part's id")->required();
    addPartsSearch(*verb, run);
    addKindOption(*add("fields", "List what can be said of a kind of part, as files write it", [arguments] { return fields(*arguments); }), "KIND", arguments->kind, kindHelp);
    CLI::App* audit_ = add("audit", "Count how well each kind is known; of a rig or a kind, list the values too weak to decide and the checks they hold back", [arguments] { return audit(*arguments); });
    audit_->add_option("--rig", arguments->rig, "Of a rig's parts");
    addKindOption(*audit_, "--kind", arguments->kind, kindHelp);
    addPartsFits(*verb, run);
    addPartsImport(*verb, run);
    addPartsPrices(*verb, run);
    addPartsOwn(*verb, run);
}

}  // namespace rw
