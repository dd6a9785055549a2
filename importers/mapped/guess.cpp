#include "importers/mapped/guess.h"

#include "importers/mapped/cachedtokens.h"
#include "importers/mapped/columnstats.h"
#include "importers/mapped/headernames.h"
#include "importers/mapped/times.h"
#include "importers/mapped/values.h"
#include "importers/readers/decoding.h"

#include <algorithm>

namespace parlance {

namespace {

using F = MappedField;

constexpr int leastScore = 55;

// How much a field says for its kind of rows.
double weightOf(RowKind kind, F field)
{
    const auto in = [field](std::initializer_list<F> fields) {
        return std::find(fields.begin(), fields.end(), field) != fields.end();
    };
    switch (kind) {
    case RowKind::Messages:
        return in({F::Question, F::Answer, F::Role, F::InputTokens, F::OutputTokens}) ? 4
               : in({F::Text, F::Model, F::Intent})                                   ? 3
               : in({F::Conversation, F::At, F::User, F::Cost, F::ResponseTime})      ? 1
                                                                                      : 0.5;
    case RowKind::Conversations:
        return in({F::MessageCount})                      ? 4
               : in({F::Ended, F::Duration})              ? 3
               : in({F::Started, F::Conversation})        ? 1.5
               : in({F::Device, F::Browser, F::Referrer}) ? 1
                                                          : 0.5;
    case RowKind::Feedback:
        return in({F::Rating}) ? 5 : in({F::Comment, F::Category}) ? 2 : 0.5;
    case RowKind::Leads:
        return in({F::Email, F::Phone, F::Company}) ? 3.5 : in({F::Interest, F::FollowedUp, F::Name}) ? 2 : 0.7;
    case RowKind::Events:
        return in({F::Event}) ? 4 : in({F::Goal}) ? 3 : in({F::Property}) ? 0 : 0.5;
    case RowKind::Metrics:
        return in({F::Metric, F::Sample}) ? 4 : in({F::Unit, F::SampleKind}) ? 2 : in({F::Property}) ? 0 : 0.3;
    }
    return 0;
}

bool isNumeric(const ColumnSample &column, bool decimalComma)
{
    return column.share([&](std::string_view v) { return parseNumber(v, decimalComma).has_value(); }) >= 0.9;
}

// Whether the values of a column can be what the field holds: most of them, or half where the name leaves no doubt.
bool fits(const ColumnSample &column, F field, const std::optional<TimeForm> &time, bool decimalComma, int score)
{
    if (column.values.empty())
        return true; // the name is all there is
    const double enough = score >= 90 ? 0.5 : 0.8;
    const auto most = [&](auto test) { return column.share(test) >= enough; };
    switch (field) {
    case F::Role:
        return most([](std::string_view v) { return parseRole(v).has_value(); });
    case F::Rating:
        return most([](std::string_view v) { return parseRating(v, CellUnit::Stars).known || v == "0" || v == "-1"; });
    case F::Outcome:
        return most([](std::string_view v) { return !parseOutcome(v).empty(); });
    case F::Email:
    case F::UserEmail:
        return most([](std::string_view v) { return v.find('@') != std::string_view::npos; });
    case F::Text:
    case F::Question:
    case F::Answer:
    case F::Comment:
    case F::Name:
        return !time && !isNumeric(column, decimalComma);
    default:
        break;
    }
    switch (infoOf(field).type) {
    case CellType::Time:
        return time.has_value();
    case CellType::Integer:
        return most([&](std::string_view v) { return parseInteger(v, decimalComma).has_value(); });
    case CellType::Number:
        return isNumeric(column, decimalComma);
    case CellType::Money:
        return !time && isNumeric(column, decimalComma);
    case CellType::Duration:
        return !time &&
               most([&](std::string_view v) { return parseDuration(v, CellUnit::Seconds, decimalComma).has_value(); });
    case CellType::Truth:
        return most([](std::string_view v) { return parseTruth(v).has_value(); });
    case CellType::Text:
        break;
    }
    return !time || field == F::Property;
}

double median(const ColumnSample &column, bool decimalComma)
{
    std::vector<double> numbers;
    for (const std::string &value : column.values) {
        if (const auto number = parseNumber(value, decimalComma))
            numbers.push_back(*number);
    }
    if (numbers.empty())
        return 0;
    const auto middle = numbers.begin() + qsizetype(numbers.size() / 2);
    std::nth_element(numbers.begin(), middle, numbers.end());
    return *middle;
}

CellUnit unitFor(const ColumnSample &column, F field, bool decimalComma)
{
    const auto units = unitsOf(field);
    if (units.empty())
        return CellUnit::None;
    if (field == F::InputTokens)
        return CellUnit::WithoutCached; // unless other columns tell more
    const CellUnit named = unitInName(column.name);
    if (std::find(units.begin(), units.end(), named) != units.end())
        return named;
    const double middle = median(column, decimalComma);
    const auto anyAbove = [&](double limit) {
        return column.share([&](std::string_view v) { return parseNumber(v, decimalComma).value_or(0) > limit; }) > 0;
    };
    if (field == F::Rating)
        return anyAbove(1) ? CellUnit::Stars : CellUnit::Thumbs;
    if (field == F::Confidence)
        return anyAbove(1) ? CellUnit::Percent : CellUnit::Fraction;
    if (infoOf(field).type == CellType::Money)
        return CellUnit::Dollars;
    // A session of 20,000 seconds, or an answer that takes 100, is rarer than milliseconds.
    return middle >= (field == F::Duration ? 20'000 : 100) ? CellUnit::Milliseconds : CellUnit::Seconds;
}

// Of numbers in a column whose name says nothing of time.
std::optional<TimeForm> numberForm(const ColumnSample &column)
{
    for (const TimeForm form : {TimeForm::EpochSeconds, TimeForm::EpochMillis, TimeForm::EpochMicros,
                                TimeForm::EpochNanos, TimeForm::ExcelDays}) {
        const double share =
            column.share([form](std::string_view value) { return parseTime(value, form, TimeZone()).has_value(); });
        if (share >= 0.95)
            return form;
    }
    return std::nullopt;
}

struct Candidate
{
    size_t column = 0;
    F field = F::None;
    int score = 0;
};

class ColumnGuess
{
public:
    ColumnGuess(const std::vector<ColumnSample> &columns, const std::vector<TimeGuess> &times,
                const TableLayout &layout)
        : m_columns(columns)
        , m_times(times)
        , m_layout(layout)
    {
        for (const ColumnSample &column : columns)
            m_matches.push_back(matchesOf(column.name));
    }

    struct Assigned
    {
        TableMapping mapping;
        double score = 0;
    };

    [[nodiscard]] Assigned as(RowKind kind) const
    {
        Assigned result;
        result.mapping.kind = kind;
        result.mapping.layout = m_layout;
        for (const ColumnSample &column : m_columns)
            result.mapping.columns.push_back({column.name, F::None, CellUnit::None, TimeForm::Iso, {}});
        for (const Candidate &candidate : candidates(kind)) {
            ColumnMapping &column = result.mapping.columns[candidate.column];
            if (column.field != F::None || result.mapping.has(candidate.field))
                continue;
            column.field = candidate.field;
            result.score += weightOf(kind, candidate.field) * (candidate.score >= 90 ? 1 : 0.6);
        }
        fillGaps(result);
        finish(result);
        return result;
    }

private:
    [[nodiscard]] std::vector<Candidate> candidates(RowKind kind) const
    {
        std::vector<Candidate> all;
        for (size_t i = 0; i < m_columns.size(); ++i) {
            for (const NameMatch &match : m_matches[i]) {
                F field = match.field;
                int score = match.score;
                if (kind == RowKind::Conversations && field == F::Id) { // whose id but the row's
                    field = F::Conversation;
                    score -= 20;
                }
                const bool possible = score >= leastScore && infoOf(field).isOf(kind) &&
                                      fits(m_columns[i], field, m_times[i].form, m_layout.decimalComma, score);
                if (possible)
                    all.push_back({i, field, score});
            }
        }
        std::stable_sort(all.begin(), all.end(),
                         [](const Candidate &a, const Candidate &b) { return a.score > b.score; });
        return all;
    }

    // What the names do not say, but the values do.
    void fillGaps(Assigned &result) const
    {
        TableMapping &mapping = result.mapping;
        const F time = mapping.kind == RowKind::Conversations ? F::Started : F::At;
        for (size_t i = 0; i < m_columns.size() && !mapping.has(time); ++i) {
            if (mapping.columns[i].field == F::None && m_times[i].form)
                mapping.columns[i].field = time;
        }
        const bool keepsRest = mapping.kind == RowKind::Events || mapping.kind == RowKind::Metrics;
        const bool wide = mapping.kind == RowKind::Metrics && !mapping.has(F::Metric);
        for (size_t i = 0; i < m_columns.size() && keepsRest; ++i) {
            ColumnMapping &column = mapping.columns[i];
            if (column.field != F::None || m_columns[i].values.empty())
                continue;
            column.field =
                wide && !m_times[i].form && isNumeric(m_columns[i], m_layout.decimalComma) ? F::Sample : F::Property;
        }
    }

    void finish(Assigned &result) const
    {
        TableMapping &mapping = result.mapping;
        for (size_t i = 0; i < m_columns.size(); ++i) {
            ColumnMapping &column = mapping.columns[i];
            column.unit = unitFor(m_columns[i], column.field, m_layout.decimalComma);
            if (infoOf(column.field).type == CellType::Time)
                column.time = m_times[i].form.value_or(TimeForm::Iso);
            // Several rows of one conversation are messages.
            if (mapping.kind == RowKind::Conversations && column.field == F::Conversation && !m_columns[i].unique)
                result.score -= 8;
        }
        countCached(mapping, m_columns);
        if (problemOf(mapping, false).flaw != MappingFlaw::None)
            result.score -= 20;
    }

    const std::vector<ColumnSample> &m_columns;
    const std::vector<TimeGuess> &m_times;
    const TableLayout &m_layout;
    std::vector<std::vector<NameMatch>> m_matches;
};

// Text has no zero bytes and few control characters.
bool isText(std::string_view text)
{
    const auto controls = std::count_if(text.begin(), text.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\r' && c != '\t';
    });
    return controls * 100 <= qsizetype(text.size());
}

tl::unexpected<Error> noTable(const QString &why)
{
    return fail(ErrorCategory::Unreadable, why);
}

} // namespace

Result<MappingGuess> guessMapping(std::string_view sample, bool complete, const GuessHints &hints)
{
    if (sample.starts_with("PK\x03\x04"))
        return fail(ErrorCategory::Unsupported, QStringLiteral("an archive: unpack it first"));
    const TextEncoding encoding = hints.layout ? hints.layout->encoding : guessEncoding(sample);
    const std::string text = decodedSample(sample, encoding);
    if (text.find_first_not_of(" \t\r\n") == std::string::npos)
        return noTable(QStringLiteral("the file is empty"));
    if (!isText(text))
        return noTable(QStringLiteral("this is no text, so no table either"));
    TableLayout layout = hints.layout ? *hints.layout : guessLayout(text, complete);
    layout.encoding = encoding;
    const TableSample table = sampleTable(text, complete, layout);
    const std::vector<ColumnSample> &columns = table.columns;
    if (columns.empty())
        return noTable(QStringLiteral("no columns were found"));
    if (columns.size() > maxMappedColumns)
        return noTable(QStringLiteral("a table of more than %1 columns").arg(maxMappedColumns));
    if (!hints.layout)
        layout.decimalComma = guessDecimalComma(columns);
    const std::vector<TimeGuess> times = guessTimes(columns, layout);
    const ColumnGuess guess(columns, times, layout);

    std::optional<ColumnGuess::Assigned> best;
    for (int i = 0; i < rowKindCount; ++i) {
        if (hints.kind && *hints.kind != RowKind(i))
            continue;
        auto found = guess.as(RowKind(i));
        if (!best || found.score > best->score)
            best = std::move(found);
    }
    MappingGuess result;
    result.mapping = std::move(best->mapping);
    result.rows = table.rows;
    result.badRows = table.badRows;
    for (size_t i = 0; i < columns.size(); ++i) {
        const bool isTime = infoOf(result.mapping.columns[i].field).type == CellType::Time;
        if (isTime && times[i].ambiguous)
            result.ambiguousDates.push_back(int(i));
    }
    return result;
}

ColumnMapping settledColumn(std::string_view sample, bool complete, const TableMapping &mapping, size_t column)
{
    ColumnMapping settled = mapping.columns[column];
    const std::vector<ColumnSample> columns =
        sampleTable(decodedSample(sample, mapping.layout.encoding), complete, mapping.layout).columns;
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [&](const ColumnSample &each) { return each.name == settled.column; });
    if (found == columns.end())
        return settled;
    settled.unit = unitFor(*found, settled.field, mapping.layout.decimalComma);
    if (settled.field == F::InputTokens) {
        TableMapping counted = mapping;
        counted.columns[column] = settled;
        countCached(counted, columns);
        settled.unit = counted.columns[column].unit;
    }
    if (infoOf(settled.field).type == CellType::Time) {
        const auto times = guessTimes(columns, mapping.layout);
        settled.time = times[size_t(found - columns.begin())].form.value_or(numberForm(*found).value_or(settled.time));
    }
    return settled;
}

} // namespace parlance
