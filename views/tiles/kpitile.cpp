#include "views/tiles/kpitile.h"

#include "views/charts/sparkline.h"
#include "views/tiles/wrappedtext.h"
#include "views/words/errorwords.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QJsonObject>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace parlance {

KpiTile::KpiTile(const Block &block, const PageContext &context, QWidget *parent)
    : Tile(block, context, parent)
{
    setFocusPolicy(Qt::StrongFocus);
    if (!block.opens.isEmpty() && context.pages.contains(block.opens))
        setCursor(Qt::PointingHandCursor);
}

int KpiTile::lastMinutes() const
{
    return visual().options.value(QLatin1String("last_minutes")).toInt();
}

QString KpiTile::emptyReason() const
{
    const QJsonObject reasons = visual().options.value(QLatin1String("empty")).toObject();
    if (context().extent && !block().queries.empty() && !block().queries.front().measures.empty()) {
        const MeasureKey measure = block().queries.front().measures.front();
        const QString reason = reasons.value(QLatin1String(catalog::info(measure).name)).toString();
        if (!reason.isEmpty())
            return documentText(reason);
        if (isCost(measure))
            return tr("No costs are stated");
        if (measure == MeasureKey::Satisfaction || measure == MeasureKey::SatisfactionLow)
            return tr("No answer was rated");
        if (catalog::info(measure).unit == Unit::Duration)
            return tr("No times are stated");
    }
    return tr("No data in this period");
}

namespace {

// A figure has one.
const Column *shownMeasure(const Table &table)
{
    const auto found = std::ranges::find(table.columns, ColumnKind::Measure, &Column::kind);
    return found == table.columns.end() ? nullptr : &*found;
}

} // namespace

void KpiTile::contextChanged()
{
    answerChanged();
}

void KpiTile::answerChanged()
{
    m_value.clear();
    m_change = {};
    m_spark.clear();
    QString tip = QStringLiteral("<b>%1</b>").arg(title().toHtmlEscaped());
    if (const QString only = onlyText(); !only.isEmpty())
        tip += QStringLiteral("<br>") + only.toHtmlEscaped();
    const std::vector<Query> &asked = answer().queries;
    if (!asked.empty() && !asked.front().measures.empty())
        tip += QStringLiteral("<br>") + measureDefinition(asked.front().measures.front()).toHtmlEscaped();

    if (answer().hasTables() && answer().tables.front()->rows > 0 && !asked.front().measures.empty()) {
        const Table &table = *answer().tables.front();
        const Column *now = shownMeasure(table);
        const QString key = now ? now->key : QString();
        const Column *before = table.column(QString(key + QStringLiteral(".previous")));
        const bool zeroIsNone = visual().options.value(QLatin1String("zero")).toBool();
        if (now && !now->isNull(0) && !(zeroIsNone && now->number(0) == 0)) {
            const NumberStyle &numbers = context().style;
            m_value = formatValue(now->number(0), now->unit, numbers);
            if (before && !before->isNull(0) && (before->number(0) != 0 || now->unit == Unit::Percent)) {
                m_change = describeChange(now->number(0), before->number(0), now->unit, now->good, numbers);
                tip += QStringLiteral("<br>") +
                       tr("Before: %1").arg(formatValue(before->number(0), before->unit, numbers)).toHtmlEscaped();
            }
        }
        if (answer().tables.size() > 1) {
            if (const Column *series = answer().tables[1]->column(key)) {
                std::vector<double> values;
                for (qsizetype row = 0; row < answer().tables[1]->rows; ++row)
                    values.push_back(series->number(row));
                m_spark = sevenDayMean(values);
            }
        }
    }
    if (const int minutes = lastMinutes(); minutes > 0 && context().extent && context().extent->to)
        tip += QStringLiteral("<br>") +
               tr("With a message in the last %n minute(s) of the data, up to %1.", nullptr, minutes)
                   .arg(formatPoint(*context().extent->to, context().zone, context().style.locale))
                   .toHtmlEscaped();
    const bool known = answer().state != TileState::Loading && answer().state != TileState::Failed;
    if (m_value.isEmpty() && known)
        tip += QStringLiteral("<br>") + emptyReason().toHtmlEscaped();
    if (answer().error)
        tip += QStringLiteral("<br>") +
               QString(tr("This could not be computed.") + QLatin1Char(' ') + errorWords(*answer().error).sentence)
                   .toHtmlEscaped();
    setToolTip(tip);
    setAccessibleName(m_value.isEmpty() ? title()
                                        : QStringLiteral("%1: %2 %3").arg(title(), m_value, m_change.text).trimmed());
    update();
}

void KpiTile::paintChange(QPainter &painter, const QRectF &rect) const
{
    const Theme &theme = *context().theme;
    const QColor color = changeColor(m_change, theme);
    double left = rect.left();
    if (m_change.direction != 0) {
        const double middle = rect.center().y();
        QPolygonF arrow;
        if (m_change.direction > 0)
            arrow << QPointF(left, middle + 3) << QPointF(left + 8, middle + 3) << QPointF(left + 4, middle - 3);
        else
            arrow << QPointF(left, middle - 3) << QPointF(left + 8, middle - 3) << QPointF(left + 4, middle + 3);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawPolygon(arrow);
        left += 13;
    }
    painter.setFont(parlance::font(TextRole::TableStrong));
    painter.setPen(color);
    painter.drawText(QRectF(left, rect.top(), rect.right() - left, rect.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     m_change.text);
}

void KpiTile::paintEvent(QPaintEvent *event)
{
    Tile::paintEvent(event);
    const Theme &theme = *context().theme;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF inner = QRectF(rect()).adjusted(16, 10, -16, -12);
    painter.setFont(parlance::font(TextRole::Table));
    painter.setPen(theme.text2);
    const QString only = onlyText();
    const QString words = only.isEmpty() ? title() : title() + QStringLiteral(" · ") + only;
    const QString head = painter.fontMetrics().elidedText(words, Qt::ElideRight, int(inner.width()));
    painter.drawText(QRectF(inner.left(), inner.top(), inner.width(), 20), Qt::AlignLeft | Qt::AlignVCenter, head);

    const QRectF valueRect(inner.left(), inner.top() + 22, inner.width(), 32);
    const QRectF changeRect(inner.left(), inner.top() + 60, inner.width() * 0.56, 18);
    if (answer().state == TileState::Loading) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.hover);
        painter.drawRoundedRect(QRectF(inner.left(), valueRect.top() + 4, 96, 24), 4, 4);
        painter.drawRoundedRect(QRectF(inner.left(), changeRect.top() + 3, 56, 12), 3, 3);
    } else {
        const bool failed = answer().state == TileState::Failed;
        painter.setOpacity(answer().state == TileState::Stale ? 0.4 : 1.0);
        painter.setFont(parlance::font(TextRole::Kpi));
        painter.setPen(theme.text);
        painter.drawText(valueRect, Qt::AlignLeft | Qt::AlignVCenter,
                         m_value.isEmpty() ? QStringLiteral("–") : m_value);
        if (failed) {
            paintIcon(painter, QRectF(inner.left(), changeRect.top() + 1, 16, 16), QStringLiteral("triangle-alert"),
                      theme.warn);
        } else if (m_value.isEmpty()) {
            paintReason(painter, QRectF(inner.left(), changeRect.top() - 2, inner.width(), 34));
        } else if (lastMinutes() > 0 && context().extent && context().extent->to) {
            painter.setFont(parlance::font(TextRole::Table));
            painter.setPen(theme.text3);
            const QString until =
                tr("until %1").arg(formatPoint(*context().extent->to, context().zone, context().style.locale));
            painter.drawText(QRectF(inner.left(), changeRect.top(), inner.width(), 18),
                             Qt::AlignLeft | Qt::AlignVCenter,
                             painter.fontMetrics().elidedText(until, Qt::ElideRight, int(inner.width())));
        } else {
            paintChange(painter, changeRect);
            const double left = std::max(inner.left() + inner.width() * 0.56, inner.right() - 62);
            paintSparkline(painter, QRectF(left, inner.top() + 52, inner.right() - left - 2, 24), m_spark, theme);
        }
    }
    if (hasFocus()) {
        painter.setOpacity(1);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::cardRadius, metrics::cardRadius);
    }
}

void KpiTile::paintReason(QPainter &painter, const QRectF &area) const
{
    painter.setFont(parlance::font(TextRole::Table));
    painter.setPen(context().theme->text3);
    QRectF line(area.topLeft(), QSizeF(area.width(), painter.fontMetrics().height() + 1));
    for (const QString &words : wrapped(emptyReason(), painter.font(), int(area.width()), 2)) {
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, words);
        line.translate(0, line.height());
    }
}

void KpiTile::open()
{
    if (!block().opens.isEmpty() && context().pages.contains(block().opens))
        Q_EMIT pageRequested(block().opens);
}

void KpiTile::mousePressEvent(QMouseEvent *event)
{
    event->setAccepted(event->button() == Qt::LeftButton); // so that the release comes here too
}

void KpiTile::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        answer().state == TileState::Failed ? Q_EMIT retryRequested() : open();
}

void KpiTile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        open();
    else
        Tile::keyPressEvent(event);
}

void KpiTile::enterEvent(QEnterEvent *event)
{
    parlance::setStyle(this, "hovered", QStringLiteral("true"));
    Tile::enterEvent(event);
}

void KpiTile::leaveEvent(QEvent *event)
{
    parlance::setStyle(this, "hovered", QStringLiteral("false"));
    Tile::leaveEvent(event);
}

void KpiTile::focusInEvent(QFocusEvent *event)
{
    Tile::focusInEvent(event);
    update();
}

void KpiTile::focusOutEvent(QFocusEvent *event)
{
    Tile::focusOutEvent(event);
    update();
}

void KpiTile::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy value"), this,
                    [this] {
                        QGuiApplication::clipboard()->setText(m_value);
                        Q_EMIT statusMessage(tr("Copied"));
                    })
        ->setEnabled(!m_value.isEmpty());
    menu->addAction(tr("Copy definition"), this, [this] {
        if (answer().queries.empty() || answer().queries.front().measures.empty())
            return;
        const MeasureKey key = answer().queries.front().measures.front();
        QGuiApplication::clipboard()->setText(measureLabel(key) + QStringLiteral(": ") + measureDefinition(key));
        Q_EMIT statusMessage(tr("Copied"));
    });
    addMoreActions(*menu);
    menu->popup(event->globalPos());
}

} // namespace parlance
