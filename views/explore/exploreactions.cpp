#include "views/explore/explorepage.h"

#include "models/query/factkinds.h"
#include "views/explore/fieldlist.h"
#include "views/explore/formuladialog.h"
#include "views/filters/chips.h"
#include "views/filters/filtertextpopup.h"
#include "views/filters/memberpopup.h"
#include "views/tiles/tile.h"
#include "views/widgets/button.h"
#include "views/widgets/labels.h"

#include <QJsonDocument>
#include <QMenu>
#include <QStackedWidget>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

namespace parlance {

namespace {

constexpr int samples = 4;

QString labelOfRow(const Table &table, qsizetype row, const TimeZone &zone, const NumberStyle &style)
{
    const Column &column = table.columns.front();
    if (column.isNull(row))
        return {};
    if (column.type == ValueType::Text)
        return column.labelAt(row);
    return column.type == ValueType::Time ? formatPoint(column.integers[size_t(row)], zone, style.locale)
                                          : QString::number(column.integers[size_t(row)]);
}

// The list of conversations as its page has it.
std::optional<Block> conversationBlock()
{
    const auto page = builtInDashboard(QStringLiteral("conversations"));
    for (const Block &block : page.value_or(Document()).blocks) {
        if (block.visual.options.value(QLatin1String("name")).toString() == QLatin1String("conversations"))
            return block;
    }
    return std::nullopt;
}

} // namespace

void ExplorePage::load()
{
    if (!m_access.load)
        return;
    m_loading.start(m_access.load, [this](const Result<OwnExplorations> &own) {
        if (!own)
            return;
        m_own = *own;
        m_fields->setOwn(m_own.measures);
        for (const Exploration &saved : m_own.saved) {
            if (saved.key == m_shown.key)
                m_savedAs = QJsonDocument(toJson(saved)).toJson(QJsonDocument::Compact);
        }
        ask();
        Q_EMIT subtitleChanged();
    });
}

// Sample values and how many facts have one; of a measure its value on this page.
void ExplorePage::lookAt(const Field &field)
{
    m_looked = field.key();
    Query query;
    query.period = m_context.filter.period;
    query.where = m_context.filter.where;
    if (!field.by) {
        const auto measure = catalog::measure(field.of);
        if (!measure)
            return;
        query.measures = {*measure};
        m_facts.ask({query});
    } else if (field.by->dimension != DimensionKey::Time && field.by->dimension != DimensionKey::Message) {
        query.measures = {countOf(field.by->dimension)};
        Query members = query;
        members.by = {*field.by};
        members.limit = samples;
        members.order = {{QString::fromLatin1(catalog::info(query.measures.front()).name), true}};
        Query stated = query;
        Filter null{FilterOp::IsNull, {}, field.by->dimension, field.by->grain, {}};
        stated.where = std::move(stated.where) && Filter{FilterOp::Not, {std::move(null)}, {}, Grain::Hour, {}};
        m_facts.ask({query, members, stated});
    }
    if (m_facts.state() == TileState::Ready)
        showFacts();
}

void ExplorePage::showFacts()
{
    const auto field = Field::fromKey(m_looked);
    const auto &tables = m_facts.tables();
    if (!field || m_facts.state() == TileState::Loading || m_facts.state() == TileState::Stale || tables.empty())
        return;
    const auto total = [](const TablePtr &table) {
        return table->totals.empty() ? std::optional<double>() : table->totals.back();
    };
    if (!field->by && tables.size() == 1) {
        const auto value = total(tables.front());
        m_fields->setFacts(
            m_looked,
            value
                ? tr("On this page: %1").arg(formatValue(*value, tables.front()->columns.back().unit, m_context.style))
                : tr("No value on this page"));
    }
    if (!field->by || tables.size() != 3)
        return;
    QStringList names;
    for (qsizetype row = 0; row < tables[1]->rows; ++row) {
        const QString name = labelOfRow(*tables[1], row, m_context.zone, m_context.style);
        if (!name.isEmpty())
            names << name;
    }
    const double all = total(tables[0]).value_or(0), stated = total(tables[2]).value_or(0);
    const QString filled =
        all > 0 ? tr("Filled in: %1").arg(formatValue(stated / all, Unit::Percent, m_context.style)) : QString();
    const QString list =
        names.isEmpty() ? tr("No values on this page") : tr("Such as %1").arg(names.join(QStringLiteral(", ")));
    m_fields->setFacts(m_looked, filled + (filled.isEmpty() ? QString() : QStringLiteral("\n")) + list);
}

void ExplorePage::openFilter(DimensionKey dimension, QWidget *below)
{
    Chip chip;
    chip.dimension = dimension;
    for (const Chip &known : splitFilter(m_shown.pivot.where).chips) {
        if (known.dimension == dimension)
            chip = known;
    }
    auto *popup = new MemberPopup(chip, m_members, this);
    popup->applyTheme(*m_context.theme);
    themeTree(popup, *m_context.theme);
    connect(popup, &MemberPopup::chosen, this, [this, dimension](const Chip &chosen) {
        FilterParts parts = splitFilter(m_shown.pivot.where);
        std::erase_if(parts.chips, [&](const Chip &known) { return known.dimension == dimension; });
        if (!chosen.isEmpty())
            parts.chips.push_back(chosen);
        Exploration next = m_shown;
        next.pivot.where = joinFilter(parts);
        edit(next, tr("Filter"));
    });
    popup->openBelow(below);
}

void ExplorePage::openFilterText(QWidget *below)
{
    auto *popup = new FilterTextPopup(m_shown.pivot.where, this);
    themeTree(popup, *m_context.theme);
    connect(popup, &FilterTextPopup::chosen, this, [this](const Filter &filter) {
        Exploration next = m_shown;
        next.pivot.where = filter;
        edit(next, tr("Filter"));
    });
    popup->openBelow(below);
}

void ExplorePage::openFormula(const QString &of)
{
    auto *dialog = new FormulaDialog(of, m_own.measures, m_access.saveFormula && !m_access.readOnly, m_context, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto use = [this, of](const QString &text) {
        Exploration next = m_shown;
        const auto known = std::find_if(next.pivot.values.begin(), next.pivot.values.end(),
                                        [&](const PivotValue &value) { return !of.isEmpty() && value.of == of; });
        if (known != next.pivot.values.end())
            known->of = text;
        else
            next.pivot.values.push_back({text, PivotValue::Show::Value, 3});
        edit(next, tr("Formula"));
    };
    connect(dialog, &FormulaDialog::used, this, use);
    connect(dialog, &FormulaDialog::kept, this, [this, use](const NamedFormula &formula) {
        writeFormula([save = m_access.saveFormula, formula](std::stop_token stop) { return save(formula, stop); },
                     [this, use, formula] {
                         std::erase_if(m_own.measures.formulas,
                                       [&](auto &known) { return known.name == formula.name; });
                         m_own.measures.formulas.push_back(formula);
                         m_fields->setOwn(m_own.measures);
                         use(formula.key());
                         ask();
                     });
    });
    connect(dialog, &FormulaDialog::removed, this, [this](const QString &name) {
        writeFormula([remove = m_access.removeFormula, name](std::stop_token stop) { return remove(name, stop); },
                     [this] { load(); });
    });
    dialog->open();
}

void ExplorePage::writeFormula(const std::function<Result<void>(std::stop_token)> &write,
                               const std::function<void()> &done)
{
    m_writing.start(
        [write](std::stop_token stop) -> Result<bool> {
            if (const auto written = write(std::move(stop)); !written)
                return tl::unexpected(written.error());
            return true;
        },
        [this, done](const Result<bool> &written) {
            if (written)
                done();
            else
                m_prompter->warnOf(this, tr("The formula could not be saved"), written.error());
        });
}

void ExplorePage::openSaved()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("explore.saved"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("New exploration"), this, [this] {
        Exploration next;
        edit(next, tr("New exploration"));
    });
    menu->addAction(tr("Save under another name…"), this, [this] { save(true); })
        ->setEnabled(m_access.save && !m_access.readOnly);
    menu->addSeparator();
    for (const Exploration &saved : m_own.saved) {
        QString words = saved.title;
        words.replace(QLatin1Char('&'), QLatin1String("&&"));
        QAction *action = menu->addAction(words, this, [this, saved] {
            m_savedAs = QJsonDocument(toJson(saved)).toJson(QJsonDocument::Compact);
            edit(saved, tr("Open “%1”").arg(saved.title));
            showWells();
        });
        action->setCheckable(true);
        action->setChecked(saved.key == m_shown.key);
    }
    if (m_own.saved.empty())
        menu->addAction(tr("Nothing saved yet"))->setEnabled(false);
    const auto current = std::find_if(m_own.saved.begin(), m_own.saved.end(),
                                      [this](const Exploration &saved) { return saved.key == m_shown.key; });
    if (current != m_own.saved.end() && m_access.remove && !m_access.readOnly) {
        menu->addSeparator();
        menu->addAction(tr("Remove “%1”…").arg(current->title), this, [this, saved = *current] { removeSaved(saved); });
    }
    menu->popup(m_open->mapToGlobal(QPoint(0, m_open->height() + 4)));
}

void ExplorePage::save(bool under)
{
    if (!under) {
        store(m_shown);
        return;
    }
    const auto problem = [](const QString &name) {
        return name.trimmed().isEmpty() ? tr("A name is needed") : QString();
    };
    m_prompter->askText(this, tr("Save exploration"), tr("Name"), title(), problem, [this](const QString &name) {
        Exploration named = m_shown;
        named.title = name.trimmed();
        named.key = QUuid::createUuid().toString(QUuid::WithoutBraces);
        store(named);
    });
}

void ExplorePage::store(const Exploration &exploration)
{
    if (!m_access.save)
        return;
    m_writing.start(
        [save = m_access.save, exploration](std::stop_token stop) -> Result<bool> {
            if (const auto saved = save(exploration, std::move(stop)); !saved)
                return tl::unexpected(saved.error());
            return true;
        },
        [this, exploration](const Result<bool> &saved) {
            if (!saved) {
                m_prompter->warnOf(this, tr("The exploration could not be saved"), saved.error());
                return;
            }
            m_savedAs = QJsonDocument(toJson(exploration)).toJson(QJsonDocument::Compact);
            edit(exploration, tr("Save"));
            Q_EMIT statusMessage(tr("Saved as “%1”").arg(exploration.title));
            load();
        });
}

void ExplorePage::removeSaved(const Exploration &exploration)
{
    m_prompter->confirm(
        this, tr("Remove exploration"),
        tr("“%1” is taken out of the workspace. What is shown stays.").arg(exploration.title), tr("Remove"),
        [this, exploration] {
            m_writing.start(
                [remove = m_access.remove, key = exploration.key](std::stop_token stop) -> Result<bool> {
                    if (const auto done = remove(key, std::move(stop)); !done)
                        return tl::unexpected(done.error());
                    return true;
                },
                [this](const Result<bool> &done) {
                    if (!done) {
                        m_prompter->warnOf(this, tr("The exploration could not be removed"), done.error());
                        return;
                    }
                    Exploration next = m_shown;
                    next.key.clear();
                    next.title.clear();
                    edit(next, tr("Remove exploration"));
                    load();
                });
        });
}

bool ExplorePage::isDrilled() const
{
    return m_lower->currentWidget() == m_drill;
}

void ExplorePage::leaveDrill()
{
    if (!isDrilled())
        return;
    m_lower->setCurrentIndex(0);
    delete std::exchange(m_drillTile, nullptr);
    m_pivot->setFocus(Qt::OtherFocusReason);
}

// The conversations whose facts are counted in the cell.
void ExplorePage::drill(int row, int column)
{
    const PivotModel &model = *m_pivot->pivot();
    if (!model.table() || row < 0 || column < 0)
        return;
    const auto facts = model.table()->facts(model.rowNode(row), model.shown(column).node, m_context.zone);
    auto block = conversationBlock();
    if (!facts || !block) {
        Q_EMIT statusMessage(tr("“Other” stands for several members: show them all to see what is behind it"));
        return;
    }
    Query &query = block->queries.front();
    query.where = facts->where;
    query.period = {};
    if (facts->range.from || facts->range.to) {
        query.period.kind = Period::Kind::Absolute;
        query.period.from = facts->range.from ? isoUtc(*facts->range.from) : QString();
        query.period.to = facts->range.to ? isoUtc(*facts->range.to) : QString();
    }
    delete m_drillTile;
    m_drillTile = createTile(*block, m_context, m_drill);
    parlance::setStyle(m_drillTile, style::card, QString());
    m_drill->layout()->addWidget(m_drillTile);
    themeTree(m_drillTile, *m_context.theme);
    connect(m_drillTile, &Tile::filterRequested, this, &ExplorePage::filterRequested);
    connect(m_drillTile, &Tile::memberRequested, this, &ExplorePage::memberRequested);
    connect(m_drillTile, &Tile::statusMessage, this, &ExplorePage::statusMessage);
    const QString words = model.describeCell(row, column);
    m_crumb->setText(words.isEmpty() ? tr("All conversations") : words);
    m_lower->setCurrentWidget(m_drill);
    m_drillTile->show();
    disconnect(&m_drillLive, nullptr, this, nullptr);
    const auto present = [this, query] {
        if (m_drillTile)
            m_drillTile->present({m_drillLive.state(), {query}, m_drillLive.tables(), m_drillLive.error()});
    };
    connect(&m_drillLive, &LiveQuery::changed, this, present);
    m_drillLive.ask({query});
    present();
    m_drillTile->setFocus(Qt::OtherFocusReason);
}

} // namespace parlance
