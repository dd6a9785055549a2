#include "exporters/reportlayout.h"

#include <cstddef>

namespace parlance {

namespace {

// Of the item and of all that it must stay with.
double chainHeight(const std::vector<FlowItem> &items, size_t first)
{
    double height = 0;
    for (size_t i = first; i < items.size(); ++i) {
        if (i > first && items[i].breakBefore)
            break;
        height += items[i].height + (i > first ? items[i].gap : 0);
        if (!items[i].keepWithNext)
            break;
    }
    return height;
}

class Paginator
{
public:
    Paginator(const std::vector<FlowItem> &items, double firstRoom, double room)
        : m_items(items)
        , m_room(room)
        , m_left(firstRoom)
    {}

    std::vector<PagePlan> run()
    {
        for (size_t i = 0; i < m_items.size(); ++i) {
            const FlowItem &item = m_items[i];
            const bool full = m_top + gap(item) + chainHeight(m_items, i) > m_left;
            if (!m_pages.back().empty() && (item.breakBefore || full))
                turn(item.head);
            place(int(i));
        }
        return m_pages;
    }

private:
    [[nodiscard]] double gap(const FlowItem &item) const { return m_pages.back().empty() ? 0 : item.gap; }

    void turn(int head)
    {
        m_pages.emplace_back();
        m_top = 0;
        m_left = m_room;
        if (head < 0)
            return;
        m_pages.back().push_back({head, 0, true});
        m_top = m_items[size_t(head)].height;
    }

    void place(int index)
    {
        const FlowItem &item = m_items[size_t(index)];
        m_top += gap(item);
        m_pages.back().push_back({index, m_top, false});
        m_top += item.height;
    }

    const std::vector<FlowItem> &m_items;
    double m_room, m_left, m_top = 0;
    std::vector<PagePlan> m_pages{1};
};

} // namespace

std::vector<PagePlan> paginate(const std::vector<FlowItem> &items, double firstRoom, double room)
{
    return Paginator(items, firstRoom, room).run();
}

} // namespace parlance
