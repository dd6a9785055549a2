#include "models/analysis/secrets.h"

#include "models/analysis/plainforms.h"

#include <algorithm>

#include <arpa/inet.h>

namespace parlance {

namespace {

using Secrets = std::vector<Secret>;

// "%W" in a pattern: not inside of a word. Scripts without spaces make no words with what stands beside them.
QRegularExpression expression(const QString &pattern)
{
    static const QString outside = QStringLiteral(
        R"((?<!\p{N})(?<![^\P{L}\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]))");
    QRegularExpression made(QString(pattern).replace(QLatin1String("%W"), outside),
                            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    made.optimize();
    return made;
}

QRegularExpression expression(const char *pattern)
{
    return expression(QString::fromUtf8(pattern));
}

// Every match of the capture group; meaning: the match as `canonical` gives it, empty: no secret after all.
template <typename Canonical>
void matches(const QString &text, const QRegularExpression &pattern, SecretKind kind, int group, Secrets &out,
             const Canonical &canonical)
{
    for (auto i = pattern.globalMatch(text); i.hasNext();) {
        const auto match = i.next();
        const QString meaning = canonical(match.captured(group));
        if (!meaning.isEmpty())
            out.push_back({match.capturedStart(group), match.capturedEnd(group), kind, meaning});
    }
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text)
        if (c.digitValue() >= 0)
            digits += QChar(u'0' + c.digitValue());
    return digits;
}

void findEmails(const QString &text, Secrets &out)
{
    // A run of letters is entered once: what does not lead to an address from its start does so from nowhere inside.
    static const auto plain = expression(
        R"([\p{L}\p{N}\p{M}._%+'!#$&*/=?^`{|}~-]++(?:@[\p{L}\p{N}][\p{L}\p{N}\p{M}.-]*| ?@ ?[\p{L}\p{N}\p{M}-]+\.[\p{L}\p{N}\p{M}.-]+|(*SKIP)(*FAIL)))");
    static const auto spoken = expression(
        R"([\p{L}\p{N}\p{M}._%+-]++\s*+(?:[\[({<]\s*at\s*[\])}>]\s*[\p{L}\p{N}\p{M}-]+(?:\s*(?:\.|[\[({<]\s*dot\s*[\])}>])\s*[\p{L}\p{N}\p{M}-]+)+|(*SKIP)(*FAIL)))");
    const auto lower = [](const QString &found) {
        QString address = found.toLower().normalized(QString::NormalizationForm_C);
        while (address.endsWith(u'.') || address.endsWith(u'-'))
            address.chop(1);
        return address.remove(u' ');
    };
    if (text.contains(u'@'))
        matches(text, plain, SecretKind::Email, 0, out, lower);
    if (text.contains(QLatin1String("at"), Qt::CaseInsensitive))
        matches(text, spoken, SecretKind::Email, 0, out, lower);
}

// How long an IBAN of a country is (the registry of ISO 13616); 0: a country that is not in it. Without this "is 415-…"
// and "at 630…" would now and then be numbers of Iceland and Austria, with the words behind them.
int ibanLength(const QString &country)
{
    static const QHash<QString, int> lengths = [] {
        QHash<QString, int> made;
        for (const QString &entry :
             QStringLiteral("AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 "
                            "DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 "
                            "IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 "
                            "MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 "
                            "SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30")
                 .split(u' '))
            made.insert(entry.left(2), entry.mid(2).toInt());
        return made;
    }();
    return lengths.value(country);
}

void findIbans(const QString &text, Secrets &out)
{
    static const auto start = expression(R"(%W[A-Z]{2}[ -]?\d[ -]?\d)");
    for (auto i = start.globalMatch(text); i.hasNext();) {
        const qsizetype from = i.next().capturedStart();
        QString compact;
        qsizetype best = -1;
        QString meaning;
        int separators = 0;
        for (qsizetype at = from; at < text.size() && compact.size() < 34 && separators < 3; ++at) {
            const QChar c = text.at(at).toUpper();
            const bool part = (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
            separators = part ? 0 : separators + 1;
            if (!part && c != u' ' && c != u'-' && c != u'.' && c != u'\n' && c != u'\t')
                break;
            if (part)
                compact += c;
            const bool ends = at + 1 == text.size() || !text.at(at + 1).isLetterOrNumber() ||
                              isUnspacedLetter(text.at(at + 1).unicode());
            if (part && ends && isIban(compact)) {
                best = at + 1;
                meaning = compact;
            }
        }
        if (best > 0)
            out.push_back({from, best, SecretKind::Iban, meaning});
    }
}

// Telephone and card numbers, and every long number: which of them it is does not matter for its going.
void findNumbers(const QString &text, Secrets &out)
{
    static const auto international = expression(R"((?<![\d])(?:\+|00)[ ]?\d(?:[ ()./\-\t]{0,3}\d){6,16})");
    // After a comma or a full stop too, only not after one of a number.
    static const auto national = expression(
        R"((?<!\d)(?<!\d\.)(?:\(\d{2,5}\)|0\d{1,5}|\d{3}(?!\.)|(?<!\d,)\d{3})(?:[ ()./\-\t]{1,3}\d{2,}){1,6}(?!\d))");
    static const auto leading = expression(R"((?<!\d)(?<!\d[.:\-])0\d{6,14}(?!\d))");
    // Without a 0 in front: India, Singapore and Hong Kong, Denmark, Brazil. Two years are no number.
    static const auto grouped = expression(
        R"((?<!\d)(?<!\d\.)(?:\d{5}[ \-]\d{5}|(?!(?:19|20)\d{2} )\d{4} \d{4}|\d{2}(?: \d{2}){3}|\d{2} \d{4,5}-\d{4})(?!\d)(?![ .\-]\d))");
    // Without the 0 of its area either, as "1793 414926" in Britain.
    static const auto area =
        expression(R"((?<!\d)(?<!\d[.,\-])(?:\d{4}[ \-]\d{6,8}|(?!(?:19|20)\d{2} )\d{4} \d{5})(?!\d)(?![.,\-]\d))");
    // Whatever is long enough for one, behind what says that it is one.
    static const auto named = expression(
        R"((?<!\p{L})(?:(?:tele|cell|mobile )?phone|tel|telefon|mobile|mobil|cell|fax|call|whatsapp|handy|rufnummer|電話|携帯)(?!\p{Latin})[^\d\n\[\]$€£]{0,24}(\d(?:[ ()./\-]{0,2}\d){5,14})(?!\d))");
    static const auto date = expression(R"(^(?:\d{1,2}[./\-]\d{1,2}[./\-]\d{2,4}|\d{4}[./\-]\d{1,2}[./\-]\d{1,2})$)");
    static const auto card = expression(R"((?<!\d)\d(?:[ .\-]{0,2}\d){12,18}(?!\d))");
    static const auto bare = expression(R"((?<!\d)(?<!\d\.)\d{9,}(?!\d))");
    const auto number = [](const QString &found) {
        QString digits = digitsOf(found);
        if (digits.startsWith(QLatin1String("00")))
            digits.remove(0, 2);
        return digits.size() < 7 ? QString() : digits;
    };
    matches(text, card, SecretKind::Card, 0, out, [](const QString &found) {
        const QString digits = digitsOf(found);
        return isCardNumber(digits) ? digits : QString();
    });
    matches(text, international, SecretKind::Phone, 0, out, number);
    matches(text, national, SecretKind::Phone, 0, out,
            [&](const QString &found) { return date.match(found.trimmed()).hasMatch() ? QString() : number(found); });
    matches(text, leading, SecretKind::Phone, 0, out, number);
    matches(text, grouped, SecretKind::Phone, 0, out, number);
    matches(text, area, SecretKind::Phone, 0, out, number);
    matches(text, named, SecretKind::Phone, 1, out,
            [&](const QString &found) { return date.match(found).hasMatch() ? QString() : digitsOf(found); });
    matches(text, bare, SecretKind::Phone, 0, out, number);
}

void findAddresses(const QString &text, Secrets &out)
{
    static const auto four = expression(R"((?<!\d)(?<!\d\.)(?:\d{1,3}\.){3}\d{1,3}(?!\d))");
    static const auto six = expression(R"(%W(?:[0-9a-f]{1,4}|:):[0-9a-f.:]*)");
    const auto valid = [](int family) {
        return [family](const QString &found) {
            QByteArray ascii = found.toLatin1().toLower();
            while (family == AF_INET6 && (ascii.endsWith('.') || (ascii.endsWith(':') && !ascii.endsWith("::"))))
                ascii.chop(1);
            unsigned char bytes[16];
            const bool digit = std::ranges::any_of(ascii, [](char c) { return c >= '0' && c <= '9'; });
            return digit && inet_pton(family, ascii.constData(), bytes) == 1 ? QString::fromLatin1(ascii) : QString();
        };
    };
    matches(text, four, SecretKind::Ip, 0, out, valid(AF_INET));
    if (text.count(u':') >= 2)
        matches(text, six, SecretKind::Ip, 0, out, valid(AF_INET6));
}

bool isHexadecimal(const QString &run)
{
    return run.size() >= 32 && std::ranges::all_of(run, [](QChar c) {
               return c.isDigit() || (c.toLower() >= u'a' && c.toLower() <= u'f');
           });
}

struct Letters
{
    qsizetype digits = 0, upper = 0, lower = 0;

    explicit Letters(const QString &part)
    {
        for (const QChar c : part) {
            digits += c.isDigit();
            upper += c.isUpper();
            lower += c.isLower();
        }
    }
};

// Secret keys of a cloud are Base64 of 30 bytes: 40 characters, some of which may be slashes. In a path letters of one
// kind stand together, here they change all the time.
bool isCloudKey(const QString &part)
{
    constexpr qsizetype size = 40;
    constexpr int leastChanges = 10;
    const Letters letters(part);
    if (part.size() != size || letters.digits == 0 || letters.upper == 0 || letters.lower == 0)
        return false;
    int changes = 0;
    const auto kind = [](QChar c) { return c.isDigit() ? 1 : c.isUpper() ? 2 : c.isLower() ? 3 : 0; };
    for (qsizetype i = 1; i < part.size(); ++i)
        changes += kind(part.at(i)) && kind(part.at(i - 1)) && kind(part.at(i)) != kind(part.at(i - 1));
    return changes >= leastChanges;
}

// Letters and digits in no order: a long run with a stretch in which many of both stand together, or hexadecimal. Names
// of models and paths have digits too, but in parts of their own.
QString randomLooking(const QString &run)
{
    static const QRegularExpression separators(QStringLiteral("[-_+/=]+")), outer(QStringLiteral("[-_=]+"));
    const auto mixed = [](const QString &part) {
        const Letters in(part);
        return part.size() >= 12 && in.digits >= 2 && in.upper + in.lower >= 3 &&
               (in.digits >= 4 || std::min(in.lower, in.upper) >= 2);
    };
    const bool random = isHexadecimal(run) || std::ranges::any_of(run.split(separators), mixed) ||
                        std::ranges::any_of(run.split(outer), isCloudKey);
    return random ? run : QString();
}

// What a password or a key is called, and what stands between the name and the value.
QString nameOfSecret()
{
    return QStringLiteral(
        R"((?<!\p{L})(?:password|passwd|passwort|kennwort|passphrase|pwd|secret|client_secret|token|access_token|refresh_token|api[ _-]?key|apikey|access[ _-]?key|secret[ _-]?key|private[ _-]?key|auth|authorization)\\?["'`]?\s*(?:[:=]|\bis\b|\bist\b|=>)\s*)");
}

// In quotation marks the value is all that stands between them, spaces and commas too.
void findNamed(const QString &text, Secrets &out)
{
    static const auto quoted = expression(
        nameOfSecret() +
        QStringLiteral(
            R"((?|(\\?["'`])(?:(?:Bearer|Basic)\s+)?([^\r\n]{1,400}?)(?<!\\)\1|([“„«‹])([^\r\n“”»›]{1,400})[“”»›]))"));
    // A sign of punctuation belongs to it when it goes on behind; not where the next member of a list begins.
    static const auto bare = expression(
        nameOfSecret() +
        QStringLiteral(
            R"((?:(?:Bearer|Basic)\s+)?\\?["'`]?((?:[^\s"'`,;}\])&<>\\]++|&(?!#?\w+[=;])|[,;](?=[^\s"'`,;}\])&<>\\])(?!\w+\s*[:=])|[)\]}](?=\w))++))"));
    const auto same = [](const QString &found) { return found; };
    matches(text, quoted, SecretKind::Key, 2, out, same);
    const auto telling = [](const QString &found) {
        static const QStringList none{"true", "false", "null", "none", "None", "True", "False"};
        return found.size() < 4 || none.contains(found) ? QString() : found;
    };
    matches(text, bare, SecretKind::Key, 1, out, telling);
}

void findKeys(const QString &text, Secrets &out)
{
    static const auto known = expression(
        R"(%W(?:A[KS]IA[0-9A-Z]{12,}|sk[-_][A-Za-z0-9_-]{12,}|pk[-_](?:live|test)[-_][A-Za-z0-9]{8,}|gh[pousr]_[A-Za-z0-9]{16,}|github_pat_[A-Za-z0-9_]{16,}|glpat-[A-Za-z0-9_-]{16,}|xox[abeprs]-[A-Za-z0-9-]{8,}|AIza[0-9A-Za-z_-]{20,}|ya29\.[0-9A-Za-z_-]{8,}|ph[cx]_[A-Za-z0-9]{16,}|hf_[A-Za-z0-9]{16,}|eyJ[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]*){1,4}))");
    static const auto block =
        expression(R"(-----BEGIN [A-Z ]*(?:KEY|CERTIFICATE)[A-Z ]*-----[\s\S]*?(?:-----END [A-Z ]*-----|$))");
    static const auto bearer = expression(R"(\b(?:Bearer|Basic)\s+([A-Za-z0-9._~+/=-]{8,}))");
    static const auto credentials = expression(R"(://[^\s/:@]*:([^\s/@]+)@)");
    // Of users, sessions and requests; however few letters are in it.
    static const auto id = expression(R"([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})");
    static const auto runs = expression(R"(%W[A-Za-z0-9_+/=-]{20,})");
    const auto same = [](const QString &found) { return found; };
    matches(text, known, SecretKind::Key, 0, out, same);
    matches(text, block, SecretKind::Key, 0, out, same);
    findNamed(text, out);
    matches(text, bearer, SecretKind::Key, 1, out, same);
    matches(text, credentials, SecretKind::Key, 1, out, same);
    matches(text, id, SecretKind::Key, 0, out, [](const QString &found) { return found.toLower(); });
    matches(text, runs, SecretKind::Key, 0, out, randomLooking);
}

} // namespace

bool isIban(const QString &compact)
{
    if (compact.size() < 15 || compact.size() > 34)
        return false;
    if (const int length = ibanLength(compact.left(2)); length > 0 && compact.size() != length)
        return false;
    int rest = 0;
    for (qsizetype i = 0; i < compact.size(); ++i) {
        const char16_t c = compact.at((i + 4) % compact.size()).unicode();
        const bool digit = c >= u'0' && c <= u'9';
        if (!digit && (c < u'A' || c > u'Z'))
            return false;
        rest = (digit ? rest * 10 + (c - u'0') : rest * 100 + (c - u'A' + 10)) % 97;
    }
    return rest == 1;
}

bool isCardNumber(const QString &digits)
{
    if (digits.size() < 13 || digits.size() > 19)
        return false;
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int digit = digits.at(digits.size() - 1 - i).digitValue();
        const int twice = digit * 2;
        sum += i % 2 ? twice - (twice > 9 ? 9 : 0) : digit;
    }
    return sum % 10 == 0;
}

std::vector<Secret> findSecrets(const QString &text)
{
    Secrets found;
    findEmails(text, found);
    const auto digits = std::ranges::count_if(text, [](QChar c) { return c.isDigit(); });
    // Of two that cover the same, the first gives the kind.
    if (digits > 0)
        findAddresses(text, found);
    if (digits >= 10)
        findIbans(text, found);
    if (digits >= 6)
        findNumbers(text, found);
    findKeys(text, found);
    return found;
}

} // namespace parlance
