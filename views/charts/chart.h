// A chart shows a Table by a Visual in a Theme. The only layer that knows chart classes.
#pragma once

#include "models/documents/document.h"
#include "views/charts/colours.h"
#include "views/theme/theme.h"

#include <QWidget>

namespace parlance {

// One clicked or hovered mark: which member of which dimension it stands for.
struct Mark
{
    std::vector<std::pair<DimensionKey, QString>> members; // the filter that leads to its facts; "" with isNull below
    std::vector<bool> nulls;
    std::optional<TimeRange> time; // of a mark on a time axis
    QString measure;
    std::optional<Filter> filter = {}; // where members do not say it: instead of them
    QString description;               // "Mon 16 Nov 2026, cost $165.43": spoken and shown
    bool operator==(const Mark &) const = default;
};

// A dated event drawn as a flag on time axes.
struct Annotation
{
    UtcMs at = 0;
    QString text;
    QString detail = {}; // who did it, where it comes from: on hover
    QString id = {};     // of the user's own, which can be changed; else empty
    bool operator==(const Annotation &) const = default;
};

struct ChartInput
{
    std::vector<TablePtr>
        tables; // as the block's queries; comparison columns are "<measure>.previous", "<measure>.change"
    std::vector<Query> queries;
    Visual visual;
    TimeZone zone;
    NumberStyle style;
    std::vector<Annotation> annotations;
    ColourBook colours; // of the page; members it does not know are learned from the tables, for this chart alone
    // When the tables were asked: a period that reaches beyond is drawn as incomplete. 0: none is.
    UtcMs now = 0;
    bool zoomed = false; // there is a way back: Esc and Ctrl+Z ask for it
};

// Base of all charts. Painting goes through render(), so that the screen, PNG, SVG and PDF are the same picture.
class Chart : public QWidget
{
    Q_OBJECT
public:
    explicit Chart(QWidget *parent = nullptr);

    virtual void setInput(ChartInput input) = 0;
    virtual void setTheme(const Theme &theme) = 0;
    // The whole chart into a rectangle (logical pixels) of any paint device, without hover state.
    virtual void render(QPainter &painter, const QRectF &rect, const Theme &theme) = 0;
    // One generated sentence for screen readers: what, over which period, from, to, peak.
    [[nodiscard]] virtual QString description() const = 0;
    // The time under the pointer, shared with the other charts of the page; nullopt hides the crosshair.
    virtual void setCrosshair(std::optional<UtcMs> at) { Q_UNUSED(at) }
    [[nodiscard]] virtual bool hasFreeHeight() const { return true; }

Q_SIGNALS:
    void crosshairMoved(std::optional<parlance::UtcMs> at);
    void activated(const parlance::Mark &mark);                              // click or Enter: filter by it
    void menuRequested(const parlance::Mark &mark, const QPoint &globalPos); // right click or menu key
    void rangeSelected(const parlance::TimeRange &range);                    // drag on a time axis
    // Ctrl and the wheel, or + and −: nearer by so many steps around the instant (of the middle, where there is none).
    void zoomRequested(std::optional<parlance::UtcMs> at, int steps);
    void zoomBackRequested(); // Esc and Ctrl+Z
};

// nullptr for kinds that are not charts (Kpi, Table, Text, Custom).
Chart *createChart(VisualKind kind, QWidget *parent);

} // namespace parlance
