#include "views/tiles/tileframe.h"

#include "models/items/tablemodel.h"
#include "views/pages/dashboardpage.h"
#include "views/tiles/celldelegate.h"
#include "views/tiles/elidedlabel.h"
#include "views/tiles/segmented.h"
#include "views/tiles/stateoverlay.h"
#include "views/tiles/tilemenu.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonObject>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace parlance {

namespace {

constexpr double dayMs = 86'400'000;

// Days of the period, the ends of the data standing in for open ends; at least one.
double daysOf(const TimeRange &range, const std::optional<TimeRange> &extent)
{
    const TimeRange data = extent.value_or(TimeRange{});
    const double from = double(range.from.value_or(data.from.value_or(0)));
    const double to = double(range.to.value_or(data.to.value_or(0)));
    return std::max(1.0, (to - from) / dayMs);
}

// Narrower than a style leaves room for an icon in.
class DotsButton : public QToolButton
{
public:
    using QToolButton::QToolButton;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        icon().paint(&painter,
                     QRect(QPoint(), iconSize()).translated(rect().center() - QRect(QPoint(), iconSize()).center()));
        if (!hasFocus())
            return;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
};

QString totalText(const Table &table, const QString &key, const NumberStyle &style, double divisor)
{
    int index = table.find(key);
    if (key == QLatin1String("measure")) {
        const auto first = std::ranges::find(table.columns, ColumnKind::Measure, &Column::kind);
        index = first == table.columns.end() ? -1 : int(first - table.columns.begin());
    }
    if (index < 0 || size_t(index) >= table.totals.size() || !table.totals[size_t(index)])
        return QStringLiteral("–");
    return formatValue(*table.totals[size_t(index)] / divisor, table.columns[size_t(index)].unit, style);
}

// Facts there are, but none has a member of the one dimension asked for.
bool isNotStated(const Table &table)
{
    const auto isDimension = [](const Column &column) { return column.kind == ColumnKind::Dimension; };
    if (std::ranges::count_if(table.columns, isDimension) != 1 || table.rows == 0)
        return false;
    const Column &members = *std::ranges::find_if(table.columns, isDimension);
    return members.type != ValueType::Time && std::ranges::all_of(members.nulls, [](bool null) { return null; });
}

// Facts there are, but none has a value of what is asked. Dates without facts may have been filled with 0.
bool isValueless(const Table &table)
{
    bool missing = false;
    for (const Column &column : table.columns) {
        if (column.kind != ColumnKind::Measure)
            continue;
        const auto known = catalog::measure(column.key);
        const bool filled = known && catalog::info(*known).zeroWhenEmpty;
        for (qsizetype row = 0; row < table.rows; ++row) {
            if (!column.isNull(row) && (column.number(row) != 0 || !filled))
                return false;
            missing = missing || column.isNull(row);
        }
    }
    return missing;
}

} // namespace

QString fillSubtitle(const QString &pattern, const Table &table, const NumberStyle &style, double days)
{
    static const QRegularExpression name(QStringLiteral("\\{([a-z0-9_.]+)(/day)?\\}"));
    QString text;
    qsizetype end = 0;
    for (auto it = name.globalMatch(pattern); it.hasNext();) {
        const auto match = it.next();
        text += QStringView(pattern).mid(end, match.capturedStart() - end);
        if (match.captured(1) == QLatin1String("count"))
            text += formatValue(double(std::max(table.groupCount, qint64(table.rows))), Unit::Count, style);
        else
            text += totalText(table, match.captured(1), style, match.captured(2).isEmpty() ? 1.0 : days);
        end = match.capturedEnd();
    }
    return text + pattern.mid(end);
}

TileFrame::TileFrame(const Block &block, const PageContext &context, QWidget *parent)
    : Tile(block, context, parent)
    , m_header(new QWidget(this))
    , m_headerLayout(new QHBoxLayout(m_header))
    , m_title(new ElidedLabel(m_header))
    , m_subtitle(new ElidedLabel(m_header))
    , m_link(new QPushButton(m_header))
    , m_menuButton(new DotsButton(m_header))
    , m_stack(new QStackedWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 10, 1, 1);
    column->setSpacing(4);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    m_stack->setContentsMargins(15, 0, 15, 11);
    buildHeader();
}

void TileFrame::buildHeader()
{
    m_headerLayout->setContentsMargins(isRightToLeft() ? QMargins(0, 0, 15, 0) : QMargins(15, 0, 0, 0));
    m_headerLayout->setSpacing(8);
    m_header->setFixedHeight(28);
    parlance::setStyle(m_title, style::role, QStringLiteral("cardTitle"));
    m_title->setObjectName(QStringLiteral("title"));
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred); // gives way only when the subtitle is gone
    parlance::setStyle(m_subtitle, style::role, QStringLiteral("secondary"));
    m_subtitle->setObjectName(QStringLiteral("subtitle"));
    m_headerLayout->addWidget(m_title);
    m_headerLayout->addWidget(m_subtitle, 1);

    for (size_t group = 0; group < block().choices.size() && !context().paper; ++group) {
        auto *segmented = new Segmented(m_header);
        QStringList texts;
        for (const Choice &choice : block().choices[group])
            texts << documentText(choice.label);
        segmented->setTexts(texts);
        segmented->setObjectName(QStringLiteral("choice-%1").arg(group));
        connect(segmented, &Segmented::chosen, this, [this, group](int index) { setChosenIndex(int(group), index); });
        m_headerLayout->addWidget(segmented);
        m_segments.push_back(segmented);
    }

    parlance::setStyle(m_link, style::kind, QStringLiteral("link"));
    m_link->setObjectName(QStringLiteral("link"));
    m_link->setCursor(Qt::PointingHandCursor);
    m_link->hide();
    connect(m_link, &QPushButton::clicked, this, [this] {
        if (m_follow)
            m_follow();
    });
    m_headerLayout->addWidget(m_link);

    // The button lies in the card's padding and shows its dots only when the card has the pointer or the focus, but is
    // always there for the keyboard.
    parlance::setStyle(m_menuButton, style::kind, QStringLiteral("flat"));
    parlance::setStyle(m_menuButton, style::size, QStringLiteral("small"));
    m_menuButton->setObjectName(QStringLiteral("tileMenu"));
    m_menuButton->setFixedSize(15, 24);
    m_menuButton->setIconSize({13, 13});
    m_menuButton->setFocusPolicy(Qt::StrongFocus);
    m_menuButton->setToolTip(tr("Menu of this card"));
    connect(m_menuButton, &QToolButton::clicked, this, [this] {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(*menu);
        menu->popup(m_menuButton->mapToGlobal(QPoint(0, m_menuButton->height())));
    });
    m_headerLayout->addSpacing(-8);
    m_headerLayout->addWidget(m_menuButton);

    const QJsonObject link = block().visual.options.value(QLatin1String("link")).toObject();
    const QString page = link.value(QLatin1String("page")).toString();
    if (context().paper) {
        m_menuButton->hide();
        m_headerLayout->setContentsMargins(15, 0, 15, 0);
    }
    if (!page.isEmpty() && context().pages.contains(page) && !context().paper)
        setLink(documentText(link.value(QLatin1String("label")).toString()),
                [this, page] { Q_EMIT pageRequested(page); });
}

void TileFrame::setBody(QWidget *body, bool rowsWhileLoading)
{
    m_stack->addWidget(body);
    m_overlay =
        new StateOverlay(rowsWhileLoading ? StateOverlay::Skeleton::Rows : StateOverlay::Skeleton::None, m_stack);
    connect(m_overlay, &StateOverlay::retryClicked, this, &Tile::retryRequested);
    connect(m_overlay, &StateOverlay::widenClicked, this, &Tile::widenRequested);
    contextChanged();
}

void TileFrame::setFooter(QWidget *footer)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    auto *line = new QFrame(this);
    line->setFixedHeight(1);
    parlance::setStyle(line, style::line, QStringLiteral("true"));
    column->addWidget(line);
    column->addWidget(footer);
    column->setSpacing(0);
    m_stack->setContentsMargins(15, 4, 15, 0);
}

void TileFrame::addToHeader(QWidget *widget)
{
    m_headerLayout->insertWidget(m_headerLayout->indexOf(m_link), widget);
}

void TileFrame::addBeforeSegments(QWidget *widget)
{
    m_headerLayout->insertWidget(m_headerLayout->indexOf(m_subtitle) + 1, widget);
}

int TileFrame::freeHeaderWidth(const QWidget *except) const
{
    constexpr int breath = 28;
    int used = 15 + m_headerLayout->contentsMargins().right() + m_title->sizeHint().width() + breath;
    if (!m_subtitle->text().isEmpty())
        used += m_subtitle->fontMetrics().horizontalAdvance(m_subtitle->text()) + 8;
    for (int i = 0; i < m_headerLayout->count(); ++i) {
        const QWidget *widget = m_headerLayout->itemAt(i)->widget();
        if (widget && widget != m_title && widget != m_subtitle && widget != except && !widget->isHidden())
            used += widget->sizeHint().width() + 8;
    }
    return width() - 2 - used;
}

void TileFrame::setSubtitle(const QString &text)
{
    m_ownSubtitle = text;
    updateHeader();
}

void TileFrame::setLink(const QString &text, std::function<void()> follow)
{
    m_link->setText(text);
    m_link->setVisible(!text.isEmpty() && !context().paper);
    m_follow = std::move(follow);
}

void TileFrame::updateHeader()
{
    m_title->setText(title());
    setAccessibleName(title());
    m_menuButton->setAccessibleName(tr("Menu of %1").arg(title()));
    QString subtitle = m_ownSubtitle;
    const QString pattern = documentText(visual().options.value(QLatin1String("subtitle")).toString());
    if (subtitle.isEmpty() && !pattern.isEmpty()) {
        if (!pattern.contains(QLatin1Char('{'))) {
            subtitle = pattern;
        } else if (answer().hasTables() && !isEmptyAnswer()) {
            const Table &table = *answer().tables.front();
            subtitle = fillSubtitle(pattern, table, context().style, daysOf(table.provenance.range, context().extent));
        }
    }
    if (const QString only = onlyText(); !only.isEmpty())
        subtitle = subtitle.isEmpty() ? only : only + QStringLiteral(" · ") + subtitle;
    if (context().paper) { // the pressed segments in words
        QStringList parts = chosenLabels();
        if (!subtitle.isEmpty())
            parts.prepend(subtitle);
        subtitle = parts.join(QStringLiteral(" · "));
    }
    m_subtitle->setFullText(subtitle);

    QString tip = QStringLiteral("<p>%1</p>").arg(title().toHtmlEscaped()); // it may be cut
    for (const Query &query : answer().queries) {
        for (const MeasureKey key : query.measures) {
            const QString line = QStringLiteral("<p><b>%1</b>: %2</p>")
                                     .arg(measureLabel(key).toHtmlEscaped(), measureDefinition(key).toHtmlEscaped());
            if (!tip.contains(line))
                tip += line;
        }
    }
    m_title->setToolTip(tip);
}

QStringList TileFrame::chosenLabels() const
{
    QStringList labels;
    for (size_t group = 0; group < block().choices.size(); ++group) {
        const std::vector<Choice> &choices = block().choices[group];
        const size_t chosen = group < chosenIndexes().size() ? size_t(chosenIndexes()[group]) : 0;
        if (chosen < choices.size())
            labels << documentText(choices[chosen].label);
    }
    return labels;
}

void TileFrame::contextChanged()
{
    m_overlay->setTheme(*context().theme);
    if (m_tableView)
        setTableTheme(*m_tableView, context().theme);
    updateMenuIcon();
    updateHeader();
    if (answer().hasTables())
        showAnswer();
}

void TileFrame::choicesShown()
{
    for (size_t i = 0; i < m_segments.size(); ++i)
        m_segments[i]->setCurrent(chosenIndexes()[i]);
}

bool TileFrame::isEmptyAnswer() const
{
    return !answer().hasTables() || isEmpty(*answer().tables.front()) || unknownDimension() ||
           isNotStated(*answer().tables.front());
}

std::optional<DimensionKey> TileFrame::unknownDimension() const
{
    const QJsonObject reasons = visual().options.value(QLatin1String("empty")).toObject();
    if (!answer().hasTables() || answer().tables.front()->rows == 0 || reasons.isEmpty())
        return std::nullopt;
    for (const Grouping &by : answer().queries.front().by) {
        const Column *column = answer().tables.front()->column(columnKey(by));
        const bool hasReason = reasons.contains(QLatin1String(catalog::info(by.dimension).name));
        if (column && hasReason && std::ranges::all_of(column->nulls, [](bool null) { return null; }))
            return by.dimension;
    }
    return std::nullopt;
}

// Of all data, and yet no row: then no fact names a member of what is asked by.
QString TileFrame::reasonOfDimension(const QJsonObject &reasons) const
{
    if (answer().queries.empty())
        return {};
    for (const Grouping &by : answer().queries.front().by)
        if (const QString reason = reasons.value(QLatin1String(catalog::info(by.dimension).name)).toString();
            !reason.isEmpty())
            return documentText(reason);
    return {};
}

QString TileFrame::emptyReason() const
{
    if (!context().extent)
        return tr("Nothing has been imported yet.");
    const QJsonObject reasons = visual().options.value(QLatin1String("empty")).toObject();
    if (const auto unknown = unknownDimension())
        return documentText(reasons.value(QLatin1String(catalog::info(*unknown).name)).toString());
    for (const Query &query : answer().queries) {
        for (const MeasureKey key : query.measures) {
            const QString reason = reasons.value(QLatin1String(catalog::info(key).name)).toString();
            if (!reason.isEmpty())
                return documentText(reason);
        }
    }
    if (answer().hasTables() && (isNotStated(*answer().tables.front()) || isValueless(*answer().tables.front())))
        return unstatedReason();
    if (filterHere().where.isEmpty() && filterHere().period.kind == Period::Kind::All)
        if (const QString reason = reasonOfDimension(reasons); !reason.isEmpty())
            return reason;
    return filterHere().where.isEmpty() ? tr("No data in this period.")
                                        : tr("Nothing in this period matches the filter.");
}

QString TileFrame::unstatedReason() const
{
    const bool always = filterHere().period.kind == Period::Kind::All;
    const Query &query = answer().queries.front();
    if (!query.measures.empty() && isCost(query.measures.front()) && isValueless(*answer().tables.front()))
        return always ? tr("The imported data states no costs.") : tr("The data of this period states no costs.");
    return always ? tr("The imported data does not state this.") : tr("The data of this period does not state this.");
}

void TileFrame::answerChanged()
{
    if (answer().hasTables()) {
        showAnswer();
        if (m_tableModel)
            m_tableModel->setTable(answer().tables.front(), {}, context().style, context().zone);
    }
    updateHeader();
    TileState state = answer().state;
    const bool empty = isEmptyAnswer();
    if (state == TileState::Ready || state == TileState::Empty)
        state = empty ? TileState::Empty : TileState::Ready;
    const bool canWiden = context().extent && context().filter.period.kind != Period::Kind::All &&
                          !block().visual.options.contains(QLatin1String("empty")) && !isBeingMade();
    m_overlay->setState(state, emptyReason(), answer().error, !empty, canWiden);
}

void TileFrame::setShownAsTable(bool on)
{
    if (on && !m_tableView) {
        m_tableView = new QTableView(m_stack);
        m_tableView->setObjectName(QStringLiteral("asTable"));
        m_tableModel = new TableModel(m_tableView);
        if (answer().hasTables())
            m_tableModel->setTable(answer().tables.front(), {}, context().style, context().zone);
        prepareTableView(*m_tableView, *m_tableModel, context().theme);
        m_tableView->setAccessibleName(title());
        m_stack->addWidget(m_tableView);
    }
    m_stack->setCurrentIndex(on ? 1 : 0);
    bodySwitched();
    m_overlay->raise();
}

bool TileFrame::isShownAsTable() const
{
    return m_stack->currentIndex() == 1;
}

QImage TileFrame::picture(qreal devicePixelRatio)
{
    return renderPage(*this, size(), devicePixelRatio);
}

void TileFrame::fillMenu(QMenu &menu)
{
    fillTileMenu(menu, *this, context());
    addMoreActions(menu);
}

void TileFrame::updateMenuIcon()
{
    const bool seen = underMouse() || m_menuButton->hasFocus();
    m_menuButton->setIcon(seen ? icon(QStringLiteral("ellipsis"), context().theme->text2) : QIcon());
}

void TileFrame::enterEvent(QEnterEvent *event)
{
    Tile::enterEvent(event);
    m_menuButton->setIcon(icon(QStringLiteral("ellipsis"), context().theme->text2));
}

void TileFrame::leaveEvent(QEvent *event)
{
    Tile::leaveEvent(event);
    updateMenuIcon();
}

void TileFrame::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu);
    menu->popup(event->globalPos());
}

} // namespace parlance
