// The user's own remarks on charts: asked for, undone and redone, switched off.
#include "app/mainwindow.h"

#include <QMenu>
#include <QUndoStack>
#include <QUuid>

namespace parlance {

namespace {

// From one state of a remark to another; an absent one is not there.
class AnnotationEdit : public QUndoCommand
{
public:
    AnnotationEdit(const QString &text, Session *session, std::optional<Annotation> before,
                   std::optional<Annotation> after)
        : QUndoCommand(text)
        , m_session(session)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {}

    void undo() override { become(m_after, m_before); }
    void redo() override { become(m_before, m_after); }

private:
    void become(const std::optional<Annotation> &from, const std::optional<Annotation> &to)
    {
        if (to)
            m_session->putAnnotation(*to);
        else if (from)
            m_session->dropAnnotation(from->id);
    }

    Session *m_session;
    std::optional<Annotation> m_before, m_after;
};

} // namespace

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
                                  const QString words = before ? tr("edit annotation") : tr("add annotation");
                                  m_undo->push(new AnnotationEdit(words, m_parts.session, before, after));
                                  findChild<QAction *>(QStringLiteral("view.annotations"))->setChecked(true);
                              });
}

void MainWindow::removeAnnotation(const Annotation &annotation)
{
    m_undo->push(new AnnotationEdit(tr("remove annotation"), m_parts.session, annotation, std::nullopt));
    m_status->showMessage(tr("Annotation removed. Ctrl+Z brings it back."));
}

} // namespace parlance
