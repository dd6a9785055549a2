#include "models/analysis/plainforms.h"

#include "models/analysis/escapes.h"

#include <algorithm>
#include <optional>

namespace parlance {

namespace {

constexpr int deepestEscapes = 3; // JSON in JSON in an address

// Not seen by a reader: zero width, joiners, marks of direction, variation selectors, the soft hyphen, tags.
bool isUnseen(char32_t c)
{
    if (c >= 0x20 && c < 0x7F)
        return false;
    return c == 0x00AD || c == 0x034F || c == 0x061C || c == 0x115F || c == 0x1160 || c == 0x17B4 || c == 0x17B5 ||
           (c >= 0x180B && c <= 0x180F) || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2060 && c <= 0x206F) || c == 0x3164 || (c >= 0xFE00 && c <= 0xFE0F) || c == 0xFEFF || c == 0xFFA0 ||
           (c >= 0xFFF0 && c <= 0xFFF8) || (c >= 0xE0000 && c <= 0xE0FFF) ||
           (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0x7F;
}

// Makes one letter with what stands before it: accents, the marks of voice of half-width kana, the parts of a Hangul
// syllable.
bool continues(char32_t c)
{
    return c >= 0x300 && (QChar::isMark(c) || c == 0xFF9E || c == 0xFF9F || (c >= 0x1161 && c <= 0x11FF));
}

// Adds characters to a form, each with the part of the original that it stands for.
class Writer
{
public:
    explicit Writer(PlainForm &form)
        : m_form(form)
    {}

    void add(char32_t c, qsizetype from, qsizetype to)
    {
        if (isUnseen(c))
            return;
        if (m_from >= 0 && continues(c)) {
            m_marks += QString::fromUcs4(&c, 1);
            m_to = to;
            return;
        }
        flush();
        m_code = c;
        m_from = from;
        m_to = to;
    }

    void flush()
    {
        if (m_from < 0)
            return;
        if (m_code < 0x80 && m_marks.isEmpty())
            put(QChar(ushort(m_code)));
        else
            for (const QChar unit :
                 QString(QString::fromUcs4(&m_code, 1) + m_marks).normalized(QString::NormalizationForm_KC))
                put(plain(unit));
        m_marks.clear();
        m_from = -1;
    }

private:
    // Dashes and spaces of typography are those of the keyboard.
    static QChar plain(QChar unit)
    {
        const bool dash = unit.category() == QChar::Punctuation_Dash || unit == QChar(0x2212);
        const bool space = unit.isSpace() && unit != u'\n' && unit != u'\r' && unit != u'\t';
        return dash ? QChar(u'-') : space ? QChar(u' ') : unit;
    }

    void put(QChar unit)
    {
        m_form.text += unit;
        m_form.from.push_back(m_from);
        m_form.to.push_back(m_to);
    }

    PlainForm &m_form;
    char32_t m_code = 0;
    QString m_marks;
    qsizetype m_from = -1, m_to = 0; // of the letter that is being gathered
};

// `from` and `to` give the part of the original that a character of the text stands for.
PlainForm shown(const QString &text, const auto &from, const auto &to)
{
    PlainForm form;
    form.text.reserve(text.size());
    form.from.reserve(size_t(text.size()));
    form.to.reserve(size_t(text.size()));
    Writer writer(form);
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype start = at;
        char32_t c = text.at(at).unicode();
        if (text.at(at).isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text.at(at), text.at(at + 1));
            ++at;
        }
        writer.add(c, from(start), to(at));
    }
    writer.flush();
    return form;
}

// One level of escapes less; nullopt: there are none.
std::optional<PlainForm> decoded(const PlainForm &form)
{
    PlainForm raw;
    bool any = false;
    for (qsizetype at = 0; at < form.text.size();) {
        const Escape escape = escapeAt(form.text, at);
        const qsizetype size = std::max<qsizetype>(1, escape.size);
        any = any || escape.size > 0;
        const QStringView written = escape.size > 0 ? QStringView(escape.text) : QStringView(form.text).sliced(at, 1);
        for (const QChar unit : written) {
            raw.text += unit;
            raw.from.push_back(form.from[size_t(at)]);
            raw.to.push_back(form.to[size_t(at + size - 1)]);
        }
        at += size;
    }
    if (!any)
        return std::nullopt;
    return shown(
        raw.text, [&](qsizetype at) { return raw.from[size_t(at)]; }, [&](qsizetype at) { return raw.to[size_t(at)]; });
}

bool hasEscapes(const QString &text)
{
    return text.contains(u'\\') || text.contains(u'%') || text.contains(u'&');
}

} // namespace

PlainForm plainForm(const QString &original)
{
    return shown(
        original, [](qsizetype at) { return at; }, [](qsizetype at) { return at + 1; });
}

std::vector<PlainForm> plainForms(const QString &original)
{
    std::vector<PlainForm> forms{plainForm(original)};
    for (int level = 0; level < deepestEscapes && hasEscapes(forms.back().text); ++level) {
        auto next = decoded(forms.back());
        if (!next)
            break;
        forms.push_back(std::move(*next));
    }
    return forms;
}

bool isUnspacedLetter(char32_t character)
{
    const auto script = QChar::script(character);
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana ||
           script == QChar::Script_Hangul || script == QChar::Script_Thai || script == QChar::Script_Lao ||
           script == QChar::Script_Khmer || script == QChar::Script_Myanmar;
}

QString foldedWord(const QString &word)
{
    QString folded;
    for (const QChar c : word.toCaseFolded().normalized(QString::NormalizationForm_KD))
        if (c.category() != QChar::Mark_NonSpacing)
            folded += c;
    return folded;
}

} // namespace parlance
