#include "views/explore/explorepage.h"

#include "models/documents/measurefile.h"
#include "models/query/everyenvironment.h"
#include "models/query/factkinds.h"
#include "views/explore/fieldlist.h"
#include "views/explore/formuladialog.h"
#include "views/filters/chips.h"
#include "views/filters/filtertextpopup.h"
#include "views/filters/memberpopup.h"
#include "views/tiles/tile.h"
#include "views/widgets/button.h"
#include "views/widgets/labels.h"

#include <QApplication>
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

// A row of one period: its comparison is another period, not that of the page.
bool isOfOnePeriod(const PivotSide &rows, int node)
{
    for (const int at : rows.path(node)) {
        if (rows.levels[size_t(rows.nodes[size_t(at)].depth - 1)].grouping.dimension == DimensionKey::Time)
            return true;
    }
    return false;
}

QByteArray bytesOf(const Exploration &exploration)
{
    return QJsonDocument(toJson(exploration)).toJson(QJsonDocument::Compact);
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
        ask();
        Q_EMIT subtitleChanged();
    });
}

// Sample values and how many facts have one; of a measure its value on this page.
void ExplorePage::lookAt(const Field &field)
{
    Query query;
    query.period = m_context.filter.period;
    query.where = m_context.filter.where;
    if (!field.by) {
        const auto measure = catalog::measure(field.of);
        if (!measure)
            return;
        query.measures = {*measure};
        m_factsOf = field.key();
        m_facts.ask({query});
    } else if (field.by->dimension != DimensionKey::Time && field.by->dimension != DimensionKey::Message) {
        query.measures = {countOf(field.by->dimension)};
        if (field.by->dimension == DimensionKey::Environment) // all of them, as its members are
            query.where = everyEnvironment(std::move(query.where));
        Query members = query;
        members.by = {*field.by};
        members.limit = samples;
        members.order = {{QString::fromLatin1(catalog::info(query.measures.front()).name), true}};
        Query stated = query;
        Filter null{FilterOp::IsNull, {}, field.by->dimension, field.by->grain, {}};
        stated.where = std::move(stated.where) && Filter{FilterOp::Not, {std::move(null)}, {}, Grain::Hour, {}};
        m_factsOf = field.key();
        m_facts.ask({query, members, stated});
    }
    showFacts();
}

void ExplorePage::showFacts()
{
    const auto field = Field::fromKey(m_factsOf);
    const auto &tables = m_facts.tables();
    const bool known = m_facts.state() == TileState::Ready || m_facts.state() == TileState::Empty;
    if (!field || !known || tables.empty())
        return;
    const auto total = [](const TablePtr &table) {
        return table->totals.empty() ? std::optional<double>() : table->totals.back();
    };
    if (!field->by && tables.size() == 1) {
        const auto value = total(tables.front());
        m_fields->setFacts(
            m_factsOf,
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
    m_fields->setFacts(m_factsOf, filled + (filled.isEmpty() ? QString() : QStringLiteral("\n")) + list);
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
    auto *dialog = new FormulaDialog(of, m_own.measures, m_shown.parameters, m_access.saveFormula && !m_access.readOnly,
                                     m_context, this);
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
        m_access.saveFormula(formula, this, formulaWritten([this, use, formula] {
                                 std::erase_if(m_own.measures.formulas,
                                               [&](auto &known) { return known.name == formula.name; });
                                 m_own.measures.formulas.push_back(formula);
                                 m_fields->setOwn(m_own.measures);
                                 use(formula.key());
                                 ask();
                             }));
    });
    connect(dialog, &FormulaDialog::removed, this,
            [this](const QString &name) { m_access.removeFormula(name, this, formulaWritten([this] { load(); })); });
    connect(dialog, &FormulaDialog::fileWanted, this, &ExplorePage::exportFormula);
    dialog->open();
}

void ExplorePage::exportFormula(const QString &name)
{
    const QByteArray bytes = writeMeasures(namedIn(formulaPrefix + name, m_own.measures));
    m_prompter->saveFile(
        this, tr("Save the formula as a file"), name + QStringLiteral(".parlance-formulas"),
        tr("Formulas of Parlance (*.parlance-formulas)"), [this, name, bytes](const QString &path) {
            const ExportWriter writer = [bytes](QIODevice &device, std::stop_token, const ProgressSink &) {
                return device.write(bytes) == bytes.size()
                           ? Result<void>()
                           : Result<void>(fail(ErrorCategory::Storage, device.errorString()));
            };
            m_context.runExport(exportOfFile(tr("File of the formula “%1”").arg(name), name, path, writer));
        });
}

ExploreAccess::Done ExplorePage::formulaWritten(std::function<void()> done)
{
    return [this, done = std::move(done)](const Result<void> &written) {
        if (written)
            done();
        else
            m_prompter->warnOf(this, tr("The formula could not be saved"), written.error());
    };
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

// Which reports there are is asked while the menu is already open: a new one is always there.
void ExplorePage::openReports()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("explore.reports"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto send = [this](const QString &report) {
        Q_EMIT reportRequested(pivotBlock(m_shown, m_own.measures), report);
    };
    const bool asked = m_plan.has_value();
    menu->addAction(tr("New report…"), this, [send] { send({}); })->setEnabled(asked);
    m_access.reports(menu, [menu, send, asked, page = this](const ExploreAccess::Reports &reports) {
        if (!reports.empty())
            menu->addSeparator();
        for (const auto &[key, title] : reports) {
            QString words = title;
            words.replace(QLatin1Char('&'), QLatin1String("&&"));
            menu->addAction(tr("Add to “%1”").arg(words), page, [send, key = key] { send(key); })->setEnabled(asked);
        }
    });
    menu->popup(m_report->mapToGlobal(QPoint(0, m_report->height() + 4)));
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
    m_access.save(exploration, this, [this, exploration, before = m_shown.key](const Result<void> &saved) {
        if (saved)
            stored(exploration, before);
        else
            m_prompter->warnOf(this, tr("The exploration could not be saved"), saved.error());
    });
}

// What was changed while it was written stays as it is; only the name is new.
void ExplorePage::stored(const Exploration &exploration, const QString &before)
{
    std::erase_if(m_own.saved, [&](const Exploration &known) { return known.key == exploration.key; });
    m_own.saved.push_back(exploration);
    if (m_shown.key == before) {
        Exploration named = m_shown;
        named.key = exploration.key;
        named.title = exploration.title;
        edit(named, tr("Save"));
    }
    showWells();
    Q_EMIT statusMessage(tr("Saved as “%1”").arg(exploration.title));
    load();
}

bool ExplorePage::isStored(const Exploration &exploration) const
{
    return std::any_of(m_own.saved.begin(), m_own.saved.end(), [&](const Exploration &saved) {
        return saved.key == exploration.key && bytesOf(saved) == bytesOf(exploration);
    });
}

void ExplorePage::removeSaved(const Exploration &exploration)
{
    const auto removed = [this, key = exploration.key](const Result<void> &done) {
        if (!done) {
            m_prompter->warnOf(this, tr("The exploration could not be removed"), done.error());
            return;
        }
        if (m_shown.key == key) {
            Exploration next = m_shown;
            next.key.clear();
            next.title.clear();
            edit(next, tr("Remove exploration"));
        }
        load();
    };
    m_prompter->confirm(this, tr("Remove exploration"),
                        tr("“%1” is taken out of the workspace. What is shown stays.").arg(exploration.title),
                        tr("Remove"), [this, key = exploration.key, removed] { m_access.remove(key, this, removed); });
}

bool ExplorePage::isDrilled() const
{
    return m_lower->currentWidget() == m_drill;
}

void ExplorePage::leaveDrill()
{
    if (!isDrilled())
        return;
    const QWidget *focused = QApplication::focusWidget();
    const bool inside = focused && m_drill->isAncestorOf(focused);
    m_lower->setCurrentIndex(0);
    delete std::exchange(m_drillTile, nullptr);
    if (inside) // who works elsewhere on the page stays there
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
    const bool before = model.shown(column).part == PivotModel::Shown::Part::Previous;
    if (before && isOfOnePeriod(model.table()->rows, model.rowNode(row))) {
        Q_EMIT statusMessage(tr("What a period is compared with cannot be listed: choose that period on the page"));
        return;
    }
    const TimeRange range = before ? model.table()->provenance.comparison : facts->range;
    Query &query = block->queries.front();
    query.where = facts->where;
    query.period = {};
    if (range.from || range.to) {
        query.period.kind = Period::Kind::Absolute;
        query.period.from = range.from ? isoUtc(*range.from) : QString();
        query.period.to = range.to ? isoUtc(*range.to) : QString();
    }
    delete m_drillTile;
    m_drillTile = createTile(*block, m_context, m_drill);
    parlance::setStyle(m_drillTile, style::card, QString());
    m_drill->layout()->addWidget(m_drillTile);
    themeTree(m_drillTile, *m_context.theme);
    connect(m_drillTile, &Tile::filterRequested, this, &ExplorePage::filterRequested);
    connect(m_drillTile, &Tile::memberRequested, this, &ExplorePage::memberRequested);
    connect(m_drillTile, &Tile::statusMessage, this, &ExplorePage::statusMessage);
    QString words = model.describeCell(row, column);
    words = words.isEmpty() ? tr("All conversations") : words;
    m_crumb->setText(before ? words + QStringLiteral(" · ") + tr("comparison period") : words);
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
