#include "views/tiles/questiontiles.h"

namespace parlance {

QuestionGrouping::QuestionGrouping(const PageContext &context)
    : m_latest(context.queries ? context.queries->background() : nullptr)
{}

void QuestionGrouping::group(const TablePtr &questions, std::function<void()> done)
{
    if (m_asked == questions)
        return;
    m_asked = questions;
    const auto work = [questions](std::stop_token stop) -> Result<Groups> {
        auto groups = groupQuestions(*questions, stop);
        if (stop.stop_requested())
            return fail(ErrorCategory::Cancelled, QString());
        return std::make_shared<const std::vector<QuestionGroup>>(std::move(groups));
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

QString InsightsTile::emptyReason() const
{
    if (!context().extent || !answer().hasTables())
        return TileFrame::emptyReason();
    if (!m_grouping.isOf(answer().tables.front()))
        return tr("The questions are being grouped…");
    return tr("Nothing stands out: the data flags no questions as missed or badly answered, or only a few.");
}

} // namespace parlance
