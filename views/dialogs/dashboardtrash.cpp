#include "views/dialogs/dashboardtrash.h"

#include "models/core/format.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace parlance {

namespace {

constexpr int keyRole = Qt::UserRole, titleRole = Qt::UserRole + 1;

} // namespace

DashboardTrash::DashboardTrash(TimeZone zone, QLocale locale, QWidget *parent)
    : QDialog(parent)
    , m_zone(std::move(zone))
    , m_locale(std::move(locale))
    , m_about(new QLabel(this))
    , m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("dashboardTrash"));
    setWindowTitle(tr("Trash of dashboards"));
    resize(480, 320);
    auto *column = new QVBoxLayout(this);
    m_about->setWordWrap(true);
    column->addWidget(m_about);
    m_list->setObjectName(QStringLiteral("trash.list"));
    m_list->setAccessibleName(windowTitle());
    column->addWidget(m_list, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_restore = buttons->addButton(tr("&Restore"), QDialogButtonBox::ActionRole);
    m_restore->setObjectName(QStringLiteral("trash.restore"));
    m_remove = buttons->addButton(tr("&Delete for good…"), QDialogButtonBox::ActionRole);
    m_remove->setObjectName(QStringLiteral("trash.remove"));
    column->addWidget(buttons);
    const auto current = [this](int role) {
        return m_list->currentItem() ? m_list->currentItem()->data(role).toString() : QString();
    };
    connect(m_list, &QListWidget::currentRowChanged, this, &DashboardTrash::check);
    connect(m_list, &QListWidget::itemActivated, this, [this, current] { Q_EMIT restoreRequested(current(keyRole)); });
    connect(m_restore, &QPushButton::clicked, this, [this, current] { Q_EMIT restoreRequested(current(keyRole)); });
    connect(m_remove, &QPushButton::clicked, this,
            [this, current] { Q_EMIT removeRequested(current(keyRole), current(titleRole)); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

void DashboardTrash::show(const std::vector<OwnDashboard> &trashed)
{
    std::vector<OwnDashboard> sorted = trashed;
    std::ranges::stable_sort(sorted, [](const auto &a, const auto &b) { return a.trashed > b.trashed; });
    m_list->clear();
    for (const OwnDashboard &own : sorted) {
        auto *item = new QListWidgetItem(
            tr("%1 – thrown away %2").arg(own.document.title, formatPoint(*own.trashed, m_zone, m_locale)), m_list);
        item->setData(keyRole, own.document.key);
        item->setData(titleRole, own.document.title);
    }
    m_about->setText(sorted.empty() ? tr("The trash is empty.")
                                    : tr("They stay here until they are restored or deleted for good."));
    m_list->setCurrentRow(sorted.empty() ? -1 : 0);
    check();
}

void DashboardTrash::check()
{
    const bool some = m_list->currentItem() != nullptr;
    m_restore->setEnabled(some);
    m_remove->setEnabled(some);
}

} // namespace parlance
