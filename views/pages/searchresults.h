// The list of messages found: in its order while they arrive, and how a row of it looks.
#pragma once

#include "views/pages/searchaccess.h"
#include "views/theme/theme.h"

#include <QAbstractListModel>
#include <QLocale>
#include <QStyledItemDelegate>

namespace parlance {

QString searchRoleName(SearchRole role); // "User", "Bot", …

class SearchResultsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    // Empties the list; rows then come in the order of the ask and at most as many as it wants.
    void begin(const SearchAsk &ask);
    void add(std::vector<SearchRow> rows);
    void setTexts(const TimeZone &zone, const QLocale &locale);
    [[nodiscard]] const SearchRow &row(int index) const { return m_rows[size_t(index)]; }
    [[nodiscard]] QString timeText(UtcMs at) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    // Display and accessible text: the row in words.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    SearchAsk m_ask;
    std::vector<SearchRow> m_rows;
    TimeZone m_zone;
    QLocale m_locale;
};

// Who and where in the first line, the text with what was found in the next two.
class SearchRowDelegate : public QStyledItemDelegate
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
