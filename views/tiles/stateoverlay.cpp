#include "views/tiles/stateoverlay.h"

#include "views/words/errorwords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimerEvent>
#include <QVBoxLayout>

namespace parlance {

namespace {

constexpr int delayMs = 300;
constexpr int tickMs = 40;
constexpr int phases = 40; // ticks from one end of the line to the other

QPushButton *smallButton(const QString &text, const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    parlance::setStyle(button, style::size, QStringLiteral("small"));
    return button;
}

} // namespace

StateOverlay::StateOverlay(Skeleton skeleton, QWidget *covered)
    : QWidget(covered)
    , m_skeleton(skeleton)
    , m_message(new QWidget(this))
{
    setObjectName(QStringLiteral("stateOverlay"));
    auto *column = new QVBoxLayout(m_message);
    column->setSpacing(8);
    column->setContentsMargins(16, 12, 16, 12);
    m_sentence = new QLabel(m_message);
    m_sentence->setObjectName(QStringLiteral("stateSentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    parlance::setStyle(m_sentence, style::role, QStringLiteral("secondary"));
    m_details = new QLabel(m_message);
    m_details->setObjectName(QStringLiteral("stateDetails"));
    m_details->setWordWrap(true);
    m_details->setAlignment(Qt::AlignCenter);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    parlance::setStyle(m_details, style::role, QStringLiteral("code"));
    m_retry = smallButton(tr("Try again"), QStringLiteral("retry"), m_message);
    m_showDetails = smallButton(tr("Details"), QStringLiteral("details"), m_message);
    m_widen = smallButton(tr("Widen period"), QStringLiteral("widen"), m_message);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    for (QPushButton *button : {m_retry, m_showDetails, m_widen})
        buttons->addWidget(button);
    buttons->addStretch();
    column->addWidget(m_sentence);
    column->addLayout(buttons);
    column->addWidget(m_details);

    connect(m_retry, &QPushButton::clicked, this, &StateOverlay::retryClicked);
    connect(m_widen, &QPushButton::clicked, this, &StateOverlay::widenClicked);
    connect(m_showDetails, &QPushButton::clicked, this, [this] {
        m_details->setVisible(!m_details->isVisibleTo(m_message));
        layoutMessage();
    });
    covered->installEventFilter(this);
    setGeometry(covered->rect());
    hide();
}

void StateOverlay::setTheme(const Theme &theme)
{
    m_theme = &theme;
    update();
}

QString StateOverlay::sentence() const
{
    return m_message->isVisibleTo(this) ? m_sentence->text() : QString();
}

void StateOverlay::setState(TileState state, const QString &reason, const std::optional<Error> &error, bool hasPicture,
                            bool canWiden)
{
    const bool wasWaiting = m_state == TileState::Loading || m_state == TileState::Stale;
    const bool waits = state == TileState::Loading || state == TileState::Stale;
    m_state = state;
    m_hasPicture = hasPicture;
    if (waits && !wasWaiting) {
        m_delayed = false;
        m_delay.start(delayMs, this);
    } else if (!waits) {
        m_delayed = false;
        m_delay.stop();
        m_tick.stop();
    }

    const bool failed = state == TileState::Failed;
    const bool speaks = failed || state == TileState::Empty;
    m_message->setVisible(speaks);
    m_retry->setVisible(failed);
    m_showDetails->setVisible(failed && error);
    m_widen->setVisible(state == TileState::Empty && canWiden);
    m_details->setVisible(false);
    const ErrorWords words = failed && error ? errorWords(*error) : ErrorWords();
    m_details->setText(words.details);
    QString sentence = reason;
    if (failed)
        sentence = tr("This could not be computed.") + QLatin1Char(' ') + words.sentence;
    m_sentence->setText(sentence.trimmed());
    // A waiting overlay lets clicks through: what is old can still be read and used.
    setAttribute(Qt::WA_TransparentForMouseEvents, waits);
    setVisible(state != TileState::Ready);
    raise();
    layoutMessage();
    update();
}

void StateOverlay::showDelayedNow()
{
    m_delay.stop();
    m_delayed = true;
    update();
}

void StateOverlay::layoutMessage()
{
    const int room = std::max(120, std::min(width() - 16, 360));
    m_message->setFixedWidth(room);
    m_message->setFixedHeight(std::max(m_message->layout()->totalHeightForWidth(room), m_message->sizeHint().height()));
    m_message->move((width() - room) / 2, std::max(0, (height() - m_message->height()) / 2));
}

bool StateOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && (event->type() == QEvent::Resize || event->type() == QEvent::Show)) {
        setGeometry(static_cast<QWidget *>(parent())->rect());
        layoutMessage();
    }
    return QWidget::eventFilter(watched, event);
}

void StateOverlay::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_delay.timerId()) {
        m_delay.stop();
        m_delayed = true;
        m_tick.start(tickMs, this);
    } else if (event->timerId() == m_tick.timerId()) {
        m_phase = (m_phase + 1) % phases;
    }
    update();
}

void StateOverlay::paintRows(QPainter &painter) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme->hover);
    for (int i = 0; i < 6; ++i) {
        const double wide = width() * (0.86 - 0.07 * (i % 3));
        painter.drawRoundedRect(QRectF(0, 34 + i * metrics::tableRow, wide, 12), 3, 3);
    }
}

void StateOverlay::paintProgress(QPainter &painter) const
{
    const double part = width() * 0.3;
    const double at = (width() - part) * m_phase / double(phases - 1);
    painter.fillRect(QRectF(0, 0, width(), 2), m_theme->border);
    painter.fillRect(QRectF(at, 0, part, 2), m_theme->accent);
}

void StateOverlay::paintEvent(QPaintEvent *)
{
    if (!m_theme)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool waits = m_state == TileState::Loading || m_state == TileState::Stale;
    // The surface at 60 % over the picture leaves the picture at 40 %.
    if ((m_state == TileState::Stale && m_delayed) || m_state == TileState::Failed) {
        QColor veil = m_theme->surface;
        veil.setAlphaF(m_hasPicture ? 0.6F : 1.0F);
        painter.fillRect(rect(), veil);
    }
    if (m_state == TileState::Loading) {
        painter.fillRect(rect(), m_theme->surface);
        if (m_skeleton == Skeleton::Rows)
            paintRows(painter);
    }
    if (waits && m_delayed)
        paintProgress(painter);
    if (m_message->isVisible()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme->surface);
        painter.drawRoundedRect(m_message->geometry(), metrics::cardRadius, metrics::cardRadius);
    }
}

} // namespace parlance
