#include "views/dialogs/pricelistview.h"

#include "views/dialogs/pricetext.h"

#include <QHeaderView>
#include <QShortcut>

#include <algorithm>

namespace parlance {

namespace {

enum Column { Model, Region, ValidFrom, Input, Output, CacheRead, CacheWrite, Origin };

QString named(const std::string &text)
{
    return QString::fromStdString(text);
}

} // namespace

PriceListView::PriceListView(QLocale locale, QWidget *parent)
    : QTreeWidget(parent)
    , m_locale(std::move(locale))
    , m_theme(Theme::light())
{
    setAccessibleName(tr("Prices of the models"));
    setHeaderLabels({tr("Model"), tr("Region"), tr("Valid from"), tr("Input"), tr("Output"), tr("Cache read"),
                     tr("Cache write"), tr("Origin")});
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    header()->setStretchLastSection(true);
    parlance::setStyle(this, style::card, QStringLiteral("plain"));
    const int widths[] = {180, 96, 124, 76, 76, 90, 90};
    for (int i = 0; i < int(std::size(widths)); ++i)
        header()->resizeSection(i, std::max(widths[i], header()->sectionSizeHint(i) + 8)); // words differ in length
    for (const int number : {Input, Output, CacheRead, CacheWrite})
        headerItem()->setTextAlignment(number, Qt::AlignRight | Qt::AlignVCenter);
    auto *erase = new QShortcut(QKeySequence(QKeySequence::Delete), this);
    erase->setContext(Qt::WidgetShortcut);
    connect(erase, &QShortcut::activated, this, &PriceListView::removeRequested);
}

void PriceListView::setRows(std::vector<PriceRow> rows)
{
    const QSignalBlocker quiet(this);
    const PriceRow *before = selected();
    const auto kept = before ? std::optional(std::pair(before->kind, before->key)) : std::nullopt;
    m_rows = std::move(rows);
    clear();
    for (const PriceRow &row : m_rows)
        addRow(row);
    if (kept)
        select(kept->first, kept->second);
}

void PriceListView::select(PriceRow::Kind kind, const PriceKey &key)
{
    const QSignalBlocker quiet(this);
    for (size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].kind == kind && m_rows[i].key == key)
            setCurrentItem(topLevelItem(int(i)));
}

void PriceListView::setTheme(const Theme &theme)
{
    m_theme = theme;
    setRows(m_rows);
}

const PriceRow *PriceListView::selected() const
{
    const auto items = selectedItems();
    const int index = items.isEmpty() ? -1 : indexOfTopLevelItem(items.front());
    return index >= 0 && size_t(index) < m_rows.size() ? &m_rows[size_t(index)] : nullptr;
}

void PriceListView::addRow(const PriceRow &row)
{
    auto *item = new QTreeWidgetItem(this);
    item->setText(Model, named(row.label));
    item->setToolTip(Model, named(row.key.model));
    for (const int number : {Input, Output, CacheRead, CacheWrite})
        item->setTextAlignment(number, Qt::AlignRight | Qt::AlignVCenter);
    if (row.kind == PriceRow::Kind::Missing) {
        addMissing(item, row);
        return;
    }
    item->setText(Region, row.key.region.empty() ? tr("all") : named(row.key.region));
    item->setText(ValidFrom, validFromText(row.key.validFrom, m_locale));
    item->setText(Input, localPrice(row.prices.input, m_locale));
    item->setText(Output, localPrice(row.prices.output, m_locale));
    item->setText(CacheRead, localPrice(row.prices.cacheRead, m_locale));
    item->setText(CacheWrite, localPrice(row.prices.cacheWrite, m_locale));
    item->setText(Origin, row.kind == PriceRow::Kind::BuiltIn ? tr("built in")
                          : row.changed                       ? tr("own, not applied yet")
                                                              : tr("own"));
    if (row.kind == PriceRow::Kind::Own)
        for (int column = 0; column <= Origin; ++column)
            item->setFont(column, parlance::font(TextRole::TableStrong));
    if (row.changed)
        item->setForeground(Origin, m_theme.accent);
    if (!row.inData)
        for (int column = 0; column < Origin; ++column)
            item->setForeground(column, m_theme.text2);
}

void PriceListView::addMissing(QTreeWidgetItem *item, const PriceRow &row)
{
    for (int column = Region; column < Origin; ++column)
        item->setText(column, QStringLiteral("–"));
    item->setIcon(Model, parlance::icon(QStringLiteral("triangle-alert"), m_theme.warn));
    item->setFont(Model, parlance::font(TextRole::TableStrong));
    item->setText(Origin, missingMessage(row.use, row.cover, m_locale));
    QString explained = item->text(Origin);
    if (row.use.byShare > 0)
        explained += QLatin1Char('\n') +
                     tr("Where no answer of a conversation has a price, its stated total is shared in equal parts.");
    item->setToolTip(Origin, explained);
    item->setForeground(Origin, m_theme.warn);
}

} // namespace parlance
