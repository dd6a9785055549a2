#include "exporters/workbookparts.h"
#include "views/theme/theme.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QStorageInfo>

#include <algorithm>
#include <cmath>

namespace parlance {

namespace {

constexpr qsizetype longestText = 32'767; // characters of UTF-16, as Excel counts them
constexpr qsizetype longestName = 31;
constexpr int narrowest = 9, widest = 60;
constexpr qint64 leastRoom = 32 * 1024 * 1024;
constexpr double dayMs = 86'400'000.0;
constexpr double firstDay = 25'569; // 1 January 1970 in the calendar of Excel
constexpr double oldest = 61;       // 1 March 1900: before it that calendar is wrong

// XML knows neither control characters nor these two; surrogates without their half become a replacement.
QByteArray clean(QStringView text)
{
    QString kept;
    kept.reserve(text.size());
    for (const QChar c : text)
        if (c.unicode() >= 0x20 ? c.unicode() < 0xfffe : c == u'\n' || c == u'\t')
            kept += c;
    return kept.toUtf8();
}

// The longest beginning of so many characters that ends with a whole one.
QString beginning(const QString &text, qsizetype size)
{
    const bool half = size > 0 && size < text.size() && text.at(size - 1).isHighSurrogate();
    return text.left(half ? size - 1 : size);
}

QString sheetName(const QString &title)
{
    QString name;
    for (const char32_t c : title.simplified().toUcs4()) {
        const bool whole = c >= 0x20 && c != 0xfffe && c != 0xffff && !QChar::isSurrogate(c);
        if (whole && !QStringView(u"[]:*?/\\").contains(QChar(ushort(c < 0x10000 ? c : 0))))
            name += QString::fromUcs4(&c, 1);
    }
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    name = beginning(name, longestName).trimmed();
    while (name.endsWith(u'\''))
        name.chop(1);
    return name;
}

// A text may stand in a column of numbers: it keeps to itself.
CellForm textForm(CellForm form)
{
    return form == CellForm::Paragraph ? form : CellForm::Text;
}

} // namespace

ExcelBook::Private::~Private()
{
    if (book)
        lxw_workbook_free(book);
}

lxw_worksheet *ExcelBook::Private::newSheet(const QString &title, QString *name)
{
    const QString usual = QCoreApplication::translate("Workbook", "Table", "name of a sheet");
    for (const QString &wanted : {sheetName(title), usual}) {
        QString free = wanted;
        for (int n = 2; names.contains(free.toLower()); ++n) {
            const QString number = QStringLiteral(" (%1)").arg(n);
            free = beginning(wanted, longestName - number.size()) + number;
        }
        lxw_worksheet *made = free.isEmpty() ? nullptr : workbook_add_worksheet(book, clean(free).constData());
        if (!made)
            continue;
        names << free.toLower();
        *name = free;
        return made;
    }
    lxw_worksheet *made = workbook_add_worksheet(book, nullptr); // whatever it thinks fit
    *name = QString::fromUtf8(made->name);
    names << name->toLower();
    return made;
}

ExcelBook::ExcelBook(std::unique_ptr<Private> parts)
    : d(std::move(parts))
{}

ExcelBook::~ExcelBook() = default;

namespace {

void makeFormats(ExcelBook::Private &book)
{
    const Theme &theme = Theme::print();
    const auto head = [&](bool right) {
        lxw_format *format = workbook_add_format(book.book);
        format_set_bold(format);
        format_set_font_color(format, excelColor(theme.text2));
        format_set_bg_color(format, excelColor(theme.sunken));
        format_set_bottom(format, LXW_BORDER_THIN);
        format_set_bottom_color(format, excelColor(theme.border2));
        format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
        format_set_text_wrap(format);
        if (right)
            format_set_align(format, LXW_ALIGN_RIGHT);
        return format;
    };
    book.head = head(false);
    book.headRight = head(true);
    for (size_t i = 0; i < cellForms; ++i) {
        const QByteArray number = numberFormat(CellForm(i), book.options.style);
        for (const bool strong : {false, true}) {
            lxw_format *format = workbook_add_format(book.book);
            if (!number.isEmpty())
                format_set_num_format(format, number.constData());
            if (CellForm(i) == CellForm::Paragraph) {
                format_set_text_wrap(format);
                format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
            }
            if (CellForm(i) >= CellForm::Year)
                format_set_align(format, LXW_ALIGN_LEFT);
            if (strong) {
                format_set_bold(format);
                format_set_top(format, LXW_BORDER_THIN);
                format_set_top_color(format, excelColor(theme.border2));
            }
            (strong ? book.strong : book.plain)[i] = format;
        }
    }
}

void describe(ExcelBook::Private &book)
{
    QByteArray title = clean(book.options.title), author = clean(book.options.author), made = "Parlance";
    lxw_doc_properties about{};
    about.title = title.data();
    about.author = author.data();
    about.company = nullptr;
    about.comments = made.data();
    about.created = time_t(book.options.created / 1000);
    workbook_set_properties(book.book, &about);
}

} // namespace

Result<std::unique_ptr<ExcelBook>> ExcelBook::create(const WorkbookOptions &options)
{
    auto parts = std::make_unique<Private>();
    parts->options = options;
    if (!parts->folder.isValid())
        return fail(ErrorCategory::Storage, parts->folder.errorString());
    parts->folderPath = QFile::encodeName(parts->folder.path());
    parts->path = QFile::encodeName(parts->folder.filePath(QStringLiteral("book.xlsx")));
    lxw_workbook_options how{};
    how.constant_memory = LXW_TRUE;
    how.tmpdir = parts->folderPath.data();
    how.use_zip64 = LXW_TRUE;
    parts->book = workbook_new_opt(parts->path.constData(), &how);
    if (!parts->book)
        return fail(ErrorCategory::Storage, QStringLiteral("the workbook could not be begun"));
    makeFormats(*parts);
    describe(*parts);
    return std::unique_ptr<ExcelBook>(new ExcelBook(std::move(parts)));
}

ExcelSheet &ExcelBook::addSheet(const QString &title, std::vector<SheetColumn> columns)
{
    auto parts = std::make_unique<ExcelSheet::Private>();
    parts->book = d.get();
    parts->title = title;
    parts->columns = std::move(columns);
    parts->begin();
    d->sheets.push_back(std::make_unique<ExcelSheet>(std::move(parts)));
    return *d->sheets.back();
}

Result<void> ExcelBook::finish(QIODevice &device)
{
    for (const auto &sheet : d->sheets)
        sheet->parts().close();
    if (!hasRoom())
        return fail(ErrorCategory::Storage, QStringLiteral("no space left for temporary files in ") + d->folder.path());
    const lxw_error closed = workbook_close(d->book); // frees it in any case
    d->book = nullptr;
    if (closed != LXW_NO_ERROR)
        return fail(ErrorCategory::Storage,
                    QStringLiteral("the workbook could not be written: ") + QString::fromUtf8(lxw_strerror(closed)));
    QFile file(QFile::decodeName(d->path));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCategory::Storage, file.errorString());
    while (!file.atEnd()) {
        const QByteArray part = file.read(1 << 20);
        if (part.isEmpty())
            return fail(ErrorCategory::Storage, file.errorString());
        if (device.write(part) != part.size())
            return fail(ErrorCategory::Storage, QStringLiteral("writing failed: ") + device.errorString());
    }
    return {};
}

const WorkbookOptions &ExcelBook::options() const
{
    return d->options;
}

qint64 ExcelBook::cutTexts() const
{
    return d->cut;
}

// libxlsxwriter does not look whether the disk took its temporary files.
bool ExcelBook::hasRoom() const
{
    const QStorageInfo disk(d->folder.path());
    return !disk.isValid() || disk.bytesAvailable() > leastRoom;
}

ExcelSheet::ExcelSheet(std::unique_ptr<Private> parts)
    : d(std::move(parts))
{}

ExcelSheet::~ExcelSheet() = default;

void ExcelSheet::Private::begin()
{
    sheet = book->newSheet(title, &name);
    if (!first) {
        first = sheet;
        firstName = name;
    }
    row = 1;
    lastRow = 0;
    filtered = false;
    widths.assign(columns.size(), narrowest);
    worksheet_set_row(sheet, 0, 30, nullptr);
    for (size_t c = 0; c < columns.size(); ++c) {
        const bool right = columns[c].form > CellForm::Paragraph && columns[c].form < CellForm::Year;
        worksheet_write_string(sheet, 0, lxw_col_t(c), clean(columns[c].title).constData(),
                               right ? book->headRight : book->head);
        column = c;
        widen(columns[c].title.size() > 24 ? columns[c].title.size() / 2 + 2 : columns[c].title.size());
    }
    column = 0;
}

void ExcelSheet::Private::close()
{
    if (!sheet)
        return;
    worksheet_freeze_panes(sheet, 1, columns.size() > 1 && columns.front().form == CellForm::Text ? 1 : 0);
    if (!filtered)
        filter();
    for (size_t c = 0; c < columns.size(); ++c)
        worksheet_set_column(sheet, lxw_col_t(c), lxw_col_t(c), std::min(widths[c], widest) + 3, nullptr);
    worksheet_repeat_rows(sheet, 0, 0);
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, 9); // A4
    worksheet_fit_to_pages(sheet, 1, 0);
    if (sheet == first)
        firstLastRow = lastRow;
    sheet = nullptr;
}

// libxlsxwriter takes it only while the last row of the data is the last one written.
void ExcelSheet::Private::filter()
{
    if (lastRow > 0)
        worksheet_autofilter(sheet, 0, 0, lastRow, lxw_col_t(columns.size() - 1));
    filtered = true;
}

void ExcelSheet::Private::widen(qsizetype characters)
{
    int &width = widths[column];
    width = std::max(width, int(std::min<qsizetype>(characters, widest)));
}

void ExcelSheet::skip()
{
    ++d->column;
}

void ExcelSheet::put(const QString &text)
{
    if (d->column >= d->columns.size())
        return;
    QStringView shown = text;
    if (shown.size() > longestText) {
        qsizetype end = longestText - 1;
        if (shown[end - 1].isHighSurrogate())
            --end;
        shown = shown.first(end);
        ++d->book->cut;
    }
    QByteArray bytes = clean(shown);
    if (shown.size() < text.size())
        bytes += "\u2026";
    if (!bytes.isEmpty())
        worksheet_write_string(d->sheet, d->row, lxw_col_t(d->column), bytes.constData(),
                               d->book->format(textForm(d->columns[d->column].form), d->totals));
    d->widen(shown.size());
    ++d->column;
}

void ExcelSheet::put(double number)
{
    if (d->column >= d->columns.size())
        return;
    if (std::isfinite(number)) {
        worksheet_write_number(d->sheet, d->row, lxw_col_t(d->column), number,
                               d->book->format(d->columns[d->column].form, d->totals));
        const double size = std::abs(number);
        d->widen(size < 1e5 ? narrowest : qsizetype(std::log10(size) * 4 / 3) + 4);
    }
    ++d->column;
}

void ExcelSheet::putMoney(double nanos)
{
    const double rate = d->book->options.style.currencyPerDollar;
    put(rate == 1.0 ? nanos / 1e9 : nanos / 1e9 * rate);
}

void ExcelSheet::putDuration(double ms)
{
    put(ms / 1000);
}

void ExcelSheet::putTime(UtcMs at)
{
    if (d->column >= d->columns.size())
        return;
    const CellForm form = d->columns[d->column].form;
    const double day = double(d->book->options.zone.toLocal(at)) / dayMs + firstDay;
    if (day < oldest) {
        put(QDateTime::fromMSecsSinceEpoch(d->book->options.zone.toLocal(at), Qt::UTC).toString(u"yyyy-MM-dd HH:mm"));
        return;
    }
    worksheet_write_number(d->sheet, d->row, lxw_col_t(d->column), day, d->book->format(form, d->totals));
    d->widen(form == CellForm::Moment ? 19 : form == CellForm::Hour ? 16 : 10);
    ++d->column;
}

void ExcelSheet::endRow()
{
    d->column = 0;
    if (!d->totals) {
        d->lastRow = d->row;
        ++d->rows;
    }
    ++d->row;
    if (qint64(d->row) >= d->book->options.rowsPerSheet) {
        d->close();
        d->begin();
    }
}

void ExcelSheet::beginTotals()
{
    d->filter();
    d->totals = true;
}

const QString &ExcelSheet::name() const
{
    return d->firstName;
}

qint64 ExcelSheet::rows() const
{
    return d->rows;
}

} // namespace parlance
