// rigwright numbers FILE [--json] [-o OUT]: the plan in figures, each with how it is known. What the rig's file does not say of
// the socket, prices and use can be said here.
#include <QApplication>

#include <CLI/CLI.hpp>

#include <sstream>

#include "commands/command.h"
#include "commands/numbers_json.h"
#include "commands/paper_option.h"
#include "commands/qt_arguments.h"
#include "plan/number_sections.h"
#include "printing/plan_sheet.h"
#include "rig/edits.h"
#include "rig/rig_file.h"
#include "window/engine.h"

namespace rw {
namespace {

struct Arguments {
    std::filesystem::path file;
    std::optional<std::string> circuit, model, use;
    std::optional<double> price, hours, tokens, cloud, resale;
    bool independent = false, now = false, how = false, json = false;
    std::filesystem::path out;
    std::string paper;
};

Rig withArguments(Rig rig, const Arguments& arguments)
{
    Assumptions& a = rig.assumptions;
    if (arguments.circuit) a.circuit = *arguments.circuit;
    if (arguments.model) a.model = *arguments.model;
    if (arguments.use) a.use = modelUseFromText(*arguments.use).value_or(a.use);
    if (arguments.price) a.pricePerKwh = arguments.price;
    if (arguments.hours) a.hoursPerDay = *arguments.hours;
    if (arguments.tokens) a.tokens = *arguments.tokens;
    if (arguments.cloud) a.cloudPerHour = arguments.cloud;
    if (arguments.resale) a.resale = Money::of(*arguments.resale);
    a.independent = a.independent || arguments.independent;
    return arguments.now ? withoutLater(rig) : rig;
}

const char* markOf(NumberState state) { return state == NumberState::Over ? "  ! " : state == NumberState::Tight ? "  ~ " : "    "; }

std::string asText(const Rig& rig, const RigNumbers& numbers, bool how)
{
    std::ostringstream out;
    out << (rig.name.empty() ? "Rig without a name" : rig.name) << "\n";
    for (const NumberSection& section : numberSections(rig, numbers, [&](Money money) { return moneyText(money, rig.currency); })) {
        out << "\n" << section.title << ": " << format(section.sum) << "\n";
        for (const NumberLine& line : section.lines) {
            out << markOf(line.state) << format(line.label) << ": " << format(line.value) << "\n";
            if (how && !line.how.pattern.empty()) out << "        " << format(line.how) << "\n";
        }
        for (const Text& assumption : section.assumptions)
            if (how) out << "    * " << format(assumption) << "\n";
    }
    return out.str();
}

int writePage(const Rig& rig, const Arguments& arguments)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");   // fonts only
    QtArguments qtArguments;
    const QApplication application(qtArguments.count, qtArguments.values);
    useFonts();
    writePlanPdf(evaluate(rig), QString::fromStdString(arguments.out.string()), paperOf(arguments.paper));
    return exitFine;
}

std::vector<std::string> circuitIds()
{
    std::vector<std::string> ids;
    for (const Circuit& circuit : circuits()) ids.emplace_back(circuit.id);
    return ids;
}

std::vector<std::string> modelNames()
{
    std::vector<std::string> names;
    for (const Model& model : knownModels()) names.emplace_back(model.name);
    return names;
}

}  // namespace

void addNumbers(CLI::App& app, Run& run)
{
    const auto arguments = std::make_shared<Arguments>();
    CLI::App* verb = app.add_subcommand("numbers", "The plan in figures: cost, power, peaks, cables, the wall, models, lanes, air, owning against renting");
    verb->add_option("FILE", arguments->file, "The rig")->required();
    verb->add_option("--circuit", arguments->circuit, "The socket's: us_15a, us_20a, eu_16a, uk_13a, jp_15a")->check(CLI::IsMember(circuitIds()).description(""))->type_name("CIRCUIT");
    verb->add_option("--price", arguments->price, "Of a kWh, in the rig's currency")->check(CLI::NonNegativeNumber);
    verb->add_option("--hours", arguments->hours, "Of training a day")->check(CLI::Range(0.0, 24.0));
    verb->add_option("--model", arguments->model, "What it shall run: \"Llama 3.1 70B\"")->check(CLI::IsMember(modelNames()).description(""))->type_name("MODEL");
    verb->add_option("--use", arguments->use, "How: fp16, fp8, 4bit, full, lora, qlora")->check(CLI::IsMember(modelUseTexts()).description(""))->type_name("USE");
    verb->add_option("--tokens", arguments->tokens, "Of context")->check(CLI::PositiveNumber);
    verb->add_option("--cloud", arguments->cloud, "What a like machine costs an hour to rent; needs the price of a kWh")->check(CLI::NonNegativeNumber);
    verb->add_option("--resale", arguments->resale, "What the rig is sold for afterwards")->check(CLI::NonNegativeNumber);
    verb->add_flag("--independent", arguments->independent, "The cards run jobs of their own, out of step");
    verb->add_flag("--now", arguments->now, "Without the parts marked to be bought later");
    verb->add_flag("--how", arguments->how, "Say how each figure is known");
    verb->add_flag("--json", arguments->json, "Print JSON");
    verb->add_option("-o,--output", arguments->out, "Write it there; a name that ends in .pdf: as a page to print");
    addPaperOption(*verb, arguments->paper);
    verb->callback([arguments, &run] {
        run = [arguments] {
            const Rig rig = withArguments(loadRig(arguments->file), *arguments);
            if (arguments->out.extension() == ".pdf") return writePage(rig, *arguments);
            const RigNumbers numbers = rigNumbers(Scene(rig));
            writeOutput(arguments->out, arguments->json ? numbersJson(rig, numbers) : asText(rig, numbers, arguments->how));
            return exitFine;
        };
    });
}

}  // namespace rw
