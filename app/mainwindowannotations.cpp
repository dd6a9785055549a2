// The user's own remarks on charts: asked for, undone and redone, switched off.
#include "app/mainwindow.h"
#include "app/stateedit.h"

#include <QMenu>
#include <QUndoStack>
#include <QUuid>

namespace parlance {

void MainWindow::editAnnotation(const QString &what, const std::optional<Annotation> &before,
                                const std::optional<Annotation> &after)
{
    Session *session = m_parts.session;
    m_undo->push(new StateEdit<Annotation>(
        what, before, after, [session](const Annotation &state) { session->putAnnotation(state); },
        [session](const Annotation &state) { session->dropAnnotation(state.id); }));
}

void MainWindow::buildAnnotationActions(QMenu *edit, QMenu *view)
{
    QAction *first = edit->actions().value(0);
    QAction *undo = m_undo->createUndoAction(this, tr("&Undo"));
    QAction *redo = m_undo->createRedoAction(this, tr("&Redo"));
    undo->setObjectName(QStringLiteral("edit.undo"));
    redo->setObjectName(QStringLiteral("edit.redo"));
    undo->setShortcuts(QKeySequence::Undo);
    redo->setShortcuts(QKeySequence::Redo);
    undo->setProperty("iconName", QStringLiteral("undo-2"));
    redo->setProperty("iconName", QStringLiteral("redo-2"));
    for (QAction *action : {undo, redo}) {
        edit->insertAction(first, action);
        addAction(action);
        m_actions.push_back(action);
    }
    edit->insertSeparator(first);

    QAction *show = view->addAction(tr("&Annotations on charts"));
    show->setObjectName(QStringLiteral("view.annotations"));
    show->setCheckable(true);
    show->setChecked(m_parts.settings->value(Setting::Annotations).toBool());
    show->setProperty("iconName", QStringLiteral("flag"));
    connect(show, &QAction::toggled, this, [this](bool on) {
        m_parts.settings->set(Setting::Annotations, on);
        showState(state());
    });
    m_actions.push_back(show);
}

void MainWindow::annotate(const Annotation &wanted)
{
    const QString when = formatPeriod(wanted.at, Grain::Day, m_parts.session->info().zone, m_parts.locale, true);
    const auto problem = [](const QString &text) {
        constexpr int longest = 500;
        if (text.isEmpty())
            return tr("Say in a few words what happened.");
        return text.size() > longest ? tr("This is too long for a chart.") : QString();
    };
    m_parts.prompter->askText(this, wanted.id.isEmpty() ? tr("Add annotation") : tr("Edit annotation"),
                              tr("What happened on %1?").arg(when), wanted.text, problem,
                              [this, wanted](const QString &text) {
                                  Annotation after = wanted;
                                  after.text = text;
                                  std::optional<Annotation> before;
                                  if (wanted.id.isEmpty())
                                      after.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
                                  else
                                      before = wanted;
                                  editAnnotation(before ? tr("edit annotation") : tr("add annotation"), before, after);
                                  findChild<QAction *>(QStringLiteral("view.annotations"))->setChecked(true);
                              });
}

void MainWindow::removeAnnotation(const Annotation &annotation)
{
    editAnnotation(tr("remove annotation"), annotation, std::nullopt);
    m_status->showMessage(tr("Annotation removed. Ctrl+Z brings it back."));
}

} // namespace parlance
