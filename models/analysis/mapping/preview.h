// What a mapping makes of the first rows of a file: for looking at, before anything is imported.
#pragma once

#include "models/analysis/mapping/tablemapping.h"

#include <QStringList>

namespace parlance {

struct PreviewCell
{
    QString text;    // as the file has it, cut when very long
    QString meaning; // as it is read: "2024-06-01T12:30:00Z"; empty: missing, or not mapped
    QString problem; // technical, English; empty: none

    bool operator==(const PreviewCell &) const = default;
};

struct PreviewRow
{
    qint64 line = -1;
    std::vector<PreviewCell> cells; // one for each column of the mapping
    QString problem;                // of the row as a whole; its cells may be fewer then

    [[nodiscard]] bool isRejected() const { return !problem.isEmpty(); }
    bool operator==(const PreviewRow &) const = default;
};

struct MappingPreview
{
    std::vector<PreviewRow> rows;
    int rejected = 0;     // of these rows
    bool complete = true; // the whole file is shown
    QString problem;      // why there are no rows at all; technical, English

    bool operator==(const MappingPreview &) const = default;
};

// What is settled before a guess; the rest is guessed.
struct GuessHints
{
    std::optional<TableLayout> layout; // with its decimalComma
    std::optional<RowKind> kind;
};

// What could be told of a table from its first bytes, and what could not.
struct MappingGuess
{
    TableMapping mapping;
    std::vector<int> ambiguousDates = {}; // columns where day and month could not be told apart
    int rows = 0, badRows = 0;            // of the sample

    // Rather a table than a text with commas in it, or a JSON file of settings.
    [[nodiscard]] bool isLikelyTable() const
    {
        const int least = mapping.layout.form == TableForm::Delimited ? 1 : 2;
        return mapping.columns.size() > 1 && rows >= least && badRows <= rows;
    }

    bool operator==(const MappingGuess &) const = default;
};

} // namespace parlance
