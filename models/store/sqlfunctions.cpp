#include "models/store/sqlfunctions.h"

#include "models/analysis/errorgroup.h"
#include "models/analysis/reconcile.h"
#include "models/analysis/sentiment.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace parlance {

namespace {

void errorGroupFunction(sqlite3_context *context, int, sqlite3_value **values)
{
    const void *text = sqlite3_value_blob(values[0]);
    const int size = sqlite3_value_bytes(values[0]);
    const std::string group = errorGroup({static_cast<const char *>(text), text ? size_t(size) : 0});
    if (group.empty())
        sqlite3_result_null(context);
    else
        sqlite3_result_text(context, group.data(), int(group.size()), SQLITE_TRANSIENT);
}

void emotionFunction(sqlite3_context *context, int, sqlite3_value **values)
{
    const void *text = sqlite3_value_blob(values[0]);
    const int size = sqlite3_value_bytes(values[0]);
    const std::string_view utf8(static_cast<const char *>(text), text ? size_t(size) : 0);
    if (const char *key = keyOf(SentimentLexicon::builtIn().estimate(utf8).emotion))
        sqlite3_result_text(context, key, -1, SQLITE_STATIC);
    else
        sqlite3_result_null(context);
}

bool isNull(sqlite3_value *value)
{
    return sqlite3_value_type(value) == SQLITE_NULL;
}

// [[input, output, cache read, cache write], …]
std::vector<TokenPrices> pricesFrom(sqlite3_value *json)
{
    const void *bytes = sqlite3_value_blob(json);
    const QByteArray text(static_cast<const char *>(bytes), bytes ? sqlite3_value_bytes(json) : 0);
    std::vector<TokenPrices> prices;
    for (const QJsonValue &row : QJsonDocument::fromJson(text).array())
        prices.push_back({row[0].toInteger(), row[1].toInteger(), row[3].toInteger(), row[2].toInteger()});
    return prices;
}

// cost_cause(stated, four token counts, four prices, other prices): input, output, cache read, cache write.
void costCauseFunction(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto any = [&](int from) {
        return std::any_of(values + from, values + from + 4, [](sqlite3_value *v) { return !isNull(v); });
    };
    const auto at = [&](int index) { return qint64(sqlite3_value_int64(values[index])); }; // of null: 0
    const TokenCounts tokens{at(1), at(2), at(3), at(4)};
    const TokenPrices prices{at(5), at(6), at(8), at(7)};
    const auto others = pricesFrom(values[9]);
    const char *key = keyOf(causeOf(at(0), any(1) ? &tokens : nullptr, any(5) ? &prices : nullptr, others));
    sqlite3_result_text(context, key, -1, SQLITE_STATIC);
}

} // namespace

Result<void> registerSqlFunctions(Database &db)
{
    struct Function
    {
        const char *name;
        int arguments;
        void (*call)(sqlite3_context *, int, sqlite3_value **);
    };
    constexpr std::array functions{Function{"error_group", 1, errorGroupFunction},
                                   Function{"cost_cause", 10, costCauseFunction},
                                   Function{"emotion", 1, emotionFunction}};
    for (const Function &function : functions) {
        const int code = sqlite3_create_function_v2(db.handle(), function.name, function.arguments,
                                                    SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, nullptr,
                                                    function.call, nullptr, nullptr, nullptr);
        if (code != SQLITE_OK)
            return tl::unexpected(sqliteError(db.handle(), code));
    }
    return {};
}

} // namespace parlance
