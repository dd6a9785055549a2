#include "views/dialogs/mappinglayoutform.h"

#include "views/dialogs/mappingwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace parlance {

namespace {

constexpr int shownLetters = 5;

void choose(QComboBox *combo, const QVariant &value)
{
    const int found = combo->findData(value);
    if (found >= 0)
        combo->setCurrentIndex(found);
    else
        combo->setCurrentText(value.toString());
}

} // namespace

MappingLayoutForm::MappingLayoutForm(QWidget *parent)
    : QWidget(parent)
    , m_encoding(nullptr)
    , m_delimiter(nullptr)
    , m_quote(nullptr)
    , m_decimal(nullptr)
    , m_header(new QCheckBox(tr("First row is the &header"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_encoding = combo(QStringLiteral("mapping.encoding"), tr("&Encoding"));
    for (int i = 0; i <= int(TextEncoding::ShiftJis); ++i)
        m_encoding->addItem(textEncodingName(TextEncoding(i)), i);
    m_delimiter = combo(QStringLiteral("mapping.delimiter"), tr("&Delimiter"));
    m_delimiter->addItem(tr("Comma"), QStringLiteral(","));
    m_delimiter->addItem(tr("Semicolon"), QStringLiteral(";"));
    m_delimiter->addItem(tr("Tab"), QStringLiteral("\t"));
    m_delimiter->addItem(tr("Vertical bar"), QStringLiteral("|"));
    m_delimiter->setEditable(true); // any other character
    m_delimiter->setInsertPolicy(QComboBox::NoInsert);
    for (QComboBox *box : {m_encoding, m_delimiter}) { // where there is no room, their rare longest words are cut
        box->setMaximumWidth(box->sizeHint().width());
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(shownLetters);
        row->setStretchFactor(box, 8);
    }
    m_quote = combo(QStringLiteral("mapping.quote"), tr("&Quotes"));
    m_quote->addItem(QStringLiteral("\""), QStringLiteral("\""));
    m_quote->addItem(QStringLiteral("'"), QStringLiteral("'"));
    m_quote->addItem(tr("none", "quotes around cells"), QString());
    m_decimal = combo(QStringLiteral("mapping.decimal"), tr("&Numbers"));
    m_decimal->addItem(QStringLiteral("1,234.5"), false);
    m_decimal->addItem(QStringLiteral("1.234,5"), true);
    m_header->setObjectName(QStringLiteral("mapping.header"));
    row->addWidget(m_header);
    row->addStretch(1);
    for (QComboBox *box : {m_encoding, m_quote, m_decimal})
        connect(box, &QComboBox::activated, this, &MappingLayoutForm::read);
    connect(m_delimiter, &QComboBox::activated, this, &MappingLayoutForm::read);
    connect(m_delimiter->lineEdit(), &QLineEdit::editingFinished, this, &MappingLayoutForm::read);
    connect(m_header, &QCheckBox::toggled, this, &MappingLayoutForm::read);
}

QComboBox *MappingLayoutForm::combo(const QString &name, const QString &label)
{
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    box->setAccessibleName(QString(label).remove(u'&'));
    auto *words = new QLabel(label, this);
    words->setBuddy(box);
    layout()->addWidget(words);
    layout()->addWidget(box);
    return box;
}

void MappingLayoutForm::setLayoutValue(const TableLayout &value)
{
    m_filling = true;
    m_layout = value;
    choose(m_encoding, int(value.encoding));
    choose(m_delimiter, QString(QLatin1Char(value.delimiter)));
    choose(m_quote, value.quote == TableLayout::noQuote ? QString() : QString(QLatin1Char(value.quote)));
    choose(m_decimal, value.decimalComma);
    m_header->setChecked(value.header);
    const bool isDelimited = value.form == TableForm::Delimited;
    for (QWidget *part : std::initializer_list<QWidget *>{m_delimiter, m_quote, m_header})
        part->setEnabled(isDelimited);
    m_filling = false;
}

void MappingLayoutForm::setSheet(bool isSheet)
{
    for (QWidget *part : findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
        part->setVisible(!isSheet || part == m_header);
}

void MappingLayoutForm::read()
{
    if (m_filling)
        return;
    TableLayout next = m_layout;
    next.encoding = TextEncoding(m_encoding->currentData().toInt());
    next.decimalComma = m_decimal->currentData().toBool();
    next.header = m_header->isChecked();
    const QString quote = m_quote->currentData().toString();
    next.quote = quote.isEmpty() ? TableLayout::noQuote : quote.front().toLatin1();
    // A word of the list, or a character that was typed.
    const int listed = m_delimiter->findText(m_delimiter->currentText());
    const QString delimiter = listed >= 0 ? m_delimiter->itemData(listed).toString() : m_delimiter->currentText();
    const bool usable = delimiter.size() == 1 && delimiter.front().unicode() < 0x80 && delimiter != quote;
    if (usable)
        next.delimiter = delimiter.front().toLatin1();
    if (next == m_layout)
        return;
    m_layout = next;
    Q_EMIT changed(m_layout);
}

} // namespace parlance
