#include "views/charts/sankey.h"

#include "models/documents/documenttext.h"
#include "views/charts/columnhead.h"

#include <QJsonArray>

#include <algorithm>
#include <map>

namespace parlance {

namespace {

using Look = SankeyModel::Look;

class SankeyBuilder
{
public:
    explicit SankeyBuilder(const ChartInput &input)
        : m_input(input)
        , m_parts(tableAt(input, 0))
    {
        for (const QJsonValue &key : input.visual.options.value(QLatin1String("highlight")).toArray())
            m_highlighted << key.toString();
    }

    SankeyModel make()
    {
        m_model.style = m_input.style;
        const Table *table = tableAt(m_input, 0);
        if (!table || m_parts.dimensions.size() < 2 || m_parts.measures.empty())
            return m_model;
        for (const Column *dimension : m_parts.dimensions)
            m_model.levels.push_back(headOf(*dimension));
        m_model.measure = headOf(*m_parts.measures[0]);
        m_model.nodes.push_back({0, {{}, Chart::tr("Start"), false, false}, 0, Look::Plain, {}});
        for (qsizetype row = 0; row < table->rows; ++row)
            addWay(row);
        m_model.total = m_model.nodes[0].value;
        if (std::ranges::any_of(m_model.nodes, [](const auto &node) { return node.look == Look::Highlighted; }))
            m_model.highlight = documentText(m_input.visual.options.value(QLatin1String("highlight_label")).toString());
        sortNodes();
        describeAll();
        return std::move(m_model);
    }

private:
    void addWay(qsizetype row)
    {
        const double value = numberAt(*m_parts.measures[0], row);
        if (!(value > 0)) // no width
            return;
        int from = 0;
        m_model.nodes[0].value += value;
        for (size_t level = 0; level < m_parts.dimensions.size(); ++level) {
            const int to = nodeOf(int(level) + 1, memberAt(*m_parts.dimensions[level], row));
            m_model.nodes[size_t(to)].value += value;
            linkOf(from, to).value += value;
            from = to;
        }
    }

    int nodeOf(int level, Member member)
    {
        const auto [known, isNew] =
            m_nodes.try_emplace({level, member.key, member.isNull, member.isOther}, int(m_model.nodes.size()));
        if (isNew) {
            if (member.isNull && level > 1)
                member.label = Chart::tr("No further step");
            const Look look = m_highlighted.contains(member.key) ? Look::Highlighted
                              : member.isOther                   ? Look::Rest
                              : member.isNull                    ? Look::None
                                                                 : Look::Plain;
            m_model.nodes.push_back({level, std::move(member), 0, look, {}});
        }
        return known->second;
    }

    SankeyModel::Link &linkOf(int from, int to)
    {
        const auto [known, isNew] = m_links.try_emplace({from, to}, m_model.links.size());
        if (isNew)
            m_model.links.push_back({from, to, 0, {}});
        return m_model.links[known->second];
    }

    // By the mean place of what they are linked with, there and back a few times, so that few ribbons cross; what is
    // left over stands last. Places are counted in the measure itself: the middle of a node on its level.
    void sortNodes()
    {
        std::vector<std::vector<int>> levels(m_model.levels.size() + 1);
        for (size_t i = 0; i < m_model.nodes.size(); ++i)
            levels[size_t(m_model.nodes[i].level)].push_back(int(i));
        for (auto &level : levels)
            std::ranges::stable_sort(level, [this](int a, int b) { return value(a) > value(b); });
        std::vector<double> places(m_model.nodes.size(), 0);
        constexpr int sweeps = 4;
        for (int sweep = 0; sweep < sweeps; ++sweep) {
            for (size_t level = 1; level < levels.size(); ++level)
                sortLevel(levels[level], places, true);
            for (size_t level = levels.size() - 1; level-- > 1;)
                sortLevel(levels[level], places, false);
        }
        renumber(levels);
    }

    void sortLevel(std::vector<int> &level, std::vector<double> &places, bool byWhatComes) const
    {
        std::map<int, double> means;
        for (const int node : level) {
            double sum = 0, weight = 0;
            for (const SankeyModel::Link &link : m_model.links) {
                if ((byWhatComes ? link.to : link.from) != node)
                    continue;
                sum += places[size_t(byWhatComes ? link.from : link.to)] * link.value;
                weight += link.value;
            }
            means[node] = weight > 0 ? sum / weight : 0;
        }
        std::ranges::stable_sort(level, [&](int a, int b) {
            const bool restA = isRest(a), restB = isRest(b);
            return restA != restB ? restB : means[a] < means[b];
        });
        double top = 0;
        for (const int node : level) {
            places[size_t(node)] = top + value(node) / 2;
            top += value(node);
        }
    }

    void renumber(const std::vector<std::vector<int>> &levels)
    {
        std::vector<int> numbers(m_model.nodes.size());
        std::vector<SankeyModel::Node> sorted;
        for (const auto &level : levels)
            for (const int node : level) {
                numbers[size_t(node)] = int(sorted.size());
                sorted.push_back(std::move(m_model.nodes[size_t(node)]));
            }
        m_model.nodes = std::move(sorted);
        for (SankeyModel::Link &link : m_model.links) {
            link.from = numbers[size_t(link.from)];
            link.to = numbers[size_t(link.to)];
        }
        std::ranges::sort(m_model.links, {}, [](const auto &link) { return std::pair(link.from, link.to); });
    }

    void describeAll()
    {
        for (size_t i = 1; i < m_model.nodes.size(); ++i) {
            SankeyModel::Node &node = m_model.nodes[i];
            addTo(node.mark, node);
            node.mark.description =
                Chart::tr("%1: %2, %3", "step, member, value")
                    .arg(m_model.levels[size_t(node.level) - 1].label, node.member.label, m_model.share(node.value));
        }
        for (SankeyModel::Link &link : m_model.links) {
            const SankeyModel::Node &from = m_model.nodes[size_t(link.from)], &to = m_model.nodes[size_t(link.to)];
            addTo(link.mark, from);
            addTo(link.mark, to);
            link.mark.description = Chart::tr("%1 to %2: %3", "member, next member, value")
                                        .arg(from.member.label, to.member.label, m_model.share(link.value));
        }
    }

    void addTo(Mark &mark, const SankeyModel::Node &node) const
    {
        mark.measure = m_model.measure.key;
        if (node.level > 0)
            addMember(mark, m_model.levels[size_t(node.level) - 1], node.member);
    }

    double value(int node) const { return m_model.nodes[size_t(node)].value; }
    bool isRest(int node) const { return m_model.nodes[size_t(node)].look == Look::Rest; }

    const ChartInput &m_input;
    TableParts m_parts;
    QStringList m_highlighted;
    SankeyModel m_model;
    std::map<std::tuple<int, QString, bool, bool>, int> m_nodes;
    std::map<std::pair<int, int>, size_t> m_links;
};

} // namespace

bool SankeyModel::isHighlighted(const Link &link) const
{
    return nodes[size_t(link.from)].look == Look::Highlighted || nodes[size_t(link.to)].look == Look::Highlighted;
}

QString SankeyModel::share(double value) const
{
    return Chart::tr("%1 · %2", "value and share")
        .arg(formatValue(value, measure.unit, style), formatShort(total > 0 ? value / total : 0, Unit::Percent, style));
}

SankeyModel makeSankey(const ChartInput &input)
{
    return SankeyBuilder(input).make();
}

} // namespace parlance
