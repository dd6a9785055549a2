// Where the data comes from: drop zone, running imports, connected sources, recent imports, size on disk.
#pragma once

#include "views/dialogs/prompter.h"
#include "views/pages/sourcescachecard.h"
#include "views/pages/sourcesimportcard.h"
#include "views/pages/sourcesmodel.h"
#include "views/widgets/dropzone.h"
#include "views/widgets/infotable.h"

#include <QScrollArea>

class QBoxLayout;
class QDialog;
class QMenu;
class QVBoxLayout;

namespace parlance {

class SourcesPage : public QScrollArea
{
    Q_OBJECT
public:
    // model and prompter outlive the page.
    SourcesPage(SourcesModel *model, Prompter *prompter, QLocale locale, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setZone(const TimeZone &zone);
    void setDragging(bool dragging);
    [[nodiscard]] QString subtitle() const;

public Q_SLOTS:
    void chooseFiles();
    void chooseFolder();
    void chooseWatched();
    void openAddMenu();
    void showIssues(std::optional<qint64> source);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *sourcesCard();
    QWidget *importsCard();
    void refresh();
    void refreshSources();
    void refreshImports();
    void refreshRunning();
    InfoRow sourceRow(const SourceRow &source);
    Button *helpOf(const SourceRow &source);
    [[nodiscard]] std::vector<qint64> updatable() const; // sources that can be imported again now
    void openMenu(const SourceRow &source, QWidget *anchor);
    void addWatchMenu(QMenu &menu, const SourceRow &source, bool writable);
    void askMove(qint64 source);
    void openRetention();
    void openPurge(const SourceRow &source);
    void openDialog(QDialog *dialog);
    void askRename(const SourceRow &source);
    void askRemove(const SourceRow &source);
    [[nodiscard]] QString timeText(const std::optional<UtcMs> &at) const;
    [[nodiscard]] QString count(qint64 value) const { return m_locale.toString(value); }
    void arrangeFoot();

    SourcesModel *m_model;
    Prompter *m_prompter;
    QLocale m_locale;
    Theme m_theme;
    TimeZone m_zone;
    DropZone *m_drop;
    QVBoxLayout *m_column;
    std::vector<SourcesImportCard *> m_running;
    Card *m_sourcesCard = nullptr;
    InfoTable *m_sources = nullptr;
    Label *m_notice = nullptr;
    Card *m_importsCard = nullptr;
    InfoTable *m_imports = nullptr;
    Button *m_add = nullptr;
    Button *m_updateAll = nullptr;
    Button *m_showAll = nullptr;
    bool m_allImports = false;
    SourcesCacheCard *m_cache = nullptr;
    QBoxLayout *m_foot = nullptr;
};

} // namespace parlance
