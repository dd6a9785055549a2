#include "importers/workbook/workbook.h"

#include "importers/readers/archive.h"
#include "importers/workbook/sheetstream.h"

#include <algorithm>

namespace parlance {

namespace {

constexpr size_t maxParts = 100'000;

QString keyOf(QString path)
{
    return path.replace(u'\\', u'/').toLower();
}

} // namespace

bool isWorkbookPart(const QString &member)
{
    return keyOf(member) == u"xl/workbook.xml";
}

std::optional<QString> otherDocument(const QString &member)
{
    const QString key = keyOf(member);
    if (key == u"xl/workbook.bin")
        return QStringLiteral("a binary workbook (XLSB): save it as XLSX and import that");
    if (key == u"mimetype")
        return QStringLiteral("a document of LibreOffice: save the sheet as XLSX or CSV and import that");
    if (key == u"word/document.xml" || key == u"ppt/presentation.xml")
        return QStringLiteral("a document of Word or PowerPoint, which holds no table that could be imported");
    return std::nullopt;
}

Workbook::Workbook(const QString &diskPath)
    : m_diskPath(diskPath)
    , m_archive(std::make_shared<ArchiveFile>(diskPath))
{}

Result<std::shared_ptr<Workbook>> Workbook::open(const QString &diskPath, const std::stop_token &stop)
{
    std::shared_ptr<Workbook> workbook(new Workbook(diskPath));
    if (auto listed = workbook->list(); !listed)
        return tl::unexpected(listed.error());
    if (auto read = workbook->readSheets(stop); !read)
        return tl::unexpected(read.error());
    return workbook;
}

Result<void> Workbook::list()
{
    auto cursor = ArchiveCursor::open(m_diskPath);
    if (!cursor)
        return tl::unexpected(cursor.error());
    while (true) {
        const auto member = (*cursor)->next();
        if (!member)
            return tl::unexpected(member.error());
        if (!*member)
            return {};
        if (m_parts.size() >= maxParts)
            return fail(ErrorCategory::Unsupported, QStringLiteral("a workbook of more than 100,000 parts"),
                        Place{m_diskPath, -1, -1, {}});
        m_parts.emplace(keyOf((*member)->path),
                        Part{(*cursor)->index(), (*member)->path, std::max<qint64>((*member)->size, 0)});
    }
}

const Workbook::Part *Workbook::find(const QString &path) const
{
    const auto found = m_parts.find(keyOf(path));
    return found == m_parts.end() ? nullptr : &found->second;
}

Result<std::unique_ptr<InputStream>> Workbook::openPart(const Part &part)
{
    return m_archive->open(part.index, part.path);
}

Result<void> Workbook::readPart(const QString &path, XmlHandler &handler, const std::stop_token &stop)
{
    const QString name = m_diskPath + u'/' + path;
    const Part *const part = find(path);
    if (part == nullptr)
        return fail(ErrorCategory::Unreadable, QStringLiteral("the workbook is damaged: this part of it is missing"),
                    Place{name, -1, -1, {}});
    auto input = openPart(*part);
    if (!input)
        return tl::unexpected(input.error());
    return XmlFeed::readAll(**input, handler, name, stop);
}

Result<void> Workbook::readSheets(const std::stop_token &stop)
{
    WorkbookPart book;
    if (auto read = readPart(QStringLiteral("xl/workbook.xml"), book, stop); !read)
        return read;
    RelationsPart relations;
    if (auto read = readPart(QStringLiteral("xl/_rels/workbook.xml.rels"), relations, stop); !read)
        return read;
    m_from1904 = book.from1904;
    std::map<QString, QString> sheetParts; // by id
    for (const RelationsPart::Relation &relation : relations.relations) {
        if (relation.type == u"sharedStrings")
            m_textsPart = relation.target;
        else if (relation.type == u"styles")
            m_stylesPart = relation.target;
        else if (relation.type == u"worksheet") // not a sheet that is a chart
            sheetParts.emplace(relation.id, relation.target);
    }
    for (const WorkbookPart::Sheet &sheet : book.sheets) {
        const auto part = sheetParts.find(sheet.relation);
        if (part == sheetParts.end())
            continue;
        const Part *const found = find(part->second);
        m_sheets.push_back({sheet.name, sheet.hidden, found == nullptr ? 0 : found->size, part->second});
    }
    return {};
}

Result<std::shared_ptr<const WorkbookTexts>> Workbook::texts()
{
    const std::lock_guard lock(m_mutex);
    if (m_texts)
        return m_texts;
    auto texts = std::make_shared<WorkbookTexts>();
    texts->from1904 = m_from1904;
    TextsPart textsPart(*texts);
    StylesPart stylesPart(*texts);
    if (!m_textsPart.isEmpty()) {
        if (auto read = readPart(m_textsPart, textsPart, {}); !read)
            return tl::unexpected(read.error());
    }
    if (!m_stylesPart.isEmpty()) {
        if (auto read = readPart(m_stylesPart, stylesPart, {}); !read)
            return tl::unexpected(read.error());
    }
    m_texts = std::move(texts);
    return m_texts;
}

Result<std::unique_ptr<InputStream>> Workbook::openSheet(size_t index)
{
    const Sheet &sheet = m_sheets[index];
    const QString name = m_diskPath + u'/' + sheet.part;
    const Part *const part = find(sheet.part);
    if (part == nullptr)
        return fail(ErrorCategory::Unreadable, QStringLiteral("the workbook is damaged: the sheet is missing"),
                    Place{name, -1, -1, {}});
    auto shared = texts();
    if (!shared)
        return tl::unexpected(shared.error());
    auto input = openPart(*part);
    if (!input)
        return tl::unexpected(input.error());
    return std::make_unique<SheetStream>(std::move(*input), std::move(*shared), name);
}

} // namespace parlance
