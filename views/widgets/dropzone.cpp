#include "views/widgets/dropzone.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace parlance {

DropZone::DropZone(QWidget *parent)
    : QWidget(parent)
    , m_theme(Theme::light())
    , m_buttons(new QHBoxLayout)
{
    setObjectName(QStringLiteral("dropZone"));
    setFixedHeight(96);
    auto *title = new Label(tr("Drop files or folders here"), TextRole::CardTitle, Tone::Text, this);
    auto *text = new Label(tr("JSON, JSON Lines, CSV, or archives of them: recognised by content."), TextRole::Table,
                           Tone::Secondary, this);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addStretch(1);
    texts->addWidget(title);
    texts->addWidget(text);
    texts->addStretch(1);
    m_buttons->setSpacing(12);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(88, 0, 24, 0);
    row->setSpacing(16);
    row->addLayout(texts, 1);
    row->addLayout(m_buttons);
}

void DropZone::setDragging(bool dragging)
{
    m_dragging = dragging;
    update();
}

Button *DropZone::addButton(const QString &objectName, const QString &text, const QString &iconName)
{
    auto *button = new Button(text, iconName, this);
    button->setObjectName(objectName);
    m_buttons->addWidget(button);
    return button;
}

void DropZone::applyTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

void DropZone::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    QPen pen(m_dragging ? m_theme.accent : m_theme.border2, m_dragging ? 2 : 1);
    pen.setDashPattern({3, 2});
    p.setPen(pen);
    p.setBrush(m_dragging ? m_theme.sel : m_theme.surface);
    p.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::cardRadius, metrics::cardRadius);
    const QRect box = QStyle::visualRect(layoutDirection(), rect(), QRect(24, (height() - 48) / 2, 48, 48));
    drawRounded(p, box, 8, m_dragging ? m_theme.surface : m_theme.sel, QColor());
    drawIcon(p, box.topLeft() + QPoint(12, 12), QStringLiteral("folder-input"), m_theme.accent, 24);
}

} // namespace parlance
