#include "commands/paper_option.h"

#include "printing/sheet.h"

namespace rw {

void addPaperOption(CLI::App& verb, std::string& word)
{
    verb.add_option("--paper", word, "a4 or letter (default: what the country uses)")->check(CLI::IsMember({"a4", "letter"}).description(""))->type_name("PAPER");
}

QPageSize paperOf(const std::string& word)
{
    if (word == "a4") return QPageSize(QPageSize::A4);
    return word == "letter" ? QPageSize(QPageSize::Letter) : usualPaper();
}

}  // namespace rw
