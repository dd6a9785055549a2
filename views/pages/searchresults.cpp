#include "views/pages/searchresults.h"

#include "models/core/format.h"
#include "views/widgets/labels.h"
#include "views/widgets/themed.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace parlance {

namespace {

constexpr int rowHeight = 76, side = 14, textLines = 2;

bool comesBefore(const SearchRow &a, const SearchRow &b, bool byScore)
{
    if (byScore && a.score != b.score)
        return a.score > b.score;
    return a.at != b.at ? a.at > b.at : a.message > b.message;
}

void paintSnippet(QPainter &painter, const QRect &box, const SearchSnippet &snippet, const Theme &theme)
{
    QList<QTextLayout::FormatRange> formats;
    for (const auto &[start, length] : snippet.marks) {
        QTextLayout::FormatRange range;
        range.start = start;
        range.length = length;
        range.format.setBackground(theme.warnSoft);
        range.format.setForeground(theme.text);
        range.format.setFontWeight(QFont::DemiBold);
        formats << range;
    }
    const QFont face = font(TextRole::Body);
    QTextLayout layout(snippet.text, face, painter.device());
    layout.setFormats(formats);
    layout.beginLayout();
    qreal y = 0;
    for (int n = 0; n < textLines; ++n) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(box.width());
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
    painter.save();
    painter.setClipRect(box);
    painter.setPen(theme.text);
    layout.draw(&painter, box.topLeft());
    painter.restore();
}

} // namespace

QString searchRoleName(SearchRole role)
{
    switch (role) {
    case SearchRole::User:
        return SearchResultsModel::tr("User");
    case SearchRole::Assistant:
        return SearchResultsModel::tr("Bot");
    case SearchRole::Tool:
        return SearchResultsModel::tr("Tool");
    case SearchRole::System:
        break;
    }
    return SearchResultsModel::tr("System");
}

void SearchResultsModel::begin(const SearchAsk &ask)
{
    beginResetModel();
    m_ask = ask;
    m_rows.clear();
    endResetModel();
}

void SearchResultsModel::add(std::vector<SearchRow> rows)
{
    for (SearchRow &row : rows) {
        const auto place =
            std::lower_bound(m_rows.begin(), m_rows.end(), row, [this](const SearchRow &a, const SearchRow &b) {
                return comesBefore(a, b, m_ask.relevance);
            });
        const int at = int(place - m_rows.begin());
        if (at >= m_ask.limit)
            continue;
        beginInsertRows({}, at, at);
        m_rows.insert(place, std::move(row));
        endInsertRows();
    }
    if (int(m_rows.size()) <= m_ask.limit)
        return;
    beginRemoveRows({}, m_ask.limit, int(m_rows.size()) - 1);
    m_rows.resize(size_t(m_ask.limit));
    endRemoveRows();
}

void SearchResultsModel::setTexts(const TimeZone &zone, const QLocale &locale)
{
    m_zone = zone;
    m_locale = locale;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
}

QString SearchResultsModel::timeText(UtcMs at) const
{
    return formatPoint(at, m_zone, m_locale);
}

int SearchResultsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant SearchResultsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_rows.size()))
        return {};
    const SearchRow &shown = row(index.row());
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return tr("%1, %2: %3", "role, time, text")
            .arg(searchRoleName(shown.role), timeText(shown.at), shown.snippet.text);
    return {};
}

void SearchRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const SearchResultsModel *>(index.model());
    if (!model)
        return;
    const SearchRow &row = model->row(index.row());
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    if (selected || hovered)
        painter->fillRect(option.rect, selected ? m_theme.sel : m_theme.hover);
    if (selected)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 2, option.rect.height()), m_theme.accent);
    painter->setPen(m_theme.border);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    const QRect inner = option.rect.adjusted(side, 9, -side, -8);
    const QString time = model->timeText(row.at);
    painter->setFont(font(TextRole::Table));
    const int timeWidth = painter->fontMetrics().horizontalAdvance(time);
    painter->setPen(m_theme.text2);
    painter->drawText(inner, Qt::AlignRight | Qt::AlignTop, time);
    const bool byUser = row.role == SearchRole::User;
    drawIcon(*painter, inner.topLeft(), byUser ? QStringLiteral("user") : QStringLiteral("bot"), m_theme.text2, 14);
    const QString who = byUser ? row.user : row.bot;
    QStringList names;
    for (const QString &name : {who.isEmpty() ? searchRoleName(row.role) : who, row.title})
        if (!name.isEmpty())
            names << name;
    const QRect head = inner.adjusted(20, 0, -timeWidth - 12, 0);
    painter->setFont(font(TextRole::TableStrong));
    painter->setPen(m_theme.text);
    const QString first =
        painter->fontMetrics().elidedText(names.join(QStringLiteral(" · ")), Qt::ElideRight, head.width());
    painter->drawText(head, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, first);
    paintSnippet(*painter, inner.adjusted(20, 20, 0, 0), row.snippet, m_theme);
}

QSize SearchRowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {240, rowHeight};
}

} // namespace parlance
