#pragma once

#include <QCborArray>
#include <QString>
#include <QStringList>

#include <utility>
#include <variant>
#include <vector>

namespace rt {

// A document before it has pages: what it says, in which order, and what belongs together. PDF, ODT and HTML are drawn
// from the same value, so that none of them can say what another does not.
struct PaperHeading { int level = 1; QString text; };                    // 1: of a part, 2: within it
struct PaperText {
    enum Style { Body, Lead, Small };                                    // Lead: what the next text is about; stays with it
    QString text;                                                        // '\n' begins a new line
    Style style = Body;
};
struct PaperFacts { std::vector<std::pair<QString, QString>> rows; };    // what, and what it is
struct PaperTable {
    struct Column { QString title; double share = 1; };
    struct Cell { QString text, small; };                                // `small` stands below, in smaller type
    QString what;                                                        // for who cannot see it
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows;                                 // as many cells as columns
};
struct PaperSignature { QString name, role, said; QCborArray strokes; QString typedName; };   // strokes: model/ink.h
struct PaperSignatures { std::vector<PaperSignature> all; };

using PaperBlock = std::variant<PaperHeading, PaperText, PaperFacts, PaperTable, PaperSignatures>;

struct Paper {
    QString language;            // en, cy
    QString title;               // "Decision sheet"
    QString documentTitle;       // for the file's properties: names nobody
    QString subject;             // whose it is: a child's name, or the meeting
    QString marking;             // "OFFICIAL-SENSITIVE", on every page
    QStringList banners;                                 // "Draft", "Practice": on every page, never overlooked
    QString copyFor;             // whose copy, on every page; empty: nobody's own
    QString version;             // what state of the record this is, on every page
    QString page;                // "Page %1 of %2"
    std::vector<PaperBlock> blocks;
};

}
