#include "views/pages/patternsview.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace parlance {

namespace {

constexpr size_t mostRows = 60;
constexpr int leastName = 195;                            // pixels; below that one scrolls to the side
constexpr int lengthBands[] = {0, 25, 50, 100, 200, 400}; // as patternsOf() cuts them

QString lengthName(int from, const QLocale &locale)
{
    const auto *next = std::ranges::upper_bound(lengthBands, from);
    if (next == std::end(lengthBands))
        return PatternsView::tr("Answers of %1 words and more").arg(locale.toString(from));
    return PatternsView::tr("Answers of %1 to %2 words").arg(locale.toString(from), locale.toString(*next - 1));
}

// A long head takes two lines, so that the names have the room.
QString inTwoLines(QString head)
{
    constexpr int longHead = 12;
    const qsizetype middle = head.size() / 2;
    qsizetype best = -1;
    for (qsizetype i = 0; head.size() > longHead && i < head.size(); ++i)
        if (head.at(i) == u' ' && (best < 0 || std::abs(i - middle) < std::abs(best - middle)))
            best = i;
    return best < 0 ? head : head.replace(best, 1, u'\n');
}

} // namespace

QString patternName(const Pattern &pattern, const QLocale &locale)
{
    switch (pattern.kind) {
    case PatternKind::Bot:
        return PatternsView::tr("Bot %1").arg(pattern.label);
    case PatternKind::Model:
        return PatternsView::tr("Model %1").arg(pattern.label);
    case PatternKind::Document:
        return PatternsView::tr("Cites %1").arg(pattern.label);
    case PatternKind::Topic:
        return PatternsView::tr("Asked like “%1”").arg(pattern.label.simplified());
    case PatternKind::Length:
        return lengthName(pattern.key.toInt(), locale);
    case PatternKind::Hour:
        break;
    }
    return PatternsView::tr("Between %1:00 and %2:00").arg(pattern.key).arg(pattern.key.toInt() + 1);
}

PatternsView::PatternsView(QWidget *parent)
    : QWidget(parent)
    , m_head(new Label({}, TextRole::Table, Tone::Secondary, this))
    , m_table(new QTableWidget(0, 6, this))
{
    setObjectName(QStringLiteral("review.patterns"));
    m_head->setObjectName(QStringLiteral("patterns.head"));
    m_head->setWrapped(true);
    m_table->setObjectName(QStringLiteral("patterns.table"));
    m_table->setAccessibleName(tr("What negative ratings have in common"));
    m_table->setHorizontalHeaderLabels({tr("What they have in common"), tr("Negative"), tr("Rate"),
                                        inTwoLines(tr("The others")), tr("Lift"),
                                        inTwoLines(tr("95 % interval of the difference"))});
    m_table->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->viewport()->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->addWidget(m_head);
    column->addWidget(m_table, 1);
    const auto choose = [this](int row) {
        if (row >= 0 && size_t(row) < m_patterns.size())
            Q_EMIT chosen(m_patterns[size_t(row)]);
    };
    connect(m_table, &QTableWidget::cellActivated, this, choose);
    connect(m_table, &QTableWidget::cellClicked, this, choose);
}

// The names take what the numbers leave, and wrap.
void PatternsView::fitNames()
{
    int numbers = 0;
    for (int c = 1; c < m_table->columnCount(); ++c)
        numbers += m_table->columnWidth(c);
    m_table->setColumnWidth(0, std::max(leastName, m_table->viewport()->width() - numbers));
    m_table->resizeRowsToContents();
}

bool PatternsView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fitNames();
    return QWidget::eventFilter(watched, event);
}

void PatternsView::showSentence(const QString &sentence)
{
    m_patterns.clear();
    m_table->setRowCount(0);
    m_table->setVisible(false);
    m_head->setText(sentence);
}

void PatternsView::show(const RatedPatterns &found)
{
    m_patterns.assign(found.patterns.begin(),
                      found.patterns.begin() + std::ptrdiff_t(std::min(mostRows, found.patterns.size())));
    m_table->setVisible(!m_patterns.empty());
    const qint64 down = std::ranges::count(found.answers, true, &RatedAnswer::down);
    const QLocale &locale = m_style.locale;
    m_head->setText(
        m_patterns.empty()
            ? tr("Nothing is rated worse than the rest.")
            : tr("%1 of %2 ratings are negative. Each row is compared with all other ratings; bold: more than "
                 "chance explains (5 % for all rows together, Holm). It is not said that one causes the other.")
                  .arg(locale.toString(down), locale.toString(qint64(found.answers.size()))));
    const auto share = [this](double value) { return formatValue(value, Unit::Percent, m_style); };
    m_table->setRowCount(int(m_patterns.size()));
    for (int row = 0; row < int(m_patterns.size()); ++row) {
        const Pattern &pattern = m_patterns[size_t(row)];
        const QString texts[] = {patternName(pattern, locale),
                                 tr("%1 of %2", "negative ratings, ratings")
                                     .arg(locale.toString(pattern.down), locale.toString(pattern.rated)),
                                 share(pattern.rate),
                                 share(pattern.restRate),
                                 pattern.lift
                                     ? tr("%1×", "how many times").arg(formatValue(*pattern.lift, Unit::Ratio, m_style))
                                     : QString(),
                                 tr("%1 to %2", "two ends of an interval")
                                     .arg(share(pattern.difference.low), share(pattern.difference.high))};
        for (int c = 0; c < 6; ++c) {
            auto *item = new QTableWidgetItem(texts[c]);
            item->setToolTip(texts[c]);
            if (c > 0)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            QFont font = item->font();
            font.setBold(pattern.standsOut);
            item->setFont(font);
            m_table->setItem(row, c, item);
        }
    }
    for (int c = 1; c < m_table->columnCount(); ++c)
        m_table->resizeColumnToContents(c);
    fitNames();
}

} // namespace parlance
