#include "views/dialogs/priceform.h"

#include "views/dialogs/pricetext.h"
#include "views/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

namespace parlance {

namespace {

QString named(const std::string &text)
{
    return QString::fromStdString(text);
}

QComboBox *typedCombo(const QString &name, QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    combo->setObjectName(name);
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->completer()->setFilterMode(Qt::MatchContains);
    combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    return combo;
}

} // namespace

PriceForm::PriceForm(QLocale locale, std::function<QString(const QString &)> modelKey, QWidget *parent)
    : QWidget(parent)
    , m_locale(std::move(locale))
    , m_modelKey(std::move(modelKey))
    , m_title(new QLabel(this))
    , m_model(typedCombo(QStringLiteral("price.model"), this))
    , m_region(typedCombo(QStringLiteral("price.region"), this))
    , m_always(new QCheckBox(tr("&Always"), this))
    , m_from(new QDateEdit(this))
    , m_input(field(QStringLiteral("price.input"), tr("Input price")))
    , m_output(field(QStringLiteral("price.output"), tr("Output price")))
    , m_cacheRead(field(QStringLiteral("price.cacheRead"), tr("Price of reading the cache")))
    , m_cacheWrite(field(QStringLiteral("price.cacheWrite"), tr("Price of writing the cache")))
    , m_message(new QLabel(this))
    , m_save(new QPushButton(tr("&Save price"), this))
{
    build();
    for (QLineEdit *edit : {m_input, m_output, m_cacheRead, m_cacheWrite, m_model->lineEdit(), m_region->lineEdit()}) {
        connect(edit, &QLineEdit::textChanged, this, &PriceForm::check);
        connect(edit, &QLineEdit::textEdited, this, [this] {
            m_touched = true;
            check();
        });
        connect(edit, &QLineEdit::returnPressed, this, &PriceForm::save);
    }
    connect(m_always, &QCheckBox::toggled, this, [this](bool always) {
        m_from->setEnabled(!always);
        check();
    });
    connect(m_from, &QDateEdit::dateChanged, this, &PriceForm::check);
    connect(m_save, &QPushButton::clicked, this, &PriceForm::save);
    startNew({});
}

QLineEdit *PriceForm::field(const QString &name, const QString &accessible)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(name);
    edit->setAccessibleName(accessible);
    edit->setAlignment(Qt::AlignRight);
    edit->setFixedWidth(88);
    return edit;
}

void PriceForm::build()
{
    m_title->setObjectName(QStringLiteral("price.title"));
    m_message->setObjectName(QStringLiteral("price.message"));
    m_message->setWordWrap(true);
    m_save->setObjectName(QStringLiteral("price.save"));
    m_save->setAutoDefault(false);
    m_always->setObjectName(QStringLiteral("price.always"));
    m_from->setObjectName(QStringLiteral("price.from"));
    m_from->setAccessibleName(tr("Valid from"));
    m_from->setCalendarPopup(true);
    m_from->setMinimumDate(QDate(1970, 1, 2));
    m_from->setLocale(m_locale);
    m_from->setDisplayFormat(m_locale.dateFormat(QLocale::ShortFormat)
                                 .replace(QRegularExpression(QStringLiteral("y+")), QStringLiteral("yyyy")));
    m_model->setMinimumWidth(150);
    m_region->setMinimumWidth(120);
    parlance::setStyle(m_title, style::role, QStringLiteral("strong"));

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_title, 0, 0, 1, 9);
    struct Field
    {
        QString label;
        QWidget *buddy;
        int column;
    };
    const Field fields[] = {
        {tr("&Model"), m_model, 0},           {tr("Re&gion"), m_region, 1}, {tr("Valid &from (UTC day)"), m_from, 2},
        {tr("&Input"), m_input, 4},           {tr("&Output"), m_output, 5}, {tr("Cache r&ead"), m_cacheRead, 6},
        {tr("Cache &write"), m_cacheWrite, 7}};
    for (const Field &place : fields) {
        auto *label = new QLabel(place.label, this);
        label->setBuddy(place.buddy);
        parlance::setStyle(label, style::role, QStringLiteral("secondary"));
        grid->addWidget(label, 1, place.column, 1, place.column == 2 ? 2 : 1);
        grid->addWidget(place.buddy, 2, place.column);
    }
    grid->addWidget(m_always, 2, 3);
    grid->addWidget(m_save, 2, 8);
    grid->addWidget(m_message, 3, 0, 1, 9);
    grid->setColumnStretch(0, 1);
    m_message->setMinimumHeight(20);
    QWidget *const order[] = {m_model,  m_region,    m_from,       m_always, m_input,
                              m_output, m_cacheRead, m_cacheWrite, m_save};
    for (size_t i = 1; i < std::size(order); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void PriceForm::setModels(const std::map<std::string, std::string> &labels)
{
    const QString typed = m_model->currentText();
    m_model->clear();
    for (const auto &[key, label] : labels) {
        m_model->addItem(named(key));
        m_model->setItemData(m_model->count() - 1, named(label), Qt::ToolTipRole);
    }
    m_model->setCurrentText(typed);
}

void PriceForm::setRegions(const std::vector<std::string> &regions)
{
    const QString typed = m_region->currentText();
    m_region->clear();
    m_region->addItem(QString());
    for (const std::string &region : regions)
        m_region->addItem(named(region));
    m_region->setCurrentText(typed);
    m_region->lineEdit()->setPlaceholderText(tr("all regions"));
}

void PriceForm::setToday(const QDate &today)
{
    m_today = today;
    if (m_always->isChecked())
        m_from->setDate(today);
}

void PriceForm::startNew(const std::string &model)
{
    m_replaces.reset();
    m_touched = false;
    m_title->setText(model.empty() ? tr("New price") : tr("New price of %1").arg(named(model)));
    fill({{model, {}, alwaysValid}, 0, 0, {}, {}}, true);
}

void PriceForm::startTyping()
{
    m_input->setFocus();
    m_input->selectAll();
}

void PriceForm::edit(const OwnPrice &price, std::optional<PriceKey> replaces)
{
    m_replaces = std::move(replaces);
    m_touched = true;
    m_title->setText(m_replaces ? tr("Own price of %1").arg(named(price.key.model))
                                : tr("Own price of %1, instead of the built-in one").arg(named(price.key.model)));
    fill(price, false);
}

void PriceForm::fill(const OwnPrice &price, bool empty)
{
    m_model->setCurrentText(named(price.key.model));
    m_region->setCurrentText(named(price.key.region));
    const bool always = price.key.validFrom == alwaysValid;
    m_always->setChecked(always);
    m_from->setEnabled(!always);
    const QDate day = always ? m_today : TimeZone().date(price.key.validFrom);
    if (day.isValid())
        m_from->setDate(day);
    const auto text = [&](const std::optional<Nano> &nano) {
        return empty || !nano ? QString() : localPrice(*nano, m_locale);
    };
    m_input->setText(text(price.input));
    m_output->setText(text(price.output));
    m_cacheRead->setText(text(price.cacheRead));
    m_cacheWrite->setText(text(price.cacheWrite));
    check();
}

PriceKey PriceForm::key() const
{
    return {m_modelKey(m_model->currentText()).toStdString(), m_region->currentText().trimmed().toStdString(),
            m_always->isChecked() ? alwaysValid : TimeZone().startOfDay(m_from->date())};
}

std::pair<PriceProblem, QWidget *> PriceForm::firstProblem() const
{
    OwnPrice probe{key(), 0, 0, {}, {}};
    if (const PriceProblem problem = problemOf(probe); problem == PriceProblem::NoModel)
        return {problem, m_model};
    else if (problem != PriceProblem::None)
        return {problem, m_region};
    for (QLineEdit *edit : {m_input, m_output, m_cacheRead, m_cacheWrite}) {
        const bool mayBeEmpty = edit == m_cacheRead || edit == m_cacheWrite;
        if (mayBeEmpty && edit->text().trimmed().isEmpty())
            continue;
        const PriceProblem problem = parseLocalPrice(edit->text(), m_locale).problem;
        if (problem != PriceProblem::None)
            return {problem, edit};
    }
    return {PriceProblem::None, nullptr};
}

std::optional<OwnPrice> PriceForm::price() const
{
    if (firstProblem().first != PriceProblem::None)
        return std::nullopt;
    const auto value = [this](QLineEdit *edit) { return parseLocalPrice(edit->text(), m_locale).perThousand; };
    const auto optional = [&](QLineEdit *edit) {
        return edit->text().trimmed().isEmpty() ? std::nullopt : std::optional(value(edit));
    };
    return OwnPrice{key(), value(m_input), value(m_output), optional(m_cacheRead), optional(m_cacheWrite)};
}

QString PriceForm::problem() const
{
    return problemMessage(firstProblem().first, m_locale);
}

void PriceForm::check()
{
    const auto [problem, where] = firstProblem();
    const bool complain = m_touched && problem != PriceProblem::None;
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_model, m_region, m_input, m_output, m_cacheRead, m_cacheWrite})
        parlance::setStyle(part, style::state, complain && part == where ? QStringLiteral("invalid") : QString());
    parlance::setStyle(m_message, style::role, complain ? QStringLiteral("bad") : QStringLiteral("hint"));
    m_message->setText(complain ? problemMessage(problem, m_locale)
                                : tr("US dollars for 1 million tokens. A cache price left empty is the input price."));
    const QString input = m_input->text().trimmed();
    m_cacheRead->setPlaceholderText(input);
    m_cacheWrite->setPlaceholderText(input);
    m_save->setEnabled(problem == PriceProblem::None);
}

void PriceForm::save()
{
    m_touched = true;
    check();
    if (const auto typed = price())
        Q_EMIT saved(*typed, m_replaces);
}

} // namespace parlance
