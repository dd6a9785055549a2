#include "views/tiles/findingstile.h"

#include "views/tiles/outliers.h"
#include "views/tiles/spikes.h"
#include "views/tiles/targets.h"
#include "views/tiles/wrappedtext.h"

#include <QEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace parlance {

namespace {

QString iconOf(const Finding &finding)
{
    switch (finding.kind) {
    case Finding::Kind::CostUp:
        return QStringLiteral("trending-up");
    case Finding::Kind::CostDown:
        return QStringLiteral("trending-down");
    case Finding::Kind::Satisfaction:
        return finding.judgement > 0 ? QStringLiteral("thumbs-up") : QStringLiteral("thumbs-down");
    case Finding::Kind::ResponseTime:
        return QStringLiteral("timer");
    case Finding::Kind::Usage:
        return QStringLiteral("messages-square");
    case Finding::Kind::Concentration:
        return QStringLiteral("users");
    case Finding::Kind::NewMember:
        return QStringLiteral("plus");
    case Finding::Kind::Sources:
        return QStringLiteral("database");
    case Finding::Kind::Instructions:
        return QStringLiteral("pencil");
    case Finding::Kind::LowCoverage:
        return QStringLiteral("triangle-alert");
    case Finding::Kind::NegativeSpike:
        return QStringLiteral("trending-down");
    case Finding::Kind::Comments:
        return QStringLiteral("message-square-text");
    case Finding::Kind::ModelChoice:
        return QStringLiteral("layers");
    case Finding::Kind::AddAnswer:
        return QStringLiteral("list-plus");
    case Finding::Kind::UpdateContent:
        return QStringLiteral("file-text");
    case Finding::Kind::Guardrail:
        return QStringLiteral("shield");
    }
    return {};
}

constexpr int textLeft = 48, textRight = 32; // the icon before, the arrow after
constexpr int effectLine = 19, causeLine = 17, margin = 12;

void paintLines(QPainter &painter, const QStringList &lines, QRectF line)
{
    for (const QString &words : lines) {
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, words);
        line.translate(0, line.height());
    }
}

} // namespace

FindingRow::FindingRow(Finding finding, const PageContext &context, QWidget *parent)
    : QAbstractButton(parent)
    , m_finding(std::move(finding))
    , m_context(context)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(m_finding.effect + QStringLiteral(". ") + m_finding.cause);
    setToolTip(
        QStringLiteral("<b>%1</b><br>%2").arg(m_finding.effect.toHtmlEscaped(), m_finding.cause.toHtmlEscaped()));
}

void FindingRow::setLines(int width, int most)
{
    const int wide = width - textLeft - textRight;
    m_most = most;
    m_effect = wrapped(m_finding.effect, parlance::font(TextRole::Control), wide, most);
    m_cause = wrapped(m_finding.cause, parlance::font(TextRole::Table), wide, most);
    setFixedHeight(int(m_effect.size()) * effectLine + int(m_cause.size()) * causeLine + margin);
    update();
}

void FindingRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = *m_context.theme;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(hasFocus() ? QPen(theme.accent, 2) : QPen(Qt::NoPen));
    painter.setBrush(underMouse() ? theme.hover : theme.surface);
    painter.drawRoundedRect(area, metrics::buttonRadius, metrics::buttonRadius);

    const int j = m_finding.judgement;
    const double middle = area.center().y();
    const QRectF box(8, middle - 14, 28, 28);
    painter.setPen(Qt::NoPen);
    painter.setBrush(j > 0 ? theme.posSoft : j < 0 ? theme.negSoft : theme.warnSoft);
    painter.drawRoundedRect(box, 6, 6);
    paintIcon(painter, box.adjusted(6, 6, -6, -6), iconOf(m_finding),
              j > 0   ? theme.pos
              : j < 0 ? theme.neg
                      : theme.warn);
    paintIcon(painter, QRectF(width() - 24, middle - 8, 16, 16), QStringLiteral("chevron-right"), theme.text3);

    const double wide = width() - textLeft - textRight, top = margin / 2.0;
    painter.setFont(parlance::font(TextRole::Control));
    painter.setPen(theme.text);
    paintLines(painter, m_effect, {textLeft, top, wide, effectLine});
    painter.setFont(parlance::font(TextRole::Table));
    painter.setPen(theme.text2);
    paintLines(painter, m_cause, {textLeft, top + double(m_effect.size()) * effectLine, wide, causeLine});
}

void FindingRow::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    setLines(width(), m_most);
}

void FindingRow::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void FindingRow::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

FindingsTile::FindingsTile(const Block &block, const PageContext &context, QWidget *parent)
    : TileFrame(block, context, parent)
    , m_scroll(new QScrollArea)
    , m_list(nullptr)
{
    auto *content = new QWidget;
    m_list = new QVBoxLayout(content);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(0);
    m_list->addStretch();
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    setBody(m_scroll, false);
    m_scroll->installEventFilter(this);
}

void FindingsTile::showAnswer()
{
    showFindings(found());
}

void FindingsTile::showFindings(std::vector<Finding> findings)
{
    for (FindingRow *row : m_rows) { // one of them may be what was just clicked
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    m_findings = std::move(findings);
    for (const Finding &finding : m_findings) {
        auto *row = new FindingRow(finding, context(), m_scroll->widget());
        row->setObjectName(QStringLiteral("finding-%1").arg(m_rows.size()));
        connect(row, &QAbstractButton::clicked, this, [this, finding] { follow(finding); });
        m_list->insertWidget(m_list->count() - 1, row);
        m_rows.push_back(row);
    }
    arrange();
}

QString FindingsTile::subject() const
{
    return block().visual.options.value(QLatin1String("name")).toString();
}

std::vector<Finding> FindingsTile::found() const
{
    const auto &[state, queries, tables, error] = answer();
    if (subject() == QLatin1String("targets"))
        return findTargets(queries, tables, context().style);
    if (subject() == QLatin1String("outliers"))
        return findOutliers(queries, tables, context().style);
    if (subject() == QLatin1String("spikes"))
        return findSpikes(tables, context().zone, context().style);
    return findChanges(queries, tables, context().style);
}

// About a member that has a page: there; else the facts.
void FindingsTile::follow(const Finding &finding)
{
    const auto *dimension = std::get_if<DimensionKey>(&finding.filter.field);
    if (dimension && finding.filter.op == FilterOp::Equal && opensMember(*dimension))
        Q_EMIT memberRequested(block().opens, *dimension, finding.filter.values.front());
    else
        Q_EMIT filterRequested(finding.filter, finding.scope);
}

QString FindingsTile::emptyReason() const
{
    if (answer().hasTables() && context().extent && subject() == QLatin1String("targets"))
        return tr("No bot has enough complaints of one kind in this period.");
    if (answer().hasTables() && context().extent && subject() == QLatin1String("outliers"))
        return tr("Nobody stands out in this period.");
    if (answer().hasTables() && context().extent && subject() == QLatin1String("spikes"))
        return tr("No day is clearly more negative than the others.");
    if (subject() != QLatin1String("findings"))
        return TileFrame::emptyReason();
    if (answer().hasTables() && context().extent && context().filter.compare != Compare::None)
        return tr("Nothing changed noticeably.");
    if (context().filter.compare == Compare::None)
        return tr("Choose a comparison to see what changed.");
    return TileFrame::emptyReason();
}

// How many rows, from the first, fit with up to so many lines of text each.
int FindingsTile::fitting(int lines)
{
    int count = 0, height = 0;
    for (FindingRow *row : m_rows) {
        row->setLines(m_scroll->width(), lines);
        height += row->height();
        count += height <= m_scroll->height();
    }
    return count;
}

// Whole sentences where they have room, and one line of each where that shows more of them.
void FindingsTile::arrange()
{
    const int all = int(m_rows.size());
    const int whole = fitting(2);
    const int fits = std::max(1, whole == all ? all : fitting(1));
    const int shown = m_all ? all : std::min(all, fits);
    for (int i = 0; i < all; ++i)
        m_rows[size_t(i)]->setVisible(i < shown);
    setSubtitle(all == 0      ? QString()
                : shown < all ? tr("%1 of %n finding(s)", nullptr, all).arg(shown)
                              : tr("%n finding(s)", nullptr, all));
    setLink(all <= fits ? QString()
            : m_all     ? tr("Show fewer")
                        : tr("Show all"),
            [this] {
                m_all = !m_all;
                arrange();
            });
}

bool FindingsTile::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll && event->type() == QEvent::Resize)
        arrange();
    return TileFrame::eventFilter(watched, event);
}

} // namespace parlance
