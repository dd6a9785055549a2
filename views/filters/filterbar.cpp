#include "views/filters/filterbar.h"

#include "views/filters/barparts.h"
#include "views/filters/dimensionpopup.h"
#include "views/filters/filtertextpopup.h"
#include "views/filters/memberpopup.h"
#include "views/filters/periodpopup.h"
#include "views/filters/periods.h"

#include <QActionGroup>
#include <QMenu>
#include <QPainter>
#include <QStyle>

namespace parlance {

namespace {
constexpr std::array standardDimensions{DimensionKey::Bot, DimensionKey::User, DimensionKey::Model};
constexpr int gap = 8, searchIcon = 40, searchMinimum = 96, searchMaximum = 360, chipTextMaximum = 150;
} // namespace

FilterBar::FilterBar(MemberAccess members, QWidget *parent)
    : QWidget(parent)
    , m_theme(Theme::light())
    , m_members(std::move(members))
    , m_now([] { return UtcMs(0); })
    , m_period(new Button({}, QStringLiteral("calendar"), this))
    , m_compare(new Button({}, {}, this))
    , m_restChip(new Button({}, QStringLiteral("filter"), this))
    , m_add(new Button(tr("Filter"), QStringLiteral("plus"), this))
    , m_more(new Button({}, {}, this))
    , m_search(new SearchButton(this))
    , m_freshness(new FreshnessLabel(this))
{
    setObjectName(QStringLiteral("filter"));
    setFixedHeight(metrics::filterBar);
    m_period->setObjectName(QStringLiteral("filter.period"));
    m_compare->setObjectName(QStringLiteral("filter.compare"));
    m_restChip->setObjectName(QStringLiteral("filter.rest"));
    m_add->setObjectName(QStringLiteral("filter.add"));
    m_more->setObjectName(QStringLiteral("filter.more"));
    m_period->setDropDown(true);
    m_compare->setDropDown(true);
    m_compare->setPrefix(tr("Compare:"));
    m_add->setLook(ButtonLook::ChipDashed);
    m_more->setLook(ButtonLook::Chip);
    m_restChip->setLook(ButtonLook::ChipActive);
    m_restChip->setClosable(true);
    m_restChip->setMaximumTextWidth(chipTextMaximum);
    connect(m_period, &QPushButton::clicked, this, &FilterBar::openPeriod);
    connect(m_compare, &QPushButton::clicked, this, &FilterBar::openCompare);
    connect(m_add, &QPushButton::clicked, this, &FilterBar::openDimensions);
    connect(m_more, &QPushButton::clicked, this, &FilterBar::openFolded);
    connect(m_search, &QPushButton::clicked, this, &FilterBar::searchRequested);
    connect(m_restChip, &QPushButton::clicked, this, &FilterBar::openText);
    connect(m_restChip, &Button::closeRequested, this, [this] {
        PageFilter filter = m_filter;
        filter.where = joinFilter({m_chips, {}});
        changeTo(filter);
    });
    setFilter({});
}

void FilterBar::setFilter(const PageFilter &filter)
{
    m_filter = filter;
    FilterParts parts = splitFilter(filter.where);
    m_rest = parts.rest;
    m_chips.clear();
    std::vector<DimensionKey> standard(standardDimensions.begin(), standardDimensions.end());
    if (m_environments.names.size() > 1)
        standard.insert(standard.begin(), DimensionKey::Environment);
    for (const DimensionKey dimension : standard) {
        const auto it = std::find_if(parts.chips.begin(), parts.chips.end(),
                                     [&](const Chip &chip) { return chip.dimension == dimension; });
        m_chips.push_back(it == parts.chips.end() ? Chip{dimension, {}, false, false} : *it);
        if (it != parts.chips.end())
            parts.chips.erase(it);
    }
    m_chips.insert(m_chips.end(), parts.chips.begin(), parts.chips.end());

    m_period->setCaption(periodLabel(filter.period, m_now(), m_zone, m_locale));
    m_compare->setCaption(compareLabel(filter.compare));
    m_restChip->setCaption(toText(m_rest));
    m_restChip->setToolTip(toText(m_rest));
    rebuildChips();
}

void FilterBar::setClock(std::function<UtcMs()> now, const TimeZone &zone, const QLocale &locale)
{
    m_now = std::move(now);
    m_zone = zone;
    m_locale = locale;
    m_period->setCaption(periodLabel(m_filter.period, m_now(), m_zone, m_locale));
    arrange();
}

void FilterBar::setEnvironments(const Environments &environments)
{
    if (environments == m_environments)
        return;
    m_environments = environments;
    setFilter(PageFilter(m_filter));
}

void FilterBar::setFilterEnabled(bool enabled)
{
    m_enabled = enabled;
    for (Button *button : {m_period, m_compare, m_restChip, m_add, m_more})
        button->setEnabled(enabled);
    for (Button *button : m_chipButtons)
        button->setEnabled(enabled);
}

void FilterBar::setFreshness(const QString &text, bool stale)
{
    m_freshness->setText(text, stale);
    arrange();
}

void FilterBar::refreshLabels()
{
    m_names.clear();
    rebuildChips();
}

void FilterBar::applyTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

Button *FilterBar::makeChip(size_t index)
{
    auto *button = new Button({}, {}, this);
    button->applyTheme(m_theme);
    button->setMaximumTextWidth(chipTextMaximum);
    connect(button, &QPushButton::clicked, this, [this, index, button] { editChip(int(index), button); });
    connect(button, &Button::closeRequested, this, [this, index] {
        setChip(int(index), Chip{m_chips[index].dimension, {}, false, false});
    });
    return button;
}

// Buttons stay where they are, so that the focus stays too.
void FilterBar::rebuildChips()
{
    ++m_generation;
    while (m_chipButtons.size() > m_chips.size()) {
        m_chipButtons.back()->setObjectName({});
        m_chipButtons.back()->hide();
        m_chipButtons.back()->deleteLater();
        m_chipButtons.pop_back();
    }
    while (m_chipButtons.size() < m_chips.size())
        m_chipButtons.push_back(makeChip(m_chipButtons.size()));
    QWidget *before = m_compare;
    for (size_t i = 0; i < m_chips.size(); ++i) {
        Button *button = m_chipButtons[i];
        button->setObjectName(QStringLiteral("filter.chip.") + QLatin1String(catalog::info(m_chips[i].dimension).name));
        button->setEnabled(m_enabled);
        decorate(button, m_chips[i]);
        setTabOrder(before, button);
        before = button;
        describe(m_chips[i]);
    }
    for (Button *button : {m_restChip, m_more, m_add}) {
        setTabOrder(before, button);
        before = button;
    }
    setTabOrder(before, m_search);
    arrange();
}

void FilterBar::decorate(Button *button, const Chip &chip)
{
    const bool active = !chip.isEmpty();
    button->setLook(!active ? ButtonLook::Chip : isInvalid(chip) ? ButtonLook::ChipInvalid : ButtonLook::ChipActive);
    button->setPrefix(isInvalid(chip) ? QString() : labelOf(chip.dimension));
    button->setCaption(active ? chipText(chip) : emptyText(chip));
    button->setStrong(true);
    button->setDropDown(!active);
    button->setClosable(active);
    button->setAccessibleName(labelOf(chip.dimension) + QLatin1Char(' ') + button->text());
    button->setToolTip(active ? toText(toFilter(chip)) : QString());
}

QString FilterBar::emptyText(const Chip &chip) const
{
    const QString scope =
        chip.dimension == DimensionKey::Environment ? m_environments.scopeOf(m_filter.where) : QString();
    return scope.isEmpty() ? tr("all") : scope;
}

QString FilterBar::chipText(const Chip &chip) const
{
    if (isInvalid(chip))
        return tr("Unknown %1").arg(labelOf(chip.dimension));
    const int count = int(chip.values.size()) + (chip.withNull ? 1 : 0);
    QString text;
    if (count > 1)
        text = tr("%n selected", nullptr, count);
    else if (chip.withNull)
        text = tr("(none)");
    else
        text = m_names.value({int(chip.dimension), chip.values.front()}, chip.values.front());
    return chip.exclude ? tr("not %1").arg(text) : text;
}

bool FilterBar::isInvalid(const Chip &chip) const
{
    return std::any_of(chip.values.begin(), chip.values.end(), [&](const QString &key) {
        const auto known = m_names.constFind({int(chip.dimension), key});
        return known != m_names.constEnd() && known->isEmpty();
    });
}

// Names arrive later; until then the key stands on the chip.
void FilterBar::describe(const Chip &chip)
{
    QStringList unknown;
    for (const QString &key : chip.values) {
        if (!m_names.contains({int(chip.dimension), key}))
            unknown << key;
    }
    if (unknown.isEmpty() || !m_members.describe)
        return;
    m_members.describe(
        chip.dimension, unknown, this,
        [this, unknown, dimension = chip.dimension,
         generation = m_generation](const Result<std::vector<FilterMember>> &members) {
            if (!members)
                return;
            for (const QString &key : unknown)
                m_names.insert({int(dimension), key}, QString());
            for (const FilterMember &member : *members)
                m_names.insert({int(dimension), member.key}, member.label.isEmpty() ? member.key : member.label);
            if (generation != m_generation)
                return;
            for (size_t i = 0; i < m_chips.size(); ++i)
                decorate(m_chipButtons[i], m_chips[i]);
            arrange();
        });
}

void FilterBar::changeTo(const PageFilter &filter)
{
    if (!(filter == m_filter))
        Q_EMIT changed(filter);
}

void FilterBar::setChip(int index, const Chip &chip)
{
    std::vector<Chip> chips = m_chips;
    if (index < int(chips.size()))
        chips[size_t(index)] = chip;
    else
        chips.push_back(chip);
    PageFilter filter = m_filter;
    filter.where = joinFilter({chips, m_rest});
    changeTo(filter);
}

void FilterBar::editChip(int index, QWidget *anchor)
{
    if (!m_members.find)
        return;
    auto *popup = new MemberPopup(m_chips[size_t(index)], m_members, this);
    popup->applyTheme(m_theme);
    connect(popup, &MemberPopup::chosen, this, [this, index](const Chip &chip) { setChip(index, chip); });
    popup->openBelow(anchor);
}

void FilterBar::openPeriod()
{
    auto *popup = new PeriodPopup(m_filter.period, m_now(), m_zone, m_locale, this);
    popup->applyTheme(m_theme);
    connect(popup, &PeriodPopup::chosen, this, [this](const Period &period) {
        PageFilter filter = m_filter;
        filter.period = period;
        changeTo(filter);
    });
    popup->openBelow(m_period);
}

void FilterBar::openCompare()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("filter.compareMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *group = new QActionGroup(menu);
    for (const Compare compare : {Compare::None, Compare::PreviousPeriod, Compare::PreviousYear}) {
        QString label = compareLabel(compare);
        label[0] = label[0].toUpper();
        QAction *action = group->addAction(label);
        action->setObjectName(QStringLiteral("compare.") + compareToken(compare));
        action->setCheckable(true);
        action->setChecked(compare == m_filter.compare);
        connect(action, &QAction::triggered, this, [this, compare] {
            PageFilter filter = m_filter;
            filter.compare = compare;
            changeTo(filter);
        });
    }
    menu->addActions(group->actions());
    menu->popup(m_compare->mapToGlobal(QPoint(0, m_compare->height() + 4)));
}

void FilterBar::openDimensions()
{
    auto *popup = new DimensionPopup(this);
    popup->applyTheme(m_theme);
    connect(popup, &DimensionPopup::chosen, this, [this](DimensionKey dimension) {
        const auto it =
            std::find_if(m_chips.begin(), m_chips.end(), [&](const Chip &chip) { return chip.dimension == dimension; });
        const int index = int(it - m_chips.begin());
        auto *members = new MemberPopup(it == m_chips.end() ? Chip{dimension, {}, false, false} : *it, m_members, this);
        members->applyTheme(m_theme);
        connect(members, &MemberPopup::chosen, this, [this, index](const Chip &chip) { setChip(index, chip); });
        members->openBelow(m_add);
    });
    connect(popup, &DimensionPopup::textRequested, this, &FilterBar::openText);
    popup->openBelow(m_add);
}

void FilterBar::openText()
{
    auto *popup = new FilterTextPopup(m_filter.where, this);
    popup->applyTheme(m_theme);
    connect(popup, &FilterTextPopup::chosen, this, [this](const Filter &where) {
        PageFilter filter = m_filter;
        filter.where = where;
        changeTo(filter);
    });
    popup->openBelow(m_restChip->isVisible() ? m_restChip : m_add);
}

// The folded chips as a menu; each opens its members.
void FilterBar::openFolded()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("filter.moreMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (size_t i = 0; i < m_chips.size(); ++i) {
        if (m_chipButtons[i]->isVisibleTo(this))
            continue;
        const QString value = m_chips[i].isEmpty() ? emptyText(m_chips[i]) : chipText(m_chips[i]);
        QAction *action = menu->addAction(tr("%1: %2").arg(labelOf(m_chips[i].dimension), value));
        connect(action, &QAction::triggered, this, [this, i] { editChip(int(i), m_more); });
    }
    if (!m_rest.isEmpty() && !m_restChip->isVisibleTo(this))
        connect(menu->addAction(toText(m_rest)), &QAction::triggered, this, &FilterBar::openText);
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 4)));
}

void FilterBar::arrange()
{
    const int left = metrics::pageSide;
    const int space = width() - 2 * metrics::pageSide;
    const int fixed = m_period->width() + gap + m_compare->width() + 2 * gap + 1;
    const int age = m_freshness->sizeHint().width();

    // Which chips fold: from the right, those without a filter first.
    std::vector<Button *> shown = m_chipButtons;
    if (!m_rest.isEmpty())
        shown.push_back(m_restChip);
    const auto all = shown;
    m_more->setCaption(QStringLiteral("+%1").arg(all.size()));
    const auto chipsWidth = [&] {
        int sum = shown.size() < all.size() ? m_more->width() + gap : 0;
        for (const Button *button : shown)
            sum += button->width() + gap;
        return sum + m_add->width() + gap;
    };
    const auto isActive = [](const Button *button) { return button->look() != ButtonLook::Chip; };
    int ageWidth = age;
    const auto rest = [&] { return space - fixed - chipsWidth() - (ageWidth > 0 ? ageWidth + gap : 0); };
    // What gives way, in this order: chips without a filter, the words of the freshness, the active chips.
    for (auto it = shown.end(); it != shown.begin() && rest() < searchMinimum;) {
        --it;
        if (!isActive(*it))
            it = shown.erase(it);
    }
    if (rest() < searchMinimum)
        ageWidth = qMin(age, 16); // the dot alone
    while (rest() < searchIcon && !shown.empty())
        shown.pop_back();
    m_folded = int(all.size() - shown.size());

    const auto place = [this](QWidget *widget, int x, int w) {
        const QRect box(x, (metrics::filterBar - 1 - widget->height()) / 2, w, widget->height());
        widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), box));
    };
    int x = left;
    const auto next = [&](QWidget *widget) {
        place(widget, x, widget->width());
        x += widget->width() + gap;
    };
    next(m_period);
    next(m_compare);
    m_separatorX = x;
    x += 1 + gap;
    m_restChip->setVisible(false);
    for (Button *button : all) {
        const bool visible = std::find(shown.begin(), shown.end(), button) != shown.end();
        button->setVisible(visible);
        if (visible)
            next(button);
    }
    m_more->setVisible(m_folded > 0);
    if (m_folded > 0) {
        m_more->setCaption(QStringLiteral("+%1").arg(m_folded));
        next(m_more);
    }
    next(m_add);
    const int right = width() - metrics::pageSide;
    m_freshness->resize(qMax(0, ageWidth), 20);
    place(m_freshness, right - ageWidth, qMax(0, ageWidth));
    const int searchEnd = right - (ageWidth > 0 ? ageWidth + gap : 0);
    const int searchWidth = qBound(0, searchEnd - x, searchMaximum);
    m_search->setVisible(searchWidth >= searchIcon);
    place(m_search, searchEnd - searchWidth, searchWidth);
    update();
}

void FilterBar::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.fillRect(rect(), m_theme.surface);
    p.fillRect(QRect(0, height() - 1, width(), 1), m_theme.border);
    const QRect line = QStyle::visualRect(layoutDirection(), rect(), QRect(m_separatorX, 12, 1, height() - 25));
    p.fillRect(line, m_theme.border);
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace parlance
