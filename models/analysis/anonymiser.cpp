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

// What is said behind a name that is one character, which alone would be found everywhere.
constexpr std::array honorifics{"さん", "様", "氏", "君", "くん", "ちゃん", "先生", "씨", "님", "小姐", "女士"};

// A name in such a script stands anywhere in a run of letters.
bool hasUnspaced(const QString &text)
{
    return std::ranges::any_of(text.toUcs4(), [](char32_t c) { return isUnspacedLetter(c); });
}

bool isHangul(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.script() == QChar::Script_Hangul; });
}

quint32 literalKey(QChar first, QChar second)
{
    return quint32(first.toCaseFolded().unicode()) << 16 | second.toCaseFolded().unicode();
}

struct Word
{
    QString folded;
    qsizetype start = 0, end = 0;
};

bool isWordSign(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

// A word ends where the script does: "Anna" is one in "Annaさん".
std::vector<Word> wordsOf(const QString &text)
{
    std::vector<Word> words;
    const auto joins = [](QChar before, QChar c) {
        return !before.isLetter() || !c.isLetter() ||
               isUnspacedLetter(before.unicode()) == isUnspacedLetter(c.unicode());
    };
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && isWordSign(text.at(end)) && (end == at || joins(text.at(end - 1), text.at(end))))
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
    for (const Word &word : wordsOf(plainForm(text).text))
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

// The same name in another spelling is the same.
QString folded(const QString &name)
{
    const QString words = foldedWords(name).join(u' ');
    return words.isEmpty() ? name.toCaseFolded() : words;
}

// Of a telephone number its digits, as they are found in texts; empty: it is none.
QString phoneDigits(const QString &name)
{
    QString digits;
    for (const QChar c : name) {
        if (c.isLetter())
            return {};
        if (c.isDigit())
            digits += c;
    }
    if (digits.startsWith(QLatin1String("00")))
        digits.remove(0, 2);
    return digits.size() < 7 ? QString() : digits;
}

const std::set<QString> &roleWords()
{
    static const std::set<QString> words{
        "account", "admin",  "administrator", "analyst", "anonymous", "api",     "app",     "bot",       "customer",
        "default", "editor", "group",         "guest",   "internal",  "manager", "me",      "moderator", "nobody",
        "none",    "null",   "operator",      "owner",   "public",    "root",    "service", "staff",     "support",
        "system",  "team",   "test",          "unknown", "user",      "users"};
    return words;
}

} // namespace

bool isRoleName(const QString &name)
{
    return std::ranges::all_of(foldedWords(name), [](const QString &word) { return roleWords().contains(word); });
}

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
    // Ids before names: whoever is called what somebody else's id is does not take it over.
    for (const KnownPerson &person : rules.people)
        if (!person.id.isEmpty() && !made.m_people.contains(folded(person.id)))
            made.m_people.insert(folded(person.id), person.id);
    for (const bool withId : {true, false})
        for (const KnownPerson &person : rules.people)
            if (person.id.isEmpty() != withId)
                made.addNames(person);
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
    const QString plain = plainForm(text).text.trimmed();
    if (plain.isEmpty() || (kind == SecretKind::Person && isTooShort(words)))
        return;
    const bool signs = words.isEmpty() || !isWordSign(plain.front()) || !isWordSign(plain.back());
    if (hasUnspaced(plain) || (signs && kind == SecretKind::Word))
        for (const QString &written : {plain, QString(plain).remove(u' ')})
            addLiteral(written, person, kind);
    if (!words.isEmpty() && !(signs && kind == SecretKind::Word))
        m_phrases[words.first()].push_back({words, person, kind});
}

void Anonymiser::addLiteral(const QString &text, const QString &person, SecretKind kind)
{
    std::vector<Phrase> &phrases = m_literals[literalKey(text.at(0), text.size() > 1 ? text.at(1) : QChar())];
    Phrase phrase{{text}, person, kind};
    if (std::ranges::find(phrases, phrase) == phrases.end())
        phrases.push_back(std::move(phrase));
}

void Anonymiser::addNames(const KnownPerson &person)
{
    const QString called = person.id.isEmpty() ? person.names.value(0) : person.id;
    const QString id = m_people.value(folded(called), called);
    for (const QString &name : person.names + QStringList{person.id})
        if (!name.isEmpty()) {
            for (const QString &key : {folded(name), phoneDigits(name)})
                if (!key.isEmpty() && !m_people.contains(key))
                    m_people.insert(key, id);
            addName(name, m_people.value(folded(name)), person.partsTell);
        }
}

void Anonymiser::addName(const QString &name, const QString &person, bool partsTell)
{
    const QStringList words = foldedWords(name);
    if (words.isEmpty())
        return;
    addPhrase(name, person, SecretKind::Person);
    if (isHangul(name) && name.size() == 3) // a family name of one syllable, and what friends say
        addLiteral(name.sliced(1), person, SecretKind::Person);
    if (name.contains(u'@') || !partsTell || !isFullName(words))
        return;
    QStringList turned = words;
    std::ranges::reverse(turned);
    m_phrases[turned.first()].push_back({turned, person, SecretKind::Person});
    const QString plain = plainForm(name).text;
    for (const Word &word : wordsOf(plain)) {
        const QString part = plain.sliced(word.start, word.end - word.start);
        if (hasUnspaced(part)) {
            if (part.toUcs4().size() > 1)
                addLiteral(part, person, SecretKind::Person);
            else
                for (const char *honorific : honorifics)
                    addLiteral(part + QString::fromUtf8(honorific), person, SecretKind::Person);
        } else if (word.folded.size() >= 3 && !roleWords().contains(word.folded)) {
            m_phrases[word.folded].push_back({{word.folded}, person, SecretKind::Person});
        }
    }
}

void Anonymiser::findPhrases(const PlainForm &form, std::vector<Span> &spans) const
{
    if (m_phrases.isEmpty())
        return;
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
            spans.push_back(spanOf(form, words[i].start, words[i + count - 1].end, phrase));
            break; // the longest comes first
        }
    }
}

void Anonymiser::findLiterals(const PlainForm &form, std::vector<Span> &spans) const
{
    if (m_literals.isEmpty())
        return;
    const QString &text = form.text;
    // A letter at the end of signs ends its word: "C++" is not in "AbC++".
    const auto isWhole = [&](qsizetype at, const QString &literal) {
        const qsizetype end = at + literal.size();
        return hasUnspaced(literal) ||
               ((at == 0 || !isWordSign(literal.front()) || !isWordSign(text.at(at - 1))) &&
                (end == text.size() || !isWordSign(literal.back()) || !isWordSign(text.at(end))));
    };
    for (qsizetype at = 0; at < text.size(); ++at)
        for (const QChar second : {at + 1 < text.size() ? text.at(at + 1) : QChar(), QChar()}) {
            const auto found = m_literals.constFind(literalKey(text.at(at), second));
            if (found == m_literals.constEnd())
                continue;
            for (const Phrase &phrase : *found) {
                const QString &literal = phrase.words.first();
                if (QStringView(text).sliced(at).startsWith(literal, Qt::CaseInsensitive) && isWhole(at, literal))
                    spans.push_back(spanOf(form, at, at + literal.size(), phrase));
            }
            if (second.isNull())
                break;
        }
}

Anonymiser::Span Anonymiser::spanOf(const PlainForm &form, qsizetype start, qsizetype end, const Phrase &phrase)
{
    return {form.from[size_t(start)], form.to[size_t(end - 1)], phrase.kind,
            phrase.person.isEmpty() ? phrase.words.join(u' ') : phrase.person};
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
        // The address or the number of somebody in the users list is that person.
        if (secret.kind == SecretKind::Email || secret.kind == SecretKind::Phone)
            if (const QString id = m_people.value(folded(secret.meaning)); !id.isEmpty())
                span = {span.start, span.end, SecretKind::Person, id};
        spans.push_back(std::move(span));
    }
    findPhrases(form, spans);
    findLiterals(form, spans);
    findPatterns(form, spans);
}

std::vector<Redaction> Anonymiser::find(const QString &text) const
{
    std::vector<Span> spans;
    for (const PlainForm &form : plainForms(text))
        findIn(form, spans);
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
        if (const QString id = m_people.value(folded(value)); !id.isEmpty())
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
