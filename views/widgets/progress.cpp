#include "views/widgets/progress.h"

#include <QPainter>
#include <QTimer>

namespace parlance {

namespace {
bool animated = true;
}

ProgressBar::ProgressBar(int thickness, QWidget *parent)
    : QWidget(parent)
    , m_theme(Theme::light())
    , m_thickness(thickness)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ProgressBar::setValue(std::optional<double> value)
{
    m_share = value;
    setAccessibleDescription(value ? tr("%1 %").arg(int(*value * 100)) : QString());
    update();
}

void ProgressBar::applyTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

QSize ProgressBar::sizeHint() const
{
    return {120, m_thickness};
}

void ProgressBar::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    const QRectF groove(0, (height() - m_thickness) / 2.0, width(), m_thickness);
    drawRounded(p, groove, m_thickness / 2.0, m_theme.border, QColor());
    if (!m_share)
        return;
    QRectF done = groove;
    done.setWidth(qMax(qreal(m_thickness), groove.width() * qBound(0.0, *m_share, 1.0)));
    if (isRightToLeft())
        done.moveRight(groove.right());
    if (*m_share > 0)
        drawRounded(p, done, m_thickness / 2.0, m_theme.accent, QColor());
}

Spinner::Spinner(QWidget *parent)
    : QWidget(parent)
    , m_theme(Theme::light())
    , m_timer(new QTimer(this))
{
    setFixedSize(16, 16);
    m_timer->setInterval(80);
    connect(m_timer, &QTimer::timeout, this, [this] {
        m_angle = (m_angle + 30) % 360;
        update();
    });
}

void Spinner::setAnimated(bool on)
{
    animated = on;
}

void Spinner::setRunning(bool running)
{
    m_running = running;
    updateTimer();
}

void Spinner::applyTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

void Spinner::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.translate(rect().center() + QPointF(0.5, 0.5));
    p.rotate(m_angle);
    p.setPen(QPen(m_theme.accent, 1.6, Qt::SolidLine, Qt::RoundCap));
    p.drawArc(QRectF(-6, -6, 12, 12), 60 * 16, 270 * 16);
}

void Spinner::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    updateTimer();
}

void Spinner::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    updateTimer();
}

void Spinner::updateTimer()
{
    if (m_running && animated && isVisible())
        m_timer->start();
    else
        m_timer->stop();
}

std::optional<double> share(qint64 done, qint64 total)
{
    if (total <= 0)
        return std::nullopt;
    return qBound(0.0, double(done) / double(total), 1.0);
}

} // namespace parlance
