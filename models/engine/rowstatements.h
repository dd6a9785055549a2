// The SQL of one request of the row plan.
#pragma once

#include "models/engine/plan.h"
#include "models/engine/rowsql.h"

namespace parlance {

// The statements of one request over one kind of facts. All stand on the same base: the facts that pass, with
// the identity (k0, k1, …) and key (t0, t1, …) of their members.
struct RowStatements
{
    rowsql::Bindings bindings;
    QString base;
    QStringList groups, keys; // "k0", "min(t0)"

    [[nodiscard]] QString select(const QStringList &values, const QString &source) const;
    [[nodiscard]] QString with(const QString &parts, const QString &select) const;
    [[nodiscard]] QString groupsAnd(const QString &more, bool comma = true) const;
    [[nodiscard]] QString partition(const QString &more = {}) const;
    [[nodiscard]] QStringList groupsAndKeys() const;
    // Values over the buckets of histograms: how much the count up to each bound rose (c), with the bucket below it.
    [[nodiscard]] QString buckets(const QStringList &values) const;
    // Values by rank of an expression over the facts that a condition lets through.
    [[nodiscard]] QString ranked(const QString &value, const QString &which, const QStringList &values) const;
    // Most conversations at one moment, as AtomKind::PeakOpen.
    [[nodiscard]] QString concurrency() const;
    // Whether the schema leads to the messages that pass without looking at all of them.
    static bool leadsToFew(const Filter &filter);
    static Result<RowStatements> make(const CellRequest &request, rowsql::Base base, const TimeZone &zone,
                                      const std::function<QString(size_t, int64_t)> &identityOf,
                                      const rowsql::KeysThatPass &keysThatPass);
};

} // namespace parlance
