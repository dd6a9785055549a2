#include "views/filters/memberpopup.h"

#include "views/widgets/button.h"
#include "views/widgets/labels.h"
#include "views/words/errorwords.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTimer>

namespace parlance {

namespace {

constexpr int memberLimit = 200;
enum Roles { KeyRole = Qt::UserRole, NullRole, CountRole };

// Label at the left (by the style), message count at the right.
class MemberDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {240, metrics::tableRow};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const qint64 count = index.data(CountRole).toLongLong();
        const QString text = count > 0 ? option.locale.toString(count) : QString();
        painter->save();
        painter->setFont(parlance::font(TextRole::Table));
        const int width = text.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(text) + 14;
        QStyleOptionViewItem whole = option;
        QStyledItemDelegate::paint(painter, whole, index);
        painter->setPen(option.palette.color(QPalette::PlaceholderText));
        const QRect box = QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter,
                                              QSize(width, option.rect.height()), option.rect);
        painter->drawText(box, Qt::AlignCenter, text);
        painter->restore();
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const qint64 count = index.data(CountRole).toLongLong();
        const QFontMetrics fm(parlance::font(TextRole::Table));
        const int counted = count > 0 ? fm.horizontalAdvance(option->locale.toString(count)) + 14 : 0;
        option->text =
            option->fontMetrics.elidedText(option->text, Qt::ElideRight, option->rect.width() - counted - 48);
    }
};

} // namespace

MemberPopup::MemberPopup(const Chip &chip, MemberAccess access, QWidget *parent)
    : Popup(parent)
    , m_chip(chip)
    , m_access(std::move(access))
    , m_search(new QLineEdit(this))
    , m_include(new Button(tr("Is"), {}, this))
    , m_exclude(new Button(tr("Is not"), {}, this))
    , m_model(new QStandardItemModel(this))
    , m_list(new QListView(this))
    , m_message(new Label({}, TextRole::Table, Tone::Secondary, this))
    , m_apply(new Button(tr("Apply"), {}, this))
    , m_delay(new QTimer(this))
{
    setObjectName(QStringLiteral("memberPopup"));
    setAccessibleName(labelOf(chip.dimension));
    setFixedWidth(320);

    m_search->setObjectName(QStringLiteral("member.search"));
    m_search->setPlaceholderText(tr("Find %1…").arg(labelOf(chip.dimension)));
    m_search->setClearButtonEnabled(true);
    content()->addWidget(m_search);

    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(new Label(labelOf(chip.dimension), TextRole::ControlStrong, Tone::Text, this));
    head->addStretch(1);
    m_include->setObjectName(QStringLiteral("member.include"));
    m_exclude->setObjectName(QStringLiteral("member.exclude"));
    for (Button *button : {m_include, m_exclude}) {
        button->setSmall(true);
        button->setCheckable(true);
        head->addWidget(button);
    }
    content()->addLayout(head);

    m_list->setObjectName(QStringLiteral("member.list"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new MemberDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFixedHeight(260);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    content()->addWidget(m_list);
    m_message->setObjectName(QStringLiteral("member.message"));
    content()->addWidget(m_message);

    auto *foot = new QHBoxLayout;
    auto *clear = new Button(tr("Clear"), {}, this);
    clear->setObjectName(QStringLiteral("member.clear"));
    m_apply->setObjectName(QStringLiteral("member.apply"));
    m_apply->setLook(ButtonLook::Primary);
    foot->addWidget(clear);
    foot->addStretch(1);
    foot->addWidget(m_apply);
    content()->addLayout(foot);

    m_delay->setSingleShot(true);
    m_delay->setInterval(120);
    connect(m_delay, &QTimer::timeout, this, &MemberPopup::search);
    connect(m_search, &QLineEdit::textChanged, m_delay, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, &MemberPopup::accept);
    connect(m_include, &QPushButton::clicked, this, [this] { setExclude(false); });
    connect(m_exclude, &QPushButton::clicked, this, [this] { setExclude(true); });
    connect(m_apply, &QPushButton::clicked, this, &MemberPopup::accept);
    connect(clear, &QPushButton::clicked, this, [this] {
        m_chip.values.clear();
        m_chip.withNull = false;
        accept();
    });
    connect(m_model, &QStandardItemModel::itemChanged, this, [this](QStandardItem *item) {
        toggled(item->data(KeyRole).toString(), item->data(NullRole).toBool(), item->checkState() == Qt::Checked);
    });
    m_list->viewport()->installEventFilter(this);
    m_list->installEventFilter(this);
    setExclude(chip.exclude);
    search();
}

// A click anywhere on a row ticks it (the box alone is a small target); Enter in the list applies.
bool MemberPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        QStandardItem *item = m_model->itemFromIndex(m_list->indexAt(mouse->position().toPoint()));
        if (item != nullptr && mouse->button() == Qt::LeftButton)
            item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
        return true;
    }
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            accept();
            return true;
        }
    }
    return Popup::eventFilter(watched, event);
}

void MemberPopup::search()
{
    const quint64 question = ++m_question;
    m_message->setText(tr("Loading…"));
    m_access.find(m_chip.dimension, m_search->text().trimmed(), memberLimit, this,
                  [this, question](const Result<std::vector<FilterMember>> &members) {
                      if (question == m_question)
                          showMembers(members);
                  });
}

void MemberPopup::showMembers(const Result<std::vector<FilterMember>> &members)
{
    m_model->clear();
    if (!members) {
        m_message->setTone(Tone::Bad);
        m_message->setText(errorWords(members.error()).sentence);
        return;
    }
    // What is ticked already stands first, even when it is not among the most frequent.
    const bool unfiltered = m_search->text().trimmed().isEmpty();
    QStringList missing = unfiltered ? m_chip.values : QStringList();
    bool nullMissing = unfiltered;
    for (const FilterMember &member : *members) {
        missing.removeAll(member.isNull ? QString() : member.key);
        nullMissing &= !member.isNull;
    }
    for (const QString &key : missing)
        addRow({key, key, 0, false});
    for (const FilterMember &member : *members)
        addRow(member);
    if (nullMissing)
        addRow({{}, tr("(none)"), 0, true});
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0, 0));
    updateFoot();
}

void MemberPopup::setMembersOnly()
{
    m_membersOnly = true;
    m_include->hide();
    m_exclude->hide();
    m_model->clear();
    search();
}

void MemberPopup::addRow(const FilterMember &member)
{
    if (member.isNull && m_membersOnly)
        return;
    auto *item = new QStandardItem(member.isNull ? tr("(none)") : member.label.isEmpty() ? member.key : member.label);
    item->setData(member.key, KeyRole);
    item->setData(member.isNull, NullRole);
    item->setData(member.count, CountRole);
    item->setCheckable(true);
    const bool on = member.isNull ? m_chip.withNull : m_chip.values.contains(member.key);
    item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    item->setToolTip(member.isNull || member.label == member.key ? QString() : member.key);
    m_model->appendRow(item);
}

void MemberPopup::toggled(const QString &key, bool isNull, bool on)
{
    if (isNull) {
        m_chip.withNull = on;
    } else {
        m_chip.values.removeAll(key);
        if (on)
            m_chip.values.append(key);
    }
    updateFoot();
}

void MemberPopup::setExclude(bool exclude)
{
    m_chip.exclude = exclude;
    m_include->setChecked(!exclude);
    m_exclude->setChecked(exclude);
}

void MemberPopup::updateFoot()
{
    const int chosenCount = int(m_chip.values.size()) + (m_chip.withNull ? 1 : 0);
    m_message->setTone(Tone::Secondary);
    if (m_model->rowCount() == 0)
        m_message->setText(tr("Nothing found"));
    else if (m_model->rowCount() >= memberLimit)
        m_message->setText(tr("The %n most frequent; type to find others", nullptr, memberLimit));
    else
        m_message->setText(chosenCount == 0 ? tr("Nothing selected: no filter")
                                            : tr("%n selected", nullptr, chosenCount));
}

void MemberPopup::accept()
{
    Q_EMIT chosen(m_chip);
    close();
}

} // namespace parlance
