#include "views/pages/sourcescachecard.h"

#include "models/core/format.h"
#include "views/widgets/button.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace parlance {

// A stacked bar with its legend below; segments are one pixel apart.
class SourcesCacheCard::Bar : public QWidget, public Themed
{
public:
    struct Part
    {
        QString name, size;
        qint64 bytes = 0;
    };

    explicit Bar(QWidget *parent)
        : QWidget(parent)
        , m_theme(Theme::light())
    {
        setFixedHeight(14 + 8 + 2 * 22);
    }

    void setParts(std::vector<Part> parts)
    {
        m_parts = std::move(parts);
        QStringList spoken;
        for (const Part &part : m_parts)
            spoken << part.name + QLatin1Char(' ') + part.size;
        setAccessibleName(spoken.join(QStringLiteral(", ")));
        update();
    }

    void applyTheme(const Theme &theme) override
    {
        m_theme = theme;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter p(this);
        qint64 total = 0;
        for (const Part &part : m_parts)
            total += part.bytes;
        const auto place = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
        int x = 0;
        for (size_t i = 0; i < m_parts.size(); ++i) {
            const int w = total > 0 ? int(double(m_parts[i].bytes) / double(total) * (width() - 4)) : 0;
            if (w > 0)
                paintSwatch(p, place(QRect(x, 0, w, 10)), i);
            x += w > 0 ? w + 1 : 0;
        }
        // Two legend entries a line.
        p.setFont(parlance::font(TextRole::Axis));
        const int half = width() / 2;
        for (size_t i = 0; i < m_parts.size(); ++i) {
            const QRect line(int(i % 2) * half, 20 + int(i / 2) * 22, half - 12, 20);
            paintSwatch(p, place(QRect(line.x(), line.y() + 6, 8, 8)), i);
            p.setPen(m_theme.text2);
            const QRect textBox = place(line.adjusted(14, 0, 0, 0));
            p.drawText(textBox, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
                       m_parts[i].name);
            p.drawText(textBox, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter),
                       m_parts[i].size);
        }
    }

private:
    void paintSwatch(QPainter &painter, const QRect &box, size_t index)
    {
        const std::array<QColor, 3> colors{m_theme.category[0], m_theme.category[2], m_theme.category[4]};
        if (index < colors.size())
            drawRounded(painter, box, 2, colors[index], QColor());
        else
            drawRounded(painter, box, 2, m_theme.other, m_theme.otherOutline);
    }

    Theme m_theme;
    std::vector<Part> m_parts;
};

SourcesCacheCard::SourcesCacheCard(const QLocale &locale, QWidget *parent)
    : Card(tr("Local cache"), parent)
    , m_locale(locale)
    , m_bar(new Bar(this))
    , m_total(new Label({}, TextRole::ControlStrong, Tone::Text, this))
    , m_retention(new Label({}, TextRole::Table, Tone::Secondary, this))
{
    setObjectName(QStringLiteral("sources.cache"));
    m_total->setObjectName(QStringLiteral("cache.total"));
    addTool(m_total);
    addContent(m_bar, true);
    m_retention->setObjectName(QStringLiteral("cache.retention"));
    m_retention->setIconName(QStringLiteral("history"));
    auto *change = new Button(tr("Retention…"), {}, this);
    change->setObjectName(QStringLiteral("cache.change"));
    change->setLook(ButtonLook::Link);
    connect(change, &QPushButton::clicked, this, &SourcesCacheCard::retentionRequested);
    auto *foot = new QWidget(this);
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_retention, 1);
    line->addWidget(change);
    addContent(foot, true);
    setRetention(0);
}

void SourcesCacheCard::setRetention(int days)
{
    m_retention->setText(days > 0 ? tr("Transcripts kept for %Ln days", nullptr, days)
                                  : tr("Transcripts kept for ever"));
}

void SourcesCacheCard::setSizes(const std::optional<CacheSizes> &sizes, const QString &file)
{
    setHint(file);
    m_total->setText(sizes ? QString() : tr("Measuring…"));
    if (!sizes)
        return;
    const auto text = [this](qint64 bytes) {
        NumberStyle numbers;
        numbers.locale = m_locale;
        return formatValue(double(bytes), Unit::Bytes, numbers);
    };
    m_total->setText(text(sizes->total()));
    m_bar->setParts({{tr("Messages"), text(sizes->messages), sizes->messages},
                     {tr("Conversations"), text(sizes->conversations), sizes->conversations},
                     {tr("Columns"), text(sizes->columns), sizes->columns},
                     {tr("Indexes and other"), text(sizes->indexes + sizes->other), sizes->indexes + sizes->other}});
}

} // namespace parlance
