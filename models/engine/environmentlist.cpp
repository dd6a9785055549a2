#include "models/engine/environmentlist.h"

namespace parlance {

Result<Environments> readEnvironments(ReadSession &session)
{
    auto rows = session.prepare(
        QStringLiteral("SELECT environment FROM source WHERE environment <> '' GROUP BY environment ORDER BY min(id)"));
    if (!rows)
        return tl::unexpected(rows.error());
    QStringList found;
    for (;;) {
        auto row = rows->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return Environments::of(std::move(found));
        found << rows->text(0);
    }
}

} // namespace parlance
