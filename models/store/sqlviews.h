// The views that people may ask in SQL, with what their columns mean. Names are permanent. docs/sql.md is written from
// here; a test compares.
#pragma once

#include <QString>

#include <span>
#include <vector>

namespace parlance {

struct SqlViewColumn
{
    const char *name, *type; // TEXT, INTEGER, REAL
    const char *meaning;     // source text for tr, context "SqlViews"
};

struct SqlView
{
    const char *name;
    const char *meaning; // one row per …
    const char *body;    // the SELECT behind it
    std::vector<SqlViewColumn> columns;
};

std::span<const SqlView> sqlViews();
// The page of the manual about them.
QString sqlViewsAsMarkdown();

} // namespace parlance
