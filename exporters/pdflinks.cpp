#include "exporters/pdflinks.h"

#define POINTERHOLDER_TRANSITION 4 // std::shared_ptr throughout
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

namespace parlance {

namespace {

class Linker
{
public:
    Linker(QPDF &pdf, const ReportPages &pages)
        : m_pdf(pdf)
        , m_pages(pages)
        , m_sheets(QPDFPageDocumentHelper(pdf).getAllPages())
    {
        QPDFObjectHandle box = m_sheets.at(0).getMediaBox();
        m_height = box.getArrayItem(3).getNumericValue();
        m_scale = m_height / pages.size().height();
    }

    void run()
    {
        addBookmarks();
        for (const ReportPages::Link &link : m_pages.links())
            addLink(link);
        QPDFObjectHandle root = m_pdf.getRoot();
        root.replaceKey("/Lang", text(m_pages.data().style.locale.bcp47Name()));
        QPDFObjectHandle view = QPDFObjectHandle::newDictionary();
        view.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
        root.replaceKey("/ViewerPreferences", view);
        QPDFObjectHandle info = m_pdf.getTrailer().getKey("/Info");
        if (info.isDictionary()) {
            const ReportData &data = m_pages.data();
            info.replaceKey("/Author",
                            text(data.report.brand.name.isEmpty() ? data.workspace : data.report.brand.name));
            info.replaceKey("/Subject", text(data.period + QStringLiteral(" · ") + data.scope));
        }
    }

private:
    static QPDFObjectHandle text(const QString &words)
    {
        return QPDFObjectHandle::newUnicodeString(words.toStdString());
    }

    [[nodiscard]] QPDFObjectHandle destination(const ReportPages::Heading &heading)
    {
        QPDFObjectHandle to = QPDFObjectHandle::newArray();
        to.appendItem(m_sheets.at(size_t(heading.page)).getObjectHandle());
        to.appendItem(QPDFObjectHandle::newName("/XYZ"));
        to.appendItem(QPDFObjectHandle::newNull());
        to.appendItem(QPDFObjectHandle::newReal(m_height - (heading.top - 8) * m_scale, 2));
        to.appendItem(QPDFObjectHandle::newNull());
        return to;
    }

    void addBookmarks()
    {
        if (m_pages.headings().empty())
            return;
        QPDFObjectHandle top = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        std::vector<QPDFObjectHandle> entries;
        for (const ReportPages::Heading &heading : m_pages.headings()) {
            QPDFObjectHandle entry = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
            entry.replaceKey("/Title", text(heading.title));
            entry.replaceKey("/Parent", top);
            entry.replaceKey("/Dest", destination(heading));
            entries.push_back(entry);
        }
        for (size_t i = 0; i < entries.size(); ++i) {
            if (i > 0)
                entries[i].replaceKey("/Prev", entries[i - 1]);
            if (i + 1 < entries.size())
                entries[i].replaceKey("/Next", entries[i + 1]);
        }
        top.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
        top.replaceKey("/First", entries.front());
        top.replaceKey("/Last", entries.back());
        top.replaceKey("/Count", QPDFObjectHandle::newInteger(qint64(entries.size())));
        m_pdf.getRoot().replaceKey("/Outlines", top);
    }

    void addLink(const ReportPages::Link &link)
    {
        if (size_t(link.heading) >= m_pages.headings().size())
            return;
        QPDFObjectHandle area = QPDFObjectHandle::newArray();
        for (const double edge : {link.area.left() * m_scale, m_height - link.area.bottom() * m_scale,
                                  link.area.right() * m_scale, m_height - link.area.top() * m_scale})
            area.appendItem(QPDFObjectHandle::newReal(edge, 2));
        QPDFObjectHandle note = QPDFObjectHandle::newDictionary();
        note.replaceKey("/Type", QPDFObjectHandle::newName("/Annot"));
        note.replaceKey("/Subtype", QPDFObjectHandle::newName("/Link"));
        note.replaceKey("/Rect", area);
        note.replaceKey("/Border", QPDFObjectHandle::parse("[0 0 0]"));
        note.replaceKey("/Dest", destination(m_pages.headings()[size_t(link.heading)]));
        QPDFObjectHandle sheet = m_sheets.at(size_t(link.page)).getObjectHandle();
        QPDFObjectHandle notes = sheet.getKey("/Annots");
        if (!notes.isArray()) {
            notes = QPDFObjectHandle::newArray();
            sheet.replaceKey("/Annots", notes);
        }
        notes.appendItem(m_pdf.makeIndirectObject(note));
    }

    QPDF &m_pdf;
    const ReportPages &m_pages;
    std::vector<QPDFPageObjectHelper> m_sheets;
    double m_height = 0, m_scale = 1;
};

} // namespace

QByteArray withLinks(const QByteArray &pdf, const ReportPages &pages)
{
    // qpdf speaks in exceptions; none goes further than this.
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("report", pdf.constData(), size_t(pdf.size()));
        Linker(document, pages).run();
        QPDFWriter writer(document);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
    } catch (const std::exception &) {
        return pdf;
    }
}

} // namespace parlance
