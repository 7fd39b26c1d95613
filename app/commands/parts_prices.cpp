#include "commands/parts_prices.h"

#include <CLI/CLI.hpp>
#include <ctime>

#include "commands/open_catalogue.h"
#include "db/price_list.h"
#include "parts/json_text.h"
#include "units/data_error.h"

namespace rw {
namespace {

struct Arguments {
    std::string part, currency = "USD", into;
    double amount = 0;
    SavedPrice price;
    std::filesystem::path file;
    std::optional<double> rate;
    bool json = false;
};

std::string today()
{
    const std::time_t now = std::time(nullptr);
    char text[11];
    std::strftime(text, sizeof text, "%Y-%m-%d", std::localtime(&now));
    return text;
}

int show(const Arguments& arguments)
{
    const Catalogue catalogue = openCatalogue();
    const PartPtr part = partOf(catalogue, arguments.part);
    Json json = Json::array();
    std::string text = part->fullName() + "\n";
    for (const SavedPrice& price : catalogue.prices(part->id)) {
        json.push_back({{"amount", price.amount.amount()}, {"currency", price.currency}, {"mark", price.mark}, {"paid", price.paid}, {"date", price.notedOn}, {"note", price.note}});
        text += "  " + (price.notedOn.empty() ? std::string("no date   ") : price.notedOn) + "  " + moneyText(price.amount, price.currency) + (price.mark.empty() ? "" : "  " + price.mark) + (price.paid ? "  paid" : "")
              + (price.note.empty() ? "" : "  " + price.note) + "\n";
    }
    if (json.empty()) text += "  no price\n";
    writeOutput({}, arguments.json ? json.dump(2) + "\n" : text);
    return exitFine;
}

int set(Arguments arguments)
{
    Catalogue catalogue = openCatalogue();
    const PartPtr part = partOf(catalogue, arguments.part);
    arguments.price.amount = Money::of(arguments.amount);
    arguments.price.currency = arguments.currency;
    catalogue.setPrice(part->id, arguments.price, today());
    return exitFine;
}

int import(const Arguments& arguments)
{
    Catalogue catalogue = openCatalogue();
    const PriceListReport report = importPrices(catalogue, textOfFile(arguments.file), arguments.file.string(), arguments.currency, today());
    std::string text = std::to_string(report.taken) + " prices taken, " + std::to_string(report.left.size()) + " lines left out.\n";
    for (const LeftLine& line : report.left) text += "  " + leftText(line) + "\n";
    writeOutput({}, text);
    return exitFine;
}

int rate(const Arguments& arguments)
{
    Catalogue catalogue = openCatalogue();
    if (arguments.rate) catalogue.setRate(arguments.currency, arguments.into, *arguments.rate, today());
    const auto known = catalogue.rate(arguments.currency, arguments.into);
    if (!known) throw DataError(arguments.currency + " in " + arguments.into, "you have given no rate yet; `rigwright parts rate " + arguments.currency + " " + arguments.into + " 1.10` does");
    std::ostringstream text;
    text << "1 " << arguments.currency << " = " << *known << " " << arguments.into << "\n";
    writeOutput({}, text.str());
    return exitFine;
}

}  // namespace

void addPartsPrices(CLI::App& parts, Run& run)
{
    const auto arguments = std::make_shared<Arguments>();
    const auto isCurrency = CLI::Validator([](std::string& text) { return text.size() == 3 ? std::string() : "a currency has three letters: USD, EUR"; }, "CURRENCY");
    CLI::App* prices = parts.add_subcommand("prices", "What parts cost, as you noted it");
    prices->require_subcommand(1);
    CLI::App* shown = prices->add_subcommand("show", "All prices of a part, the latest first");
    shown->add_option("ID", arguments->part, "The part's id")->required();
    shown->add_flag("--json", arguments->json, "Print JSON");
    shown->callback([arguments, &run] { run = [arguments] { return show(*arguments); }; });
    CLI::App* noted = prices->add_subcommand("set", "Note a price; the earlier ones are kept");
    noted->add_option("ID", arguments->part, "The part's id")->required();
    noted->add_option("AMOUNT", arguments->amount, "799.50")->required()->check(CLI::NonNegativeNumber);
    noted->add_option("--currency", arguments->currency, "USD, EUR ...")->check(isCurrency);
    noted->add_option("--mark", arguments->price.mark, "used or free")->check(CLI::IsMember({"used", "free"}));
    noted->add_flag("--paid", arguments->price.paid, "What was paid, not what it is offered for");
    noted->add_option("--note", arguments->price.note, "Where, in which state");
    noted->callback([arguments, &run] { run = [arguments] { return set(*arguments); }; });
    CLI::App* list = prices->add_subcommand("import", "Take prices from a CSV file with columns part and price; currency, mark, paid, date and note may stand beside");
    list->add_option("FILE", arguments->file, "The file")->required();
    list->add_option("--currency", arguments->currency, "Where the file names none")->check(isCurrency);
    list->callback([arguments, &run] { run = [arguments] { return import(*arguments); }; });
    CLI::App* rates = parts.add_subcommand("rate", "What one of a currency is worth in another: show it, or set it");
    rates->add_option("CURRENCY", arguments->currency, "EUR")->required()->check(isCurrency);
    rates->add_option("INTO", arguments->into, "USD")->required()->check(isCurrency);
    rates->add_option("RATE", arguments->rate, "1.10")->check(CLI::PositiveNumber);
    rates->callback([arguments, &run] { run = [arguments] { return rate(*arguments); }; });
}

}  // namespace rw
