#include "importers/mapped/preview.h"

#include "importers/mapped/cellreader.h"
#include "importers/mapped/guess.h"
#include "importers/readers/memorystream.h"

#include <algorithm>

namespace parlance {

namespace {

constexpr size_t maxShown = 500; // bytes of a cell

QString shown(std::string_view text)
{
    const bool cut = text.size() > maxShown;
    const QString all = QString::fromUtf8(text.data(), qsizetype(std::min(text.size(), maxShown)));
    return cut ? all + QChar(0x2026) : all;
}

class Previewer
{
public:
    Previewer(const TableMapping &mapping, const TimeZone &zone)
        : m_values(mapping, zone)
        , m_judges(problemOf(mapping, false).flaw == MappingFlaw::None)
    {
        int place = 0;
        for (const ColumnMapping &column : mapping.columns)
            m_places.push_back(column.field == MappedField::None ? -1 : place++);
    }

    PreviewRow rowOf(const MappedRow &row)
    {
        std::vector<std::string_view> read;
        for (size_t i = 0; i < m_places.size(); ++i) {
            if (m_places[i] >= 0)
                read.push_back(row.cells[i]);
        }
        m_values.read({read, row.raw, row.line, row.offset, row.mended});
        PreviewRow out;
        out.line = row.line;
        for (size_t i = 0; i < m_places.size(); ++i)
            out.cells.push_back(cellOf(row.cells[i], m_places[i]));
        if (!m_judges)
            return out;
        const auto [fault, place] = m_values.fault();
        out.problem = fault;
        const auto blamed = std::find(m_places.begin(), m_places.end(), place);
        if (!fault.isEmpty() && place >= 0 && blamed != m_places.end())
            out.cells[size_t(blamed - m_places.begin())].problem = fault;
        return out;
    }

private:
    [[nodiscard]] PreviewCell cellOf(std::string_view text, int place) const
    {
        PreviewCell cell;
        cell.text = shown(text);
        if (place < 0)
            return cell;
        const CellReader &reader = m_values.readers()[size_t(place)];
        const CellValue &value = m_values.values()[size_t(place)];
        if (value.state == CellValue::State::Bad)
            cell.problem = reader.problem();
        else
            cell.meaning = reader.meaning(value).left(int(maxShown));
        return cell;
    }

    MappedValues m_values;
    bool m_judges;
    std::vector<int> m_places; // of the mapping's columns among those that are read
};

} // namespace

MappingPreview previewOf(std::string_view sample, bool complete, const TableMapping &mapping, const TimeZone &zone,
                         int maxRows)
{
    MappingPreview preview;
    const std::string text = decodedSample(sample, mapping.layout.encoding);
    std::vector<std::string> names;
    for (const ColumnMapping &column : mapping.columns)
        names.push_back(column.column);
    const auto onFault = [&](const RowFault &fault) {
        const bool isCutOff = !complete && fault.offset >= 0 && fault.code == u"csv.quote";
        if (isCutOff || int(preview.rows.size()) >= maxRows)
            return;
        PreviewRow row;
        row.line = fault.line;
        row.cells.push_back({shown(fault.raw), {}, {}});
        row.problem = fault.text;
        preview.rows.push_back(std::move(row));
        ++preview.rejected;
    };
    MemoryStream stream(text);
    auto rows = RowSource::open(stream, mapping.layout, names, onFault, {});
    if (!rows) {
        preview.problem = rows.error().text;
        return preview;
    }
    Previewer previewer(mapping, zone);
    while (true) {
        const auto row = (*rows)->next();
        if (!row || !*row)
            break;
        const bool isCutOff = !complete && (*row)->offset + qint64((*row)->raw.size()) >= qint64(text.size());
        if (isCutOff || int(preview.rows.size()) >= maxRows) {
            preview.complete = false;
            break;
        }
        preview.rows.push_back(previewer.rowOf(**row));
        preview.rejected += preview.rows.back().isRejected();
    }
    preview.complete = preview.complete && complete;
    return preview;
}

} // namespace parlance
