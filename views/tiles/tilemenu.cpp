#include "views/tiles/tilemenu.h"

#include "models/items/copycells.h"
#include "models/items/tablemodel.h"
#include "models/live/livequery.h"
#include "views/dialogs/prompter.h"
#include "views/pages/pageprint.h"
#include "views/pages/pagesubtitle.h"
#include "views/tiles/tileframe.h"
#include "views/words/errorwords.h"

#include <QClipboard>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace parlance {

namespace {

constexpr qsizetype manyCells = 20'000; // put into words within a few frames
constexpr qreal exportScale = 2.0;      // pictures for slides and mails are drawn twice as fine as the screen

QString text(const char *source)
{
    return QCoreApplication::translate("TileMenu", source);
}

// Where a file of the card is to be; without a nested event loop.
void chooseFile(TileFrame &tile, const QString &suffix, const QString &kind, std::function<void(const QString &)> done)
{
    Prompter *prompter = tile.pageContext().prompter;
    prompter->saveFile(&tile, text(QT_TRANSLATE_NOOP("TileMenu", "Save as")),
                       fileStem(tile.title()) + QLatin1Char('.') + suffix,
                       QStringLiteral("%1 (*.%2)").arg(kind, suffix),
                       [said = QPointer(&tile), done = std::move(done)](const QString &path) {
                           if (said)
                               done(path);
                       });
}

// Pictures and pages are drawn by widgets, so at once; whole or not at all.
void savePicture(TileFrame &tile, const QString &suffix, const QString &kind,
                 std::function<Result<void>(QIODevice &)> write)
{
    chooseFile(tile, suffix, kind, [&tile, write = std::move(write)](const QString &path) {
        const ExportWriter writer = [&write](QIODevice &device, std::stop_token, const ProgressSink &) {
            return write(device);
        };
        const Result<void> written = writeWholeFile(path, writer, {}, {});
        Q_EMIT tile.statusMessage(written ? text(QT_TRANSLATE_NOOP("TileMenu", "Saved as %1")).arg(path)
                                          : text(QT_TRANSLATE_NOOP("TileMenu", "Could not be saved. %1"))
                                                .arg(errorWords(written.error()).sentence));
    });
}

// Tables may be long: what is shown now is written by a worker.
void saveTable(TileFrame &tile, const QString &suffix, const QString &kind, const QString &job, ExportWriter writer)
{
    chooseFile(tile, suffix, kind, [&tile, job, writer = std::move(writer)](const QString &path) {
        tile.pageContext().runExport(exportOfFile(job.arg(tile.title()), tile.title(), path, writer));
    });
}

QString definitions(const TileFrame &tile)
{
    QStringList lines;
    for (const Query &query : tile.answer().queries) {
        for (const MeasureKey key : query.measures) {
            const QString line = measureLabel(key) + QStringLiteral(": ") + measureDefinition(key);
            if (!lines.contains(line))
                lines << line;
        }
    }
    return lines.join(QLatin1Char('\n'));
}

QString queriesText(const TileFrame &tile)
{
    QStringList parts;
    for (size_t i = 0; i < tile.answer().queries.size(); ++i) {
        QString part = QString::fromUtf8(QJsonDocument(toJson(tile.answer().queries[i])).toJson());
        if (tile.answer().hasTables() && !tile.answer().tables[i]->provenance.sql.isEmpty())
            part += QLatin1Char('\n') + tile.answer().tables[i]->provenance.sql + QLatin1Char('\n');
        parts << part;
    }
    return parts.join(QLatin1Char('\n'));
}

void showQueryDialog(TileFrame &tile)
{
    auto *dialog = new QDialog(&tile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("queryDialog"));
    dialog->setWindowTitle(text(QT_TRANSLATE_NOOP("TileMenu", "Query of “%1”")).arg(tile.title()));
    dialog->resize(640, 480);
    auto *column = new QVBoxLayout(dialog);
    auto *edit = new QPlainTextEdit(queriesText(tile), dialog);
    edit->setReadOnly(true);
    edit->setFont(parlance::font(TextRole::Code));
    edit->setAccessibleName(dialog->windowTitle());
    column->addWidget(edit);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QPushButton *copy = buttons->addButton(text(QT_TRANSLATE_NOOP("TileMenu", "Copy")), QDialogButtonBox::ActionRole);
    QObject::connect(copy, &QPushButton::clicked, dialog,
                     [edit] { QGuiApplication::clipboard()->setText(edit->toPlainText()); });
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    column->addWidget(buttons);
    dialog->open();
}

struct Copied
{
    QString text, html;
};

Copied copiedCells(const TablePtr &table, const NumberStyle &style, const TimeZone &zone)
{
    TableModel model;
    model.setTable(table, {}, style, zone);
    const std::unique_ptr<QMimeData> cells = copyCells(model);
    return {cells->text(), cells->html()};
}

// A large table is put into words on a worker: the window goes on meanwhile.
void copyTable(TileFrame &tile, const PageContext &context)
{
    const TablePtr table = tile.answer().tables.front();
    const auto take = [said = QPointer(&tile)](const Copied &cells) {
        auto *data = new QMimeData;
        data->setText(cells.text);
        data->setHtml(cells.html);
        QGuiApplication::clipboard()->setMimeData(data);
        if (said)
            Q_EMIT said->statusMessage(text(QT_TRANSLATE_NOOP("TileMenu", "Copied")));
    };
    if (table->rows * qsizetype(table->columns.size()) < manyCells || context.queries == nullptr) {
        take(copiedCells(table, context.style, context.zone));
        return;
    }
    Background *worker = context.queries->background();
    worker->run([worker, take, table, style = context.style, zone = context.zone](std::stop_token) {
        worker->deliver([take, cells = copiedCells(table, style, zone)] { take(cells); });
    });
}

void addCopyActions(QMenu &menu, TileFrame &tile, const PageContext &context)
{
    const auto said = [&tile] { Q_EMIT tile.statusMessage(text(QT_TRANSLATE_NOOP("TileMenu", "Copied"))); };
    menu.addAction(text(QT_TRANSLATE_NOOP("TileMenu", "Copy image")), &tile, [&tile, said] {
        QGuiApplication::clipboard()->setImage(tile.picture(exportScale));
        said();
    });
    menu.addAction(text(QT_TRANSLATE_NOOP("TileMenu", "Copy data")), &tile,
                   [&tile, &context] { copyTable(tile, context); })
        ->setEnabled(tile.answer().hasTables());
    menu.addAction(text(QT_TRANSLATE_NOOP("TileMenu", "Copy definition")), &tile, [&tile, said] {
        QGuiApplication::clipboard()->setText(definitions(tile));
        said();
    });
}

// The first Table is what the card draws, the others are what it draws beside it.
std::vector<ExcelPart> workbookParts(const TileFrame &tile)
{
    std::vector<ExcelPart> parts;
    for (const TablePtr &table : tile.answer().tables) {
        const bool first = parts.empty();
        parts.push_back({tile.title(), table, first ? std::optional(tile.visual()) : std::nullopt});
    }
    return parts;
}

void addPictureActions(QMenu &menu, TileFrame &tile)
{
    menu.addAction(text(QT_TRANSLATE_NOOP("TileMenu", "Save as PNG…")), &tile, [&tile] {
        savePicture(tile, QStringLiteral("png"), text(QT_TRANSLATE_NOOP("TileMenu", "PNG picture")),
                    [&tile](QIODevice &device) -> Result<void> {
                        if (!tile.picture(exportScale).save(&device, "PNG"))
                            return fail(ErrorCategory::Storage, device.errorString());
                        return {};
                    });
    });
    const auto print = [&menu, &tile](const QString &entry, const QString &suffix, const QString &kind,
                                      PrintFormat format) {
        menu.addAction(entry, &tile, [&tile, suffix, kind, format] {
            savePicture(tile, suffix, kind, [&tile, format](QIODevice &device) {
                const PageContext &page = tile.pageContext();
                return printTile(tile, {tile.title(), pageSubtitle(page, tile.answer().tables), page.asOf}, format,
                                 device);
            });
        });
    };
    print(text(QT_TRANSLATE_NOOP("TileMenu", "Save as SVG…")), QStringLiteral("svg"),
          text(QT_TRANSLATE_NOOP("TileMenu", "SVG picture")), PrintFormat::Svg);
    print(text(QT_TRANSLATE_NOOP("TileMenu", "Save as PDF…")), QStringLiteral("pdf"),
          text(QT_TRANSLATE_NOOP("TileMenu", "PDF document")), PrintFormat::Pdf);
}

void addTableActions(QMenu &menu, TileFrame &tile, const PageContext &context)
{
    if (context.writeCsv) {
        menu.addAction(text(QT_TRANSLATE_NOOP("TileMenu", "Save as CSV…")), &tile,
                       [&tile, write = context.writeCsv] {
                           saveTable(tile, QStringLiteral("csv"), text(QT_TRANSLATE_NOOP("TileMenu", "CSV table")),
                                     text(QT_TRANSLATE_NOOP("TileMenu", "CSV of “%1”")),
                                     [table = tile.answer().tables.front(),
                                      write](QIODevice &device, std::stop_token stop, const ProgressSink &) {
                                         return write(*table, device, std::move(stop));
                                     });
                       })
            ->setEnabled(tile.answer().hasTables());
    }
    if (context.prepareWorkbook) {
        menu.addAction(text(QT_TRANSLATE_NOOP("TileMenu", "Save as Excel…")), &tile,
                       [&tile, prepare = context.prepareWorkbook] {
                           saveTable(tile, QStringLiteral("xlsx"),
                                     text(QT_TRANSLATE_NOOP("TileMenu", "Excel workbook")),
                                     text(QT_TRANSLATE_NOOP("TileMenu", "Excel of “%1”")),
                                     prepare(tile.title(), workbookParts(tile)));
                       })
            ->setEnabled(tile.answer().hasTables());
    }
}

} // namespace

QString fileStem(const QString &title)
{
    QString stem;
    for (const QChar c : title.toLower()) {
        if (c.isLetterOrNumber())
            stem += c;
        else if (!stem.isEmpty() && !stem.endsWith(QLatin1Char('-')))
            stem += QLatin1Char('-');
    }
    while (stem.endsWith(QLatin1Char('-')))
        stem.chop(1);
    return stem.isEmpty() ? QStringLiteral("tile") : stem;
}

void fillTileMenu(QMenu &menu, TileFrame &tile, const PageContext &context)
{
    if (tile.block().visual.kind != VisualKind::Table) {
        QAction *asTable = menu.addAction(text(QT_TRANSLATE_NOOP("TileMenu", "Show as table")));
        asTable->setCheckable(true);
        asTable->setChecked(tile.isShownAsTable());
        QObject::connect(asTable, &QAction::toggled, &tile, &TileFrame::setShownAsTable);
        menu.addSeparator();
    }
    addCopyActions(menu, tile, context);
    menu.addSeparator();
    if (context.prompter) {
        addPictureActions(menu, tile);
        if (context.runExport)
            addTableActions(menu, tile, context);
        menu.addSeparator();
    }
    menu.addAction(text(QT_TRANSLATE_NOOP("TileMenu", "Show query…")), &tile, [&tile] { showQueryDialog(tile); });
    if (!tile.block().opens.isEmpty() && context.pages.contains(tile.block().opens)) {
        menu.addAction(text(QT_TRANSLATE_NOOP("TileMenu", "Open page")), &tile,
                       [&tile] { Q_EMIT tile.pageRequested(tile.block().opens); });
    }
}

} // namespace parlance
