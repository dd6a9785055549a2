#include "views/filters/dimensionpopup.h"

#include "models/query/factkinds.h"
#include "views/filters/members.h"
#include "views/widgets/button.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace parlance {

namespace {
// Periods have a button of their own, and a list of all conversations or messages is no filter to choose from. What
// messages do not have would leave a page without figures.
bool isOffered(const DimensionInfo &info)
{
    return hasDimension(FactKind::Message, info.key) && info.key != DimensionKey::Time &&
           info.key != DimensionKey::ExportHour && info.key != DimensionKey::Conversation &&
           info.key != DimensionKey::Message && info.key != DimensionKey::Cohort;
}
} // namespace

DimensionPopup::DimensionPopup(QWidget *parent)
    : Popup(parent)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("dimensionPopup"));
    setAccessibleName(tr("Add a filter"));
    setFixedWidth(280);
    m_search->setObjectName(QStringLiteral("dimension.search"));
    m_search->setPlaceholderText(tr("Find a field…"));
    m_search->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("dimension.list"));
    m_list->setFixedHeight(300);
    content()->addWidget(m_search);
    content()->addWidget(m_list);
    auto *text = new Button(tr("Edit as text…"), QStringLiteral("pencil"), this);
    text->setObjectName(QStringLiteral("dimension.text"));
    text->setLook(ButtonLook::Flat);
    content()->addWidget(text);
    connect(m_search, &QLineEdit::textChanged, this, &DimensionPopup::fill);
    connect(m_search, &QLineEdit::returnPressed, this, &DimensionPopup::accept);
    connect(m_list, &QListWidget::itemActivated, this, &DimensionPopup::accept);
    connect(m_list, &QListWidget::itemClicked, this, &DimensionPopup::accept);
    connect(text, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT textRequested();
    });
    fill();
}

void DimensionPopup::fill()
{
    m_list->clear();
    for (const DimensionInfo &info : catalog::dimensions()) {
        const QString label = labelOf(info.key);
        const bool matches = label.contains(m_search->text().trimmed(), Qt::CaseInsensitive) ||
                             QString::fromLatin1(info.name).contains(m_search->text().trimmed(), Qt::CaseInsensitive);
        if (!isOffered(info) || !matches)
            continue;
        auto *item = new QListWidgetItem(label, m_list);
        item->setData(Qt::UserRole, int(info.key));
        item->setToolTip(QCoreApplication::translate("Catalog", info.definition));
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
}

void DimensionPopup::accept()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (item == nullptr)
        return;
    const auto dimension = DimensionKey(item->data(Qt::UserRole).toInt());
    close();
    Q_EMIT chosen(dimension);
}

// Up and Down move in the list while the focus stays in the field.
bool DimensionPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int row = m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1);
            m_list->setCurrentRow(qBound(0, row, m_list->count() - 1));
            return true;
        }
    }
    return Popup::eventFilter(watched, event);
}

} // namespace parlance
