#include "views/tiles/questiontiles.h"

namespace parlance {

// Cards of one page ask for the groups of the same Table, one after the other on the same worker: the first one's are good
// for all, as long as somebody shows them. Used on the thread of that worker alone, to which it belongs.
class SharedGroups : public QObject
{
public:
    using Groups = QuestionGrouping::Groups;
    using QObject::QObject;

    // Null: stopped.
    Groups of(const TablePtr &questions, std::stop_token stop)
    {
        if (Groups known = m_of.lock() == questions ? m_groups.lock() : nullptr)
            return known;
        auto groups = std::make_shared<const std::vector<QuestionGroup>>(groupQuestions(*questions, stop));
        if (stop.stop_requested())
            return nullptr;
        m_of = questions;
        m_groups = groups;
        return groups;
    }

private:
    std::weak_ptr<const Table> m_of;
    Groups::weak_type m_groups;
};

namespace {

SharedGroups *sharedGroups(Background *worker)
{
    const QString name = QStringLiteral("groups of questions");
    if (!worker)
        return nullptr;
    if (auto *known = dynamic_cast<SharedGroups *>(worker->findChild<QObject *>(name, Qt::FindDirectChildrenOnly)))
        return known;
    auto *made = new SharedGroups(worker);
    made->setObjectName(name);
    return made;
}

} // namespace

QuestionGrouping::QuestionGrouping(const PageContext &context)
    : m_latest(context.queries ? context.queries->background() : nullptr)
    , m_shared(sharedGroups(context.queries ? context.queries->background() : nullptr))
{}

void QuestionGrouping::group(const TablePtr &questions, std::function<void()> done)
{
    if (m_asked == questions)
        return;
    m_asked = questions;
    const auto work = [questions, shared = m_shared](std::stop_token stop) -> Result<Groups> {
        auto groups = shared->of(questions, stop);
        if (!groups)
            return fail(ErrorCategory::Cancelled, QString());
        return groups;
    };
    m_latest.start(work, [this, questions, done = std::move(done)](const Result<Groups> &groups) {
        if (!groups)
            return;
        m_groups = *groups;
        m_of = questions;
        done();
    });
}

QuestionGroupsTile::QuestionGroupsTile(const Block &block, const PageContext &context, QWidget *parent)
    : TableTile(block, context, parent)
    , m_grouping(context)
{}

void QuestionGroupsTile::showAnswer()
{
    const TablePtr questions = answer().tables.front();
    m_grouping.group(questions, [this, questions] {
        m_table = groupsTable(*m_grouping.groups(), *questions);
        TableTile::showAnswer();
        setSubtitle(tr("%Ln topic(s) in %1 wordings", nullptr, int(m_table->rows))
                        .arg(formatValue(double(questions->rows), Unit::Count, context().style)));
    });
    if (m_grouping.isOf(questions))
        TableTile::showAnswer();
    else
        setSubtitle(tr("being grouped…"));
}

TablePtr QuestionGroupsTile::shownTable() const
{
    return m_table ? m_table : std::make_shared<const Table>();
}

Filter QuestionGroupsTile::rowFilter(const QVariant &member) const
{
    if (m_grouping.groups()) {
        for (const QuestionGroup &group : *m_grouping.groups()) {
            if (group.name == member.toString())
                return filterOf(group);
        }
    }
    return TableTile::rowFilter(member);
}

InsightsTile::InsightsTile(const Block &block, const PageContext &context, QWidget *parent)
    : FindingsTile(block, context, parent)
    , m_grouping(context)
{}

void InsightsTile::showAnswer()
{
    const TablePtr questions = answer().tables.front();
    m_grouping.group(questions, [this] {
        showFindings(insightsOf(*m_grouping.groups(), context().style));
        answerChanged(); // whether there is any is known now
    });
}

bool InsightsTile::isBeingMade() const
{
    return answer().hasTables() && !m_grouping.isOf(answer().tables.front());
}

QString InsightsTile::emptyReason() const
{
    if (!context().extent || !answer().hasTables())
        return TileFrame::emptyReason();
    if (isBeingMade())
        return tr("The questions are being grouped…");
    return tr("Nothing stands out: the data flags no questions as missed or badly answered, or only a few.");
}

} // namespace parlance
