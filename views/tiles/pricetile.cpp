#include "views/tiles/pricetile.h"

#include "models/items/tablemodel.h"
#include "views/tiles/celldelegate.h"
#include "views/tiles/elidedlabel.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace parlance {

namespace {

Column priceColumn(const QString &key, const QString &label, const Column &models, const PriceList &prices,
                   std::optional<Nano> PriceList::Entry::*price)
{
    Column column;
    column.key = key;
    column.label = label;
    column.unit = Unit::Money;
    for (size_t row = 0; row < models.nulls.size(); ++row) {
        const PriceList::Entry *entry = models.nulls[row] ? nullptr : prices.find(models.texts[row]);
        const bool known = entry && (entry->*price).has_value();
        column.integers.push_back(known ? *(entry->*price) : 0);
        column.nulls.push_back(!known);
    }
    return column;
}

} // namespace

TablePtr withPrices(const Table &table, const PriceList &prices)
{
    auto joined = std::make_shared<Table>(table);
    const Column *models = table.column(u"model");
    if (!models)
        return joined;
    joined->columns.push_back(priceColumn(QStringLiteral("price_input"),
                                          QCoreApplication::translate("PriceTile", "Input"), *models, prices,
                                          &PriceList::Entry::inputPerMillion));
    joined->columns.push_back(priceColumn(QStringLiteral("price_output"),
                                          QCoreApplication::translate("PriceTile", "Output"), *models, prices,
                                          &PriceList::Entry::outputPerMillion));
    joined->totals.resize(joined->columns.size());
    return joined;
}

QString priceNote(const PriceList &prices, const QLocale &locale)
{
    if (prices.name.isEmpty())
        return PriceTile::tr("No price list: costs are those stated by the sources.");
    const QString name = prices.region.isEmpty() ? prices.name : prices.name + QLatin1Char(' ') + prices.region;
    const QString list =
        prices.validFrom.isValid()
            ? PriceTile::tr("Price list “%1”, valid from %2").arg(name, formatDate(prices.validFrom, true, locale))
            : PriceTile::tr("Price list “%1”").arg(name);
    if (prices.own == 0)
        return list;
    return PriceTile::tr("%1, and %n own price(s)", nullptr, prices.own).arg(list);
}

PriceTile::PriceTile(const Block &block, const PageContext &context, QWidget *parent)
    : TileFrame(block, context, parent)
    , m_view(new QTableView)
    , m_model(new TableModel(this))
    , m_delegate(nullptr)
    , m_note(new ElidedLabel)
{
    m_view->setObjectName(QStringLiteral("table"));
    m_delegate = prepareTableView(*m_view, *m_model, context.theme);
    m_model->setTotalRow(tr("Total"));
    setBody(m_view, true);
    if (context.editPrices)
        setLink(tr("Edit prices…"), [this] { this->context().editPrices(); });
    auto *footer = new QWidget;
    footer->setFixedHeight(32);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(15, 0, 15, 0);
    m_note->setObjectName(QStringLiteral("note"));
    parlance::setStyle(m_note, style::role, QStringLiteral("secondary"));
    row->addWidget(m_note);
    setFooter(footer);
}

void PriceTile::contextChanged()
{
    setTableTheme(*m_view, context().theme);
    TileFrame::contextChanged();
}

bool PriceTile::isEmptyAnswer() const
{
    return !answer().hasTables() || answer().tables.front()->rows == 0;
}

void PriceTile::showAnswer()
{
    const Table &table = *answer().tables.front();
    const Column *tokens = table.column(u"total_tokens");
    bool stated = false;
    for (qsizetype row = 0; tokens && row < table.rows; ++row)
        stated = stated || (!tokens->isNull(row) && tokens->number(row) > 0);

    std::vector<ViewColumn> columns{{.key = QStringLiteral("model"), .label = {}},
                                    {.key = QStringLiteral("price_input"), .label = {}},
                                    {.key = QStringLiteral("price_output"), .label = {}}};
    if (stated)
        columns.push_back({.key = QStringLiteral("total_tokens"), .label = tr("Tokens"), .brief = true});
    columns.push_back({.key = QStringLiteral("cost"), .label = {}, .strong = true});

    if (const Column *models = table.column(u"model")) {
        const std::vector<QString> &members = models->texts;
        const ColourBook book = context().colours ? *context().colours : ColourBook();
        m_delegate->setSwatch([colours = book.assign(DimensionKey::Model, members), theme = context().theme,
                               members](const QString &member) {
            const auto it = std::ranges::find(members, member);
            return it == members.end() ? QColor() : categoryColor(*theme, colours[size_t(it - members.begin())]);
        });
    }
    m_model->setTable(withPrices(table, context().prices), columns, context().style, context().zone);

    const PriceList &prices = context().prices;
    const Column *costs = table.column(u"cost");
    const bool priced = costs && !std::ranges::all_of(costs->nulls, [](bool null) { return null; });
    m_note->setFullText(stated   ? priceNote(prices, context().style.locale)
                        : priced ? tr("The data states no tokens: costs are split from its totals.")
                                 : tr("The data states neither costs nor tokens."));
}

} // namespace parlance
