#include "exporters/pdfmodule.h"

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
    Linker(QPDF &pdf, const PdfLinks &links)
        : m_pdf(pdf)
        , m_links(links)
        , m_sheets(QPDFPageDocumentHelper(pdf).getAllPages())
    {
        QPDFObjectHandle box = m_sheets.at(0).getMediaBox();
        m_height = box.getArrayItem(3).getNumericValue();
        m_scale = m_height / links.height;
    }

    void run()
    {
        addBookmarks();
        for (const PdfLinks::Link &link : m_links.links)
            addLink(link);
        QPDFObjectHandle root = m_pdf.getRoot();
        root.replaceKey("/Lang", text(m_links.language));
        QPDFObjectHandle view = QPDFObjectHandle::newDictionary();
        view.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
        root.replaceKey("/ViewerPreferences", view);
        QPDFObjectHandle info = m_pdf.getTrailer().getKey("/Info");
        if (info.isDictionary()) {
            info.replaceKey("/Author", text(m_links.author));
            info.replaceKey("/Subject", text(m_links.subject));
        }
    }

private:
    static QPDFObjectHandle text(const QString &words)
    {
        return QPDFObjectHandle::newUnicodeString(words.toStdString());
    }

    [[nodiscard]] QPDFObjectHandle destination(const PdfLinks::Heading &heading)
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
        if (m_links.headings.empty())
            return;
        QPDFObjectHandle top = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        std::vector<QPDFObjectHandle> entries;
        for (const PdfLinks::Heading &heading : m_links.headings) {
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

    void addLink(const PdfLinks::Link &link)
    {
        if (size_t(link.heading) >= m_links.headings.size())
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
        note.replaceKey("/Dest", destination(m_links.headings[size_t(link.heading)]));
        QPDFObjectHandle sheet = m_sheets.at(size_t(link.page)).getObjectHandle();
        QPDFObjectHandle notes = sheet.getKey("/Annots");
        if (!notes.isArray()) {
            notes = QPDFObjectHandle::newArray();
            sheet.replaceKey("/Annots", notes);
        }
        notes.appendItem(m_pdf.makeIndirectObject(note));
    }

    QPDF &m_pdf;
    const PdfLinks &m_links;
    std::vector<QPDFPageObjectHelper> m_sheets;
    double m_height = 0, m_scale = 1;
};

} // namespace

} // namespace parlance

extern "C" Q_DECL_EXPORT bool parlance_link_pdf(const QByteArray &pdf, const parlance::PdfLinks &links,
                                                QByteArray &linked, QString &problem)
{
    // qpdf speaks in exceptions; none goes further than this.
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("report", pdf.constData(), size_t(pdf.size()));
        parlance::Linker(document, links).run();
        QPDFWriter writer(document);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        linked = {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
        return true;
    } catch (const std::exception &failure) {
        problem = QString::fromUtf8(failure.what());
        return false;
    }
}
