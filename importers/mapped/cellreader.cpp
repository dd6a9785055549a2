#include "importers/mapped/cellreader.h"

#include "importers/mapped/times.h"
#include "importers/mapped/values.h"

#include <algorithm>
#include <utility>

namespace parlance {

namespace {

// What people wrote keeps its white space.
bool isProse(MappedField field)
{
    return field == MappedField::Text || field == MappedField::Question || field == MappedField::Answer ||
           field == MappedField::Comment;
}

TimeZone zoneOf(const ColumnMapping &column, const TimeZone &fallback)
{
    if (column.zone.empty())
        return fallback;
    return TimeZone::fromIana(QString::fromStdString(column.zone)).value_or(fallback);
}

const char *roleName(Role role)
{
    switch (role) {
    case Role::User:
        return "user";
    case Role::Assistant:
        return "assistant";
    case Role::Tool:
        return "tool";
    case Role::System:
        return "system";
    }
    return "";
}

// "2024-06-01…" means the same whatever the order of day and month in a column: cells of workbooks are written so.
std::optional<UtcMs> timeOf(std::string_view cell, TimeForm form, const TimeZone &zone)
{
    const auto time = parseTime(cell, form, zone);
    const bool mayBeIso = !time && form != TimeForm::Iso && cell.size() >= 10 && cell[4] == '-' && cell[7] == '-';
    return mayBeIso ? parseTime(cell, TimeForm::Iso, zone) : time;
}

template <typename T>
void set(CellValue &value, const std::optional<T> &found)
{
    value.state = found ? CellValue::State::Good : CellValue::State::Bad;
    if (found)
        value.number = qint64(*found);
}

} // namespace

CellReader::CellReader(const ColumnMapping &column, bool decimalComma, const TimeZone &zone)
    : m_column(column)
    , m_type(infoOf(column.field).type)
    , m_decimalComma(decimalComma)
    , m_zone(zoneOf(column, zone))
{}

CellValue CellReader::read(std::string_view cell) const
{
    CellValue value;
    const std::string_view inside = trimmed(cell);
    if (cell.data() == nullptr || isMissing(inside, m_type))
        return value;
    value.text = isProse(m_column.field) ? cell : inside;
    switch (m_type) {
    case CellType::Text:
        readText(inside, value);
        break;
    case CellType::Integer:
        set(value, parseInteger(inside, m_decimalComma));
        if (value.isGood() && (value.number < 0 || value.number > mostTokens))
            value.state = CellValue::State::Bad; // there are no fewer than no tokens
        break;
    case CellType::Number: {
        const auto number = m_column.field == MappedField::Confidence
                                ? parseShare(inside, m_column.unit, m_decimalComma)
                                : parseNumber(inside, m_decimalComma);
        value.state = number ? CellValue::State::Good : CellValue::State::Bad;
        value.real = number.value_or(0);
        break;
    }
    case CellType::Time:
        set(value, timeOf(inside, m_column.time, m_zone));
        break;
    case CellType::Money:
        set(value, parseMoney(inside, m_column.unit, m_decimalComma));
        break;
    case CellType::Duration:
        set(value, parseDuration(inside, m_column.unit, m_decimalComma));
        if (value.isGood() && value.number < 0)
            value.state = CellValue::State::Bad;
        break;
    case CellType::Truth:
        set(value, parseTruth(inside));
        break;
    }
    return value;
}

bool CellReader::isWord() const
{
    return m_type == CellType::Truth || m_column.field == MappedField::Role || m_column.field == MappedField::Rating ||
           m_column.field == MappedField::Outcome;
}

void CellReader::readText(std::string_view cell, CellValue &value) const
{
    value.state = CellValue::State::Good;
    switch (m_column.field) {
    case MappedField::Role:
        set(value, parseRole(cell));
        break;
    case MappedField::Rating: {
        const ParsedRating rating = parseRating(cell, m_column.unit);
        value.state = !rating.known   ? CellValue::State::Bad
                      : rating.rating ? CellValue::State::Good
                                      : CellValue::State::Missing;
        value.number = rating.rating ? qint64(*rating.rating) : 0;
        break;
    }
    case MappedField::Outcome:
        value.text = parseOutcome(cell);
        value.state = value.text.empty() ? CellValue::State::Bad : CellValue::State::Good;
        break;
    case MappedField::Sentiment:
        value.text = cell;
        break;
    default:
        break;
    }
}

QString CellReader::problem() const
{
    switch (m_column.field) {
    case MappedField::Role:
        return QStringLiteral("not a known role");
    case MappedField::Rating:
        return QStringLiteral("not a known rating");
    case MappedField::Outcome:
        return QStringLiteral("not a known outcome");
    case MappedField::Confidence:
        return QStringLiteral("not a share between 0 and 1");
    default:
        break;
    }
    switch (m_type) {
    case CellType::Integer:
        return QStringLiteral("not a whole number");
    case CellType::Number:
        return QStringLiteral("not a number");
    case CellType::Time:
        return QStringLiteral("not a time of this format");
    case CellType::Money:
        return QStringLiteral("not an amount in dollars");
    case CellType::Duration:
        return QStringLiteral("not a duration");
    case CellType::Truth:
        return QStringLiteral("neither yes nor no");
    case CellType::Text:
        break;
    }
    return QStringLiteral("cannot be read");
}

QString CellReader::meaning(const CellValue &value) const
{
    if (!value.isGood())
        return {};
    switch (m_type) {
    case CellType::Integer:
        return QString::number(value.number);
    case CellType::Number:
        return QString::number(value.real, 'g', 15);
    case CellType::Time:
        return isoUtc(value.number);
    case CellType::Money:
        return dollars(value.number);
    case CellType::Duration:
        return QString::number(value.number) + QStringLiteral(" ms");
    case CellType::Truth:
        return value.number != 0 ? QStringLiteral("true") : QStringLiteral("false");
    case CellType::Text:
        break;
    }
    if (m_column.field == MappedField::Role)
        return QLatin1String(roleName(Role(value.number)));
    if (m_column.field == MappedField::Rating)
        return Rating(value.number) == Rating::Up ? QStringLiteral("up") : QStringLiteral("down");
    return QString::fromUtf8(value.text.data(), qsizetype(value.text.size()));
}

MappedValues::MappedValues(const TableMapping &mapping, const TimeZone &zone)
    : m_kind(mapping.kind)
{
    std::fill(std::begin(m_places), std::end(m_places), -1);
    for (const ColumnMapping &column : mapping.columns) {
        if (column.field == MappedField::None)
            continue;
        int &place = m_places[size_t(column.field)];
        if (place < 0)
            place = int(m_readers.size());
        m_readers.emplace_back(column, mapping.layout.decimalComma, zone);
    }
    m_values.resize(m_readers.size());
    m_words.resize(m_readers.size());
    for (size_t i = 0; i < m_readers.size(); ++i)
        m_words[i].used = m_readers[i].isWord();
}

std::vector<std::string> MappedValues::columns() const
{
    std::vector<std::string> names;
    for (const CellReader &reader : m_readers)
        names.push_back(reader.column().column);
    return names;
}

void MappedValues::read(const MappedRow &row)
{
    for (size_t i = 0; i < m_readers.size(); ++i)
        m_values[i] = m_words[i].used ? readWord(i, row.cells[i]) : m_readers[i].read(row.cells[i]);
}

CellValue MappedValues::readWord(size_t column, std::string_view cell)
{
    constexpr size_t longest = 32;
    if (cell.empty() || cell.size() > longest)
        return m_readers[column].read(cell);
    Words &words = m_words[column];
    for (int i = 0; i < 2; ++i) {
        if (words.text[i] == cell)
            return words.value[i];
    }
    CellValue value = m_readers[column].read(cell);
    const int place = std::exchange(words.next, 1 - words.next);
    words.text[place] = cell;
    if (value.text.data() >= cell.data() && value.text.data() < cell.data() + cell.size()) // of this row, which goes
        value.text = trimmed(words.text[place]);
    words.value[place] = value;
    return value;
}

std::pair<QString, int> MappedValues::without(MappedField field, const QString &what) const
{
    const CellValue &value = at(field);
    if (value.isGood())
        return {QString(), -1};
    const int place = m_places[size_t(field)];
    if (value.state == CellValue::State::Bad)
        return {m_readers[size_t(place)].problem(), place};
    return {QStringLiteral("a row without ") + what, place};
}

std::pair<QString, int> MappedValues::fault() const
{
    if (m_kind != RowKind::Conversations) {
        if (auto fault = without(MappedField::At, QStringLiteral("a time")); !fault.first.isEmpty())
            return fault;
    }
    switch (m_kind) {
    case RowKind::Conversations:
        return without(MappedField::Conversation, QStringLiteral("the id of its conversation"));
    case RowKind::Messages:
        if (has(MappedField::Role))
            return without(MappedField::Role, QStringLiteral("a role"));
        break;
    case RowKind::Feedback:
        // Neither up nor down is no rating, and no mistake either.
        if (at(MappedField::Rating).state == CellValue::State::Bad)
            return without(MappedField::Rating, QStringLiteral("a rating"));
        break;
    case RowKind::Events:
        return without(MappedField::Event, QStringLiteral("the name of its event"));
    case RowKind::Leads: {
        const bool anyone = !text(MappedField::Name).empty() || !text(MappedField::Email).empty() ||
                            !text(MappedField::Phone).empty() || !text(MappedField::Company).empty();
        return {anyone ? QString() : QStringLiteral("a lead without name, e-mail, phone and company"), -1};
    }
    case RowKind::Metrics:
        if (has(MappedField::Metric))
            return without(MappedField::Metric, QStringLiteral("the name of its metric"));
        break;
    }
    return {QString(), -1};
}

} // namespace parlance
