#include "views/dialogs/settingsdialog.h"

#include "views/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeZone>
#include <QUrl>
#include <QVBoxLayout>

namespace parlance {

namespace {

// Nothing at all is an answer too.
bool isWebAddress(const QString &text)
{
    if (text.isEmpty())
        return true;
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"));
}

} // namespace

SettingsDialog::SettingsDialog(const Preferences &preferences, const QStringList &languages, bool writable,
                               QWidget *parent)
    : QDialog(parent)
    , m_preferences(preferences)
    , m_theme(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_zone(new QLineEdit(preferences.timeZone, this))
    , m_index(new QCheckBox(tr("&Keep an index of all words"), this))
    , m_record(new QCheckBox(tr("&Write down what I open, export and remove here"), this))
    , m_notify(new QCheckBox(tr("S&how them on the desktop while the window is not in front"), this))
    , m_adminUrl(new QLineEdit(preferences.adminUrl, this))
    , m_zoneMessage(new Label({}, TextRole::Table, Tone::Secondary, this))
    , m_adminMessage(new Label({}, TextRole::Table, Tone::Hint, this))
{
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Settings"));
    setMinimumWidth(440);
    m_theme->setObjectName(QStringLiteral("settings.theme"));
    m_language->setObjectName(QStringLiteral("settings.language"));
    m_zone->setObjectName(QStringLiteral("settings.zone"));

    m_theme->addItem(tr("Follow the system"), int(ThemeMode::System));
    m_theme->addItem(tr("Light"), int(ThemeMode::Light));
    m_theme->addItem(tr("Dark"), int(ThemeMode::Dark));
    m_theme->setCurrentIndex(m_theme->findData(int(preferences.theme)));
    m_language->addItem(tr("Follow the system"), QString());
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    for (const QString &language : languages)
        m_language->addItem(QLocale(language).nativeLanguageName(), language);
    m_language->setCurrentIndex(qMax(0, m_language->findData(preferences.language)));

    QStringList zones;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        zones << QString::fromLatin1(id);
    auto *completer = new QCompleter(zones, m_zone);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_zone->setCompleter(completer);
    m_zone->setEnabled(writable);
    m_index->setObjectName(QStringLiteral("settings.index"));
    m_index->setChecked(preferences.searchIndex);
    m_index->setEnabled(writable);
    auto *indexHint = new Label(tr("Searching is faster with it, the workspace about a quarter larger"),
                                TextRole::Table, Tone::Hint, this);

    auto *form = new QFormLayout;
    form->setVerticalSpacing(12);
    form->setHorizontalSpacing(16);
    form->addRow(tr("&Theme"), m_theme);
    form->addRow(tr("&Language"), m_language);
    form->addRow(tr("Time &zone"), m_zone);
    form->addRow(QString(), m_zoneMessage);
    form->addRow(tr("Search"), m_index);
    form->addRow(QString(), indexHint);
    m_record->setObjectName(QStringLiteral("settings.record"));
    m_record->setChecked(preferences.recordsActions);
    m_record->setEnabled(writable);
    form->addRow(tr("Audit log"), m_record);
    form->addRow(QString(),
                 new Label(tr("Only names and ids, only in this workspace; switching it off is an entry too"),
                           TextRole::Table, Tone::Hint, this));
    m_notify->setObjectName(QStringLiteral("settings.notify"));
    m_notify->setChecked(preferences.notifies);
    form->addRow(tr("Alerts"), m_notify);
    m_adminUrl->setObjectName(QStringLiteral("settings.adminUrl"));
    m_adminUrl->setPlaceholderText(QStringLiteral("https://chat.example.com"));
    form->addRow(tr("&Platform address"), m_adminUrl);
    form->addRow(QString(), m_adminMessage);
    addExportFolder(form);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(16);
    column->addLayout(form);
    column->addStretch(1);
    column->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_theme, &QComboBox::activated, this, [this] {
        m_preferences.theme = ThemeMode(m_theme->currentData().toInt());
        Q_EMIT changed(m_preferences);
    });
    connect(m_language, &QComboBox::activated, this, [this] {
        m_preferences.language = m_language->currentData().toString();
        Q_EMIT changed(m_preferences);
    });
    connect(m_index, &QCheckBox::toggled, this, [this](bool on) {
        m_preferences.searchIndex = on;
        Q_EMIT changed(m_preferences);
    });
    connect(m_record, &QCheckBox::toggled, this, [this](bool on) {
        m_preferences.recordsActions = on;
        Q_EMIT changed(m_preferences);
    });
    connect(m_notify, &QCheckBox::toggled, this, [this](bool on) {
        m_preferences.notifies = on;
        Q_EMIT changed(m_preferences);
    });
    connect(m_zone, &QLineEdit::textChanged, this, &SettingsDialog::checkZone);
    connect(m_zone, &QLineEdit::editingFinished, this, [this] {
        const QString zone = m_zone->text().trimmed();
        if (!QTimeZone::isTimeZoneIdAvailable(zone.toLatin1()) || zone == m_preferences.timeZone)
            return;
        m_preferences.timeZone = zone;
        Q_EMIT changed(m_preferences);
    });
    connect(m_adminUrl, &QLineEdit::textChanged, this, &SettingsDialog::checkAdminUrl);
    connect(m_adminUrl, &QLineEdit::editingFinished, this, [this] {
        const QString address = m_adminUrl->text().trimmed();
        if (!isWebAddress(address) || address == m_preferences.adminUrl)
            return;
        m_preferences.adminUrl = address;
        Q_EMIT changed(m_preferences);
    });
    checkZone();
    checkAdminUrl();
}

void SettingsDialog::checkAdminUrl()
{
    const bool valid = isWebAddress(m_adminUrl->text().trimmed());
    parlance::setStyle(m_adminUrl, style::state, valid ? QString() : QStringLiteral("invalid"));
    m_adminMessage->setTone(valid ? Tone::Hint : Tone::Bad);
    m_adminMessage->setText(valid ? tr("Pages about a bot then link to its page there; nothing is fetched")
                                  : tr("Not an address; an example is https://chat.example.com"));
}

void SettingsDialog::checkZone()
{
    const bool known = QTimeZone::isTimeZoneIdAvailable(m_zone->text().trimmed().toLatin1());
    parlance::setStyle(m_zone, style::state, known ? QString() : QStringLiteral("invalid"));
    m_zoneMessage->setTone(known ? Tone::Hint : Tone::Bad);
    m_zoneMessage->setText(known ? tr("Days and hours of this workspace are counted in this zone")
                                 : tr("Unknown time zone; an example is Europe/Berlin"));
}

void SettingsDialog::addExportFolder(QFormLayout *form)
{
    auto *row = new QHBoxLayout;
    m_exportFolder = new QLineEdit(m_preferences.exportFolder, this);
    m_exportFolder->setObjectName(QStringLiteral("settings.exportFolder"));
    m_exportFolder->setPlaceholderText(tr("where the last one went"));
    auto *choose = new QPushButton(tr("Choose…"), this);
    choose->setAccessibleName(tr("Choose the export folder"));
    row->addWidget(m_exportFolder, 1);
    row->addWidget(choose);
    form->addRow(tr("&Export folder"), row);
    qobject_cast<QLabel *>(form->labelForField(row))->setBuddy(m_exportFolder);
    m_exportDays = new QSpinBox(this);
    m_exportDays->setObjectName(QStringLiteral("settings.exportDays"));
    m_exportDays->setRange(0, 3650);
    m_exportDays->setSpecialValueText(tr("for ever"));
    m_exportDays->setSuffix(tr(" days"));
    m_exportDays->setValue(m_preferences.exportDays);
    m_exportDays->setEnabled(!m_preferences.exportFolder.isEmpty());
    form->addRow(tr("Files there are &kept"), m_exportDays);
    form->addRow(QString(), new Label(tr("Then Parlance removes what it has written there and nobody has changed"),
                                      TextRole::Table, Tone::Hint, this));
    connect(m_exportFolder, &QLineEdit::editingFinished, this,
            [this] { setExportFolder(m_exportFolder->text().trimmed()); });
    connect(choose, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Export folder"), m_preferences.exportFolder);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
            m_exportFolder->setText(path);
            setExportFolder(path);
        });
        dialog->open();
    });
    connect(m_exportDays, &QSpinBox::valueChanged, this, [this](int days) {
        m_preferences.exportDays = days;
        Q_EMIT changed(m_preferences);
    });
}

// A relative path would mean another folder at each start.
void SettingsDialog::setExportFolder(const QString &path)
{
    const bool fine = path.isEmpty() || QDir(path).isAbsolute();
    if (!fine || path == m_preferences.exportFolder)
        return;
    m_preferences.exportFolder = path;
    m_exportDays->setEnabled(!path.isEmpty());
    Q_EMIT changed(m_preferences);
}

} // namespace parlance
