#include "views/tiles/whatiftile.h"

#include "models/items/tablemodel.h"
#include "views/tiles/celldelegate.h"
#include "views/tiles/elidedlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QTableView>

#include <algorithm>
#include <cmath>

namespace parlance {

namespace {

constexpr qint64 million = 1'000'000;

std::optional<qint64> integerAt(const Table &table, const char *key, qsizetype row)
{
    const Column *column = table.column(QString::fromLatin1(key));
    if (!column || column->isNull(row) || column->integers.empty())
        return std::nullopt;
    return column->integers[size_t(row)];
}

struct Tokens
{
    qint64 in = 0, out = 0;
    bool known = false;
};

Tokens tokensOf(const Table &usage, qsizetype row)
{
    Tokens tokens;
    for (const char *key : {"input_tokens", "cache_read_tokens", "cache_write_tokens"}) {
        const auto value = integerAt(usage, key, row);
        tokens.in += value.value_or(0);
        tokens.known = tokens.known || value.value_or(0) > 0;
    }
    const auto out = integerAt(usage, "output_tokens", row);
    tokens.out = out.value_or(0);
    tokens.known = tokens.known || tokens.out > 0;
    return tokens;
}

bool hasTokens(const Table &usage)
{
    for (qsizetype row = 0; row < usage.rows; ++row) {
        if (tokensOf(usage, row).known)
            return true;
    }
    return false;
}

Column measure(const QString &key, const QString &label, Unit unit, GoodWhen good)
{
    Column column;
    column.key = key;
    column.label = label;
    column.unit = unit;
    column.good = good;
    return column;
}

void push(Column &column, std::optional<qint64> value)
{
    column.integers.push_back(value.value_or(0));
    column.nulls.push_back(!value);
}

std::optional<double> sum(const Column &column)
{
    qint64 all = 0;
    bool any = false;
    for (size_t row = 0; row < column.nulls.size(); ++row) {
        all += column.nulls[row] ? 0 : column.integers[row];
        any = any || !column.nulls[row];
    }
    return any ? std::optional(double(all)) : std::nullopt;
}

} // namespace

Nano priceOf(qint64 tokens, Nano perMillion)
{
    // In two parts: the product of the whole need not fit.
    return tokens / million * perMillion + (tokens % million * perMillion + million / 2) / million;
}

TablePtr repriced(const Table &usage, const PriceList &prices, const QString &with)
{
    auto table = std::make_shared<Table>();
    const Column *model = usage.column(u"model");
    if (!model)
        return table;
    const PriceList::Entry *price = prices.find(with);
    Column tokens = measure(QStringLiteral("tokens"), WhatIfTile::tr("Tokens"), Unit::Count, GoodWhen::Neutral);
    Column now = measure(QStringLiteral("cost.previous"), WhatIfTile::tr("Cost now"), Unit::Money, GoodWhen::Lower);
    Column then = measure(QStringLiteral("cost"), WhatIfTile::tr("Then"), Unit::Money, GoodWhen::Lower);
    now.kind = ColumnKind::Comparison;
    for (qsizetype row = 0; row < usage.rows; ++row) {
        const Tokens used = tokensOf(usage, row);
        const bool priced = price && price->inputPerMillion && price->outputPerMillion && used.known;
        push(tokens, used.known ? std::optional(used.in + used.out) : std::nullopt);
        push(now, used.known ? integerAt(usage, "cost", row) : std::nullopt);
        push(then, priced ? std::optional(priceOf(used.in, *price->inputPerMillion) +
                                          priceOf(used.out, *price->outputPerMillion))
                          : std::nullopt);
    }
    table->rows = usage.rows;
    table->totals = {std::nullopt, sum(tokens), sum(then), sum(now)};
    table->columns = {*model, std::move(tokens), std::move(then), std::move(now)};
    table->provenance = usage.provenance;
    return table;
}

WhatIfTile::WhatIfTile(const Block &block, const PageContext &context, QWidget *parent)
    : TileFrame(block, context, parent)
    , m_choice(new QComboBox)
    , m_view(new QTableView)
    , m_model(new TableModel(this))
    , m_note(new ElidedLabel)
{
    m_choice->setObjectName(QStringLiteral("whatIf.model"));
    m_choice->setAccessibleName(tr("Model whose prices are used instead"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(14);
    connect(m_choice, &QComboBox::activated, this, [this] { showRepriced(); });
    if (!context.paper)
        addToHeader(m_choice);
    m_view->setObjectName(QStringLiteral("table"));
    prepareTableView(*m_view, *m_model, context.theme);
    m_model->setTotalRow(tr("Total"));
    setBody(m_view, true);
    auto *footer = new QWidget;
    footer->setFixedHeight(32);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(15, 0, 15, 0);
    m_note->setObjectName(QStringLiteral("note"));
    parlance::setStyle(m_note, style::role, QStringLiteral("secondary"));
    row->addWidget(m_note);
    setFooter(footer);
}

void WhatIfTile::contextChanged()
{
    setTableTheme(*m_view, context().theme);
    TileFrame::contextChanged();
}

bool WhatIfTile::isEmptyAnswer() const
{
    return !answer().hasTables() || m_choice->count() == 0 || !hasTokens(*answer().tables.front());
}

QString WhatIfTile::emptyReason() const
{
    if (!answer().hasTables() || answer().tables.front()->rows == 0)
        return TileFrame::emptyReason();
    if (m_choice->count() == 0)
        return tr("No price list: there is nothing to compare with.");
    return tr("The imported data states no tokens, only running totals of cost: these cannot be priced anew.");
}

// The models with both prices; what was chosen stays, else the one that the most was spent on.
void WhatIfTile::fillChoice()
{
    if (m_choice->count() > 0 && m_shownPrices == context().prices)
        return;
    m_shownPrices = context().prices;
    const QString before = m_choice->currentData().toString();
    std::vector<const PriceList::Entry *> priced;
    for (const PriceList::Entry &entry : m_shownPrices.entries) {
        if (entry.inputPerMillion && entry.outputPerMillion)
            priced.push_back(&entry);
    }
    m_choice->clear();
    if (priced.empty())
        return;
    std::ranges::sort(priced, {}, &PriceList::Entry::model);
    for (const PriceList::Entry *entry : priced)
        m_choice->addItem(entry->model, entry->model);
    int chosen = m_choice->findData(before);
    const Column *models = answer().hasTables() ? answer().tables.front()->column(u"model") : nullptr;
    for (qsizetype row = 0; chosen < 0 && models && row < answer().tables.front()->rows; ++row)
        chosen = models->isNull(row) ? -1 : m_choice->findData(models->texts[size_t(row)]);
    m_choice->setCurrentIndex(std::max(0, chosen));
}

void WhatIfTile::showAnswer()
{
    fillChoice();
    // People's names of the models that the answer knows.
    const Table &usage = *answer().tables.front();
    if (const Column *models = usage.column(u"model")) {
        for (qsizetype row = 0; row < usage.rows; ++row) {
            const int at = models->isNull(row) ? -1 : m_choice->findData(models->texts[size_t(row)]);
            if (at >= 0)
                m_choice->setItemText(at, models->labelAt(row));
        }
    }
    showRepriced();
}

void WhatIfTile::showRepriced()
{
    if (!answer().hasTables())
        return;
    const TablePtr table =
        isEmptyAnswer() ? std::make_shared<const Table>()
                        : repriced(*answer().tables.front(), context().prices, m_choice->currentData().toString());
    const std::vector<ViewColumn> columns{
        {QStringLiteral("model"), tr("Model"), ViewColumn::Show::Value, false, true, false},
        {QStringLiteral("tokens"), {}, ViewColumn::Show::Value, true, false, false},
        {QStringLiteral("cost.previous"), {}, ViewColumn::Show::Value, false, false, false},
        {QStringLiteral("cost"), {}, ViewColumn::Show::Value, false, true, false},
        {QStringLiteral("cost"), {}, ViewColumn::Show::Change, false, false, false}};
    m_model->setTable(table, columns, context().style, context().zone);
    // How much of the cost this is about.
    double all = 0, allocated = 0;
    if (answer().tables.size() > 1) {
        const Table &basis = *answer().tables[1];
        const Column *key = basis.column(u"cost_basis"), *cost = basis.column(u"cost");
        for (qsizetype row = 0; key && cost && row < basis.rows; ++row) {
            const double value = cost->isNull(row) ? 0 : cost->number(row);
            all += value;
            allocated += !key->isNull(row) && key->texts[size_t(row)] == QLatin1String("allocated") ? value : 0;
        }
    }
    QString note = tr("By the prices of today; cached tokens count as input.");
    if (allocated > 0 && all > 0)
        note = tr("%1 of the cost comes from running totals without tokens and is left out.")
                   .arg(formatValue(allocated / all, Unit::Percent, context().style)) +
               QLatin1Char(' ') + note;
    m_note->setFullText(isEmptyAnswer() ? QString() : note);
}

} // namespace parlance
