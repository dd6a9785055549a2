#include "app/conversationservice.h"

#include "models/engine/conversationlist.h"

#include <mutex>

namespace parlance {

namespace {

ConversationSort sortOf(const QString &key)
{
    if (key == QLatin1String("duration"))
        return ConversationSort::Duration;
    if (key == QLatin1String("messages"))
        return ConversationSort::Messages;
    return key == QLatin1String("cost") ? ConversationSort::Cost : ConversationSort::Start;
}

// The order of one list: found with its first page, kept for the others.
struct KeptOrder
{
    std::mutex mutex;
    ConversationIds ids;
};

} // namespace

ConversationAccess conversationAccess(Workspace &workspace, std::function<RunContext(std::stop_token)> context)
{
    ConversationAccess access;
    access.rows = [workspace = &workspace, context](const ConversationListAsk &ask) -> RowFetch {
        const ConversationsAsked asked{ask.where, ask.period, sortOf(ask.sort), ask.descending};
        return [workspace, context, asked, order = std::make_shared<KeptOrder>()](
                   qint64 first, int count, std::stop_token stop) -> Result<RowPage> {
            const std::scoped_lock lock(order->mutex);
            if (!order->ids) {
                auto ids = workspace->engine().conversations(asked, context(stop));
                if (!ids)
                    return tl::unexpected(ids.error());
                order->ids = std::move(*ids);
            }
            const std::span<const uint32_t> all(*order->ids);
            const size_t from = std::min(size_t(first), all.size());
            const auto wanted = all.subspan(from, std::min(size_t(count), all.size() - from));
            auto rows = conversationRows(workspace->store(), wanted, stop);
            if (!rows)
                return tl::unexpected(rows.error());
            return RowPage{std::move(*rows), qint64(all.size())};
        };
    };
    access.columns = [workspace = &workspace, context](std::stop_token stop) {
        return conversationColumns(workspace->engine(), workspace->store(), context(stop));
    };
    return access;
}

} // namespace parlance
