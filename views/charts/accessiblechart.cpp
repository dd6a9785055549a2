#include "views/charts/accessiblechart.h"

#include "views/charts/basechart.h"

#include <QAccessibleWidget>
#include <QPointer>

#include <algorithm>
#include <map>

namespace parlance {

namespace {

// One mark. Outlives nothing: it asks the chart again, and says invalid once the chart is gone or has fewer marks.
class AccessibleMark : public QAccessibleInterface
{
public:
    AccessibleMark(BaseChart *chart, int mark)
        : m_chart(chart)
        , m_mark(mark)
    {}

    bool isValid() const override { return m_chart && m_mark < m_chart->picture().markCount(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_chart); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text what) const override
    {
        return what == QAccessible::Name && isValid() ? m_chart->picture().mark(m_mark).description : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect local = m_chart->picture().markRect(m_mark).toAlignedRect();
        return {m_chart->mapToGlobal(local.topLeft()), local.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.focused = isValid() && m_chart->hasFocus() && m_chart->currentMark() == m_mark;
        state.invalid = !isValid();
        return state;
    }

private:
    QPointer<BaseChart> m_chart;
    int m_mark;
};

class AccessibleChart : public QAccessibleWidget
{
public:
    explicit AccessibleChart(BaseChart *chart)
        : QAccessibleWidget(chart, QAccessible::Chart)
    {}
    ~AccessibleChart() override
    {
        for (const auto &[mark, id] : m_ids)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return std::min(chart().picture().markCount(), mostSpokenMarks); }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const auto it = m_ids.find(index);
        if (it != m_ids.end())
            return QAccessible::accessibleInterface(it->second);
        auto *mark = new AccessibleMark(&chart(), index); // the registry of QAccessible owns it
        m_ids[index] = QAccessible::registerAccessibleInterface(mark);
        return mark;
    }

    int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (const auto &[mark, id] : m_ids)
            if (QAccessible::accessibleInterface(id) == wanted)
                return mark;
        return -1;
    }

    QAccessibleInterface *focusChild() const override
    {
        return chart().currentMark() >= 0 ? child(chart().currentMark()) : nullptr;
    }

    QString text(QAccessible::Text what) const override
    {
        return what == QAccessible::Description ? chart().description() : QAccessibleWidget::text(what);
    }

private:
    BaseChart &chart() const { return *static_cast<BaseChart *>(object()); }

    mutable std::map<int, QAccessible::Id> m_ids;
};

QAccessibleInterface *create(const QString &, QObject *object)
{
    auto *chart = qobject_cast<BaseChart *>(object);
    return chart ? new AccessibleChart(chart) : nullptr;
}

} // namespace

void installAccessibleCharts()
{
    static const bool done = [] {
        QAccessible::installFactory(&create);
        return true;
    }();
    Q_UNUSED(done)
}

} // namespace parlance
