// The door of the module that has qpdf. Nothing but Qt and the standard library on either side of it, and no C++20: the
// headers of qpdf 11 do not have it.
#pragma once

#include <QByteArray>
#include <QRectF>
#include <QString>

#include <vector>

namespace parlance {

// Lengths from the upper left corner of a sheet, in the unit of `height`.
struct PdfLinks
{
    struct Heading
    {
        QString title;
        int page = 0; // from 0
        double top = 0;
    };
    struct Link
    {
        int page = 0;
        QRectF area;
        int heading = 0;
    };

    double height = 0; // of a sheet
    std::vector<Heading> headings;
    std::vector<Link> links;
    QString language; // "de-AT"
    QString author, subject;
};

// false: `problem` says why, and `linked` is empty. Any thread. Throws nothing.
using PdfLinker = bool (*)(const QByteArray &pdf, const PdfLinks &links, QByteArray &linked, QString &problem);

inline constexpr const char *pdfLinkerName = "parlance_link_pdf";

} // namespace parlance
