#include "models/items/copycells.h"

#include <algorithm>

namespace parlance {

namespace {

struct Area
{
    int top = 0, bottom = -1, left = 0, right = -1;
};

Area areaOf(const QAbstractItemModel &model, const QModelIndexList &indexes)
{
    if (indexes.isEmpty())
        return {0, model.rowCount() - 1, 0, model.columnCount() - 1};
    Area area{indexes[0].row(), indexes[0].row(), indexes[0].column(), indexes[0].column()};
    for (const QModelIndex &index : indexes) {
        area.top = std::min(area.top, index.row());
        area.bottom = std::max(area.bottom, index.row());
        area.left = std::min(area.left, index.column());
        area.right = std::max(area.right, index.column());
    }
    return area;
}

QString oneLine(QString text)
{
    for (QChar &c : text) {
        if (c == QLatin1Char('\t') || c == QLatin1Char('\n') || c == QLatin1Char('\r'))
            c = QLatin1Char(' ');
    }
    return text;
}

QString tsv(const QAbstractItemModel &model, const Area &area)
{
    QString text;
    for (int row = area.top - 1; row <= area.bottom; ++row) {
        QStringList cells;
        for (int column = area.left; column <= area.right; ++column) {
            const QVariant value = row < area.top ? model.headerData(column, Qt::Horizontal)
                                                  : model.data(model.index(row, column), Qt::EditRole);
            cells << oneLine(value.toString());
        }
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

QString html(const QAbstractItemModel &model, const Area &area)
{
    QString text = QStringLiteral("<table>\n");
    for (int row = area.top - 1; row <= area.bottom; ++row) {
        const bool head = row < area.top;
        const QString tag = head ? QStringLiteral("th") : QStringLiteral("td");
        text += QStringLiteral("<tr>");
        for (int column = area.left; column <= area.right; ++column) {
            const QModelIndex index = model.index(row, column);
            const QString cell = head ? model.headerData(column, Qt::Horizontal).toString() : index.data().toString();
            const auto alignment =
                model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>();
            const QString style = alignment & Qt::AlignRight ? QStringLiteral(" align=\"right\"") : QString();
            text += QLatin1Char('<') + tag + style + QLatin1Char('>') + cell.toHtmlEscaped() + QStringLiteral("</") +
                    tag + QLatin1Char('>');
        }
        text += QStringLiteral("</tr>\n");
    }
    return text + QStringLiteral("</table>\n");
}

} // namespace

std::unique_ptr<QMimeData> copyCells(const QAbstractItemModel &model, const QModelIndexList &indexes)
{
    auto data = std::make_unique<QMimeData>();
    const Area area = areaOf(model, indexes);
    data->setText(tsv(model, area));
    data->setHtml(html(model, area));
    return data;
}

} // namespace parlance
