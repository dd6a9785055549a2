#include "app/erasing.h"

#include "app/ownactions.h"
#include "models/core/wholefile.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace parlance {

Result<ErasureReceipt> eraseEverywhere(Store &store, const QString &user, UtcMs now, std::stop_token stop,
                                       const ProgressSink &progress)
{
    auto receipt = eraseUser(store, user, now, std::move(stop), progress);
    if (!receipt)
        return receipt;
    // It is done, whether it can be written down or not.
    (void)recordOwnAction(
        store,
        ownAction(QStringLiteral("erase"), QStringLiteral("records"), QString::number(receipt->counts.records())), now,
        {});
    return receipt;
}

QJsonObject toJson(const ErasureReceipt &receipt)
{
    const ErasureCounts &counts = receipt.counts;
    const QJsonObject removed{{QStringLiteral("accounts"), counts.accounts},
                              {QStringLiteral("conversations"), counts.conversations},
                              {QStringLiteral("messages"), counts.messages},
                              {QStringLiteral("ratings"), counts.ratings},
                              {QStringLiteral("leads"), counts.leads},
                              {QStringLiteral("product_events"), counts.events},
                              {QStringLiteral("audit_events"), counts.audits},
                              {QStringLiteral("documents"), counts.documents},
                              {QStringLiteral("notes"), counts.notes},
                              {QStringLiteral("tags"), counts.tags},
                              {QStringLiteral("reviews"), counts.reviews},
                              {QStringLiteral("list_entries"), counts.lists},
                              {QStringLiteral("own_actions_without_name"), counts.actions}};
    const QJsonObject file{{QStringLiteral("rewritten"), receipt.rewritten},
                           {QStringLiteral("bytes_before"), receipt.bytesBefore},
                           {QStringLiteral("bytes_after"), receipt.bytesAfter},
                           {QStringLiteral("sought"), receipt.sought},
                           {QStringLiteral("found"), QJsonArray::fromStringList(receipt.found)},
                           {QStringLiteral("backups_left"), QJsonArray::fromStringList(receipt.backups)}};
    return {{QStringLiteral("user"), receipt.user},
            {QStringLiteral("at"), isoUtc(receipt.at)},
            {QStringLiteral("removed"), removed},
            {QStringLiteral("mentions_left"), counts.mentions},
            {QStringLiteral("file"), file}};
}

Result<void> saveReceipt(const ErasureReceipt &receipt, const QString &path)
{
    return writeWholeFile(path, QJsonDocument(toJson(receipt)).toJson());
}

} // namespace parlance
