#include "app/pricefile.h"

#include "importers/readers/streams.h"
#include "importers/readers/tablereader.h"
#include "models/analysis/modelnames.h"
#include "models/core/wholefile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>

#include <map>

namespace parlance {

namespace {

constexpr const char *const columns[] = {"model",  "region",     "valid_from",  "input",
                                         "output", "cache_read", "cache_write", "per_tokens"};
constexpr qint64 largestJson = 64 << 20;

// The texts of one price, wherever they come from.
using Fields = std::map<QString, QString>;

tl::unexpected<Error> wrong(const QString &text, Place place)
{
    return fail(ErrorCategory::Unreadable, text, std::move(place));
}

const ModelNames &names()
{
    static const ModelNames known = ModelNames::fromJson(builtInPriceList()).value_or(ModelNames());
    return known;
}

QString field(const Fields &fields, const char *name)
{
    const auto found = fields.find(QString::fromLatin1(name));
    return found == fields.end() ? QString() : found->second.trimmed();
}

Result<PriceUnit> unitOf(const QString &perTokens, const Place &place)
{
    if (perTokens.isEmpty() || perTokens == u"1000")
        return PriceUnit::PerThousand;
    if (perTokens == u"1000000")
        return PriceUnit::PerMillion;
    return wrong(QStringLiteral("per_tokens is 1000 or 1000000"), place);
}

Result<OwnPrice> priceFrom(const Fields &fields, PriceUnit unit, Place place)
{
    OwnPrice price;
    price.key.model = names().resolve(field(fields, "model").toStdString()).key;
    price.key.region = field(fields, "region").toStdString();
    const std::optional<UtcMs> day = parsePriceDay(field(fields, "valid_from"));
    if (!day)
        return wrong(QStringLiteral("valid_from is a day like 2026-10-01"), place);
    price.key.validFrom = *day;
    const auto read = [&](const char *name, bool needed) -> Result<std::optional<Nano>> {
        const std::string text = field(fields, name).toStdString();
        if (text.empty() && !needed)
            return std::optional<Nano>();
        const ParsedPrice parsed = parsePrice(text, unit);
        if (parsed.problem != PriceProblem::None)
            return wrong(QStringLiteral("%1: %2").arg(QString::fromLatin1(name), problemText(parsed.problem)), place);
        return std::optional(parsed.perThousand);
    };
    const auto input = read("input", true), output = read("output", true);
    const auto cacheRead = read("cache_read", false), cacheWrite = read("cache_write", false);
    for (const auto *part : {&input, &output, &cacheRead, &cacheWrite})
        if (!*part)
            return tl::unexpected(part->error());
    price.input = **input;
    price.output = **output;
    price.cacheRead = *cacheRead;
    price.cacheWrite = *cacheWrite;
    if (const PriceProblem problem = problemOf(price); problem != PriceProblem::None)
        return wrong(problemText(problem), place);
    return price;
}

// A price as a JSON number stands for its shortest decimal text, which is what was typed.
QString jsonText(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest);
    return value.toString();
}

Result<std::vector<OwnPrice>> readJson(const QByteArray &json, const QString &path)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.object().value(QLatin1String("prices")).isArray())
        return wrong(document.isNull() ? error.errorString() : QStringLiteral("a price file has a list \"prices\""),
                     {path, -1, error.offset, {}});
    const auto unit = unitOf(jsonText(document.object().value(QLatin1String("per_tokens"))),
                             {path, -1, -1, QStringLiteral("per_tokens")});
    if (!unit)
        return tl::unexpected(unit.error());
    std::vector<OwnPrice> prices;
    const QJsonArray rows = document.object().value(QLatin1String("prices")).toArray();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        Fields fields;
        const QJsonObject row = rows[i].toObject();
        for (auto it = row.begin(); it != row.end(); ++it)
            fields[it.key()] = jsonText(it.value());
        if (field(fields, "origin") == u"built-in")
            continue;
        auto price = priceFrom(fields, *unit, {path, -1, -1, QStringLiteral("prices[%1]").arg(i)});
        if (!price)
            return tl::unexpected(price.error());
        prices.push_back(std::move(*price));
    }
    return prices;
}

Result<std::vector<OwnPrice>> readCsv(PeekStream &input, const QString &path, std::stop_token stop)
{
    std::optional<TableProblem> problem;
    const auto reader = TableReader::open(
        input, input.head(4096), [&problem](const TableProblem &found) { problem = problem.value_or(found); }, stop);
    const auto header = reader->header();
    if (!header)
        return tl::unexpected(header.error());
    for (const char *needed : {"model", "input", "output"})
        if (header->column(needed) < 0)
            return wrong(QStringLiteral("the column \"%1\" is missing").arg(QString::fromLatin1(needed)),
                         {path, 1, -1, {}});
    std::vector<OwnPrice> prices;
    for (;;) {
        const auto row = reader->next();
        if (!row)
            return tl::unexpected(row.error());
        if (problem)
            return wrong(problem->text, {path, problem->line, -1, {}});
        if (!*row)
            return prices;
        Fields fields;
        for (const char *column : columns) {
            const std::string_view cell = (*row)->cell(header->column(column));
            fields[QString::fromLatin1(column)] = QString::fromUtf8(cell.data(), qsizetype(cell.size()));
        }
        const Place place{path, (*row)->line, -1, {}};
        const auto unit = unitOf(field(fields, "per_tokens"), place);
        if (!unit)
            return tl::unexpected(unit.error());
        auto price = priceFrom(fields, *unit, place);
        if (!price)
            return tl::unexpected(price.error());
        prices.push_back(std::move(*price));
    }
}

QString optionalPrice(const std::optional<Nano> &price)
{
    return price ? dollars(*price) : QString();
}

QStringList cellsOf(const OwnPrice &price)
{
    return {QString::fromStdString(price.key.model),
            QString::fromStdString(price.key.region),
            priceDay(price.key.validFrom),
            dollars(price.input),
            dollars(price.output),
            optionalPrice(price.cacheRead),
            optionalPrice(price.cacheWrite),
            QStringLiteral("1000")};
}

QString csvCell(QString cell)
{
    if (!cell.contains(QRegularExpression(QStringLiteral("[\",\r\n]"))))
        return cell;
    return QLatin1Char('"') + cell.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

} // namespace

Result<std::vector<OwnPrice>> readPriceFile(const QString &path, std::stop_token stop)
{
    auto file = openFile(path);
    if (!file)
        return tl::unexpected(file.error());
    PeekStream input(std::move(*file));
    const std::string_view head = input.head(64);
    if (head.find_first_not_of(" \t\r\n\xEF\xBB\xBF") == std::string_view::npos ||
        head[head.find_first_not_of(" \t\r\n\xEF\xBB\xBF")] != '{')
        return readCsv(input, path, stop);
    QFile whole(path);
    if (!whole.open(QIODevice::ReadOnly))
        return fail(ErrorCategory::Unreadable, whole.errorString(), {path, -1, -1, {}});
    return readJson(whole.read(largestJson), path);
}

QByteArray pricesAsCsv(const std::vector<OwnPrice> &prices)
{
    QString text;
    const auto line = [&text](const QStringList &cells) {
        QStringList quoted;
        for (const QString &cell : cells)
            quoted << csvCell(cell);
        text += quoted.join(QLatin1Char(',')) + QStringLiteral("\r\n");
    };
    QStringList header;
    for (const char *column : columns)
        header << QString::fromLatin1(column);
    line(header);
    for (const OwnPrice &price : prices)
        line(cellsOf(price));
    return text.toUtf8();
}

QByteArray pricesAsJson(const std::vector<OwnPrice> &prices)
{
    QJsonArray rows;
    for (const OwnPrice &price : prices) {
        QJsonObject row;
        const QStringList cells = cellsOf(price);
        for (qsizetype i = 0; i + 1 < cells.size(); ++i) // the unit stands once, above
            if (i == 0 || !cells[i].isEmpty())
                row.insert(QString::fromLatin1(columns[i]), cells[i]);
        rows.append(row);
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("per_tokens"), 1000}, {QStringLiteral("prices"), rows}}).toJson();
}

Result<void> writePriceFile(const std::vector<OwnPrice> &prices, const QString &path)
{
    const bool csv = path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive);
    return writeWholeFile(path, csv ? pricesAsCsv(prices) : pricesAsJson(prices));
}

QString priceDay(UtcMs validFrom)
{
    return validFrom == alwaysValid ? QString() : TimeZone().date(validFrom).toString(Qt::ISODate);
}

std::optional<UtcMs> parsePriceDay(const QString &text)
{
    if (text.isEmpty())
        return alwaysValid;
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() && day.year() >= 1970 && day.year() < 10'000 ? std::optional(TimeZone().startOfDay(day))
                                                                      : std::nullopt;
}

QString problemText(PriceProblem problem)
{
    switch (problem) {
    case PriceProblem::None:
        break;
    case PriceProblem::NoModel:
        return QStringLiteral("the model is missing");
    case PriceProblem::BadRegion:
        return QStringLiteral("a region has letters, digits and \"-\" only");
    case PriceProblem::NotADay:
        return QStringLiteral("a price is valid from a day on");
    case PriceProblem::Missing:
        return QStringLiteral("the price is missing");
    case PriceProblem::NotANumber:
        return QStringLiteral("a price is a decimal number such as 0.003");
    case PriceProblem::Negative:
        return QStringLiteral("a price is not negative");
    case PriceProblem::TooManyDecimals:
        return QStringLiteral("too many decimals: nine fit for 1,000 tokens, six for 1,000,000");
    case PriceProblem::TooLarge:
        return QStringLiteral("a price is at most 1,000 dollars for 1,000 tokens");
    }
    return {};
}

} // namespace parlance
