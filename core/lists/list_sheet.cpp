#include "lists/list_sheet.h"

#include <algorithm>

#include "lists/list_price.h"
#include "lists/list_rows.h"
#include "lists/list_text.h"
#include "lists/list_types.h"
#include "numbers/cost.h"
#include "parts/field_entries.h"
#include "units/written.h"

namespace rw {
namespace {

// The address, or nothing where it is none. What could end a link or a cell in any markup is percent-encoded.
std::string address(const std::string& url)
{
    if (!url.starts_with("https://") && !url.starts_with("http://")) return {};
    static constexpr char kDigits[] = "0123456789ABCDEF";
    std::string out;
    for (const char c : url) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte > ' ' && byte < 0x7f && std::string_view("()<>[]|\\\"'`*").find(c) == std::string_view::npos) out += c;
        else out += {'%', kDigits[byte >> 4], kDigits[byte & 15]};
    }
    return out;
}

std::string typeOf(const std::string& type)
{
    const std::string words = oneSpaced(plainBlanks(type));
    return listTypeOf(words).value_or(words.empty() || isNoType(words) ? "Custom" : words);
}

SheetRow rowOf(const Item& item)
{
    SheetRow row{typeOf(item.part->type()), oneSpaced(plainBlanks(item.part->fullName())), address(item.url), oneSpaced(plainBlanks(item.merchant)), oneSpaced(plainBlanks(item.note)), item.price, item.mark, item.later, item.part->id, item.part->partNumbers};
    if (row.name.empty()) row.name = row.type;
    return row;
}

std::string remarkOf(const Rig& rig, const Cost& cost)
{
    std::string remark = "Prices as planned by the author";
    if (cost.unpriced == 1) remark += "; 1 part has no price and is not in the total";
    if (cost.unpriced > 1) remark += "; " + std::to_string(cost.unpriced) + " parts have no price and are not in the total";
    if (std::any_of(rig.items.begin(), rig.items.end(), [](const Item& item) { return item.later; })) remark += "; parts for later are not in the total";
    return remark;
}

}  // namespace

ListSheet listSheet(const Rig& rig)
{
    const Cost cost = costOf(rig);
    ListSheet sheet{oneSpaced(plainBlanks(rig.name)), rig.currency, {}, cost.shipping, cost.tax, cost.total, rig.taxPercent, remarkOf(rig, cost), false, {}, false};
    for (const Item& item : rig.items) sheet.rows.push_back(rowOf(item));
    for (const OtherLine& line : rig.otherLines) {
        sheet.rows.push_back({"Custom", oneSpaced(plainBlanks(line.name)), {}, {}, {}, line.price, {}, false, {}, {}});
        if (sheet.rows.back().name.empty()) sheet.rows.back().name = "Other";
    }
    std::stable_sort(sheet.rows.begin(), sheet.rows.end(), [](const SheetRow& a, const SheetRow& b) { return listTypeOrder(a.type) < listTypeOrder(b.type); });
    sheet.usesOpenDb = std::any_of(rig.items.begin(), rig.items.end(), [](const Item& item) { return usesOpenDb(*item.part); });
    return sheet;
}

ListSheet listSheet(const Evaluation& evaluation)
{
    ListSheet sheet = listSheet(evaluation.scene->rig());
    sheet.tellsFindings = true;
    for (const Finding& finding : evaluation.findings)
        sheet.findings.push_back({finding.verdict, oneSpaced(plainBlanks(format(finding.text))), finding.isWaived() ? oneSpaced(plainBlanks(finding.waiver->reason)) : std::string()});
    return sheet;
}

std::string listMoney(Money money, const std::string& currency)
{
    const std::string words = moneyText(money, currency);
    return currency == "CAD" ? "CA" + words : currency == "AUD" ? "AU" + words : words;
}

std::string priceCell(const SheetRow& row, const std::string& currency)
{
    std::string words;
    switch (row.mark) {
        case PriceMark::Free:
        case PriceMark::Owned: return "Purchased For " + listMoney({}, currency);
        case PriceMark::Paid:
            if (row.price) return "Purchased For " + listMoney(*row.price, currency);
            return "Purchased";
        case PriceMark::None:
        case PriceMark::Used:
        case PriceMark::Elsewhere:   // a price of its own counts all the same
            if (row.price) words = listMoney(*row.price, currency);
    }
    // A shop's name that could end the price is no shop's name.
    const bool plain = !row.merchant.empty() && row.merchant.find_first_of("()[]|<>*`\\@") == std::string::npos;
    return words.empty() || !plain ? words : words + " @ " + row.merchant;
}

std::string marksBehind(const SheetRow& row)
{
    std::string words;
    if (row.mark == PriceMark::Used) words = " (Used)";
    if (row.mark == PriceMark::Owned) words = " (Owned)";
    if (row.mark == PriceMark::Free) words = " (Free)";
    if (row.mark == PriceMark::Elsewhere) words = " (Included)";
    return words + (row.later ? " (Later)" : "");
}

std::vector<std::pair<std::string, Money>> sumsBefore(const ListSheet& sheet)
{
    std::vector<std::pair<std::string, Money>> sums;
    if (sheet.shipping != Money{}) sums.emplace_back("Shipping", sheet.shipping);
    if (sheet.taxPercent != 0) sums.emplace_back("Tax (" + numberText(sheet.taxPercent) + " %)", sheet.tax);
    return sums;
}

std::string markupName(const std::string& written)
{
    std::string name = written;
    for (std::string before; before != name;) name = withoutEntities(before = name);
    name = oneSpaced(plainBlanks(name));
    while (name.starts_with('*')) name = trimmed(name.substr(1));
    if (endsInRemark(name)) {
        name[name.rfind('(')] = '[';
        name.back() = ']';
    }
    return name.empty() ? "Other" : name;
}

std::string markupTitle(const ListSheet& sheet)
{
    const std::string title = sheet.name.empty() ? std::string() : markupName(sheet.name);
    return isAddress(title) ? std::string() : title;
}

std::string verdictHeading(const SheetFinding& finding)
{
    if (!finding.reason.empty()) return "Accepted";
    switch (finding.verdict) {
        case Verdict::Problem: return "Problem";
        case Verdict::Warning: return "Warning";
        case Verdict::FitsIf: return "Fits if";
        case Verdict::NotChecked: return "Not checked";
        case Verdict::Note: return "Note";
    }
    return {};
}

}  // namespace rw
