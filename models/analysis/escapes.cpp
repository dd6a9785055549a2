#include "models/analysis/escapes.h"

#include <array>
#include <optional>

namespace parlance {

namespace {

using namespace Qt::Literals::StringLiterals;

int hexDigit(char16_t c)
{
    return c >= u'0' && c <= u'9'   ? c - u'0'
           : c >= u'a' && c <= u'f' ? c - u'a' + 10
           : c >= u'A' && c <= u'F' ? c - u'A' + 10
                                    : -1;
}

std::optional<uint> hexAt(const QString &text, qsizetype at, int digits)
{
    if (at + digits > text.size())
        return std::nullopt;
    uint value = 0;
    for (int i = 0; i < digits; ++i) {
        const int digit = hexDigit(text.at(at + i).unicode());
        if (digit < 0)
            return std::nullopt;
        value = value * 16 + uint(digit);
    }
    return value;
}

QString character(char32_t code)
{
    return QString::fromUcs4(&code, 1);
}

Escape ofJson(const QString &text, qsizetype at)
{
    if (at + 1 >= text.size())
        return {};
    const char16_t kind = text.at(at + 1).unicode();
    constexpr std::u16string_view names = u"nrtbf\"'\\/", meanings = u"\n\r\t  \"'\\/";
    if (const size_t place = names.find(kind); place != std::u16string_view::npos)
        return {QString(QChar(meanings[place])), 2};
    if (kind == u'x')
        if (const auto code = hexAt(text, at + 2, 2))
            return {QString(QChar(ushort(*code))), 4};
    if (kind != u'u')
        return {};
    const auto code = hexAt(text, at + 2, 4);
    return code ? Escape{QString(QChar(ushort(*code))), 6} : Escape();
}

// One character, of as many bytes as UTF-8 takes for it; a byte that is none is of Latin-1.
Escape ofAddress(const QString &text, qsizetype at)
{
    const auto first = hexAt(text, at + 1, 2);
    if (!first)
        return {};
    const int bytes = *first < 0x80 ? 1 : *first >= 0xF0 ? 4 : *first >= 0xE0 ? 3 : 2;
    QByteArray utf8;
    for (int i = 0; i < bytes; ++i) {
        const qsizetype place = at + 3 * i;
        const auto byte = place < text.size() && text.at(place) == u'%' ? hexAt(text, place + 1, 2) : std::nullopt;
        if (!byte || (i > 0 && (*byte & 0xC0) != 0x80))
            break;
        utf8 += char(*byte);
    }
    if (utf8.size() == bytes && *first < 0xF8 && (*first < 0x80 || *first >= 0xC2))
        return {QString::fromUtf8(utf8), 3 * bytes};
    return *first >= 0xA0 ? Escape{QString(QChar(ushort(*first))), 3} : Escape();
}

// "uuml" is u with a mark; those that are made otherwise stand in tables.
QString accented(QStringView name)
{
    static constexpr std::pair<QLatin1StringView, char16_t> marks[]{
        {"grave"_L1, 0x300}, {"acute"_L1, 0x301}, {"circ"_L1, 0x302}, {"tilde"_L1, 0x303}, {"macr"_L1, 0x304},
        {"breve"_L1, 0x306}, {"dot"_L1, 0x307},   {"uml"_L1, 0x308},  {"ring"_L1, 0x30A},  {"dblac"_L1, 0x30B},
        {"caron"_L1, 0x30C}, {"cedil"_L1, 0x327}, {"ogon"_L1, 0x328}};
    for (const auto &[mark, code] : marks)
        if (name.size() == mark.size() + 1 && name.endsWith(mark) && name.front().isLetter())
            return QString(QString(name.front()) + QChar(code)).normalized(QString::NormalizationForm_C);
    return {};
}

QString greek(QStringView name)
{
    static constexpr std::array names{"alpha"_L1,   "beta"_L1, "gamma"_L1,  "delta"_L1, "epsilon"_L1,
                                      "zeta"_L1,    "eta"_L1,  "theta"_L1,  "iota"_L1,  "kappa"_L1,
                                      "lambda"_L1,  "mu"_L1,   "nu"_L1,     "xi"_L1,    "omicron"_L1,
                                      "pi"_L1,      "rho"_L1,  "sigmaf"_L1, "sigma"_L1, "tau"_L1,
                                      "upsilon"_L1, "phi"_L1,  "chi"_L1,    "psi"_L1,   "omega"_L1};
    for (size_t i = 0; i < names.size(); ++i)
        if (names[i].compare(name, Qt::CaseInsensitive) == 0)
            return character(char32_t((name.front().isUpper() ? 0x391 : 0x3B1) + i));
    return {};
}

QString entity(QStringView name, bool closed)
{
    static constexpr std::pair<QLatin1StringView, char16_t> names[]{
        {"commat"_L1, u'@'},  {"period"_L1, u'.'},  {"comma"_L1, u','},   {"colon"_L1, u':'},   {"semi"_L1, u';'},
        {"sol"_L1, u'/'},     {"bsol"_L1, u'\\'},   {"lpar"_L1, u'('},    {"rpar"_L1, u')'},    {"lsqb"_L1, u'['},
        {"rsqb"_L1, u']'},    {"num"_L1, u'#'},     {"dollar"_L1, u'$'},  {"percnt"_L1, u'%'},  {"ast"_L1, u'*'},
        {"equals"_L1, u'='},  {"excl"_L1, u'!'},    {"quest"_L1, u'?'},   {"hyphen"_L1, u'-'},  {"dash"_L1, u'-'},
        {"ndash"_L1, 0x2013}, {"mdash"_L1, 0x2014}, {"shy"_L1, 0xAD},     {"zwnj"_L1, 0x200C},  {"zwj"_L1, 0x200D},
        {"nbsp"_L1, u' '},    {"ensp"_L1, u' '},    {"emsp"_L1, u' '},    {"thinsp"_L1, u' '},  {"NewLine"_L1, u'\n'},
        {"Tab"_L1, u'\t'},    {"amp"_L1, u'&'},     {"AMP"_L1, u'&'},     {"quot"_L1, u'"'},    {"apos"_L1, u'\''},
        {"rsquo"_L1, u'\''},  {"lt"_L1, u'<'},      {"gt"_L1, u'>'},      {"plus"_L1, u'+'},    {"lowbar"_L1, u'_'},
        {"szlig"_L1, 0xDF},   {"aelig"_L1, 0xE6},   {"AElig"_L1, 0xC6},   {"oelig"_L1, 0x153},  {"OElig"_L1, 0x152},
        {"oslash"_L1, 0xF8},  {"Oslash"_L1, 0xD8},  {"lstrok"_L1, 0x142}, {"Lstrok"_L1, 0x141}, {"dstrok"_L1, 0x111},
        {"Dstrok"_L1, 0x110}, {"eth"_L1, 0xF0},     {"ETH"_L1, 0xD0},     {"thorn"_L1, 0xFE},   {"THORN"_L1, 0xDE},
        {"imath"_L1, 0x131},  {"ordf"_L1, 0xAA},    {"ordm"_L1, 0xBA}};
    for (const auto &[known, meaning] : names)
        if (name == known)
            return QString(QChar(meaning));
    const QString letter = accented(name);
    return letter.isEmpty() && closed ? greek(name) : letter;
}

Escape numbered(const QString &text, qsizetype at)
{
    const bool hex = at + 2 < text.size() && text.at(at + 2).toLower() == u'x';
    const qsizetype start = at + (hex ? 3 : 2);
    qsizetype end = start;
    uint code = 0;
    for (; end < text.size() && end - start < 8; ++end) {
        const int digit = hexDigit(text.at(end).unicode());
        if (digit < 0 || (digit > 9 && !hex))
            break;
        code = code * (hex ? 16 : 10) + uint(digit);
    }
    if (end == start || code == 0 || code > 0x10FFFF)
        return {};
    const bool closed = end < text.size() && text.at(end) == u';';
    return {code < 0x10000 ? QString(QChar(ushort(code))) : character(code), end - at + closed};
}

Escape ofHtml(const QString &text, qsizetype at)
{
    constexpr qsizetype longestName = 8;
    if (at + 1 < text.size() && text.at(at + 1) == u'#')
        return numbered(text, at);
    qsizetype end = at + 1;
    while (end < text.size() && end - at <= longestName && text.at(end).unicode() < 0x80 && text.at(end).isLetter())
        ++end;
    const qsizetype written = end - at - 1;
    const bool closed = end < text.size() && text.at(end) == u';';
    // Without the semicolon the name ends where it makes sense.
    for (qsizetype size = written; size >= 2; --size) {
        const bool whole = closed && size == written;
        const QString meaning = entity(QStringView(text).sliced(at + 1, size), whole);
        if (!meaning.isEmpty())
            return {meaning, size + 1 + whole};
    }
    return {};
}

} // namespace

Escape escapeAt(const QString &text, qsizetype at)
{
    switch (text.at(at).unicode()) {
    case u'\\':
        return ofJson(text, at);
    case u'%':
        return ofAddress(text, at);
    case u'&':
        return ofHtml(text, at);
    default:
        return {};
    }
}

} // namespace parlance
