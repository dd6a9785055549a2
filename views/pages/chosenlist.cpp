#include "views/pages/chosenlist.h"

#include "views/widgets/button.h"

#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace parlance {

namespace {

constexpr int mostRows = 5, rowHeight = 22;

} // namespace

ChosenList::ChosenList(const QString &name, const QString &adding, std::vector<Entry> offered, bool free,
                       QWidget *parent)
    : QWidget(parent)
    , m_offered(std::move(offered))
    , m_free(free)
    , m_list(new QListWidget(this))
    , m_add(new QComboBox(this))
{
    setObjectName(name);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_list->setObjectName(name + QStringLiteral(".list"));
    m_list->setToolTip(tr("Delete removes, Alt with the arrow keys moves"));
    m_list->setAccessibleName(tr("Chosen"));
    m_list->installEventFilter(this);
    setFocusProxy(m_list);
    m_add->setObjectName(name + QStringLiteral(".add"));
    m_add->setAccessibleName(adding);
    m_add->setEditable(true);
    m_add->setInsertPolicy(QComboBox::NoInsert);
    m_add->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_add->setMinimumContentsLength(10);
    m_add->lineEdit()->setPlaceholderText(adding);
    for (const auto &[key, label] : m_offered)
        m_add->addItem(label, key);
    m_add->setCurrentIndex(-1);
    m_add->completer()->setFilterMode(Qt::MatchContains);
    m_add->completer()->setCompletionMode(QCompleter::PopupCompletion);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_add, 1);
    const auto button = [&](const char *part, const char *icon, const QString &text, auto act) {
        auto *made = new Button({}, QLatin1String(icon), this);
        made->setObjectName(name + QLatin1String(part));
        made->setSmall(true);
        made->setToolTip(text);
        made->setAccessibleName(text);
        connect(made, &QPushButton::clicked, this, act);
        row->addWidget(made);
    };
    button(".up", "arrow-up", tr("Move up"), [this] { move(m_list->currentRow(), -1); });
    button(".down", "arrow-down", tr("Move down"), [this] { move(m_list->currentRow(), 1); });
    button(".remove", "x", tr("Take out"), [this] { remove(m_list->currentRow()); });
    column->addWidget(m_list);
    column->addLayout(row);
    connect(m_add, &QComboBox::activated, this, [this](int index) {
        add(m_add->itemData(index).toString());
        m_add->setCurrentIndex(-1);
    });
    connect(m_add->lineEdit(), &QLineEdit::returnPressed, this, [this] {
        const QString typed = m_add->currentText().trimmed();
        const auto known = std::find_if(m_offered.begin(), m_offered.end(), [&](const Entry &entry) {
            return entry.first == typed || entry.second.compare(typed, Qt::CaseInsensitive) == 0;
        });
        if (known != m_offered.end())
            add(known->first);
        else if (m_free && !typed.isEmpty())
            add(typed);
        m_add->setCurrentIndex(-1);
        m_add->clearEditText();
    });
}

QString ChosenList::labelOf(const QString &key) const
{
    for (const auto *all : {&m_known, &m_offered})
        for (const auto &[known, label] : *all)
            if (known == key)
                return label;
    return key;
}

void ChosenList::setChosen(const std::vector<Entry> &chosen)
{
    m_known = chosen;
    QStringList keys;
    for (const auto &[key, label] : chosen)
        keys << key;
    if (keys == m_chosen && m_list->count() == keys.size())
        return;
    m_chosen = keys;
    fill(m_list->currentRow());
}

void ChosenList::fill(int row)
{
    m_list->clear();
    for (const QString &key : m_chosen)
        m_list->addItem(labelOf(key));
    m_list->setCurrentRow(std::clamp(row, -1, int(m_chosen.size()) - 1));
    const int height = std::max(rowHeight, m_list->sizeHintForRow(0)); // letters may be large
    m_list->setFixedHeight(std::clamp(int(m_chosen.size()), 1, mostRows) * height + 6);
}

void ChosenList::set(const QStringList &keys, int row)
{
    m_chosen = keys;
    fill(row);
    Q_EMIT changed(keys);
}

void ChosenList::add(const QString &key)
{
    if (!key.isEmpty() && !m_chosen.contains(key))
        set(m_chosen + QStringList{key}, int(m_chosen.size()));
}

void ChosenList::remove(int row)
{
    if (row < 0 || row >= m_chosen.size())
        return;
    QStringList keys = m_chosen;
    keys.removeAt(row);
    set(keys, std::min(row, int(keys.size()) - 1));
}

void ChosenList::move(int row, int by)
{
    const int to = row + by;
    if (row < 0 || row >= m_chosen.size() || to < 0 || to >= m_chosen.size())
        return;
    QStringList keys = m_chosen;
    keys.swapItemsAt(row, to);
    set(keys, to);
}

bool ChosenList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace) {
            remove(m_list->currentRow());
            return true;
        }
        const bool arrow = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
        if (arrow && key->modifiers().testFlag(Qt::AltModifier)) {
            move(m_list->currentRow(), key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace parlance
