// A page of the user's guide, taken apart: Markdown text in, what the screen draws out. Tables, listings and pictures stand apart from
// running text, so that each is drawn as wide as it needs.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace rw {

struct GuideBlock {
    enum class Kind { Heading, Text, Table, Listing, Picture };
    Kind kind = Kind::Text;
    QString text;               // heading: without its signs; text: Markdown; listing: as it stands; picture: what it shows
    int level = 0;              // of a heading, from 1
    QString anchor;             // of a heading, as links name it
    QString picture;            // the file, as the page names it
    QList<QStringList> rows;    // of a table, Markdown; the first is its head
    QList<double> shares;       // of a table's width, per column; their sum is 1
    int characters = 0;         // as wide as the table would like to be
};

std::vector<GuideBlock> guideBlocks(const QString& markdown);
QString guideTitle(const QString& markdown);        // its first heading; empty where it has none
QStringList guideLinks(const QString& markdown);    // where its links lead, as written; without pictures and listings
QString guideAnchor(const QString& heading);        // "What is usual, here" → "what-is-usual-here"

}  // namespace rw
