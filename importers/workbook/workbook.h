// A workbook (XLSX): its sheets, each of which is read as a CSV file would be.
#pragma once

#include "importers/importer.h"
#include "importers/workbook/workbookparts.h"

#include <map>
#include <mutex>

namespace parlance {

class ArchiveFile;

// What every workbook of Excel has in its archive, by which it is told from an archive of files.
bool isWorkbookPart(const QString &member);
// What a document of an office program that cannot be read has; the text says what to do instead.
std::optional<QString> otherDocument(const QString &member);

// Thread-safe once opened. The file on disk must not change meanwhile.
class Workbook : public std::enable_shared_from_this<Workbook>
{
public:
    struct Sheet
    {
        QString name;
        bool hidden = false;
        qint64 size = 0; // of its part, unpacked
        QString part;    // "xl/worksheets/sheet1.xml"
    };

    // Reads the list of sheets. Unsupported for one with a password.
    static Result<std::shared_ptr<Workbook>> open(const QString &diskPath, const std::stop_token &stop);

    [[nodiscard]] const std::vector<Sheet> &sheets() const { return m_sheets; } // of cells, in the order of their tabs

    // The sheet as CSV in UTF-8: commas, double quotes, dots in numbers, times as ISO 8601. It begins with the row that
    // names the columns; the stream counts rows as the sheet does.
    Result<std::unique_ptr<InputStream>> openSheet(size_t index);

private:
    struct Part
    {
        qint64 index = -1;
        QString path; // as the archive spells it
        qint64 size = 0;
    };

    explicit Workbook(const QString &diskPath);
    Result<void> list();
    [[nodiscard]] const Part *find(const QString &path) const;
    Result<std::unique_ptr<InputStream>> openPart(const Part &part);
    Result<void> readPart(const QString &path, XmlHandler &handler, const std::stop_token &stop);
    Result<void> readSheets(const std::stop_token &stop);
    // What cells refer to, read when the first sheet is.
    Result<std::shared_ptr<const WorkbookTexts>> texts();

    QString m_diskPath;
    std::shared_ptr<ArchiveFile> m_archive;
    std::map<QString, Part> m_parts; // by path in lower case
    std::vector<Sheet> m_sheets;
    QString m_textsPart, m_stylesPart;
    bool m_from1904 = false;
    std::mutex m_mutex;
    std::shared_ptr<const WorkbookTexts> m_texts; // guarded by m_mutex
};

} // namespace parlance
