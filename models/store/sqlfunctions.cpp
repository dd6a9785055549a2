#include "models/store/sqlfunctions.h"

#include "models/analysis/errorgroup.h"

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

} // namespace

Result<void> registerSqlFunctions(Database &db)
{
    const int code =
        sqlite3_create_function_v2(db.handle(), "error_group", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS,
                                   nullptr, errorGroupFunction, nullptr, nullptr, nullptr);
    return code == SQLITE_OK ? Result<void>() : tl::unexpected(sqliteError(db.handle(), code));
}

} // namespace parlance
