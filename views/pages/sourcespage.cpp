#include "views/pages/sourcespage.h"

#include "models/core/format.h"
#include "views/dialogs/issuesdialog.h"
#include "views/dialogs/purgedialog.h"
#include "views/dialogs/retentiondialog.h"
#include "views/pages/sourcewords.h"

#include <QActionGroup>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace parlance {

namespace {

constexpr size_t recentImports = 3;

constexpr int usualWatches[] = {0, 15, 60, 360, 1440}; // minutes; 0: on change

} // namespace

SourcesPage::SourcesPage(SourcesModel *model, Prompter *prompter, QLocale locale, QWidget *parent)
    : QScrollArea(parent)
    , m_model(model)
    , m_prompter(prompter)
    , m_locale(std::move(locale))
    , m_theme(Theme::light())
    , m_drop(new DropZone(this))
{
    setObjectName(QStringLiteral("page.sources"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *body = new QWidget(this);
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(metrics::pageSide, 0, metrics::pageSide, metrics::cardGap);
    m_column->setSpacing(metrics::cardGap);

    Button *files =
        m_drop->addButton(QStringLiteral("sources.files"), tr("Choose files…"), QStringLiteral("folder-open"));
    Button *folder =
        m_drop->addButton(QStringLiteral("sources.folder"), tr("Choose folder…"), QStringLiteral("folder"));
    connect(files, &QPushButton::clicked, this, &SourcesPage::chooseFiles);
    connect(folder, &QPushButton::clicked, this, &SourcesPage::chooseFolder);
    m_column->addWidget(m_drop);
    m_column->addWidget(sourcesCard());
    m_foot = new QBoxLayout(QBoxLayout::LeftToRight);
    m_foot->setSpacing(metrics::cardGap);
    m_foot->addWidget(importsCard(), 2);
    m_cache = new SourcesCacheCard(m_locale, body);
    connect(m_cache, &SourcesCacheCard::retentionRequested, this, &SourcesPage::openRetention);
    m_foot->addWidget(m_cache, 1);
    m_column->addLayout(m_foot);
    m_column->addStretch(1);
    setWidget(body);

    connect(m_model, &SourcesModel::dataChanged, this, &SourcesPage::refresh);
    connect(m_model, &SourcesModel::runningChanged, this, &SourcesPage::refreshRunning);
    refresh();
    refreshRunning();
}

QWidget *SourcesPage::sourcesCard()
{
    m_sourcesCard = new Card(tr("Connected sources"), this);
    m_sourcesCard->setObjectName(QStringLiteral("sources.card"));
    m_sources = new InfoTable({{tr("Source"), 0, false, 0},
                               {tr("How"), 150, false, 900},
                               {tr("Status"), 150, false, 0},
                               {tr("Last import"), 100, true, 860},
                               {tr("Data until"), 100, true, 960},
                               {tr("Rows"), 76, true, 0},
                               {tr("Issues"), 54, true, 780}},
                              60, this);
    m_sources->setObjectName(QStringLiteral("sources.table"));
    m_sources->setToolsWidth(150);
    m_sources->setEmptyText(tr("Nothing imported yet. Drop an export above, or choose files."));
    m_sourcesCard->addContent(m_sources, false);
    m_notice = new Label({}, TextRole::Table, Tone::Hint, this);
    m_notice->setObjectName(QStringLiteral("sources.notice"));
    m_notice->setIconName(QStringLiteral("info"));
    m_sourcesCard->addContent(m_notice, true);
    m_updateAll = new Button(tr("Update all"), QStringLiteral("refresh-cw"), this);
    m_updateAll->setObjectName(QStringLiteral("sources.updateAll"));
    m_updateAll->setToolTip(tr("Imports every source again from where it came from; only what is new is read"));
    connect(m_updateAll, &QPushButton::clicked, this, [this] {
        for (const qint64 id : updatable())
            m_model->actions().importAgain(id);
    });
    m_sourcesCard->addTool(m_updateAll);
    m_add = new Button(tr("Add source…"), QStringLiteral("plus"), this);
    m_add->setObjectName(QStringLiteral("sources.add"));
    connect(m_add, &QPushButton::clicked, this, &SourcesPage::openAddMenu);
    m_sourcesCard->addTool(m_add);
    return m_sourcesCard;
}

QWidget *SourcesPage::importsCard()
{
    m_importsCard = new Card(tr("Recent imports"), this);
    m_importsCard->setObjectName(QStringLiteral("sources.imports"));
    m_imports = new InfoTable({{{}, 14, false, 0},
                               {{}, 92, false, 0},
                               {{}, 0, false, 0},
                               {{}, 96, true, 0},
                               {{}, 104, true, 560},
                               {{}, 84, true, 0},
                               {{}, 64, true, 640}},
                              30, this);
    m_imports->setHeaderVisible(false);
    m_imports->setObjectName(QStringLiteral("imports.table"));
    m_imports->setEmptyText(tr("No import so far"));
    m_importsCard->addContent(m_imports, false);
    auto *issues = new Button(tr("Show issues…"), {}, this);
    issues->setObjectName(QStringLiteral("sources.issues"));
    issues->setLook(ButtonLook::Link);
    connect(issues, &QPushButton::clicked, this, [this] { showIssues(std::nullopt); });
    m_importsCard->addTool(issues);
    m_showAll = new Button({}, {}, this);
    m_showAll->setObjectName(QStringLiteral("sources.allImports"));
    m_showAll->setLook(ButtonLook::Link);
    connect(m_showAll, &QPushButton::clicked, this, [this] {
        m_allImports = !m_allImports;
        refreshImports();
    });
    m_importsCard->addTool(m_showAll);
    return m_importsCard;
}

void SourcesPage::setTheme(const Theme &theme)
{
    m_theme = theme;
    themeTree(this, theme);
}

void SourcesPage::setZone(const TimeZone &zone)
{
    if (zone == m_zone)
        return;
    m_zone = zone;
    refresh();
}

void SourcesPage::setDragging(bool dragging)
{
    m_drop->setDragging(dragging);
}

QString SourcesPage::subtitle() const
{
    return tr("Everything is stored on this computer. Analytics work offline.");
}

void SourcesPage::chooseFiles()
{
    m_prompter->chooseFiles(this, tr("Import files"), m_model->actions().importPaths);
}

void SourcesPage::chooseFolder()
{
    m_prompter->chooseFolder(this, tr("Import a folder"),
                             [import = m_model->actions().importPaths](const QString &folder) { import({folder}); });
}

void SourcesPage::chooseWatched()
{
    m_prompter->chooseFolder(this, tr("Import a folder and watch it"), m_model->actions().importWatched);
}

// Opened by the keyboard, its first line is chosen, so that Enter goes on.
void SourcesPage::openAddMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("sources.addMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *files = menu->addAction(tr("&Files…"), this, &SourcesPage::chooseFiles);
    files->setObjectName(QStringLiteral("sources.add.files"));
    menu->addAction(tr("F&older…"), this, &SourcesPage::chooseFolder)
        ->setObjectName(QStringLiteral("sources.add.folder"));
    if (m_model->actions().importWatched)
        menu->addAction(tr("Folder that is &watched…"), this, &SourcesPage::chooseWatched)
            ->setObjectName(QStringLiteral("sources.add.watched"));
    menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height() + 4)));
    menu->setActiveAction(files);
}

QString SourcesPage::timeText(const std::optional<UtcMs> &at) const
{
    return at ? formatPeriod(*at, Grain::Hour, m_zone, m_locale, false) : QStringLiteral("–");
}

void SourcesPage::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    if (m_model->actions().measureSpace)
        m_model->actions().measureSpace();
}

void SourcesPage::refresh()
{
    refreshSources();
    refreshImports();
    m_cache->setSizes(m_model->data().cache, m_model->data().workspaceFile);
    m_cache->setRetention(m_model->data().retentionDays);
    m_notice->setText(freshnessNotice(m_model->data().sources));
    m_notice->setVisible(!m_notice->text().isEmpty());
    themeTree(this, m_theme);
}

void SourcesPage::refreshSources()
{
    const SourcesData &shown = m_model->data();
    qint64 messages = 0;
    std::vector<InfoRow> rows;
    for (const SourceRow &source : shown.sources) {
        messages += source.messages;
        rows.push_back(sourceRow(source));
    }
    m_sources->setRows(std::move(rows));
    m_updateAll->setVisible(shown.sources.size() > 1);
    m_updateAll->setEnabled(!updatable().empty());
    m_add->setEnabled(!shown.readOnly);
    const QString sources =
        shown.sources.size() == 1 ? tr("1 source") : tr("%Ln sources", nullptr, int(shown.sources.size()));
    m_sourcesCard->setHint(
        shown.sources.empty() ? QString() : sources + QStringLiteral(" · ") + tr("%1 rows").arg(count(messages)));
}

std::vector<qint64> SourcesPage::updatable() const
{
    std::vector<qint64> ids;
    for (const SourceRow &source : m_model->data().sources) {
        if (source.importable && source.state != SourceState::Importing && !m_model->data().readOnly)
            ids.push_back(source.id);
    }
    return ids;
}

InfoRow SourcesPage::sourceRow(const SourceRow &source)
{
    const SourceLook look = sourceLook(source.state);
    InfoRow row;
    const QString place = source.environment == QLatin1String("default") || source.environment.isEmpty()
                              ? source.origin
                              : source.environment + QStringLiteral(" · ") + source.origin;
    row.cells = {
        {source.name, place, Tone::Text, true, sourceKindIcon(source.kind), std::nullopt},
        {sourceKindTitle(source.kind), sourceHow(source), Tone::Secondary, false, {}, std::nullopt},
        {look.word, {}, Tone::Secondary, false, look.icon, look.tone},
        {timeText(source.lastImport), {}, Tone::Secondary, false, {}, std::nullopt},
        {timeText(source.dataUntil), {}, Tone::Secondary, false, {}, std::nullopt},
        {count(source.messages), {}, Tone::Text, true, {}, std::nullopt},
        {count(source.issues), {}, source.issues > 0 ? Tone::Warning : Tone::Hint, false, {}, std::nullopt},
    };
    auto *more = new Button({}, QStringLiteral("ellipsis"));
    more->setObjectName(QStringLiteral("source.menu.%1").arg(source.id));
    more->setAccessibleName(tr("More for %1").arg(source.name));
    more->setSmall(true);
    connect(more, &QPushButton::clicked, this, [this, source, more] { openMenu(source, more); });
    row.tools = {helpOf(source), more};
    return row;
}

// The one action that helps: where the files are gone, to say where they are now.
Button *SourcesPage::helpOf(const SourceRow &source)
{
    const bool writable = source.state != SourceState::Importing && !m_model->data().readOnly;
    const bool lost = source.state == SourceState::Missing || source.state == SourceState::Unreadable;
    if (lost && m_model->actions().move) {
        auto *choose = new Button(tr("Choose folder…"));
        choose->setObjectName(QStringLiteral("source.move.%1").arg(source.id));
        choose->setAccessibleName(tr("Choose the folder of %1").arg(source.name));
        choose->setSmall(true);
        choose->setEnabled(writable);
        connect(choose, &QPushButton::clicked, this, [this, id = source.id] { askMove(id); });
        return choose;
    }
    auto *again = new Button(tr("Import now"));
    again->setObjectName(QStringLiteral("source.import.%1").arg(source.id));
    again->setAccessibleName(tr("Import %1 now").arg(source.name));
    again->setSmall(true);
    again->setEnabled(source.importable && writable);
    if (!source.importable)
        again->setToolTip(tr("The files are no longer where they were imported from"));
    connect(again, &QPushButton::clicked, this, [this, id = source.id] { m_model->actions().importAgain(id); });
    return again;
}

void SourcesPage::refreshImports()
{
    const SourcesData &shown = m_model->data();
    std::vector<InfoRow> rows;
    NumberStyle style;
    style.locale = m_locale;
    for (size_t i = 0; i < shown.imports.size() && (m_allImports || i < recentImports); ++i) {
        const ImportRow &import = shown.imports[i];
        const bool good = import.state == QLatin1String("done") && import.rejected == 0;
        const bool failed = import.state == QLatin1String("failed");
        const Tone tone = good ? Tone::Good : failed ? Tone::Bad : Tone::Warning;
        const QString icon = good     ? QStringLiteral("check")
                             : failed ? QStringLiteral("circle-x")
                                      : QStringLiteral("triangle-alert");
        const QString name = import.file.section(QLatin1Char('/'), -1);
        InfoRow row;
        row.cells = {
            {{}, {}, tone, false, icon, std::nullopt},
            {timeText(import.at), {}, Tone::Secondary, false, {}, std::nullopt},
            {import.files > 1 ? import.sourceName + QStringLiteral(" · ") + tr("%Ln files", nullptr, import.files)
                              : name,
             {},
             Tone::Text,
             false,
             {},
             std::nullopt},
            {tr("%1 read").arg(count(import.records)), {}, Tone::Secondary, false, {}, std::nullopt},
            {tr("%1 changed", "records new or updated").arg(count(import.added + import.updated)),
             {},
             Tone::Secondary,
             false,
             {},
             std::nullopt},
            {tr("%1 rejected").arg(count(import.rejected)),
             {},
             import.rejected > 0 ? Tone::Warning : Tone::Hint,
             import.rejected > 0,
             {},
             std::nullopt},
            {formatValue(double(import.durationMs), Unit::Duration, style),
             {},
             Tone::Secondary,
             false,
             {},
             std::nullopt},
        };
        rows.push_back(std::move(row));
    }
    m_imports->setRows(std::move(rows));
    m_showAll->setVisible(shown.imports.size() > recentImports);
    m_showAll->setCaption(m_allImports ? tr("Show fewer") : tr("Show all %1").arg(count(qint64(shown.imports.size()))));
}

void SourcesPage::refreshRunning()
{
    const auto &jobs = m_model->running();
    while (m_running.size() > jobs.size()) {
        m_running.back()->deleteLater();
        m_running.pop_back();
    }
    while (m_running.size() < jobs.size()) {
        auto *card = new SourcesImportCard(m_locale, widget());
        connect(card, &SourcesImportCard::pauseRequested, this,
                [this](quint64 job, bool paused) { m_model->actions().pause(job, paused); });
        connect(card, &SourcesImportCard::cancelRequested, this,
                [this](quint64 job) { m_model->actions().cancel(job); });
        connect(card, &SourcesImportCard::issuesRequested, this, [this] { showIssues(std::nullopt); });
        themeTree(card, m_theme);
        m_column->insertWidget(1 + int(m_running.size()), card);
        m_running.push_back(card);
    }
    for (size_t i = 0; i < jobs.size(); ++i)
        m_running[i]->setJob(jobs[i]);
}

void SourcesPage::openMenu(const SourceRow &source, QWidget *anchor)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("source.menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool writable = !m_model->data().readOnly && source.state != SourceState::Importing;
    QAction *issues = menu->addAction(tr("Show issues…"), this, [this, id = source.id] { showIssues(id); });
    issues->setEnabled(source.issues > 0);
    if (m_model->actions().rename) {
        QAction *rename = menu->addAction(tr("Rename…"), this, [this, source] { askRename(source); });
        rename->setEnabled(writable);
    }
    if (m_model->actions().watch)
        addWatchMenu(*menu, source, writable);
    if (m_model->actions().move) {
        QAction *move = menu->addAction(tr("Read from another folder…"), this, [this, id = source.id] { askMove(id); });
        move->setObjectName(QStringLiteral("source.move"));
        move->setEnabled(writable);
    }
    menu->addSeparator();
    if (m_model->actions().keep) {
        QAction *keep = menu->addAction(tr("Retention…"), this, &SourcesPage::openRetention);
        keep->setEnabled(writable);
    }
    if (m_model->actions().purge) {
        QAction *purge = menu->addAction(tr("Purge…"), this, [this, source] { openPurge(source); });
        purge->setObjectName(QStringLiteral("source.purge"));
        purge->setEnabled(writable);
    }
    QAction *remove = menu->addAction(tr("Remove…"), this, [this, source] { askRemove(source); });
    remove->setObjectName(QStringLiteral("source.remove"));
    remove->setEnabled(writable);
    menu->popup(anchor->mapToGlobal(QPoint(0, anchor->height() + 4)));
}

void SourcesPage::addWatchMenu(QMenu &menu, const SourceRow &source, bool writable)
{
    QMenu *watch = menu.addMenu(tr("Read again"));
    watch->setObjectName(QStringLiteral("source.watch"));
    watch->setEnabled(writable);
    auto *group = new QActionGroup(watch);
    std::vector<std::optional<int>> offered{std::nullopt};
    offered.insert(offered.end(), std::begin(usualWatches), std::end(usualWatches));
    if (std::find(offered.begin(), offered.end(), source.watchMinutes) == offered.end())
        offered.push_back(source.watchMinutes);
    for (const std::optional<int> minutes : offered) {
        QString words = watchWords(minutes);
        words[0] = words[0].toUpper();
        QAction *action = group->addAction(words);
        action->setObjectName(QStringLiteral("source.watch.%1").arg(minutes.value_or(-1)));
        action->setCheckable(true);
        action->setChecked(minutes == source.watchMinutes);
        connect(action, &QAction::triggered, this,
                [this, id = source.id, minutes] { m_model->actions().watch(id, minutes); });
    }
    watch->addActions(group->actions());
}

void SourcesPage::askMove(qint64 source)
{
    m_prompter->chooseFolder(this, tr("Where the source is read from"),
                             [this, source](const QString &folder) { m_model->actions().move(source, folder); });
}

void SourcesPage::openRetention()
{
    openDialog(new RetentionDialog(m_model, m_locale, window()));
}

void SourcesPage::openPurge(const SourceRow &source)
{
    openDialog(new PurgeDialog(m_model, source, m_locale, window()));
}

void SourcesPage::openDialog(QDialog *dialog)
{
    themeTree(dialog, m_theme);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SourcesPage::askRename(const SourceRow &source)
{
    const auto problem = [this, id = source.id](const QString &name) {
        if (name.isEmpty())
            return tr("A source needs a name");
        for (const SourceRow &other : m_model->data().sources) {
            if (other.id != id && other.name == name)
                return tr("Another source has this name");
        }
        return QString();
    };
    m_prompter->askText(this, tr("Rename source"), tr("Name"), source.name, problem,
                        [this, id = source.id](const QString &name) { m_model->actions().rename(id, name); });
}

void SourcesPage::askRemove(const SourceRow &source)
{
    const QString text = tr("Remove “%1” from this workspace: %2? The files it was imported from stay; your own notes "
                            "and tags stay too.")
                             .arg(source.name, purgeWords({source.conversations, source.messages, 0}, m_locale));
    m_prompter->confirm(this, tr("Remove source"), text, tr("Remove"),
                        [this, id = source.id] { m_model->actions().remove(id); });
}

void SourcesPage::showIssues(std::optional<qint64> source)
{
    openDialog(new IssuesDialog(m_model, m_prompter, source, m_locale, window()));
}

void SourcesPage::arrangeFoot()
{
    // Side cards move under the others when the page is narrow.
    const bool narrow = viewport()->width() < 1000;
    m_foot->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void SourcesPage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrangeFoot();
}

} // namespace parlance
