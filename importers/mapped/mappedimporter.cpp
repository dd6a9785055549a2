#include "importers/mapped/mappedimporter.h"

#include "importers/mapped/guess.h"
#include "importers/mapped/recordmaker.h"
#include "importers/readers/decoding.h"
#include "importers/readers/text.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace parlance {

namespace {

// Of what decides about the records; not of the name.
QString markOf(TableMapping mapping)
{
    mapping.name.clear();
    mapping.source.clear();
    const QByteArray json = QJsonDocument(toJson(mapping)).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(json, QCryptographicHash::Sha1).toHex().left(8));
}

} // namespace

// Texts in a sheet may have decimal commas, but its numbers have none: only who saw it as a sheet says so.
TableMapping forSheet(TableMapping mapping)
{
    if (mapping.layout.form != TableForm::Delimited)
        return mapping;
    TableLayout layout;
    layout.header = mapping.layout.header;
    layout.decimalComma = mapping.layout.decimalComma && mapping.layout.delimiter == layout.delimiter;
    mapping.layout = layout;
    return mapping;
}

MappedImporter::MappedImporter(TableMapping mapping)
    : m_mapping(std::move(mapping))
    , m_key(QStringLiteral("table:") + markOf(m_mapping))
{}

Confidence MappedImporter::sniff(std::string_view head, const InputContext &context) const
{
    const TableLayout layout = context.isSheet ? forSheet(m_mapping).layout : m_mapping.layout;
    const std::string text = decodedSample(head, layout.encoding);
    const std::string_view begin = trimmedHead(text);
    const bool looksLikeJson = begin.starts_with('{') || begin.starts_with('[');
    if (looksLikeJson != (layout.form != TableForm::Delimited))
        return Confidence::No;
    const std::vector<std::string> columns = columnsOf(text, layout);
    return m_mapping.isFor(m_mapping.layout.form, columns) ? Confidence::Certain : Confidence::No;
}

Result<void> MappedImporter::read(InputStream &input, const InputContext &context, RecordSink &sink,
                                  const ProgressSink &progress, std::stop_token stop) const
{
    if (const MappingProblem problem = problemOf(m_mapping, false); problem.flaw != MappingFlaw::None)
        return fail(ErrorCategory::Usage, problemText(m_mapping, problem));
    const TableMapping mapping = context.isSheet ? forSheet(m_mapping) : m_mapping;
    ReadLog log(input, context, sink, progress);
    DecodingStream decoded(input, mapping.layout.encoding);
    RecordMaker maker(mapping, context.zone, sink, log);
    const auto onFault = [&log](const RowFault &fault) {
        log.addRecord();
        log.issue(Severity::Rejected, fault.code, fault.text, {fault.line, fault.offset}, fault.raw);
    };
    auto rows = RowSource::open(decoded, mapping.layout, maker.columns(), onFault, std::move(stop));
    if (!rows)
        return tl::unexpected(rows.error());
    Result<void> done;
    while (true) {
        const auto row = (*rows)->next();
        if (!row)
            done = tl::unexpected(row.error());
        if (!row || !*row)
            break;
        log.addRecord();
        if (auto put = maker.put(**row); !put)
            return put;
        log.tick();
    }
    if (!done && done.error().category != ErrorCategory::Unreadable)
        return done;
    if (decoded.replaced() > 0)
        log.issue(Severity::Warning, QStringLiteral("text.encoding"),
                  QStringLiteral("%1 bytes stand for nothing in %2 and were replaced by U+FFFD: another encoding?")
                      .arg(decoded.replaced())
                      .arg(QLatin1String(keyOf(mapping.layout.encoding).data())),
                  {});
    log.finish();
    return done;
}

} // namespace parlance
