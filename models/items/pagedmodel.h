// Long lists: rows fetched in pages of 256 on a worker as they come into sight; what is not there yet says so.
#pragma once

#include "models/items/cells.h"
#include "models/live/background.h"

#include <QAbstractTableModel>

#include <map>

namespace parlance {

// Rows [first, first + count) in their order; fewer rows than asked for mean the end of the list. total: when known.
struct RowPage
{
    TablePtr rows;
    std::optional<qint64> total;
};
using RowFetch = std::function<Result<RowPage>(qint64 first, int count, std::stop_token)>; // runs on the worker

class PagedModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int pageRows = 256;
    static constexpr int keptPages = 64; // the least recently seen are forgotten and fetched again

    enum class Count { Unknown, Partial, Complete }; // Partial: there are at least rowCount() rows

    explicit PagedModel(Background *background, QObject *parent = nullptr);

    // Starts over with the first page. The columns are fixed by the caller, labels included.
    void setSource(RowFetch fetch, std::vector<ViewColumn> columns, const NumberStyle &style, const TimeZone &zone);
    void reload();
    // The rows now in sight: their pages are fetched, nearest first. What is asked later replaces what is asked now.
    void ensure(int first, int last);

    [[nodiscard]] Count count() const { return m_state; }
    [[nodiscard]] bool isLoaded(int row) const { return m_pages.contains(row / pageRows); }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    // The Table that holds the row, and the row in it; null when it is not loaded.
    [[nodiscard]] std::pair<TablePtr, qsizetype> at(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void countChanged();
    void failed();

private:
    struct Page
    {
        TableCells cells;
        quint64 seen = 0;
    };

    void fetchNext();
    void take(int page, const RowPage &rows);
    void setRows(int rows);
    void forgetOldest(int except);

    Latest<RowPage> m_latest;
    RowFetch m_fetch;
    std::vector<ViewColumn> m_columns;
    NumberStyle m_style;
    TimeZone m_zone;
    std::map<int, Page> m_pages;
    std::vector<int> m_wanted; // pages, next first
    Count m_state = Count::Unknown;
    int m_rows = 0;
    bool m_fetching = false; // from the request until the answer is in the model
    quint64 m_clock = 0;     // counts looks, for forgetting
    std::optional<Error> m_error;
};

} // namespace parlance
