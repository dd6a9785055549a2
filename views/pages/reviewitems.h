// The list of a review queue: what is chosen of it, and how a message looks there.
#pragma once

#include "models/analysis/reviewqueue.h"
#include "views/pages/ratingwords.h"
#include "views/theme/theme.h"

#include <QAbstractListModel>
#include <QLocale>
#include <QStyledItemDelegate>

namespace parlance {

// Shows places of a queue that lives with the page.
class ReviewItemsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit ReviewItemsModel(const ReviewQueue &queue, QObject *parent = nullptr)
        : QAbstractListModel(parent)
        , m_queue(queue)
    {}

    void setPlaces(std::vector<size_t> places, QueueOrder order, UtcMs now); // in that order
    // One item comes or goes at its place in the order; the other rows are not touched.
    void setShown(qint64 message, bool shown);
    void setLocale(const QLocale &locale) { m_locale = locale; }
    void refresh(int row) { Q_EMIT dataChanged(index(row), index(row)); }
    [[nodiscard]] const ReviewItem &item(int row) const { return m_queue.items()[m_places[size_t(row)]]; }
    [[nodiscard]] int rowOf(qint64 message) const;            // -1: not shown
    [[nodiscard]] QString age(const ReviewItem &item) const;  // "2 h"
    [[nodiscard]] QString line(const ReviewItem &item) const; // comment, else what stands for it

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] std::vector<size_t>::const_iterator rowFor(size_t place) const; // where it is or would be

    const ReviewQueue &m_queue;
    std::vector<size_t> m_places;
    QueueOrder m_order = QueueOrder::Given;
    UtcMs m_now = 0;
    QLocale m_locale;
};

class ReviewItemDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setTheme(const Theme &theme) { m_theme = theme; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Theme m_theme = Theme::light();
};

} // namespace parlance
