#include "views/pages/reviewitems.h"

#include "views/widgets/themed.h"
#include "views/words/reviewwords.h"

#include <QPainter>

#include <algorithm>

namespace parlance {

namespace {

constexpr int rowHeight = 78, side = 16;

// "Anna Kowalska" → "AK".
QString initials(const QString &name)
{
    QString letters;
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts))
        letters += word.front().toUpper();
    return letters.left(2);
}

} // namespace

void ReviewItemsModel::setPlaces(std::vector<size_t> places, QueueOrder order, UtcMs now)
{
    beginResetModel();
    m_places = std::move(places);
    m_order = order;
    m_now = now;
    endResetModel();
}

std::vector<size_t>::const_iterator ReviewItemsModel::rowFor(size_t place) const
{
    return std::ranges::lower_bound(m_places, place,
                                    [this](size_t a, size_t b) { return m_queue.isBefore(m_order, a, b); });
}

void ReviewItemsModel::setShown(qint64 message, bool shown)
{
    const auto place = m_queue.find(message);
    if (!place || shown == (rowOf(message) >= 0))
        return;
    const auto at = rowFor(*place);
    const int row = int(at - m_places.cbegin());
    if (shown) {
        beginInsertRows({}, row, row);
        m_places.insert(at, *place);
        endInsertRows();
    } else {
        beginRemoveRows({}, row, row);
        m_places.erase(at);
        endRemoveRows();
    }
}

int ReviewItemsModel::rowOf(qint64 message) const
{
    const auto place = m_queue.find(message);
    if (!place)
        return -1;
    const auto row = rowFor(*place);
    return row == m_places.end() || *row != *place ? -1 : int(row - m_places.begin());
}

QString ReviewItemsModel::age(const ReviewItem &item) const
{
    const qint64 minutes = std::max<qint64>(0, (m_now - item.at) / 60'000);
    const auto number = [this](qint64 n) { return m_locale.toString(n); };
    if (minutes < 60)
        return tr("%1 min", "age of a rating").arg(number(minutes));
    if (minutes < 24 * 60)
        return tr("%1 h", "age of a rating").arg(number(minutes / 60));
    return tr("%1 d", "age of a rating").arg(number(minutes / (24 * 60)));
}

QString ReviewItemsModel::line(const ReviewItem &item) const
{
    if (!item.comment.isEmpty())
        return item.comment.simplified();
    return item.title.isEmpty() ? tr("No comment") : item.title;
}

int ReviewItemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_places.size());
}

QVariant ReviewItemsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const ReviewItem &shown = item(index.row());
    QStringList parts{reviewReason(shown.category), line(shown), shown.botLabel, reviewStateName(shown.review.state),
                      age(shown)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

void ReviewItemDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const ReviewItemsModel *>(index.model());
    if (!model)
        return;
    const ReviewItem &item = model->item(index.row());
    const bool selected = option.state & QStyle::State_Selected;
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected || option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, selected ? m_theme.sel : m_theme.hover);
    if (selected)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), m_theme.accent);
    // Not over the ring of the list that has the keyboard.
    painter->fillRect(QRect(option.rect.left() + 2, option.rect.bottom(), option.rect.width() - 2, 1), m_theme.border);

    const QRect box = option.rect.adjusted(side, 9, -side, -9);
    const bool good = item.up.value_or(false), bad = item.up && !*item.up;
    const QColor tone = good ? m_theme.pos : bad ? m_theme.neg : m_theme.text2;
    const QString age = model->age(item);
    painter->setFont(font(TextRole::Table));
    const int ageWidth = painter->fontMetrics().horizontalAdvance(age);
    painter->setPen(m_theme.text3);
    painter->drawText(box, Qt::AlignRight | Qt::AlignTop, age);
    drawIcon(*painter, box.topLeft(),
             good  ? QStringLiteral("thumbs-up")
             : bad ? QStringLiteral("circle-x")
                   : QStringLiteral("message-square-text"),
             tone, 14);
    const auto elided = [&](const QString &text, int width) {
        return painter->fontMetrics().elidedText(text, Qt::ElideRight, width);
    };
    painter->setFont(font(TextRole::TableStrong));
    painter->setPen(tone);
    const QRect first = box.adjusted(20, 0, -ageWidth - 10, 0);
    const QString reason = !item.category.isEmpty() ? reviewReason(item.category)
                           : bad                    ? ReviewItemsModel::tr("Not good")
                           : good                   ? ReviewItemsModel::tr("Good")
                                                    : ReviewItemsModel::tr("Not rated");
    painter->drawText(first, Qt::AlignTop | Qt::TextSingleLine, elided(reason, first.width()));

    QFont face = font(TextRole::Body);
    if (item.review.state == ReviewState::New && !item.comment.isEmpty())
        face.setWeight(QFont::Medium);
    painter->setFont(face);
    painter->setPen(item.comment.isEmpty() ? m_theme.text3 : m_theme.text);
    const QRect second = box.adjusted(0, 20, 0, 0);
    painter->drawText(second, Qt::AlignTop | Qt::TextSingleLine, elided(model->line(item), second.width()));

    painter->setFont(font(TextRole::Table));
    painter->setPen(m_theme.text2);
    QRect third = box.adjusted(0, 43, 0, 0);
    const QString bot = elided(item.botLabel, third.width() / 2);
    painter->drawText(third, Qt::AlignTop, bot);
    int x = third.left() + painter->fontMetrics().horizontalAdvance(bot) + (bot.isEmpty() ? 0 : 10);
    const QPointF dot(x + 4, third.top() + 8);
    const QColor state = item.review.state == ReviewState::New        ? m_theme.accent
                         : item.review.state == ReviewState::InReview ? m_theme.warn
                                                                      : m_theme.pos;
    painter->setPen(QPen(state, 2));
    painter->setBrush(item.review.state == ReviewState::InReview ? QBrush(Qt::NoBrush) : QBrush(state));
    painter->drawEllipse(dot, 3, 3);
    painter->setPen(m_theme.text2);
    painter->drawText(third.adjusted(x - third.left() + 13, 0, 0, 0), Qt::AlignTop, reviewStateName(item.review.state));
    int right = third.right();
    if (!item.review.assignee.isEmpty()) {
        const QRectF pill(right - 28, third.top() - 1, 28, 17);
        drawRounded(*painter, pill, 8, m_theme.border, Qt::transparent, 0);
        painter->setFont(font(TextRole::Axis));
        painter->drawText(pill, Qt::AlignCenter, initials(item.review.assignee));
        right -= 34;
    }
    if (item.review.flagged)
        drawIcon(*painter, QPointF(right - 14, third.top() + 1), QStringLiteral("flag"), m_theme.neg, 14);
}

QSize ReviewItemDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {240, rowHeight};
}

} // namespace parlance
