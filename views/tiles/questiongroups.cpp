#include "views/tiles/questiongroups.h"

#include "models/analysis/likeness.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace parlance {

namespace {

// Fewer are chance, or a single person's.
constexpr qint64 fewestUnanswered = 3, fewestRepeated = 5;
constexpr double unlike = 0.2;
constexpr double lowCoverage = 0.10; // of the questions without an answer
constexpr double z = 1.96;           // 95 %
constexpr qsizetype longestName = 60, mostMembers = 500;

struct Sum
{
    const char *measure;
    qint64 QuestionGroup::*value;
};
constexpr Sum sums[] = {{"queries", &QuestionGroup::queries},
                        {"unanswered", &QuestionGroup::unanswered},
                        {"missed", &QuestionGroup::missed},
                        {"branches", &QuestionGroup::branches},
                        {"negative", &QuestionGroup::negative}};

qint64 numberAt(const Column *column, qsizetype row)
{
    return !column || column->isNull(row) || column->type != ValueType::Integer ? 0 : column->integers[size_t(row)];
}

// Whether the share is above that of all questions by more than chance: the lower end of its Wilson interval is.
bool standsOut(qint64 part, qint64 whole, double ofAll)
{
    const double n = double(whole), p = double(part) / n;
    const double centre = p + z * z / (2 * n), half = z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    return (centre - half) / (1 + z * z / n) > ofAll;
}

double shareOf(const std::vector<QuestionGroup> &groups, qint64 QuestionGroup::*part)
{
    double sum = 0, all = 0;
    for (const QuestionGroup &group : groups) {
        sum += double(group.*part);
        all += double(group.queries);
    }
    return all > 0 ? sum / all : 0;
}

QString shortName(const QuestionGroup &group)
{
    return group.name.size() > longestName ? group.name.left(longestName) + QChar(0x2026) : group.name;
}

QString wordings(const QuestionGroup &group)
{
    return QCoreApplication::translate("Insights", "in %Ln wording(s)", nullptr, int(group.members.size()));
}

QString percent(qint64 part, qint64 whole, const NumberStyle &style)
{
    return formatValue(double(part) / double(whole), Unit::Percent, style);
}

Finding finding(Finding::Kind kind, const QuestionGroup &group, const QString &effect, const QString &cause, qint64 of)
{
    Finding found;
    found.kind = kind;
    found.effect = effect;
    found.cause = cause;
    found.filter = filterOf(group);
    found.scope = QCoreApplication::translate("Insights", "questions like “%1”").arg(shortName(group));
    found.weight = double(of);
    return found;
}

// Nothing that was understood is like it: it may not be the bot's business at all.
bool isForeign(const std::vector<QuestionGroup> &groups, const QuestionGroup &group)
{
    if (group.missed < group.queries)
        return false;
    if (group.nearestGroup < 0 || group.nearest < unlike)
        return true;
    const QuestionGroup &near = groups[size_t(group.nearestGroup)];
    return near.missed == near.queries;
}

std::optional<Finding> unansweredInsight(const std::vector<QuestionGroup> &groups, const QuestionGroup &group,
                                         double ofAll, const NumberStyle &style)
{
    if (group.unanswered < fewestUnanswered || !standsOut(group.unanswered, group.queries, ofAll))
        return std::nullopt;
    const QString asked = QCoreApplication::translate("Insights", "asked %Ln time(s)", nullptr, int(group.queries));
    if (isForeign(groups, group)) {
        return finding(Finding::Kind::Guardrail, group,
                       QCoreApplication::translate("Insights", "Consider a guardrail for: %1").arg(shortName(group)),
                       QStringLiteral("%1 %2, %3")
                           .arg(asked, wordings(group),
                                QCoreApplication::translate("Insights", "never understood, and unlike "
                                                                        "anything that was")),
                       group.unanswered);
    }
    return finding(Finding::Kind::AddAnswer, group,
                   QCoreApplication::translate("Insights", "Add Q&A for: %1").arg(shortName(group)),
                   QStringLiteral("%1 %2, %3")
                       .arg(asked, wordings(group),
                            QCoreApplication::translate("Insights", "%1 not answered (%2)")
                                .arg(formatValue(double(group.unanswered), Unit::Count, style),
                                     percent(group.unanswered, group.queries, style))),
                   group.unanswered);
}

std::optional<Finding> repeatedInsight(const QuestionGroup &group, double ofAll, const NumberStyle &style)
{
    if (group.branches < fewestRepeated || !standsOut(group.branches, group.queries, ofAll))
        return std::nullopt;
    const QString asked = QCoreApplication::translate("Insights", "asked %Ln time(s)", nullptr, int(group.queries));
    return finding(Finding::Kind::UpdateContent, group,
                   QCoreApplication::translate("Insights", "Update content on: %1").arg(shortName(group)),
                   QStringLiteral("%1 %2, %3")
                       .arg(asked, wordings(group),
                            QCoreApplication::translate("Insights", "%1 answers were asked for again (%2)")
                                .arg(formatValue(double(group.branches), Unit::Count, style),
                                     percent(group.branches, group.queries, style))),
                   group.branches);
}

Column column(const QString &key, const QString &label, ColumnKind kind, ValueType type, size_t rows)
{
    Column made;
    made.key = key;
    made.label = label;
    made.kind = kind;
    made.type = type;
    made.unit = type == ValueType::Text ? Unit::Text : Unit::Count;
    made.nulls.assign(rows, false);
    return made;
}

} // namespace

std::vector<QuestionGroup> groupQuestions(const Table &questions, std::stop_token stop)
{
    const Column *names = questions.column(u"question");
    if (!names || names->type != ValueType::Text)
        return {};
    const Column *asked = questions.column(u"queries");
    std::vector<QByteArray> texts; // texts of a Table are UTF-16
    std::vector<CountedText> counted;
    std::vector<qsizetype> rows;
    texts.reserve(size_t(questions.rows));
    for (qsizetype row = 0; row < questions.rows; ++row) {
        if (names->isNull(row) || isOtherMember(*names, row))
            continue;
        texts.push_back(names->labelAt(row).toUtf8());
        counted.push_back({{texts.back().constData(), size_t(texts.back().size())}, numberAt(asked, row)});
        rows.push_back(row);
    }
    std::vector<QuestionGroup> groups;
    for (const LikenessGroup &like : groupByLikeness(counted, {}, stop)) {
        QuestionGroup group;
        group.name = names->labelAt(rows[like.members.front()]);
        for (const std::string &word : like.words)
            group.words << QString::fromStdString(word);
        for (const uint32_t member : like.members) {
            group.members << names->texts[size_t(rows[member])];
            for (const Sum &sum : sums)
                group.*sum.value += numberAt(questions.column(QString::fromLatin1(sum.measure)), rows[member]);
        }
        group.nearest = like.nearest;
        group.nearestGroup = like.nearestGroup == UINT32_MAX ? -1 : int(like.nearestGroup);
        groups.push_back(std::move(group));
    }
    return groups;
}

TablePtr groupsTable(const std::vector<QuestionGroup> &groups, const Table &questions)
{
    auto table = std::make_shared<Table>();
    table->rows = qsizetype(groups.size());
    table->groupCount = qint64(groups.size());
    table->provenance = questions.provenance;
    Column names = column(QStringLiteral("question"), QCoreApplication::translate("Insights", "Questions like"),
                          ColumnKind::Dimension, ValueType::Text, groups.size());
    Column words = column(QStringLiteral("words"), QCoreApplication::translate("Insights", "About"),
                          ColumnKind::Measure, ValueType::Text, groups.size());
    Column ways = column(QStringLiteral("wordings"), QCoreApplication::translate("Insights", "Wordings"),
                         ColumnKind::Measure, ValueType::Integer, groups.size());
    for (const QuestionGroup &group : groups) {
        names.texts.push_back(group.name);
        words.texts.push_back(group.words.join(QStringLiteral(", ")));
        ways.integers.push_back(group.members.size());
    }
    table->columns = {std::move(names), std::move(words), std::move(ways)};
    for (const Sum &sum : sums) {
        const Column *source = questions.column(QString::fromLatin1(sum.measure));
        const bool some =
            std::ranges::any_of(groups, [&](const QuestionGroup &group) { return group.*sum.value != 0; });
        if (!source || !some)
            continue;
        Column values = column(source->key, source->label, ColumnKind::Measure, ValueType::Integer, groups.size());
        values.good = source->good;
        for (const QuestionGroup &group : groups)
            values.integers.push_back(group.*sum.value);
        table->columns.push_back(std::move(values));
    }
    table->totals.resize(table->columns.size());
    for (size_t i = 0; i < table->columns.size(); ++i) {
        const int of = questions.find(table->columns[i].key);
        if (of >= 0 && size_t(of) < questions.totals.size())
            table->totals[i] = questions.totals[size_t(of)];
    }
    return table;
}

Filter filterOf(const QuestionGroup &group)
{
    Filter filter;
    filter.op = FilterOp::In;
    filter.field = DimensionKey::Question;
    filter.values = group.members.mid(0, mostMembers);
    return filter;
}

std::optional<Finding> coverageInsight(const std::vector<QuestionGroup> &groups, const NumberStyle &style)
{
    qint64 asked = 0, unanswered = 0;
    std::vector<const QuestionGroup *> open;
    for (const QuestionGroup &group : groups) {
        asked += group.queries;
        unanswered += group.unanswered;
        if (group.unanswered > 0)
            open.push_back(&group);
    }
    if (asked == 0 || !standsOut(unanswered, asked, lowCoverage))
        return std::nullopt;
    std::ranges::stable_sort(open, std::greater(), &QuestionGroup::unanswered);
    Finding finding;
    finding.kind = Finding::Kind::LowCoverage;
    finding.judgement = -1;
    finding.scope = QCoreApplication::translate("Insights", "questions without an answer");
    finding.effect = QCoreApplication::translate("Insights", "Low coverage: %1 of the questions found no answer")
                         .arg(percent(unanswered, asked, style));
    finding.cause = QCoreApplication::translate("Insights", "%1 of %2, most often: %3")
                        .arg(formatValue(double(unanswered), Unit::Count, style),
                             formatValue(double(asked), Unit::Count, style), shortName(*open.front()));
    finding.filter.op = FilterOp::In;
    finding.filter.field = DimensionKey::Question;
    for (const QuestionGroup *group : open)
        if (finding.filter.values.size() < mostMembers)
            finding.filter.values << group->members.mid(0, mostMembers - finding.filter.values.size());
    finding.weight = double(unanswered);
    return finding;
}

std::vector<Finding> insightsOf(const std::vector<QuestionGroup> &groups, const NumberStyle &style)
{
    std::vector<Finding> found;
    const double unanswered = shareOf(groups, &QuestionGroup::unanswered);
    const double repeated = shareOf(groups, &QuestionGroup::branches);
    for (const QuestionGroup &group : groups) {
        if (auto insight = unansweredInsight(groups, group, unanswered, style))
            found.push_back(std::move(*insight));
        if (auto insight = repeatedInsight(group, repeated, style))
            found.push_back(std::move(*insight));
    }
    std::ranges::stable_sort(found, std::greater(), &Finding::weight);
    if (auto coverage = coverageInsight(groups, style)) // of all of them: before the single ones
        found.insert(found.begin(), std::move(*coverage));
    return found;
}

} // namespace parlance
