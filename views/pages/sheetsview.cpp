#include "views/pages/sheetsview.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace parlance {

namespace {

constexpr int gap = 16, side = 24, widest = 900;

} // namespace

class SheetsView::Canvas : public QWidget
{
public:
    using QWidget::QWidget;

    void fit(int room)
    {
        m_room = room;
        if (!m_sheets || m_sheets->count() == 0) {
            setFixedHeight(120);
            return;
        }
        m_width = std::clamp(room - 2 * side, 200, widest);
        m_height = int(m_width * m_sheets->size().height() / m_sheets->size().width());
        setFixedHeight(gap + m_sheets->count() * (m_height + gap));
        update();
    }

    std::shared_ptr<const ReportSheets> m_sheets;
    QString m_message;
    Theme m_theme = Theme::light();
    int m_room = 600;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        painter.fillRect(event->rect(), m_theme.bg);
        if (!m_sheets) {
            painter.setFont(parlance::font(TextRole::Body));
            painter.setPen(m_theme.text2);
            painter.drawText(rect().adjusted(side, 0, -side, 0), Qt::AlignCenter | Qt::TextWordWrap, m_message);
            return;
        }
        painter.setRenderHint(QPainter::Antialiasing);
        for (int sheet = 0; sheet < m_sheets->count(); ++sheet) {
            const QRect area((width() - m_width) / 2, gap + sheet * (m_height + gap), m_width, m_height);
            if (!area.adjusted(-1, -1, 1, 1).intersects(event->rect()))
                continue;
            painter.fillRect(area.adjusted(-1, -1, 1, 1), m_theme.border);
            painter.save();
            painter.setClipRect(area);
            painter.translate(area.topLeft());
            const double scale = m_width / m_sheets->size().width();
            painter.scale(scale, scale);
            m_sheets->paint(painter, sheet);
            painter.restore();
        }
    }

private:
    int m_width = 600, m_height = 800;
};

SheetsView::SheetsView(QWidget *parent)
    : QScrollArea(parent)
    , m_canvas(new Canvas)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(m_canvas);
}

void SheetsView::setSheets(std::shared_ptr<const ReportSheets> sheets)
{
    m_canvas->m_sheets = std::move(sheets);
    m_canvas->fit(viewport()->width());
    m_canvas->update();
}

void SheetsView::setMessage(const QString &text)
{
    m_canvas->m_message = text;
    m_canvas->setAccessibleDescription(text);
    setSheets(nullptr);
}

void SheetsView::setTheme(const Theme &theme)
{
    m_canvas->m_theme = theme;
    m_canvas->update();
}

int SheetsView::count() const
{
    return m_canvas->m_sheets ? m_canvas->m_sheets->count() : 0;
}

void SheetsView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    m_canvas->fit(viewport()->width());
}

} // namespace parlance
