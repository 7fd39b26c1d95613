#include "commands/parts_search.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <charconv>

#include "commands/kind_option.h"
#include "commands/open_catalogue.h"
#include "commands/parts_text.h"
#include "parts/facets.h"
#include "units/data_error.h"

namespace rw {
namespace {

struct Arguments {
    SearchRequest request;
    std::vector<std::string> where;
    std::string order = "relevance";
    bool isDescending = false, facets = false, json = false;
};

double numberIn(const std::string& condition, const std::string& text)
{
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size()) throw DataError(condition, "a number is expected behind <= and >=");
    return number;
}

// "socket=AM5", "memory_gb>=24", "price<=800". Of one facet several values are alternatives.
void addCondition(SearchRequest& request, const std::string& condition)
{
    const std::size_t at = condition.find('=');
    if (at == std::string::npos || at == 0) throw DataError(condition, "a condition is FACET=VALUE, FACET>=NUMBER or FACET<=NUMBER");
    const char before = condition[at - 1];
    const bool isBound = before == '<' || before == '>';
    const std::string id = condition.substr(0, isBound ? at - 1 : at), value = condition.substr(at + 1);
    if (!findFacetTitle(id) && id != "price" && id != "size_mm") {
        std::vector<std::string> known = {"price", "size_mm"};
        for (const FacetTitle& title : facetTitles()) known.emplace_back(title.id);
        throw DataError(condition, "there is no facet \"" + id + "\"; there are " + listText(known));
    }
    FacetFilter& filter = request.filters[id];
    if (!isBound) filter.values.push_back(value);
    else (before == '<' ? filter.maximum : filter.minimum) = numberIn(condition, value);
}

SearchOrder orderNamed(const std::string& name)
{
    static const std::map<std::string, SearchOrder> orders = {
        {"relevance", SearchOrder::Relevance}, {"name", SearchOrder::Name}, {"price", SearchOrder::Price}, {"size", SearchOrder::Size}};
    const auto it = orders.find(name);
    if (it == orders.end()) throw DataError(name, "parts are sorted by relevance, name, price or size");
    return it->second;
}

int search(const Arguments& arguments)
{
    SearchRequest request = arguments.request;
    for (const std::string& condition : arguments.where) addCondition(request, condition);
    if (!request.kind.empty()) requireKind(request.kind);
    request.order = orderNamed(arguments.order);
    if (arguments.isDescending) request.direction = Direction::Descending;
    if (arguments.facets) request.facets = FacetsWanted::Counted;
    const SearchAnswer answer = openCatalogue().find(request);
    if (!arguments.json) writeOutput({}, answerText(answer));
    else writeOutput({}, arguments.facets ? answerJson(answer) : summariesJson(answer.parts));
    return exitFine;
}

}  // namespace

void addPartsSearch(CLI::App& parts, Run& run)
{
    const auto arguments = std::make_shared<Arguments>();
    SearchRequest& request = arguments->request;
    CLI::App* verb = parts.add_subcommand("search", "Find parts by words, and by what they are");
    verb->add_option("TEXT", request.text, "Words, or their beginnings; \"\" for all parts")->required();
    addKindOption(*verb, "--kind", request.kind, "Only this kind: cpu, graphics_card (or gpu), pc_case ...");
    verb->add_option("--where", arguments->where, "Only with this: socket=AM5, memory_gb>=24, price<=800; all must hold, values of one facet are alternatives")
        ->allow_extra_args(false);
    verb->add_option("--sort", arguments->order, "By relevance, name, price or size");
    verb->add_flag("--descending", arguments->isDescending, "The last of name, the highest price, the largest first");
    verb->add_option("--limit", request.limit, "At most so many")->check(CLI::PositiveNumber);
    verb->add_flag("--facets", arguments->facets, "Count what the parts found may be narrowed by");
    verb->add_flag("--json", arguments->json, "Print JSON");
    verb->callback([arguments, &run] { run = [arguments] { return search(*arguments); }; });
}

}  // namespace rw
