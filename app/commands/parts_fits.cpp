#include "commands/parts_fits.h"

#include <CLI/CLI.hpp>
#include <algorithm>

#include "commands/kind_option.h"
#include "commands/open_catalogue.h"
#include "parts/json_text.h"
#include "plan/fits.h"
#include "rig/rig_file.h"
#include "units/data_error.h"

namespace rw {
namespace {

struct Arguments {
    std::filesystem::path file;
    std::string kind;
    bool onlyFitting = false, json = false;
};

struct Row {
    PartPtr part;
    FitAnswer answer;
};

// What fits best comes first; of parts alike in that the catalogue's order stands.
std::vector<Row> rowsFor(const Rig& rig, const std::vector<PartPtr>& parts)
{
    auto answers = fitsOf(rig, parts);
    std::vector<Row> rows;
    for (std::size_t i = 0; i < parts.size(); ++i) rows.push_back({parts[i], std::move(*answers[i])});
    std::stable_sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.answer.rank() < b.answer.rank(); });
    return rows;
}

std::string verdictWord(const FitAnswer& answer)
{
    if (!answer.refusal.empty()) return "no_place";
    return answer.verdict ? verdictText(*answer.verdict) : "fits";
}

std::string text(const std::vector<Row>& rows)
{
    std::string out;
    std::string last;
    for (const Row& row : rows) {
        const std::string word = verdictWord(row.answer);
        if (word != last) out += (out.empty() ? "" : "\n") + word + ", " + std::to_string(std::count_if(rows.begin(), rows.end(), [&](const Row& r) { return verdictWord(r.answer) == word; })) + "\n";
        last = word;
        const std::string reason = row.answer.refusal.empty() ? format(row.answer.reason) : row.answer.refusal;
        out += "  " + row.part->fullName() + (row.answer.place.mount.empty() ? "" : "  (" + row.answer.place.mount + ")") + "\n" + (reason.empty() ? "" : "      " + reason + "\n");
    }
    return out;
}

Json orNull(const std::string& words) { return words.empty() ? Json(nullptr) : Json(words); }

std::string json(const Rig& rig, const Arguments& arguments, const std::vector<Row>& rows)
{
    Json out = {{"format", "rigwright-fits"}, {"version", 1}, {"rig", rig.name}, {"kind", arguments.kind}, {"counts", Json::object()}, {"parts", Json::array()}};
    for (const Row& row : rows) {
        const std::string word = verdictWord(row.answer);
        out["counts"][word] = out["counts"].value(word, 0) + 1;
        out["parts"].push_back({{"id", row.part->id}, {"name", row.part->fullName()}, {"verdict", word}, {"check", orNull(row.answer.check)},
                                {"text", orNull(row.answer.refusal.empty() ? format(row.answer.reason) : row.answer.refusal)}, {"mount", orNull(row.answer.place.mount)}});
    }
    return out.dump(2) + "\n";
}

int fits(const Arguments& arguments)
{
    requireKind(arguments.kind);
    const Rig rig = loadRig(arguments.file);
    std::vector<Row> rows = rowsFor(rig, openCatalogue().parts(arguments.kind));
    if (arguments.onlyFitting) std::erase_if(rows, [](const Row& row) { return !row.answer.refusal.empty() || row.answer.verdict == Verdict::Problem; });
    writeOutput({}, arguments.json ? json(rig, arguments, rows) : text(rows));
    return exitFine;
}

}  // namespace

void addPartsFits(CLI::App& parts, Run& run)
{
    const auto arguments = std::make_shared<Arguments>();
    CLI::App* verb = parts.add_subcommand("fits", "Tell of every part of a kind what a rig would say of it");
    verb->add_option("FILE", arguments->file, "The rig")->required();
    addKindOption(*verb, "--kind", arguments->kind, "graphics_card (or gpu), air_cooler, power_supply ...")->required();
    verb->add_flag("--only-fitting", arguments->onlyFitting, "Leave out what is a problem or has no place");
    verb->add_flag("--json", arguments->json, "Print JSON");
    verb->callback([arguments, &run] { run = [arguments] { return fits(*arguments); }; });
}

}  // namespace rw
