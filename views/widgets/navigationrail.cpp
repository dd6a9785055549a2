#include "views/widgets/navigationrail.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace parlance {

namespace {
constexpr int brandHeight = 48, headingHeight = 30, sideGap = 8, railIcon = 16, footGap = 8, footLine = 9;
}

// One line of the rail.
class NavigationRail::Entry : public QAbstractButton
{
public:
    Entry(const RailEntry &entry, NavigationRail *rail, QWidget *parent)
        : QAbstractButton(parent)
        , m_rail(rail)
        , m_icon(entry.icon)
        , m_badge(entry.badge)
    {
        setText(entry.title);
        setAccessibleName(entry.title);
        setObjectName(QStringLiteral("rail.") + entry.key);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
    }

    void setIconName(const QString &name)
    {
        m_icon = name;
        update();
    }

    void setBadge(int badge)
    {
        m_badge = badge;
        setAccessibleDescription(badge > 0 ? NavigationRail::tr("%Ln new", "number beside a page", badge) : QString());
        update();
    }

    [[nodiscard]] QSize sizeHint() const override { return {metrics::rail - 2 * sideGap, metrics::navEntry}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = m_rail->m_theme;
        QPainter p(this);
        const bool current = isChecked();
        if (current || underMouse())
            drawRounded(p, rect(), 6, current ? theme.sel : theme.hover, QColor());
        if (current) {
            const QRect bar = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 7, 3, height() - 14));
            p.fillRect(bar, theme.accent);
        }
        const QColor ink = current ? theme.accent : theme.text2;
        const int iconX = m_rail->m_collapsed ? (width() - railIcon) / 2 : 10;
        const QRect iconBox = QStyle::visualRect(layoutDirection(), rect(), QRect(iconX, 0, railIcon, height()));
        drawIcon(p, QPoint(iconBox.x(), (height() - railIcon) / 2), m_icon, ink, railIcon);
        if (!m_rail->m_collapsed)
            paintText(p, theme, ink, current);
        if (hasFocus())
            drawFocusRing(p, rect(), 6, theme);
    }

    void focusInEvent(QFocusEvent *event) override
    {
        QAbstractButton::focusInEvent(event);
        m_rail->reveal(*this);
    }

private:
    void paintText(QPainter &p, const Theme &theme, const QColor &ink, bool current)
    {
        int end = width() - 10;
        if (m_badge > 0) {
            const QString text = QLocale().toString(m_badge);
            p.setFont(font(TextRole::TableHead));
            const int w = qMax(20, p.fontMetrics().horizontalAdvance(text) + 12);
            const QRect box = QStyle::visualRect(layoutDirection(), rect(), QRect(end - w, (height() - 18) / 2, w, 18));
            drawRounded(p, box, 9, theme.border, QColor());
            p.setPen(theme.text2);
            p.drawText(box, Qt::AlignCenter, text);
            end -= w + 6;
        }
        p.setFont(font(current ? TextRole::ControlStrong : TextRole::Control));
        p.setPen(ink);
        const QRect box = QStyle::visualRect(layoutDirection(), rect(), QRect(36, 0, end - 36, height()));
        p.drawText(box, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
                   p.fontMetrics().elidedText(text(), Qt::ElideRight, box.width()));
    }

    static QFont font(TextRole role) { return parlance::font(role); }

    NavigationRail *m_rail;
    QString m_icon;
    int m_badge;
};

// What lies between brand and foot: clips the entries, paints what is between them.
class NavigationRail::List : public QWidget
{
public:
    explicit List(NavigationRail *rail)
        : QWidget(rail)
        , m_rail(rail)
    {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_rail->paintList(painter);
    }

private:
    NavigationRail *m_rail;
};

NavigationRail::NavigationRail(QWidget *parent)
    : QWidget(parent)
    , m_theme(Theme::light())
    , m_list(new List(this))
{
    setObjectName(QStringLiteral("rail"));
    setAccessibleName(tr("Pages"));
    setFixedWidth(metrics::rail);
    m_settings = new Entry({QStringLiteral("settings"), tr("Settings"), QStringLiteral("settings"), {}, 0}, this, this);
    m_collapse =
        new Entry({QStringLiteral("collapse"), tr("Collapse"), QStringLiteral("panel-left-close"), {}, 0}, this, this);
    connect(m_settings, &QAbstractButton::clicked, this, &NavigationRail::settingsRequested);
    connect(m_collapse, &QAbstractButton::clicked, this, [this] { Q_EMIT collapseRequested(!m_collapsed); });
}

void NavigationRail::setEntries(const std::vector<RailEntry> &entries)
{
    if (entries == m_entries)
        return;
    m_entries = entries;
    qDeleteAll(m_buttons);
    m_buttons.clear();
    QWidget *before = nullptr;
    for (const RailEntry &entry : m_entries) {
        auto *button = new Entry(entry, this, m_list);
        button->setCheckable(true);
        button->setChecked(entry.key == m_current);
        connect(button, &QAbstractButton::clicked, this, [this, button, key = entry.key] {
            button->setChecked(key == m_current); // the window decides; setCurrent() follows
            Q_EMIT activated(key);
        });
        button->show();
        if (before != nullptr)
            setTabOrder(before, button);
        before = button;
        m_buttons.push_back(button);
    }
    if (before != nullptr)
        setTabOrder(before, m_settings);
    setTabOrder(m_settings, m_collapse);
    arrange();
}

void NavigationRail::setCurrent(const QString &key)
{
    m_current = key;
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setChecked(m_entries[i].key == key);
        if (m_entries[i].key == key)
            reveal(*m_buttons[i]);
    }
}

void NavigationRail::setBadge(const QString &key, int badge)
{
    for (size_t i = 0; i < m_buttons.size(); ++i)
        if (m_entries[i].key == key)
            m_buttons[i]->setBadge(badge);
}

void NavigationRail::setSampleBadge(bool visible)
{
    m_sample = visible;
    update();
}

void NavigationRail::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    setFixedWidth(collapsed ? metrics::railCollapsed : metrics::rail);
    m_collapse->setText(collapsed ? tr("Expand") : tr("Collapse"));
    m_collapse->setAccessibleName(m_collapse->text());
    m_collapse->setIconName(collapsed ? QStringLiteral("panel-left-open") : QStringLiteral("panel-left-close"));
    arrange();
}

void NavigationRail::applyTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

QString NavigationRail::groupTitle(const QString &group)
{
    if (group == QLatin1String("own"))
        return tr("OWN DASHBOARDS");
    if (group == QLatin1String("analyse"))
        return tr("ANALYSE");
    if (group == QLatin1String("act"))
        return tr("ACT");
    if (group == QLatin1String("build"))
        return tr("BUILD");
    if (group == QLatin1String("data"))
        return tr("DATA");
    return group.toUpper();
}

// Closer together in a low window, so that none stands on another.
int NavigationRail::heightOfEntries(int room, int heading) const
{
    constexpr int least = 20;
    QString group;
    for (const RailEntry &entry : m_entries) {
        room -= entry.group != group ? heading : 0;
        group = entry.group;
    }
    return m_entries.empty() ? metrics::navEntry : std::clamp(room / int(m_entries.size()), least, metrics::navEntry);
}

void NavigationRail::arrange()
{
    m_headings.clear();
    const int entryWidth = width() - 2 * sideGap;
    const int foot = height() - footGap - 2 * metrics::navEntry;
    const int headings = m_collapsed ? 17 : headingHeight;
    const int room = std::max(foot - footLine - brandHeight, 0);
    const int entryHeight = heightOfEntries(room, headings);
    m_list->setGeometry(0, brandHeight, width() - 1, room);
    int y = 0;
    QString group;
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        if (m_entries[i].group != group) {
            group = m_entries[i].group;
            m_headings.push_back({groupTitle(group), y});
            y += headings;
        }
        m_buttons[i]->setGeometry(sideGap, y, entryWidth, entryHeight);
        m_buttons[i]->setToolTip(m_collapsed ? m_entries[i].title : QString());
        y += entryHeight;
    }
    m_longest = std::max(y - room, 0);
    for (Heading &heading : m_headings)
        heading.y -= std::min(m_scrolled, m_longest);
    for (Entry *button : m_buttons)
        button->move(button->x(), button->y() - std::min(m_scrolled, m_longest));
    m_scrolled = std::min(m_scrolled, m_longest);
    m_settings->setGeometry(sideGap, foot, entryWidth, metrics::navEntry);
    m_collapse->setGeometry(sideGap, foot + metrics::navEntry, entryWidth, metrics::navEntry);
    m_settings->setToolTip(m_collapsed ? m_settings->text() : QString());
    m_collapse->setToolTip(m_collapsed ? m_collapse->text() : QString());
    update();
}

void NavigationRail::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.fillRect(rect(), m_theme.rail);
    const auto font = [](TextRole role) { return parlance::font(role); };
    const QRect edge = QStyle::visualRect(layoutDirection(), rect(), QRect(width() - 1, 0, 1, height()));
    p.fillRect(edge, m_theme.border);
    const auto place = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };

    const int markX = m_collapsed ? (width() - 20) / 2 : 17;
    drawIcon(p, place(QRect(markX, 14, 20, 20)).topLeft(), QStringLiteral("parlance"), m_theme.accent, 20);
    if (!m_collapsed) {
        QFont brand = font(TextRole::CardTitle);
        brand.setPixelSize(16);
        p.setFont(brand);
        p.setPen(m_theme.text);
        const QString name = QStringLiteral("Parlance");
        p.drawText(place(QRect(45, 0, 100, brandHeight)), int(Qt::AlignVCenter | Qt::AlignLeft), name);
        if (m_sample) {
            const int x = 45 + p.fontMetrics().horizontalAdvance(name) + 10;
            paintBadge(p, place(QRect(x, 0, width() - x - sideGap, brandHeight)), tr("Sample"));
        }
    }
    const int foot = height() - footGap - 2 * metrics::navEntry - footLine;
    p.fillRect(place(QRect(sideGap, foot, width() - 2 * sideGap, 1)), m_theme.border);
}

void NavigationRail::paintList(QPainter &painter) const
{
    constexpr int bar = 3;
    const auto place = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), m_list->rect(), r); };
    painter.setFont(parlance::font(TextRole::TableHead));
    painter.setPen(m_theme.text3);
    for (const Heading &heading : m_headings) {
        if (m_collapsed)
            painter.fillRect(place(QRect(14, heading.y + 8, width() - 28, 1)), m_theme.border2);
        else
            painter.drawText(place(QRect(18, heading.y + 10, width() - 26, 20)), int(Qt::AlignVCenter | Qt::AlignLeft),
                             heading.text);
    }
    if (m_longest == 0)
        return;
    // Where one is, as far as there is more than can be seen.
    const int room = m_list->height();
    const int length = std::max(room * room / (room + m_longest), 2 * bar);
    const int y = (room - length) * m_scrolled / m_longest;
    drawRounded(painter, place(QRect(m_list->width() - bar - 1, y, bar, length)), 1, m_theme.border2, QColor());
}

void NavigationRail::scrollTo(int top)
{
    const int wanted = std::clamp(top, 0, m_longest);
    if (wanted == m_scrolled)
        return;
    m_scrolled = wanted;
    arrange();
}

void NavigationRail::reveal(const QWidget &entry)
{
    if (entry.parentWidget() != m_list)
        return;
    const int top = entry.y() + m_scrolled, bottom = top + entry.height();
    if (top < m_scrolled)
        scrollTo(top);
    else if (bottom > m_scrolled + m_list->height())
        scrollTo(bottom - m_list->height());
}

void NavigationRail::wheelEvent(QWheelEvent *event)
{
    if (m_longest == 0) {
        QWidget::wheelEvent(event);
        return;
    }
    const int pixels = event->pixelDelta().y() != 0 ? event->pixelDelta().y() : event->angleDelta().y() / 2;
    scrollTo(m_scrolled - pixels);
    event->accept();
}

void NavigationRail::paintBadge(QPainter &painter, const QRect &rect, const QString &text)
{
    painter.setFont(parlance::font(TextRole::TableHead));
    const int w = qMin(rect.width(), painter.fontMetrics().horizontalAdvance(text) + 12);
    const QRect box(rect.x(), rect.center().y() - 9, w, 18);
    drawRounded(painter, box, 4, m_theme.warnSoft, QColor());
    painter.setPen(m_theme.warn);
    painter.drawText(box, Qt::AlignCenter, text);
}

void NavigationRail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void NavigationRail::moveFocus(int step)
{
    std::vector<Entry *> all = m_buttons;
    all.push_back(m_settings);
    all.push_back(m_collapse);
    const auto it = std::find(all.begin(), all.end(), focusWidget());
    const auto at = it == all.end() ? 0 : it - all.begin();
    const auto next = qBound(std::ptrdiff_t(0), at + step, std::ptrdiff_t(all.size()) - 1);
    all[size_t(next)]->setFocus(Qt::TabFocusReason);
}

void NavigationRail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) {
        moveFocus(event->key() == Qt::Key_Down ? 1 : -1);
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace parlance
