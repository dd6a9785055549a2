// Reading and writing the user's own prices, and the prices that hold.
#include "models/store/ownprices.h"

#include "models/store/priceuse.h"
#include "models/store/storeprivate.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace parlance {

namespace {

constexpr std::string_view regionKey = "setting.prices.region";
constexpr std::string_view numberSql = "SELECT value FROM meta WHERE key = 'prices_number'";

// Workspace settings are JSON arrays of one value (Store::setting).
std::string settingText(std::string_view json)
{
    const auto document = QJsonDocument::fromJson(QByteArray(json.data(), qsizetype(json.size())));
    return document.array().at(0).toString().toStdString();
}

Result<void> writeRegion(Database &db, const std::string &region)
{
    const QByteArray json = QJsonDocument(QJsonArray{QString::fromStdString(region)}).toJson(QJsonDocument::Compact);
    auto s = db.prepare("INSERT INTO meta (key, value) VALUES (?, ?)"
                        " ON CONFLICT (key) DO UPDATE SET value = excluded.value");
    if (!s)
        return tl::unexpected(s.error());
    s->bind(1, regionKey);
    s->bind(2, std::string_view(json.constData(), size_t(json.size())));
    return s->run();
}

Result<void> removePrices(Database &db, const std::vector<PriceKey> &keys)
{
    auto s = db.prepare("DELETE FROM own_price WHERE model = ? AND region = ? AND valid_from = ?");
    if (!s)
        return tl::unexpected(s.error());
    for (const PriceKey &key : keys) {
        s->bind(1, std::string_view(key.model));
        s->bind(2, std::string_view(key.region));
        s->bind(3, key.validFrom);
        PARLANCE_TRY(s->run());
    }
    return {};
}

Result<void> putPrices(Database &db, const std::vector<OwnPrice> &prices)
{
    auto s = db.prepare("INSERT OR REPLACE INTO own_price (model, region, valid_from, input, output, cache_read,"
                        " cache_write) VALUES (?, ?, ?, ?, ?, ?, ?)");
    if (!s)
        return tl::unexpected(s.error());
    for (const OwnPrice &price : prices) {
        s->bind(1, std::string_view(price.key.model));
        s->bind(2, std::string_view(price.key.region));
        s->bind(3, price.key.validFrom);
        s->bind(4, price.input);
        s->bind(5, price.output);
        price.cacheRead ? s->bind(6, *price.cacheRead) : s->bindNull(6);
        price.cacheWrite ? s->bind(7, *price.cacheWrite) : s->bindNull(7);
        PARLANCE_TRY(s->run());
    }
    return {};
}

} // namespace

namespace {

// prepare: of a Database or of a ReadSession, whose statements speak alike.
template <typename Prepare>
Result<PriceBook> readBook(Prepare prepare)
{
    PriceBook book;
    auto region = prepare("SELECT value FROM meta WHERE key = 'setting.prices.region'");
    auto own = prepare("SELECT model, region, valid_from, input, output, cache_read, cache_write FROM own_price");
    if (!region || !own)
        return tl::unexpected(!region ? region.error() : own.error());
    auto chosen = region->step();
    if (!chosen)
        return tl::unexpected(chosen.error());
    if (*chosen)
        book.region = settingText(region->bytes(0));
    const auto optional = [&own](int column) {
        return own->isNull(column) ? std::nullopt : std::optional(own->integer(column));
    };
    for (;;) {
        auto row = own->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return book;
        book.put({{std::string(own->bytes(0)), std::string(own->bytes(1)), own->integer(2)},
                  own->integer(3),
                  own->integer(4),
                  optional(5),
                  optional(6)});
    }
}

} // namespace

Result<PriceBook> readPriceBook(Database &db)
{
    return readBook([&db](const char *sql) { return db.prepare(sql); });
}

Result<PriceBook> readPriceBook(ReadSession &session)
{
    return readBook([&session](const char *sql) { return session.prepare(QString::fromLatin1(sql)); });
}

Result<void> writePriceEdits(Database &db, const PriceEdits &edits)
{
    PARLANCE_TRY(removePrices(db, edits.remove));
    PARLANCE_TRY(putPrices(db, edits.put));
    if (edits.region)
        PARLANCE_TRY(writeRegion(db, *edits.region));
    return db.exec("INSERT INTO meta (key, value) VALUES ('prices_number', 1)"
                   " ON CONFLICT (key) DO UPDATE SET value = value + 1");
}

std::shared_ptr<const Pricing> Store::Private::lastPricing() const
{
    static const std::shared_ptr<const Pricing> builtIn = makePricing({});
    const std::lock_guard lock(mutex);
    return pricing ? pricing : builtIn;
}

Result<std::shared_ptr<const Pricing>> currentPricing(Store::Private &store, Database &db)
{
    auto number = db.integer(numberSql);
    if (!number)
        return tl::unexpected(number.error());
    {
        const std::lock_guard lock(store.mutex);
        if (store.pricing && store.pricingNumber == number->value_or(0))
            return store.pricing;
    }
    auto book = readPriceBook(db);
    if (!book)
        return tl::unexpected(book.error());
    const auto made = makePricing(*book);
    const std::lock_guard lock(store.mutex);
    // A reader of an older state must not take the newer prices away from a writer.
    if (number->value_or(0) >= store.pricingNumber) {
        store.pricing = made;
        store.pricingNumber = number->value_or(0);
    }
    return made;
}

Result<PriceBook> priceBook(Store &store)
{
    auto db = store.privates().openReader();
    if (!db)
        return tl::unexpected(db.error());
    PARLANCE_TRY(db->exec("BEGIN"));
    return readPriceBook(*db);
}

Result<std::vector<ModelUse>> modelUses(Store &store, std::stop_token stop)
{
    auto db = store.privates().openReader();
    if (!db)
        return tl::unexpected(db.error());
    PARLANCE_TRY(db->exec("BEGIN"));
    return readModelUses(*db, stop);
}

Result<RepriceCount> countRepricing(Store &store, const PriceEdits &edits, std::stop_token stop)
{
    auto db = store.privates().openReader();
    if (!db)
        return tl::unexpected(db.error());
    PARLANCE_TRY(db->exec("BEGIN"));
    auto book = readPriceBook(*db);
    if (!book)
        return tl::unexpected(book.error());
    const auto before = makePricing(*book);
    book->apply(edits);
    auto scope = repriceScope(*db, *before, *makePricing(*book), stop);
    if (!scope)
        return tl::unexpected(scope.error());
    return scope->count;
}

} // namespace parlance
