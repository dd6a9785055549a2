#include "views/pages/fixlistmodel.h"

#include "models/core/format.h"

#include <QCoreApplication>

#include <array>
#include <span>

namespace parlance {

namespace {

using Field = FixListModel::Field;

constexpr std::array questionColumns{Field::Text, Field::Value, Field::Sources, Field::State, Field::Note};
constexpr std::array utteranceColumns{Field::Text,     Field::Value, Field::Suggested, Field::Confidence, Field::Uses,
                                      Field::LastSeen, Field::Bot,   Field::Locale,    Field::State};
constexpr std::array guardrailColumns{Field::Text, Field::Value, Field::State, Field::Note};

std::span<const Field> columnsOf(FixList list)
{
    switch (list) {
    case FixList::Questions:
        return questionColumns;
    case FixList::Utterances:
        return utteranceColumns;
    case FixList::Guardrails:
        break;
    }
    return guardrailColumns;
}

bool isEditable(Field field)
{
    return field == Field::Text || field == Field::Value || field == Field::Sources || field == Field::State ||
           field == Field::Note || field == Field::Locale;
}

QStringList linesOf(const QString &text)
{
    QStringList parts;
    for (const QString &part : text.split(u';'))
        if (const QString name = part.trimmed(); !name.isEmpty())
            parts << name;
    return parts;
}

} // namespace

QString fixStateName(FixState state)
{
    switch (state) {
    case FixState::Open:
        return FixListModel::tr("Open", "state of an entry");
    case FixState::Done:
        return FixListModel::tr("Done", "state of an entry");
    case FixState::Ignored:
        break;
    }
    return FixListModel::tr("Ignored", "state of an entry");
}

void FixListModel::setTexts(const TimeZone &zone, const QLocale &locale)
{
    m_zone = zone;
    m_locale = locale;
}

void FixListModel::setEntries(FixList list, std::vector<FixEntry> entries, bool readOnly)
{
    beginResetModel();
    m_list = list;
    m_entries = std::move(entries);
    m_readOnly = readOnly;
    endResetModel();
}

FixListModel::Field FixListModel::field(int column) const
{
    return columnsOf(m_list)[size_t(column)];
}

int FixListModel::columnOf(Field wanted) const
{
    const auto columns = columnsOf(m_list);
    const auto found = std::find(columns.begin(), columns.end(), wanted);
    return found == columns.end() ? -1 : int(found - columns.begin());
}

QStringList FixListModel::values() const
{
    QStringList known;
    for (const FixEntry &entry : m_entries)
        for (const QString &value : {entry.value, entry.suggested})
            if (!value.isEmpty() && !known.contains(value))
                known << value;
    known.sort(Qt::CaseInsensitive);
    return known;
}

int FixListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int FixListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columnsOf(m_list).size());
}

QString FixListModel::title(Field field) const
{
    switch (field) {
    case Field::Text:
        return m_list == FixList::Questions    ? tr("Question")
               : m_list == FixList::Utterances ? tr("Utterance")
                                               : tr("What was asked");
    case Field::Value:
        return m_list == FixList::Questions    ? tr("Answer")
               : m_list == FixList::Utterances ? tr("Intent")
                                               : tr("What to say instead");
    case Field::Sources:
        return tr("Sources");
    case Field::Suggested:
        return tr("Nearest intent");
    case Field::Confidence:
        return tr("Confidence");
    case Field::Uses:
        return tr("Count");
    case Field::LastSeen:
        return tr("Last seen");
    case Field::Bot:
        return tr("Bot");
    case Field::Locale:
        return tr("Locale");
    case Field::State:
        return tr("State");
    case Field::Note:
        break;
    }
    return tr("Note");
}

QString FixListModel::shown(const FixEntry &entry, Field field) const
{
    NumberStyle style;
    style.locale = m_locale;
    switch (field) {
    case Field::Text:
        return entry.text;
    case Field::Value:
        return entry.value;
    case Field::Sources:
        return entry.sources.join(QStringLiteral("; "));
    case Field::Suggested:
        return entry.suggested;
    case Field::Confidence:
        return entry.confidence ? formatValue(*entry.confidence, Unit::Percent, style) : QString();
    case Field::Uses:
        return entry.uses > 0 ? m_locale.toString(entry.uses) : QString();
    case Field::LastSeen:
        return entry.lastAt ? formatPoint(*entry.lastAt, m_zone, m_locale) : QString();
    case Field::Bot:
        return entry.bot;
    case Field::Locale:
        return entry.locale;
    case Field::State:
        return fixStateName(entry.state);
    case Field::Note:
        break;
    }
    return entry.note;
}

QVariant FixListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const FixEntry &entry = m_entries[size_t(index.row())];
    const Field field = this->field(index.column());
    const bool isNumber = field == Field::Confidence || field == Field::Uses;
    switch (role) {
    case Qt::DisplayRole:
        return shown(entry, field).simplified();
    case Qt::ToolTipRole:
        return shown(entry, field);
    case Qt::EditRole:
        return field == Field::State ? QVariant(int(entry.state)) : QVariant(shown(entry, field));
    case Qt::TextAlignmentRole:
        return isNumber ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case sortRole:
        return field == Field::Uses         ? QVariant(entry.uses)
               : field == Field::Confidence ? QVariant(entry.confidence.value_or(-1))
               : field == Field::LastSeen   ? QVariant(entry.lastAt.value_or(0))
               : field == Field::State      ? QVariant(int(entry.state))
                                            : QVariant(shown(entry, field));
    default:
        return {};
    }
}

QVariant FixListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    return role == Qt::DisplayRole ? QVariant(title(field(section))) : QVariant();
}

Qt::ItemFlags FixListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && !m_readOnly && isEditable(field(index.column())) ? flags | Qt::ItemIsEditable : flags;
}

bool FixListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || m_readOnly)
        return false;
    FixEntry entry = m_entries[size_t(index.row())];
    switch (field(index.column())) {
    case Field::Text:
        entry.text = value.toString().trimmed();
        break;
    case Field::Value:
        entry.value = value.toString().trimmed();
        break;
    case Field::Sources:
        entry.sources = linesOf(value.toString());
        break;
    case Field::State:
        entry.state = FixState(std::clamp(value.toInt(), 0, int(FixState::Ignored)));
        break;
    case Field::Locale:
        entry.locale = value.toString().trimmed();
        break;
    case Field::Note:
        entry.note = value.toString().trimmed();
        break;
    default:
        return false;
    }
    if (entry.text.isEmpty() || entry == m_entries[size_t(index.row())])
        return false;
    m_entries[size_t(index.row())] = entry;
    Q_EMIT dataChanged(index, index);
    Q_EMIT edited(entry);
    return true;
}

} // namespace parlance
