#include "views/dialogs/funneldialog.h"

#include "models/core/format.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace parlance {

namespace {

using Kind = FunnelStep::Kind;
constexpr int dialogWidth = 900, dialogHeight = 440, scrollBarRoom = 10, leastLetters = 12, offered = 200,
              kinds = int(Kind::Goals) + 1;

QString kindWords(Kind kind)
{
    switch (kind) {
    case Kind::Conversations:
        return FunnelDialog::tr("Conversations");
    case Kind::Intent:
        return FunnelDialog::tr("Conversations with the intent");
    case Kind::Event:
        return FunnelDialog::tr("Product events");
    case Kind::Users:
        return FunnelDialog::tr("Users");
    case Kind::Messages:
        return FunnelDialog::tr("Messages");
    case Kind::Leads:
        return FunnelDialog::tr("Leads");
    case Kind::Goals:
        break;
    }
    return FunnelDialog::tr("Goals");
}

std::vector<FunnelStep> firstSteps(const Block &block)
{
    auto steps = funnelSteps(block);
    if (steps)
        return std::move(*steps);
    FunnelStep intent;
    intent.kind = Kind::Intent;
    return {FunnelStep{}, intent};
}

QToolButton *arrow(QWidget *parent, Qt::ArrowType type, const QString &text)
{
    auto *button = new QToolButton(parent);
    button->setArrowType(type);
    button->setToolTip(text);
    button->setAccessibleName(text);
    return button;
}

} // namespace

// One step: its name, what it counts, which of it, how many there are.
struct FunnelDialog::Row
{
    QWidget *widget = nullptr;
    QLabel *number = nullptr, *count = nullptr;
    QLineEdit *name = nullptr, *filter = nullptr;
    QComboBox *kind = nullptr, *member = nullptr;
    QStackedWidget *which = nullptr;
    QToolButton *up = nullptr, *down = nullptr, *remove = nullptr;
    QString chosen; // key of the member that was there when the list came
};

FunnelDialog::FunnelDialog(const Block &block, QueryService *queries, std::function<Query(const Query &)> onPage,
                           const Targets &targets, NumberStyle style, QWidget *parent)
    : QDialog(parent)
    , m_block(block)
    , m_onPage(std::move(onPage))
    , m_style(std::move(style))
{
    setObjectName(QStringLiteral("funnelDialog"));
    setWindowTitle(tr("Steps of the funnel"));
    resize(dialogWidth, dialogHeight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    if (!targets.empty()) {
        auto *form = new QFormLayout;
        m_title = new QLineEdit(tr("Funnel"), this);
        m_title->setObjectName(QStringLiteral("funnel.title"));
        connect(m_title, &QLineEdit::textChanged, this, &FunnelDialog::check);
        form->addRow(tr("&Title"), m_title);
        m_target = new QComboBox(this);
        m_target->setObjectName(QStringLiteral("funnel.target"));
        for (const auto &[title, key] : targets)
            m_target->addItem(title, key);
        form->addRow(tr("&Dashboard"), m_target);
        column->addLayout(form);
    }
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *body = new QWidget(area);
    m_steps = new QVBoxLayout(body);
    m_steps->setContentsMargins(0, 0, scrollBarRoom, 0);
    m_steps->addStretch(1);
    area->setWidget(body);
    column->addWidget(area, 1);
    auto *note = new QLabel(tr("Each step is counted by itself, in the period and with the filter of the page."), this);
    note->setWordWrap(true);
    column->addWidget(note);
    m_problem = new QLabel(this);
    m_problem->setObjectName(QStringLiteral("funnel.problem"));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    column->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_add = buttons->addButton(tr("&Add step"), QDialogButtonBox::ActionRole);
    m_add->setObjectName(QStringLiteral("funnel.add"));
    m_save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("funnel.save"));
    m_save->setDefault(true);
    column->addWidget(buttons);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow({});
        place();
        check();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const auto steps = typed();
        if (!steps)
            return;
        Block made = withFunnelSteps(m_block, *steps);
        if (m_title)
            made.title = m_title->text().simplified();
        Q_EMIT chosen(made, m_target ? m_target->currentData().toString() : QString());
        accept();
    });
    if (queries) {
        m_members = std::make_unique<LiveQuery>(queries);
        m_counts = std::make_unique<LiveQuery>(queries);
        connect(m_members.get(), &LiveQuery::changed, this, &FunnelDialog::offerMembers);
        connect(m_counts.get(), &LiveQuery::changed, this, &FunnelDialog::showCounts);
    }
    for (const FunnelStep &step : firstSteps(block))
        addRow(step);
    place();
    m_filling = false;
    check();
    if (m_members) {
        Query intents, events;
        intents.measures = {MeasureKey::Conversations};
        intents.by = {Grouping{DimensionKey::Intent, Grain::Day, 0}};
        intents.limit = offered;
        events.measures = {MeasureKey::ProductEvents};
        events.by = {Grouping{DimensionKey::Event, Grain::Day, 0}};
        events.limit = offered;
        m_members->ask({intents, events});
    }
}

FunnelDialog::~FunnelDialog() = default;

void FunnelDialog::addRow(const FunnelStep &step)
{
    auto row = std::make_unique<Row>();
    row->widget = new QWidget(this);
    auto *line = new QHBoxLayout(row->widget);
    line->setContentsMargins(0, 0, 0, 0);
    row->number = new QLabel(row->widget);
    row->name = new QLineEdit(step.name, row->widget);
    row->name->setPlaceholderText(tr("Name of the step"));
    row->kind = new QComboBox(row->widget);
    for (int i = 0; i < kinds; ++i)
        row->kind->addItem(kindWords(Kind(i)), i);
    row->kind->setCurrentIndex(int(step.kind));
    row->member = new QComboBox(row->widget);
    row->member->setEditable(true);
    row->member->setInsertPolicy(QComboBox::NoInsert);
    row->member->setCurrentText(step.member);
    row->filter = new QLineEdit(step.where.isEmpty() ? QString() : toText(step.where), row->widget);
    row->filter->setPlaceholderText(tr("all, or a filter: bot = \"Support\""));
    row->which = new QStackedWidget(row->widget);
    row->which->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    row->which->addWidget(row->filter);
    row->which->addWidget(row->member);
    for (QComboBox *box : {row->kind, row->member}) { // long members do not push the arrows out of sight
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(leastLetters);
    }
    row->count = new QLabel(row->widget);
    row->count->setMinimumWidth(70);
    row->count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->up = arrow(row->widget, Qt::UpArrow, tr("Up"));
    row->down = arrow(row->widget, Qt::DownArrow, tr("Down"));
    row->remove = new QToolButton(row->widget);
    row->remove->setText(QString(QChar(0x00d7)));
    row->remove->setToolTip(tr("Remove this step"));
    row->remove->setAccessibleName(row->remove->toolTip());
    line->addWidget(row->number);
    line->addWidget(row->name, 2);
    line->addWidget(row->kind, 3);
    line->addWidget(row->which, 3);
    line->addWidget(row->count);
    for (QWidget *tool : {row->up, row->down, row->remove})
        line->addWidget(tool);
    Row *made = row.get();
    connect(row->name, &QLineEdit::textChanged, this, &FunnelDialog::check);
    connect(row->filter, &QLineEdit::textChanged, this, &FunnelDialog::check);
    connect(row->member, &QComboBox::editTextChanged, this, &FunnelDialog::check);
    connect(row->kind, &QComboBox::currentIndexChanged, this, [this, made] {
        showMembers(*made);
        check();
    });
    connect(row->up, &QToolButton::clicked, this, [this, made] { moveRow(made, -1); });
    connect(row->down, &QToolButton::clicked, this, [this, made] { moveRow(made, 1); });
    connect(row->remove, &QToolButton::clicked, this, [this, made] { removeRow(made); });
    m_rows.push_back(std::move(row));
    showMembers(*made);
    made->member->setCurrentText(step.member);
}

void FunnelDialog::removeRow(Row *row)
{
    row->widget->setParent(nullptr);
    row->widget->deleteLater(); // its button asks for it
    std::erase_if(m_rows, [row](const std::unique_ptr<Row> &one) { return one.get() == row; });
    place();
    check();
}

void FunnelDialog::moveRow(Row *row, int by)
{
    const auto found =
        std::ranges::find_if(m_rows, [row](const std::unique_ptr<Row> &one) { return one.get() == row; });
    const auto at = found - m_rows.begin(), to = at + by;
    if (to < 0 || to >= std::ptrdiff_t(m_rows.size()))
        return;
    std::swap(m_rows[size_t(at)], m_rows[size_t(to)]);
    place();
    check();
}

// Rows in their order, with their numbers and names for tests and screen readers.
void FunnelDialog::place()
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        Row &row = *m_rows[i];
        m_steps->removeWidget(row.widget);
        m_steps->insertWidget(int(i), row.widget);
        row.widget->show();
        const QString number = m_style.locale.toString(int(i) + 1);
        row.number->setText(number);
        const auto name = [&](QWidget *widget, const char *part, const QString &label) {
            widget->setObjectName(QStringLiteral("funnel.%1.%2").arg(QLatin1String(part)).arg(i));
            widget->setAccessibleName(tr("%1 of step %2", "what, number").arg(label, number));
        };
        name(row.name, "name", tr("Name"));
        name(row.kind, "kind", tr("What is counted"));
        name(row.member, "member", tr("Which"));
        name(row.filter, "filter", tr("Filter"));
        name(row.count, "count", tr("Number"));
        name(row.up, "up", tr("Up"));
        name(row.down, "down", tr("Down"));
        name(row.remove, "remove", tr("Remove"));
        row.up->setEnabled(i > 0);
        row.down->setEnabled(i + 1 < m_rows.size());
        row.remove->setEnabled(m_rows.size() > size_t(fewestSteps));
    }
    m_add->setEnabled(m_rows.size() < size_t(mostSteps));
}

Result<FunnelStep> FunnelDialog::stepOf(const Row &row) const
{
    FunnelStep step;
    step.name = row.name->text().simplified();
    step.kind = Kind(row.kind->currentData().toInt());
    if (stepTakesMember(step.kind)) {
        const QString text = row.member->currentText();
        const int known = row.member->findText(text, Qt::MatchExactly | Qt::MatchCaseSensitive);
        step.member = known >= 0 ? row.member->itemData(known).toString() : text.trimmed();
        if (step.name.isEmpty())
            step.name = text.trimmed();
        return step;
    }
    if (const QString text = row.filter->text().trimmed(); !text.isEmpty()) {
        auto filter = parseFilter(text);
        if (!filter)
            return tl::unexpected(filter.error());
        if (!filter->having.isEmpty())
            return fail(ErrorCategory::Usage, tr("A step is filtered by dimensions, not by measures."));
        step.where = std::move(filter->where);
    }
    if (step.name.isEmpty())
        step.name = row.filter->text().trimmed().isEmpty() ? kindWords(step.kind) : row.filter->text().trimmed();
    return step;
}

Result<std::vector<FunnelStep>> FunnelDialog::typed() const
{
    std::vector<FunnelStep> steps;
    for (const auto &row : m_rows) {
        auto step = stepOf(*row);
        if (!step)
            return tl::unexpected(step.error());
        steps.push_back(std::move(*step));
    }
    if (m_title && m_title->text().simplified().isEmpty())
        return fail(ErrorCategory::Usage, tr("A card needs a name."));
    const QString problem = funnelProblem(steps);
    return problem.isEmpty() ? Result<std::vector<FunnelStep>>(std::move(steps)) : fail(ErrorCategory::Usage, problem);
}

void FunnelDialog::check()
{
    if (m_filling)
        return;
    const auto steps = typed();
    m_save->setEnabled(steps.has_value());
    m_problem->setText(steps ? QString() : steps.error().text);
    for (const auto &row : m_rows)
        row->count->clear();
    if (!steps || !m_counts)
        return;
    std::vector<Query> queries;
    for (const FunnelStep &step : *steps)
        queries.push_back(m_onPage ? m_onPage(queryOf(step)) : queryOf(step));
    m_counts->ask(std::move(queries));
    showCounts();
}

void FunnelDialog::offerMembers()
{
    for (const auto &row : m_rows)
        showMembers(*row);
    check();
}

void FunnelDialog::showMembers(Row &row)
{
    const Kind kind = Kind(row.kind->currentData().toInt());
    row.which->setCurrentIndex(stepTakesMember(kind) ? 1 : 0);
    const size_t at = kind == Kind::Event ? 1 : 0;
    if (!stepTakesMember(kind) || !m_members || m_members->tables().size() <= at)
        return;
    const TablePtr &table = m_members->tables()[at];
    const Column *column =
        table ? table->column(QString::fromLatin1(catalog::info(stepDimension(kind)).name)) : nullptr;
    const QString typed = row.member->currentText();
    const QSignalBlocker quiet(row.member);
    row.member->clear();
    for (qsizetype i = 0; column && i < table->rows; ++i)
        if (!column->isNull(i) && !isOtherMember(*column, i))
            row.member->addItem(column->labelAt(i), column->texts[size_t(i)]);
    const int known = row.member->findData(typed);
    if (known >= 0)
        row.member->setCurrentIndex(known);
    else
        row.member->setCurrentIndex(-1);
    if (known < 0)
        row.member->setEditText(typed);
}

void FunnelDialog::showCounts()
{
    if (!m_counts || m_counts->state() != TileState::Ready || m_counts->tables().size() != m_rows.size())
        return;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const TablePtr &table = m_counts->tables()[i];
        const bool known = table && table->rows == 1 && !table->columns.empty() && !table->columns[0].isNull(0);
        m_rows[i]->count->setText(known ? formatValue(table->columns[0].number(0), Unit::Count, m_style)
                                        : QStringLiteral("–"));
    }
}

} // namespace parlance
