#include "views/pages/transcriptswindow.h"

#include "models/analysis/transcriptfigures.h"

#include <QGridLayout>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

namespace parlance {

namespace {

constexpr size_t mostViews = 2;
constexpr int perLine = 6; // figures beside each other

struct Figure
{
    QString name;
    Unit unit = Unit::Count;
    std::optional<qint64> value;
};

std::vector<Figure> figuresOf(const TranscriptFigures &f)
{
    return {{TranscriptsWindow::tr("Messages"), Unit::Count, f.messages},
            {TranscriptsWindow::tr("Questions"), Unit::Count, f.questions},
            {TranscriptsWindow::tr("Regenerated"), Unit::Count, f.regenerated},
            {TranscriptsWindow::tr("Duration"), Unit::Duration, f.duration},
            {TranscriptsWindow::tr("Response time (median)"), Unit::Duration, f.responseMs},
            {TranscriptsWindow::tr("Cost"), Unit::Money, f.cost},
            {TranscriptsWindow::tr("Input tokens"), Unit::Count, f.inputTokens},
            {TranscriptsWindow::tr("Output tokens"), Unit::Count, f.outputTokens},
            {TranscriptsWindow::tr("Thumbs up"), Unit::Count, f.thumbsUp},
            {TranscriptsWindow::tr("Thumbs down"), Unit::Count, f.thumbsDown},
            {TranscriptsWindow::tr("Tool calls"), Unit::Count, f.toolCalls},
            {TranscriptsWindow::tr("Retrieved chunks"), Unit::Count, f.chunks}};
}

} // namespace

TranscriptsWindow *TranscriptsWindow::of(QWidget *inside)
{
    QWidget *window = inside->window();
    if (auto *itself = qobject_cast<TranscriptsWindow *>(window))
        return itself;
    auto *known = window->findChild<TranscriptsWindow *>(QString(), Qt::FindDirectChildrenOnly);
    return known ? known : new TranscriptsWindow(window);
}

TranscriptsWindow::TranscriptsWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_theme(Theme::light())
    , m_figures(new QFrame(this))
    , m_grid(new QGridLayout(m_figures))
    , m_split(new QSplitter(Qt::Horizontal, this))
{
    setObjectName(QStringLiteral("transcripts"));
    m_figures->setObjectName(QStringLiteral("transcripts.figures"));
    m_figures->setProperty(style::area, QStringLiteral("bar"));
    m_grid->setContentsMargins(16, 10, 16, 10);
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(8);
    m_figures->hide();
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_figures);
    column->addWidget(m_split, 1);
    connect(new QShortcut(QKeySequence::Close, this), &QShortcut::activated, this, &QWidget::close);
    resize(1180, 760);
}

void TranscriptsWindow::open(const TranscriptAccess &access, const Wanted &wanted, const TimeZone &zone,
                             const NumberStyle &numbers, const Theme &theme)
{
    m_theme = theme;
    m_style = numbers;
    const auto known = std::ranges::find(m_views, wanted.conversation, &TranscriptView::conversation);
    TranscriptView *view = known != m_views.end() ? *known : add(access, theme);
    view->setTexts(zone, numbers);
    view->setAnonymised(wanted.anonymised);
    view->open(wanted.conversation, wanted.message);
    compare();
    show();
    raise();
    activateWindow();
    view->bubbles()->setFocus(Qt::OtherFocusReason);
}

TranscriptView *TranscriptsWindow::add(const TranscriptAccess &access, const Theme &theme)
{
    if (m_views.size() == mostViews)
        remove(m_views.back()); // the first one is what the others are compared with
    auto *view = new TranscriptView(m_split);
    view->setAccess(access);
    auto *close = new Button({}, QStringLiteral("x"), view);
    close->setObjectName(QStringLiteral("transcripts.close"));
    close->setAccessibleName(tr("Close this conversation"));
    close->setToolTip(close->accessibleName());
    connect(close, &QPushButton::clicked, this, [this, view] {
        remove(view);
        if (m_views.empty())
            this->close();
    });
    view->addTool(close);
    connect(view, &TranscriptView::changed, this, &TranscriptsWindow::compare);
    m_split->addWidget(view);
    m_views.push_back(view);
    themeTree(view, theme);
    return view;
}

void TranscriptsWindow::remove(TranscriptView *view)
{
    std::erase(m_views, view);
    view->disconnect(this);
    view->setParent(nullptr);
    view->deleteLater();
    compare();
}

void TranscriptsWindow::closeEvent(QCloseEvent *event)
{
    while (!m_views.empty())
        remove(m_views.back());
    QWidget::closeEvent(event);
}

void TranscriptsWindow::compare()
{
    showTitle();
    qDeleteAll(m_figures->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    const bool both = m_views.size() == mostViews && std::ranges::none_of(m_views, [](const TranscriptView *view) {
                          return view->bubbles()->conversation().messages.empty();
                      });
    m_figures->setVisible(both);
    if (!both)
        return;
    const auto first = figuresOf(transcriptFigures(m_views[0]->bubbles()->conversation()));
    const auto second = figuresOf(transcriptFigures(m_views[1]->bubbles()->conversation()));
    const auto text = [&](const Figure &figure) {
        return figure.value ? formatValue(double(*figure.value), figure.unit, m_style) : QStringLiteral("–");
    };
    int place = 0;
    for (size_t i = 0; i < first.size(); ++i) {
        if (!first[i].value && !second[i].value)
            continue;
        QString values = text(first[i]) + QStringLiteral(" · ") + text(second[i]);
        if (first[i].value && second[i].value && *first[i].value != *second[i].value && *first[i].value != 0)
            values += QStringLiteral(" (%1)").arg(
                formatChange(double(*second[i].value), double(*first[i].value),
                             first[i].unit == Unit::Duration ? Unit::Count : first[i].unit, m_style));
        auto *cell = new QWidget(m_figures);
        auto *lines = new QVBoxLayout(cell);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(1);
        lines->addWidget(new Label(first[i].name, TextRole::Axis, Tone::Secondary, cell));
        lines->addWidget(new Label(values, TextRole::TableStrong, Tone::Text, cell));
        themeTree(cell, m_theme);
        m_grid->addWidget(cell, place / perLine, place % perLine);
        ++place;
    }
}

void TranscriptsWindow::showTitle()
{
    QStringList titles;
    for (const TranscriptView *view : m_views)
        titles << view->title();
    setWindowTitle(titles.join(QStringLiteral(" | ")));
}

} // namespace parlance
