#include "commands/parts_own.h"

#include <CLI/CLI.hpp>

#include "commands/open_catalogue.h"
#include "db/corrections.h"
#include "parts/edit_fields.h"
#include "parts/part_json.h"
#include "units/data_error.h"

namespace rw {
namespace {

struct Arguments {
    std::string part;
    std::vector<std::string> values;   // "length_mm=304"
    std::filesystem::path file;
};

const JsonComplaints kComplaints = {"it is nested too deeply to be a part", "it is no whole JSON", "it has a number no computer holds"};

int correct(const Arguments& arguments)
{
    Catalogue catalogue = openCatalogue();
    Part part = *partOf(catalogue, arguments.part, Gaps::Open);
    for (const std::string& value : arguments.values) {
        const std::size_t equals = value.find('=');
        if (equals == std::string::npos) throw DataError(value, "FIELD=VALUE is expected; `rigwright parts fields` lists the fields");
        const auto edited = withField(part, value.substr(0, equals), value.substr(equals + 1));
        if (!edited) throw DataError(arguments.part, edited.reason());
        part = *edited;
    }
    catalogue.saveUserPart(part);
    return exitFine;
}

int correction(const Arguments& arguments)
{
    const Catalogue catalogue = openCatalogue();
    const PartPtr below = catalogue.partWithoutUser(arguments.part, Gaps::Open), mine = catalogue.part(arguments.part, Gaps::Open);
    if (!below) throw DataError(arguments.part, "the catalogue has no part of this id that could be corrected");
    writeOutput(arguments.file, correctionOf(*mine, *below).dump(2) + "\n");
    return exitFine;
}

int add(const Arguments& arguments)
{
    Catalogue catalogue = openCatalogue();
    const std::string where = arguments.file.string();
    catalogue.saveUserPart(readPart(jsonFrom(textOfFile(arguments.file), where, kComplaints), where, BareValues::Measured));
    return exitFine;
}

int forget(const Arguments& arguments)
{
    Catalogue catalogue = openCatalogue();
    if (!catalogue.isUsers(arguments.part)) throw DataError(arguments.part, "it is no part of your own, and you corrected nothing of it");
    catalogue.removeUserPart(arguments.part);
    return exitFine;
}

}  // namespace

void addPartsOwn(CLI::App& parts, Run& run)
{
    const auto arguments = std::make_shared<Arguments>();
    const auto add_ = [&](const char* name, const char* help, int (*action)(const Arguments&)) {
        CLI::App* sub = parts.add_subcommand(name, help);
        sub->callback([action, arguments, &run] { run = [action, arguments] { return action(*arguments); }; });
        return sub;
    };
    const char* idHelp = "The part's id";
    CLI::App* sub = add_("correct", "Correct values of a part: they are yours, and hold above the catalogue's", correct);
    sub->add_option("ID", arguments->part, idHelp)->required();
    sub->add_option("FIELD=VALUE", arguments->values, "length_mm=304, slots[0].position=2; an empty value takes yours away")->required();
    sub = add_("correction", "Write what you corrected of a part as JSON, to send to whoever keeps it", correction);
    sub->add_option("ID", arguments->part, idHelp)->required();
    sub->add_option("-o,--output", arguments->file, "The file; else the terminal");
    add_("add", "Take a part of your own from a JSON file into your catalogue", add)->add_option("FILE", arguments->file, "A part as `parts show --json` writes it; bare values are yours")->required();
    add_("forget", "Remove a part of your own, or what you corrected of one", forget)->add_option("ID", arguments->part, idHelp)->required();
}

}  // namespace rw
