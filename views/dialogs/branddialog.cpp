#include "views/dialogs/branddialog.h"

#include "views/theme/theme.h"
#include "views/widgets/labels.h"

#include <QBuffer>
#include <QCheckBox>
#include <QColorDialog>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFontComboBox>
#include <QFormLayout>
#include <QImageReader>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace parlance {

namespace {

constexpr qint64 largestFile = 20 * 1024 * 1024;
constexpr QSize largestLogo(900, 240), previewSize(420, 92), logoSize(160, 40);
constexpr int barsLeft = 300;                             // of the preview
constexpr double goodContrast = 4.5, leastContrast = 3.0; // WCAG 1.4.3 and 1.4.11

QImage imageOf(const QString &dataUri)
{
    const qsizetype comma = dataUri.indexOf(u',');
    return comma < 0 ? QImage() : QImage::fromData(QByteArray::fromBase64(dataUri.mid(comma + 1).toLatin1()));
}

QColor colourOr(const QString &name, const QColor &otherwise)
{
    return contrastWithWhite(name) > 0 ? QColor(name) : otherwise;
}

// The head of a page as the report will have it.
QPixmap previewOf(const Brand &brand, qreal scale)
{
    const Theme &paper = Theme::print();
    QPixmap picture(previewSize * scale);
    picture.setDevicePixelRatio(scale);
    picture.fill(paper.surface);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.fillRect(QRect(0, 0, previewSize.width(), 6), colourOr(brand.accent, paper.accent));
    int left = 16;
    if (const QImage logo = imageOf(brand.logo); !logo.isNull()) {
        const QSize size = logo.size().scaled(120, 32, Qt::KeepAspectRatio);
        painter.drawImage(QRect(QPoint(left, 22), size), logo);
        left += size.width() + 12;
    }
    QFont font = parlance::font(TextRole::CardTitle);
    if (!brand.font.isEmpty())
        font.setFamilies({brand.font});
    painter.setFont(font);
    painter.setPen(paper.text);
    const QString name = brand.name.isEmpty() ? BrandDialog::tr("Your name") : brand.name;
    const QRect line(left, 20, barsLeft - left - 12, 20);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(name, Qt::ElideRight, line.width()));
    font.setBold(false);
    font.setPixelSize(12);
    painter.setFont(font);
    painter.setPen(paper.text2);
    painter.drawText(line.translated(0, 20), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(brand.tagline, Qt::ElideRight, line.width()));
    const QColor bars[] = {colourOr(brand.accent, paper.category[0]), colourOr(brand.second, paper.category[1])};
    for (int i = 0; i < 6; ++i)
        painter.fillRect(QRect(barsLeft + i * 18, 80 - (24 + i * 7 % 30), 12, 24 + i * 7 % 30), bars[i % 2]);
    return picture;
}

} // namespace

Result<QString> logoFromFile(const QString &path)
{
    const Place place{path, -1, -1, {}};
    if (QFileInfo(path).size() > largestFile)
        return fail(ErrorCategory::Unreadable, QStringLiteral("too large for a logo"), place);
    QImageReader reader(path);
    reader.setAutoTransform(true);
    // Not read at its full size first: a picture says how large it is, and may lie in wait.
    if (const QSize size = reader.size(); size.isValid() && size.boundedTo(largestLogo) != size)
        reader.setScaledSize(size.scaled(largestLogo, Qt::KeepAspectRatio));
    QImage image = reader.read();
    if (image.isNull())
        return fail(ErrorCategory::Unreadable, reader.errorString(), place);
    if (image.width() > largestLogo.width() || image.height() > largestLogo.height())
        image = image.scaled(largestLogo, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return fail(ErrorCategory::Unreadable, QStringLiteral("the picture cannot be written as PNG"), place);
    return QString(QStringLiteral("data:image/png;base64,") + QString::fromLatin1(buffer.data().toBase64()));
}

QString contrastWords(const QString &colour)
{
    const double contrast = contrastWithWhite(colour);
    if (colour.isEmpty())
        return BrandDialog::tr("The colour of Parlance");
    if (contrast == 0)
        return BrandDialog::tr("This is no colour: write it as #0b5cad");
    const QString said =
        BrandDialog::tr("Contrast with paper %1 : 1.").arg(QLocale().toString(contrast, 'f', 1)) + u' ';
    if (contrast < leastContrast)
        return said + BrandDialog::tr("Too pale: at least 3 : 1 is needed.");
    return said + (contrast < goodContrast ? BrandDialog::tr("Enough for bars and lines, little for small text.")
                                           : BrandDialog::tr("It can be read well."));
}

BrandDialog::BrandDialog(const Brand &brand, Prompter *prompter, QWidget *parent)
    : QDialog(parent)
    , m_brand(brand)
    , m_prompter(prompter)
    , m_files(Background::Mode::Threaded)
    , m_reading(&m_files)
{
    setObjectName(QStringLiteral("brandDialog"));
    setWindowTitle(tr("Brand of the report"));
    build();
    check();
}

BrandDialog::ColourField BrandDialog::colourField(const char *name, const QString &label, QString Brand::*colour)
{
    ColourField field;
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    field.edit = new QLineEdit(m_brand.*colour, this);
    field.edit->setObjectName(QLatin1String(name));
    field.edit->setPlaceholderText(QStringLiteral("#0b5cad"));
    field.edit->setMaxLength(7);
    field.edit->setAccessibleName(label);
    field.pick = new QPushButton(tr("Choose…"), this);
    field.pick->setAccessibleName(label + QStringLiteral(": ") + tr("Choose…"));
    field.words = new Label({}, TextRole::Table, Tone::Secondary, this);
    field.words->setObjectName(QLatin1String(name) + QStringLiteral(".words"));
    row->addWidget(field.edit, 1);
    row->addWidget(field.pick);
    m_form->addRow(label, row);
    m_form->addRow(QString(), field.words);
    connect(field.edit, &QLineEdit::textChanged, this, [this, colour](const QString &text) {
        m_brand.*colour = text.trimmed();
        check();
    });
    connect(field.pick, &QPushButton::clicked, this, [this, edit = field.edit] {
        auto *dialog = new QColorDialog(colourOr(edit->text(), Theme::print().accent), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QColorDialog::colorSelected, edit,
                [edit](const QColor &picked) { edit->setText(picked.name()); });
        dialog->open();
    });
    return field;
}

void BrandDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    m_preview = new QLabel(this);
    m_preview->setObjectName(QStringLiteral("brand.preview"));
    m_preview->setAccessibleName(tr("How the head of a page looks"));
    column->addWidget(m_preview);
    m_form = new QFormLayout;
    m_form->setVerticalSpacing(8);
    m_form->setHorizontalSpacing(16);
    const auto line = [this](const char *name, const QString &label, QString Brand::*text) {
        auto *edit = new QLineEdit(m_brand.*text, this);
        edit->setObjectName(QLatin1String(name));
        m_form->addRow(label, edit);
        connect(edit, &QLineEdit::textChanged, this, [this, text](const QString &typed) {
            m_brand.*text = typed;
            check();
        });
    };
    line("brand.name", tr("&Name"), &Brand::name);
    line("brand.tagline", tr("&Line below"), &Brand::tagline);
    auto *logo = new QHBoxLayout;
    logo->setSpacing(8);
    m_logo = new QLabel(this);
    m_logo->setMinimumSize(logoSize);
    auto *choose = new QPushButton(tr("Choose a picture…"), this);
    choose->setObjectName(QStringLiteral("brand.logo"));
    m_noLogo = new QPushButton(tr("Without"), this);
    m_noLogo->setObjectName(QStringLiteral("brand.noLogo"));
    m_noLogo->setAccessibleName(tr("Without a logo"));
    logo->addWidget(m_logo, 1);
    logo->addWidget(choose);
    logo->addWidget(m_noLogo);
    m_form->addRow(tr("Logo"), logo);
    connect(choose, &QPushButton::clicked, this, &BrandDialog::chooseLogo);
    connect(m_noLogo, &QPushButton::clicked, this, [this] {
        m_brand.logo.clear();
        check();
    });
    m_accent = colourField("brand.accent", tr("First colour"), &Brand::accent);
    m_second = colourField("brand.second", tr("Second colour"), &Brand::second);
    auto *own = new QCheckBox(tr("&Own font"), this);
    own->setObjectName(QStringLiteral("brand.ownFont"));
    m_font = new QFontComboBox(this);
    m_font->setObjectName(QStringLiteral("brand.font"));
    m_font->setAccessibleName(tr("Font"));
    own->setChecked(!m_brand.font.isEmpty());
    m_font->setEnabled(own->isChecked());
    if (own->isChecked())
        m_font->setCurrentFont(QFont(m_brand.font));
    const auto takeFont = [this, own] {
        m_font->setEnabled(own->isChecked());
        m_brand.font = own->isChecked() ? m_font->currentFont().family() : QString();
        check();
    };
    connect(own, &QCheckBox::toggled, this, takeFont);
    connect(m_font, &QFontComboBox::currentFontChanged, this, takeFont);
    m_form->addRow(own, m_font);
    column->addLayout(m_form);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setObjectName(QStringLiteral("brand.ok"));
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(m_brand);
        accept();
    });
}

void BrandDialog::check()
{
    for (const auto &[field, colour] : {std::pair(m_accent, m_brand.accent), std::pair(m_second, m_brand.second)}) {
        const double contrast = contrastWithWhite(colour);
        const bool bad = !colour.isEmpty() && contrast < leastContrast;
        field.words->setText(contrastWords(colour));
        field.words->setTone(bad ? Tone::Bad : Tone::Secondary);
        parlance::setStyle(field.edit, style::state, bad ? QStringLiteral("invalid") : QString());
    }
    const QImage logo = imageOf(m_brand.logo);
    QPixmap small;
    if (!logo.isNull()) {
        small = QPixmap::fromImage(
            logo.scaled(logoSize * devicePixelRatioF(), Qt::KeepAspectRatio, Qt::SmoothTransformation));
        small.setDevicePixelRatio(devicePixelRatioF());
    }
    m_logo->setPixmap(small);
    m_noLogo->setEnabled(!m_brand.logo.isEmpty());
    m_preview->setPixmap(previewOf(m_brand, devicePixelRatioF()));
    m_ok->setEnabled(brandProblems(m_brand).isEmpty());
}

void BrandDialog::chooseLogo()
{
    m_prompter->chooseFiles(this, tr("Picture of the logo"), [this](const QStringList &files) {
        if (!files.isEmpty())
            takeLogo(files.front());
    });
}

void BrandDialog::takeLogo(const QString &path)
{
    m_reading.start([path](std::stop_token) { return logoFromFile(path); },
                    [this](Result<QString> logo) {
                        if (!logo) {
                            m_prompter->warnOf(this, tr("The picture could not be read"), logo.error());
                            return;
                        }
                        m_brand.logo = std::move(*logo);
                        check();
                    });
}

} // namespace parlance
