// From atoms to measures.
#pragma once

#include "models/engine/atoms.h"

namespace parlance {

// One cell's atoms by kind.
class AtomView
{
public:
    AtomView(const AtomList &list, const std::vector<std::vector<int64_t>> &atoms, size_t cell)
        : m_list(&list)
        , m_atoms(&atoms)
        , m_cell(cell)
    {}
    explicit AtomView(const AtomList &list)
        : m_list(&list)
    {} // a cell without facts
    [[nodiscard]] int64_t operator[](AtomKind kind) const
    {
        return m_atoms ? (*m_atoms)[size_t(m_list->position(kind))][m_cell] : emptyAtom(kind);
    }

private:
    const AtomList *m_list;
    const std::vector<std::vector<int64_t>> *m_atoms = nullptr;
    size_t m_cell = 0;
};

// What a measure needs to know of a cell beyond its facts.
struct CellTime
{
    double minutes = 0; // of the cell: its period within that of the query
    qint64 today = 0;   // local day number of now, or of the end of the period before it
    const TimeZone *zone = nullptr;
};

struct MeasureValue
{
    bool isNull = true;
    int64_t integer = 0; // of Integer and Time
    double real = 0;     // of Real

    static MeasureValue null() { return {}; }
    static MeasureValue of(int64_t v) { return {false, v, double(v)}; }
    static MeasureValue ofReal(double v) { return {false, 0, v}; }
};

void addAtoms(MeasureKey measure, AtomList &atoms);
// The measures that are one atom as it stands.
std::optional<AtomKind> plainAtom(MeasureKey measure);
MeasureValue measureValue(MeasureKey measure, const AtomView &atoms, const CellTime &time);
// Integer for counts, money and exact percentiles; Real for ratios, means and medians; Time for FirstSeen, LastSeen.
ValueType measureType(MeasureKey measure);
// Whether the measure counts cost that lies on no message (CostOnly facts).
bool needsCostOnly(MeasureKey measure);

// Bounds of the 95 % Wilson score interval of k successes in n trials (n > 0).
struct Interval
{
    double low, high;
};
Interval wilson95(int64_t k, int64_t n);

} // namespace parlance
