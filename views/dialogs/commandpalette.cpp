#include "views/dialogs/commandpalette.h"

#include "views/dialogs/fuzzy.h"
#include "views/widgets/labels.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace parlance {

namespace {

constexpr int shownLimit = 60;
enum Roles { KindRole = Qt::UserRole, ShortcutRole, IconRole };

class ItemDelegate : public QStyledItemDelegate
{
public:
    ItemDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {200, 32}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool current = (option.state & QStyle::State_Selected) != 0;
        painter->save();
        if (current)
            drawRounded(*painter, option.rect, 6, m_theme.sel, QColor());
        const auto place = [&](const QRect &r) { return QStyle::visualRect(option.direction, option.rect, r); };
        QRect rest = option.rect.adjusted(10, 0, -10, 0);
        const QRect iconBox = place(QRect(rest.x(), rest.y() + 8, 16, 16));
        drawIcon(*painter, iconBox.topLeft(), index.data(IconRole).toString(), m_theme.text2, 16);
        rest.adjust(26, 0, 0, 0);
        painter->setFont(parlance::font(TextRole::Axis));
        for (const int role : {int(ShortcutRole), int(KindRole)}) {
            const QString text = index.data(role).toString();
            if (text.isEmpty())
                continue;
            const int w = painter->fontMetrics().horizontalAdvance(text) + 2;
            painter->setPen(role == ShortcutRole ? m_theme.text2 : m_theme.text3);
            painter->drawText(place(QRect(rest.right() - w, rest.y(), w, rest.height())), Qt::AlignCenter, text);
            rest.adjust(0, 0, -w - 12, 0);
        }
        painter->setFont(parlance::font(TextRole::Control));
        painter->setPen(m_theme.text);
        painter->drawText(place(rest), int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter),
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, rest.width()));
        painter->restore();
    }

private:
    Theme m_theme;
};

} // namespace

CommandPalette::CommandPalette(std::vector<PaletteItem> items, Search search, QWidget *parent)
    : Popup(parent)
    , m_items(std::move(items))
    , m_search(std::move(search))
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_message(new Label(tr("Nothing found"), TextRole::Table, Tone::Secondary, this))
    , m_delay(new QTimer(this))
{
    setObjectName(QStringLiteral("palette"));
    setAccessibleName(tr("Search or jump to"));
    m_field->setObjectName(QStringLiteral("palette.field"));
    m_field->setPlaceholderText(tr("A page, an action, a bot, a user, a model, a measure…"));
    m_field->setAccessibleName(tr("Search or jump to"));
    m_field->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("palette.list"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedHeight(12 * 32 + 4);
    content()->addWidget(m_field);
    content()->addWidget(m_list);
    content()->addWidget(m_message);
    m_delay->setSingleShot(true);
    m_delay->setInterval(120);
    connect(m_delay, &QTimer::timeout, this, &CommandPalette::searchFurther);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        m_found.clear();
        ++m_question;
        fill();
        m_delay->start();
    });
    connect(m_field, &QLineEdit::returnPressed, this, &CommandPalette::accept);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::accept);
}

void CommandPalette::openOver(QWidget *window)
{
    m_list->setItemDelegate(new ItemDelegate(theme(), m_list));
    fill();
    setFixedWidth(qMin(620, window->width() - 48));
    adjustSize();
    move(window->mapToGlobal(QPoint((window->width() - width()) / 2, qMin(80, window->height() / 8))));
    show();
    m_field->setFocus();
}

void CommandPalette::searchFurther()
{
    const QString text = m_field->text().trimmed();
    if (!m_search || text.isEmpty())
        return;
    const quint64 question = m_question;
    m_search(text, this, [this, question](std::vector<PaletteItem> found) {
        if (question != m_question)
            return;
        m_found.insert(m_found.end(), found.begin(), found.end());
        fill();
    });
}

void CommandPalette::fill()
{
    struct Hit
    {
        int score;
        const PaletteItem *item;
    };
    std::vector<Hit> hits;
    const QString text = m_field->text();
    for (const auto *source : {&m_items, &m_found}) {
        for (const PaletteItem &item : *source) {
            if (const auto score = fuzzyScore(text, item.title))
                hits.push_back({*score, &item});
            else if (source == &m_found) // found by its key
                hits.push_back({0, &item});
        }
    }
    std::stable_sort(hits.begin(), hits.end(), [](const Hit &a, const Hit &b) { return a.score > b.score; });
    if (hits.size() > size_t(shownLimit))
        hits.resize(shownLimit);
    m_shown.clear();
    m_list->clear();
    for (const Hit &hit : hits) {
        m_shown.push_back(*hit.item);
        auto *row = new QListWidgetItem(hit.item->title, m_list);
        row->setData(KindRole, hit.item->kind);
        row->setData(ShortcutRole, hit.item->shortcut);
        row->setData(IconRole, hit.item->icon);
        row->setData(Qt::AccessibleTextRole, QString(hit.item->kind + QLatin1Char(' ') + hit.item->title));
    }
    m_message->setVisible(m_shown.empty());
    if (!m_shown.empty())
        m_list->setCurrentRow(0);
}

void CommandPalette::accept()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= int(m_shown.size()))
        return;
    const auto run = m_shown[size_t(row)].run;
    close();
    run();
}

// The field keeps the focus; these keys move in the list.
bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress && m_list->count() > 0) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int page = m_list->height() / 32;
        const int step = key == Qt::Key_Down       ? 1
                         : key == Qt::Key_Up       ? -1
                         : key == Qt::Key_PageDown ? page
                         : key == Qt::Key_PageUp   ? -page
                                                   : 0;
        if (step != 0) {
            m_list->setCurrentRow(qBound(0, m_list->currentRow() + step, m_list->count() - 1));
            return true;
        }
    }
    return Popup::eventFilter(watched, event);
}

} // namespace parlance
