#include "views/explore/sqlpage.h"

#include "models/items/tablemodel.h"
#include "models/query/bands.h"
#include "views/explore/codeedit.h"
#include "views/explore/gapsplitter.h"
#include "views/explore/sqlparameters.h"
#include "views/tiles/celldelegate.h"
#include "views/tiles/charttile.h"
#include "views/tiles/segmented.h"
#include "views/widgets/button.h"
#include "views/widgets/labels.h"
#include "views/widgets/progress.h"
#include "views/words/errorwords.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QLocale>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTreeWidget>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

namespace parlance {

namespace {

constexpr int viewsWidth = 232, editorHeight = 150;

const char *const firstStatement = "SELECT bot_title, count(*) AS messages, sum(cost) AS cost\n"
                                   "FROM v_messages\nGROUP BY bot_title\nORDER BY messages DESC";

// All keywords that a statement for reading has use for.
const char *const words[] = {"SELECT",
                             "FROM",
                             "WHERE",
                             "GROUP BY",
                             "ORDER BY",
                             "HAVING",
                             "LIMIT",
                             "DISTINCT",
                             "JOIN",
                             "LEFT JOIN",
                             "USING",
                             "UNION ALL",
                             "BETWEEN",
                             "count(*)",
                             "sum(",
                             "avg(",
                             "min(",
                             "max(",
                             "coalesce(",
                             "strftime(",
                             "substr(",
                             "CASE WHEN",
                             "OVER (PARTITION BY",
                             "WITH RECURSIVE"};

QFrame *paneOf(QWidget *parent)
{
    auto *pane = new QFrame(parent);
    parlance::setStyle(pane, style::card, QStringLiteral("plain"));
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    return pane;
}

} // namespace

SqlPage::SqlPage(SqlAccess access, Prompter *prompter, const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_access(std::move(access))
    , m_prompter(prompter)
    , m_context(context)
    , m_worker(Background::Mode::Threaded)
    , m_running(&m_worker)
    , m_loading(context.queries->background())
{
    setObjectName(QStringLiteral("page.sql"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_split = new QSplitter(Qt::Horizontal, this);
    m_split->setHandleWidth(1);
    m_split->addWidget(buildViews());
    m_split->addWidget(buildRight());
    m_split->setStretchFactor(1, 1);
    m_split->setSizes({viewsWidth, 900});
    column->addWidget(m_split);
    fillViews();
    setContext(context);
    showState(tr("Ctrl+Enter runs the statement. It reads and changes nothing; it ends at %1 rows or after %2 s.")
                  .arg(m_context.style.locale.toString(m_access.rowLimit))
                  .arg(m_access.secondLimit),
              false);
    load();
}

QWidget *SqlPage::buildViews()
{
    auto *pane = new QWidget(m_split);
    parlance::setStyle(pane, style::area, QStringLiteral("pane"));
    pane->setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(12, 12, 12, 12);
    column->addWidget(new Label(tr("Views"), TextRole::TableHead, Tone::Secondary, pane));
    m_views = new QTreeWidget(pane);
    m_views->setObjectName(QStringLiteral("sql.views"));
    m_views->setAccessibleName(tr("Views and their columns"));
    m_views->setHeaderHidden(true);
    m_views->setColumnCount(2);
    m_views->setFrameShape(QFrame::NoFrame);
    m_views->header()->setStretchLastSection(false);
    m_views->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_views->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    column->addWidget(m_views, 1);
    connect(m_views, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        m_editor->textCursor().insertText(item->text(0));
        m_editor->setFocus(Qt::OtherFocusReason);
    });
    return pane;
}

QWidget *SqlPage::buildRight()
{
    auto *right = new QWidget(m_split);
    parlance::setStyle(right, style::area, QStringLiteral("page"));
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(8);
    const auto button = [&](const char *name, const QString &text, const char *iconName, auto work) {
        auto *made = new Button(text, QLatin1String(iconName), right);
        made->setObjectName(QLatin1String(name));
        connect(made, &QPushButton::clicked, this, work);
        bar->addWidget(made);
        return made;
    };
    m_run = button("sql.run", tr("Run"), "play", [this] { run(); });
    m_run->setLook(ButtonLook::Primary);
    m_run->setToolTip(tr("Runs the statement (Ctrl+Enter)"));
    m_cancel = button("sql.cancel", tr("Cancel"), "x", [this] { cancel(); });
    m_cancel->setEnabled(false);
    bar->addStretch(1);
    m_how = new Segmented(right);
    m_how->setObjectName(QStringLiteral("sql.how"));
    m_how->setAccessibleName(tr("Show as"));
    m_how->setTexts({tr("Table"), tr("Chart")});
    bar->addWidget(m_how);
    m_open = button("sql.open", tr("Saved"), "folder-open", [this] { openSaved(); });
    m_open->setDropDown(true);
    m_save = button("sql.save", tr("Save…"), "save", [this] { save(m_shown.key.isEmpty()); });
    m_save->setEnabled(m_access.save && !m_access.readOnly);
    column->addLayout(bar);

    auto *parts = new GapSplitter(Qt::Vertical, right);
    parts->setHandleWidth(8);
    parts->setChildrenCollapsible(false);
    QFrame *editorPane = paneOf(parts);
    m_editor = new CodeEdit(editorPane);
    m_editor->setObjectName(QStringLiteral("sql.editor"));
    m_editor->setAccessibleName(tr("SQL statement"));
    m_editor->setFont(parlance::font(TextRole::Code));
    m_editor->setLines(true);
    m_editor->setPlainText(QLatin1String(firstStatement));
    m_editor->setFrameShape(QFrame::NoFrame);
    m_editor->setMinimumHeight(80);
    editorPane->layout()->addWidget(m_editor);
    m_parameters = new SqlParameters(editorPane);
    editorPane->layout()->addWidget(m_parameters);
    connect(m_editor, &CodeEdit::accepted, this, &SqlPage::run);
    connect(m_parameters, &SqlParameters::accepted, this, &SqlPage::run);
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        m_editor->setMistake(-1, {});
        m_parameters->show(sqlParameterNames(m_editor->toPlainText()));
    });
    auto *answer = new QWidget(parts);
    auto *answerColumn = new QVBoxLayout(answer);
    answerColumn->setContentsMargins(0, 0, 0, 0);
    answerColumn->setSpacing(6);
    m_message = new Label({}, TextRole::Table, Tone::Secondary, answer);
    m_message->setObjectName(QStringLiteral("sql.message"));
    m_progress = new ProgressBar(3, answer);
    m_progress->hide();
    answerColumn->addWidget(m_message);
    answerColumn->addWidget(m_progress);
    m_stack = new QStackedWidget(answer);
    QFrame *tablePane = paneOf(m_stack);
    m_model = new TableModel(this);
    m_table = new QTableView(tablePane);
    m_table->setObjectName(QStringLiteral("sql.table"));
    m_table->setAccessibleName(tr("Answer"));
    prepareTableView(*m_table, *m_model, m_context.theme);
    tablePane->layout()->addWidget(m_table);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { drill(index.row()); });
    m_stack->addWidget(tablePane);
    m_chartRoom = paneOf(m_stack);
    m_stack->addWidget(m_chartRoom);
    answerColumn->addWidget(m_stack, 1);
    parts->addWidget(editorPane);
    parts->addWidget(answer);
    parts->setStretchFactor(1, 3);
    parts->setSizes({editorHeight, 600});
    column->addWidget(parts, 1);
    connect(m_how, &Segmented::chosen, this, &SqlPage::showAnswer);
    return right;
}

void SqlPage::fillViews()
{
    std::vector<std::pair<QString, QString>> names;
    for (const char *word : words)
        names.emplace_back(QString::fromLatin1(word), QString());
    QStringList known;
    for (const SqlViewInfo &view : m_access.views) {
        auto *top = new QTreeWidgetItem(m_views, {view.name, {}});
        top->setToolTip(0, view.meaning);
        names.emplace_back(view.name, view.meaning);
        for (const SqlViewInfo::Column &column : view.columns) {
            auto *item = new QTreeWidgetItem(top, {column.name, column.type.toLower()});
            item->setToolTip(0, column.meaning);
            if (!known.contains(column.name))
                names.emplace_back(column.name, column.meaning);
            known << column.name;
        }
    }
    m_editor->setNames(names);
}

void SqlPage::setContext(const PageContext &context)
{
    m_context = context;
    setTableTheme(*m_table, context.theme);
    for (QTreeWidgetItemIterator it(m_views); *it; ++it)
        (*it)->setForeground(1, context.theme->text3);
    if (m_chart)
        m_chart->contextChanged();
}

QString SqlPage::subtitle() const
{
    return m_shown.title.isEmpty() ? tr("Read-only, over the views of this workspace; the filter above does not count")
                                   : m_shown.title;
}

QJsonObject SqlPage::saveState() const
{
    QJsonObject values;
    for (const auto &[name, value] : m_parameters->values())
        values.insert(name, value);
    return {{QStringLiteral("sql"), m_editor->toPlainText()}, {QStringLiteral("values"), values}};
}

void SqlPage::restoreState(const QJsonObject &state)
{
    const QString sql = state.value(QLatin1String("sql")).toString();
    const QJsonObject values = state.value(QLatin1String("values")).toObject();
    for (auto it = values.begin(); it != values.end(); ++it)
        m_parameters->setValues({{it.key(), it->toString()}});
    if (!sql.isEmpty())
        m_editor->setPlainText(sql);
}

std::vector<std::pair<QString, TablePtr>> SqlPage::tables() const
{
    if (!m_result.table)
        return {};
    return {{m_shown.title.isEmpty() ? tr("SQL answer") : m_shown.title, m_result.table}};
}

QString SqlPage::message() const
{
    return m_message->text();
}

void SqlPage::showState(const QString &text, bool bad)
{
    m_message->setText(text);
    m_message->setTone(bad ? Tone::Bad : Tone::Secondary);
}

void SqlPage::run()
{
    if (!m_access.run)
        return;
    m_editor->setMistake(-1, {});
    m_cancel->setEnabled(true);
    m_run->setEnabled(false);
    m_progress->show();
    showState(tr("Running…"), false);
    m_running.start([run = m_access.run, sql = m_editor->toPlainText(), values = m_parameters->values()](
                        std::stop_token stop) { return run(sql, values, std::move(stop)); },
                    [this](const Result<SqlResult> &result) { take(result); });
}

void SqlPage::cancel()
{
    if (!m_running.isRunning())
        return;
    m_running.cancel();
    take(fail(ErrorCategory::Cancelled, {}));
}

void SqlPage::take(const Result<SqlResult> &result)
{
    m_cancel->setEnabled(false);
    m_run->setEnabled(true);
    m_progress->hide();
    if (!result) {
        const Error &error = result.error();
        if (error.category == ErrorCategory::Cancelled) {
            showState(tr("Cancelled"), false);
            return;
        }
        qint64 at = error.place.offset; // bytes
        if (at >= 0)
            at = QString::fromUtf8(m_editor->toPlainText().toUtf8().left(at)).size();
        m_editor->setMistake(at, m_context.theme->neg);
        showState(at >= 0 ? tr("At character %1: %2").arg(at + 1).arg(error.text) : error.text, true);
        return;
    }
    m_result = *result;
    const QLocale &locale = m_context.style.locale;
    QStringList parts;
    parts << tr("%Ln row(s)", nullptr, int(m_result.table->rows));
    if (m_result.cut)
        parts << tr("there are more: the limit is %1 rows").arg(locale.toString(m_access.rowLimit));
    parts << tr("%1 ms").arg(locale.toString(double(m_result.table->provenance.elapsedMicros) / 1000, 'f', 1));
    parts << tr("time limit %1 s").arg(m_access.secondLimit);
    showState(parts.join(QStringLiteral(" · ")), false);
    showAnswer();
}

void SqlPage::showAnswer()
{
    m_stack->setCurrentIndex(m_how->current());
    if (!m_result.table)
        return;
    m_model->setTable(m_result.table, {}, m_context.style, m_context.zone);
    showChart();
}

void SqlPage::showChart()
{
    delete std::exchange(m_chart, nullptr);
    if (m_how->current() != 1)
        return;
    const TablePtr drawn = chartOf(*m_result.table, m_context.zone);
    if (!drawn) {
        m_how->setCurrent(0);
        m_stack->setCurrentIndex(0);
        Q_EMIT statusMessage(tr("A chart needs a column of texts or days, and a column of numbers"));
        return;
    }
    const bool time = drawn->columns.front().type == ValueType::Time;
    Query query;
    query.measures = {MeasureKey::Messages};
    query.by = {Grouping{time ? DimensionKey::Time : DimensionKey::Bot, Grain::Day, 0}};
    Block block;
    block.id = QStringLiteral("sql");
    block.title = m_shown.title.isEmpty() ? tr("Answer") : m_shown.title;
    block.queries = {query};
    block.visual.kind = time ? VisualKind::Line : VisualKind::RankedBars;
    m_chart = new ChartTile(block, m_context, m_chartRoom);
    parlance::setStyle(m_chart, style::card, QString());
    m_chartRoom->layout()->addWidget(m_chart);
    themeTree(m_chart, *m_context.theme);
    m_chart->contextChanged();
    m_chart->present({isEmpty(*drawn) ? TileState::Empty : TileState::Ready, {query}, {drawn}, std::nullopt});
    connect(m_chart, &Tile::statusMessage, this, &SqlPage::statusMessage);
    m_chart->show();
}

// To the conversations of the members that the row names in columns called like dimensions.
void SqlPage::drill(int row)
{
    const qsizetype at = m_model->tableRow(row);
    if (!m_result.table || at < 0)
        return;
    Filter filter;
    for (const Column &column : m_result.table->columns) {
        const auto dimension = catalog::dimension(column.key);
        if (!dimension || column.type != ValueType::Text || isNumberDimension(*dimension))
            continue;
        Filter one{column.isNull(at) ? FilterOp::IsNull : FilterOp::Equal, {}, *dimension, Grain::Hour, {}};
        if (!column.isNull(at))
            one.values = {column.texts[size_t(at)]};
        filter = std::move(filter) && std::move(one);
    }
    if (filter.isEmpty())
        Q_EMIT statusMessage(tr("The row names no bot, user, model or conversation by its id"));
    else
        Q_EMIT drillRequested(filter);
}

void SqlPage::load()
{
    if (m_access.load)
        m_loading.start(m_access.load, [this](const Result<std::vector<SavedSql>> &saved) {
            if (saved)
                m_saved = *saved;
        });
}

void SqlPage::openSaved()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Save under another name…"), this, [this] { save(true); })
        ->setEnabled(m_access.save && !m_access.readOnly);
    menu->addSeparator();
    for (const SavedSql &saved : m_saved) {
        QString title = saved.title;
        menu->addAction(title.replace(QLatin1Char('&'), QLatin1String("&&")), this, [this, saved] {
            setShown(saved);
            m_parameters->setValues(saved.values);
            m_editor->setPlainText(saved.sql);
            run();
        });
    }
    if (m_saved.empty())
        menu->addAction(tr("Nothing saved yet"))->setEnabled(false);
    if (!m_shown.key.isEmpty() && m_access.remove && !m_access.readOnly) {
        menu->addSeparator();
        menu->addAction(tr("Remove “%1”…").arg(m_shown.title), this, [this, saved = m_shown] { removeSaved(saved); });
    }
    menu->popup(m_open->mapToGlobal(QPoint(0, m_open->height() + 4)));
}

void SqlPage::removeSaved(const SavedSql &saved)
{
    m_prompter->confirm(this, tr("Remove statement"),
                        tr("“%1” is taken out of the workspace. What is shown stays.").arg(saved.title), tr("Remove"),
                        [this, key = saved.key] {
                            m_access.remove(key, this, written(tr("The statement could not be removed"), [this, key] {
                                                if (m_shown.key == key)
                                                    setShown({});
                                            }));
                        });
}

void SqlPage::save(bool under)
{
    if (!under) {
        store({m_shown.key, m_shown.title, m_editor->toPlainText(), m_parameters->values()});
        return;
    }
    const auto problem = [](const QString &name) {
        return name.trimmed().isEmpty() ? tr("A name is needed") : QString();
    };
    m_prompter->askText(this, tr("Save statement"), tr("Name"), m_shown.title, problem, [this](const QString &name) {
        store({QUuid::createUuid().toString(QUuid::WithoutBraces), name.trimmed(), m_editor->toPlainText(),
               m_parameters->values()});
    });
}

void SqlPage::store(const SavedSql &saved)
{
    m_access.save(saved, this, written(tr("The statement could not be saved"), [this, saved, before = m_shown.key] {
                      if (m_shown.key == before) // nothing else was opened meanwhile
                          setShown(saved);
                  }));
}

SqlAccess::Done SqlPage::written(const QString &failed, std::function<void()> done)
{
    return [this, failed, done = std::move(done)](const Result<void> &result) {
        if (result)
            done();
        else
            m_prompter->warnOf(this, failed, result.error());
        load();
    };
}

void SqlPage::setShown(const SavedSql &saved)
{
    m_shown = saved;
    Q_EMIT subtitleChanged();
}

} // namespace parlance
