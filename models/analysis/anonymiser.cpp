#include "models/analysis/anonymiser.h"

#include "models/analysis/plainforms.h"
#include "models/analysis/secrets.h"

#include <QMessageAuthenticationCode>

#include <algorithm>
#include <array>

namespace parlance {

namespace {

constexpr std::array kindKeys{"user", "email", "phone", "iban", "card", "ip", "key", "word", "pattern"};
constexpr int shownDigits = 12;    // of a pseudonym: 48 bits tell a million people apart
constexpr qsizetype widestGap = 3; // characters between the words of a name

// Scripts without spaces: a name stands anywhere in a run of letters.
bool isUnspaced(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) {
        const auto script = c.script();
        return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana ||
               script == QChar::Script_Thai || script == QChar::Script_Lao || script == QChar::Script_Khmer ||
               script == QChar::Script_Myanmar;
    });
}

struct Word
{
    QString folded;
    qsizetype start = 0, end = 0;
};

std::vector<Word> wordsOf(const QString &text)
{
    std::vector<Word> words;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() &&
               (text.at(end).isLetterOrNumber() || text.at(end).isMark() || text.at(end).isSurrogate()))
            ++end;
        if (end > at)
            words.push_back({foldedWord(text.mid(at, end - at)), at, end});
        at = std::max(end, at + 1);
    }
    return words;
}

QStringList foldedWords(const QString &text)
{
    QStringList folded;
    for (const Word &word : wordsOf(plainForm(text, Escapes::Keep).text))
        folded << word.folded;
    return folded;
}

// A person's name as people write it: two to four words of letters. Each of the words alone tells something then.
bool isFullName(const QStringList &words)
{
    return words.size() >= 2 && words.size() <= 4 && std::ranges::all_of(words, [](const QString &word) {
               return std::ranges::all_of(word, [](QChar c) { return c.isLetter(); });
           });
}

bool isTooShort(const QStringList &words)
{
    const QString all = words.join(QString());
    const bool number = std::ranges::all_of(all, [](QChar c) { return c.isDigit(); });
    return all.size() < 2 || (number && all.size() < 4);
}

} // namespace

QString keyOf(SecretKind kind)
{
    return QLatin1String(kindKeys.at(size_t(kind)));
}

void RedactionReport::add(const QString &field, const std::vector<Redaction> &redactions)
{
    for (const Redaction &redaction : redactions) {
        Count &count = kinds[redaction.kind];
        ++count.found;
        count.pseudonyms.insert(redaction.pseudonym);
        ++fields[field];
    }
}

qint64 RedactionReport::total() const
{
    qint64 all = 0;
    for (const Count &count : kinds)
        all += count.found;
    return all;
}

Result<Anonymiser> Anonymiser::make(const AnonymiserRules &rules)
{
    if (rules.key.size() < 16)
        return fail(ErrorCategory::Usage, QStringLiteral("the key of the pseudonyms is too short"));
    Anonymiser made;
    made.m_key = rules.key;
    for (const KnownPerson &person : rules.people)
        made.addPerson(person);
    for (const QString &word : rules.words)
        made.addPhrase(word, {}, SecretKind::Word);
    for (const QString &pattern : rules.patterns) {
        const QRegularExpression expression(pattern, QRegularExpression::CaseInsensitiveOption |
                                                         QRegularExpression::UseUnicodePropertiesOption);
        if (!expression.isValid())
            return fail(ErrorCategory::Usage,
                        QStringLiteral("\"%1\" is no regular expression: %2").arg(pattern, expression.errorString()));
        made.m_patterns.push_back(expression);
    }
    for (std::vector<Phrase> &phrases : made.m_phrases)
        std::ranges::stable_sort(phrases, std::greater(), [](const Phrase &p) { return p.words.size(); });
    return made;
}

void Anonymiser::addPhrase(const QString &text, const QString &person, SecretKind kind)
{
    const QStringList words = foldedWords(text);
    if (words.isEmpty() || (kind == SecretKind::Person && isTooShort(words)))
        return;
    if (const QString plain = plainForm(text, Escapes::Keep).text.trimmed(); isUnspaced(plain))
        for (const QString &written : {plain, QString(plain).remove(u' ')})
            m_unspaced.push_back({{written}, person, kind});
    m_phrases[words.first()].push_back({words, person, kind});
}

void Anonymiser::addPerson(const KnownPerson &person)
{
    QStringList names = person.names;
    names << person.id;
    for (const QString &name : std::as_const(names)) {
        const QStringList words = foldedWords(name);
        if (words.isEmpty())
            continue;
        addPhrase(name, person.id, SecretKind::Person);
        m_people.insert(words.join(u' '), person.id);
        if (name.contains(u'@') || !isFullName(words))
            continue;
        QStringList turned = words;
        std::ranges::reverse(turned);
        m_phrases[turned.first()].push_back({turned, person.id, SecretKind::Person});
        for (const QString &word : words)
            if (word.size() >= 3)
                m_phrases[word].push_back({{word}, person.id, SecretKind::Person});
    }
}

void Anonymiser::findPhrases(const PlainForm &form, std::vector<Span> &spans) const
{
    const auto span = [&](qsizetype start, qsizetype end, const Phrase &phrase) {
        spans.push_back({form.from[size_t(start)], form.to[size_t(end - 1)], phrase.kind,
                         phrase.person.isEmpty() ? phrase.words.join(u' ') : phrase.person});
    };
    if (!m_phrases.isEmpty()) {
        const std::vector<Word> words = wordsOf(form.text);
        for (size_t i = 0; i < words.size(); ++i) {
            const auto found = m_phrases.constFind(words[i].folded);
            if (found == m_phrases.constEnd())
                continue;
            for (const Phrase &phrase : *found) {
                const size_t count = size_t(phrase.words.size());
                bool same = i + count <= words.size();
                for (size_t k = 1; same && k < count; ++k)
                    same = words[i + k].folded == phrase.words.at(qsizetype(k)) &&
                           words[i + k].start - words[i + k - 1].end <= widestGap;
                if (!same)
                    continue;
                span(words[i].start, words[i + count - 1].end, phrase);
                break; // the longest comes first
            }
        }
    }
    for (const Phrase &phrase : m_unspaced)
        for (qsizetype at = form.text.indexOf(phrase.words.first(), 0, Qt::CaseInsensitive); at >= 0;
             at = form.text.indexOf(phrase.words.first(), at + 1, Qt::CaseInsensitive))
            span(at, at + phrase.words.first().size(), phrase);
}

void Anonymiser::findPatterns(const PlainForm &form, std::vector<Span> &spans) const
{
    for (const QRegularExpression &pattern : m_patterns)
        for (auto i = pattern.globalMatch(form.text); i.hasNext();) {
            const auto match = i.next();
            if (match.capturedLength() > 0)
                spans.push_back({form.from[size_t(match.capturedStart())], form.to[size_t(match.capturedEnd() - 1)],
                                 SecretKind::Pattern, match.captured().toCaseFolded()});
        }
}

void Anonymiser::findIn(const PlainForm &form, std::vector<Span> &spans) const
{
    for (const Secret &secret : findSecrets(form.text)) {
        Span span{form.from[size_t(secret.start)], form.to[size_t(secret.end - 1)], secret.kind, secret.meaning};
        // The address of somebody in the users list is that person.
        if (secret.kind == SecretKind::Email)
            if (const QString id = m_people.value(foldedWords(secret.meaning).join(u' ')); !id.isEmpty())
                span = {span.start, span.end, SecretKind::Person, id};
        spans.push_back(std::move(span));
    }
    findPhrases(form, spans);
    findPatterns(form, spans);
}

std::vector<Redaction> Anonymiser::find(const QString &text) const
{
    std::vector<Span> spans;
    findIn(plainForm(text, Escapes::Keep), spans);
    if (hasEscapes(text))
        findIn(plainForm(text, Escapes::Decode), spans);
    // Of those that begin together the longest gives the name; what overlaps goes as a whole.
    std::ranges::stable_sort(
        spans, [](const Span &a, const Span &b) { return std::pair(a.start, -a.end) < std::pair(b.start, -b.end); });
    std::vector<Redaction> redactions;
    for (const Span &span : spans) {
        if (!redactions.empty() && span.start < redactions.back().start + redactions.back().length) {
            Redaction &last = redactions.back();
            last.length = std::max(last.start + last.length, span.end) - last.start;
            continue;
        }
        redactions.push_back({span.start, span.end - span.start, span.kind, hashed(keyOf(span.kind), span.meaning)});
    }
    return redactions;
}

QString Anonymiser::anonymised(const QString &text) const
{
    return replaced(text, find(text));
}

QString Anonymiser::replaced(const QString &text, const std::vector<Redaction> &redactions)
{
    QString out;
    qsizetype at = 0;
    for (const Redaction &redaction : redactions) {
        out += QStringView(text).sliced(at, redaction.start - at);
        out += redaction.pseudonym;
        at = redaction.start + redaction.length;
    }
    out += QStringView(text).sliced(at);
    return out;
}

QString Anonymiser::pseudonym(const QString &what, const QString &value) const
{
    if (value.isEmpty())
        return {};
    if (what == keyOf(SecretKind::Person))
        if (const QString id = m_people.value(foldedWords(value).join(u' ')); !id.isEmpty())
            return hashed(what, id);
    return hashed(what, value);
}

QString Anonymiser::hashed(const QString &kind, const QString &meaning) const
{
    const QByteArray code =
        QMessageAuthenticationCode::hash((kind + u'\0' + meaning).toUtf8(), m_key, QCryptographicHash::Sha256);
    return u'[' + kind + u' ' + QString::fromLatin1(code.toHex().left(shownDigits)) + u']';
}

} // namespace parlance
