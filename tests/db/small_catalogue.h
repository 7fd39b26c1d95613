// A catalogue of a few made-up parts, written entry by entry and built as the shipped one is.
#pragma once

#include <QTemporaryDir>

#include <filesystem>
#include <string>
#include <vector>

#include "db/catalogue.h"
#include "parts/json_text.h"

namespace rw {

// A fact of a made-up part.
inline Json fact(const Json& value) { return {{"value", value}, {"origin", "typical"}}; }

struct SmallCatalogue {
    QTemporaryDir temporary;
    std::filesystem::path folder = temporary.path().toStdString();
    std::filesystem::path entries = folder / "catalogue", shipped = folder / "shipped.sqlite", user = folder / "user.sqlite";

    // With the parts of the tests in it.
    SmallCatalogue();
    void add(const std::string& kind, const std::string& id, const std::string& manufacturer, const std::string& name, const std::string& shortName, const Json& spec,
             const std::vector<std::string>& partNumbers = {}, const std::string& listType = {}) const;
    void build() const;
    Catalogue open() const { return Catalogue::open(shipped, user); }
};

std::string ids(const std::vector<PartSummary>& parts);  // joined by blanks

}  // namespace rw
