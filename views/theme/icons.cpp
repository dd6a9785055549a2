#include "views/theme/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace parlance {

namespace {

// Lucide draws 2 px lines on a 24 px grid; at 16 px that is 1.33 px, the design's stroke.
QByteArray source(const QString &name, const QColor &color)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("There is no icon named %ls.", qUtf16Printable(name));
        return {};
    }
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name().toLatin1());
    return svg;
}

void paintSource(QPainter &painter, const QRectF &rect, const QString &name, const QColor &color)
{
    const QByteArray svg = source(name, color);
    if (svg.isEmpty())
        return;
    QSvgRenderer renderer(svg);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(painter.opacity() * color.alphaF());
    renderer.render(&painter, rect);
    painter.restore();
}

// Draws at the size and ratio asked for, so one QIcon serves every screen.
class TintedIconEngine : public QIconEngine
{
public:
    TintedIconEngine(QString name, QColor color)
        : m_name(std::move(name))
        , m_color(std::move(color))
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        painter->save();
        if (mode == QIcon::Disabled)
            painter->setOpacity(painter->opacity() * 0.5);
        paintSource(*painter, rect, m_name, m_color);
        painter->restore();
    }

    // size is in device pixels here.
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        const QString key = QStringLiteral("parlance/%1/%2/%3/%4")
                                .arg(m_name, m_color.name(QColor::HexArgb))
                                .arg(size.width())
                                .arg(int(mode));
        QPixmap result;
        if (QPixmapCache::find(key, &result))
            return result;
        result = QPixmap(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, QRect(QPoint(), size), mode, state);
        painter.end();
        QPixmapCache::insert(key, result);
        return result;
    }

    QIconEngine *clone() const override { return new TintedIconEngine(m_name, m_color); }

private:
    QString m_name;
    QColor m_color;
};

} // namespace

QIcon icon(const QString &name, const QColor &color)
{
    if (!QFile::exists(QStringLiteral(":/icons/%1.svg").arg(name))) {
        qWarning("There is no icon named %ls.", qUtf16Printable(name));
        return {};
    }
    return QIcon(new TintedIconEngine(name, color)); // QIcon takes ownership
}

QPixmap iconPixmap(const QString &name, const QColor &color, int size, qreal devicePixelRatio)
{
    const int pixels = qRound(size * devicePixelRatio);
    TintedIconEngine engine(name, color);
    QPixmap result = engine.pixmap(QSize(pixels, pixels), QIcon::Normal, QIcon::Off);
    result.setDevicePixelRatio(devicePixelRatio);
    return result;
}

void paintIcon(QPainter &painter, const QRectF &rect, const QString &name, const QColor &color)
{
    paintSource(painter, rect, name, color);
}

} // namespace parlance
