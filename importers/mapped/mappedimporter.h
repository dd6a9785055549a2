// Tables that nobody knows, read by a mapping: CSV, TSV, JSON, JSON lines.
#pragma once

#include "importers/importer.h"
#include "models/analysis/mapping/tablemapping.h"

namespace parlance {

// The mapping as it reads a sheet of a workbook, whatever kind of file it was made for.
TableMapping forSheet(TableMapping mapping);

class MappedImporter final : public Importer
{
public:
    explicit MappedImporter(TableMapping mapping);

    // With a mark of what the mapping says: a file is read again when the mapping has changed.
    [[nodiscard]] QString key() const override { return m_key; }
    [[nodiscard]] QString kind() const override { return QStringLiteral("table"); }
    [[nodiscard]] QString preferredSource() const override { return QString::fromStdString(m_mapping.sourceName()); }
    // Certain for a table with the columns of the mapping.
    [[nodiscard]] Confidence sniff(std::string_view head, const InputContext &context) const override;
    Result<void> read(InputStream &input, const InputContext &context, RecordSink &sink, const ProgressSink &progress,
                      std::stop_token stop) const override;

    [[nodiscard]] const TableMapping &mapping() const { return m_mapping; }

private:
    TableMapping m_mapping;
    QString m_key;
};

} // namespace parlance
