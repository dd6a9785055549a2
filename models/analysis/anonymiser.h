// Takes out of texts what tells who somebody is, and puts a pseudonym in its place that is the same everywhere: whoever
// has the key gets the same one again, and nobody without it can go back. Errs on the safe side: a number that might be
// a telephone number goes.
#pragma once

#include "models/core/result.h"

#include <QHash>
#include <QMap>
#include <QRegularExpression>

#include <set>
#include <vector>

namespace parlance {

// The names stand in the pseudonyms ("[email 3f…]") and in reports; permanent.
enum class SecretKind { Person, Email, Phone, Iban, Card, Ip, Key, Word, Pattern };
QString keyOf(SecretKind kind);

// Somebody of the users list. All names of one person get one pseudonym; a name that two have goes by the first of them.
struct KnownPerson
{
    QString id;        // empty: whoever goes by the first of the names, one of those with an id if there is one
    QStringList names; // label, e-mail, …; the id counts by itself
    // Whether each word of a full name tells who it is; not of an id like "chat-service".
    bool partsTell = true;
};

struct AnonymiserRules
{
    QByteArray key; // of the pseudonyms: 32 random bytes
    std::vector<KnownPerson> people;
    // Further words that must not come out, whatever their case. Whole words, signs between them do not matter; what
    // begins or ends with a sign ("C++", "***") as it is written.
    QStringList words;
    QStringList patterns; // regular expressions
};

// A part of a text that goes, and what takes its place.
struct Redaction
{
    qsizetype start = 0, length = 0;
    SecretKind kind = SecretKind::Word;
    QString pseudonym;

    bool operator==(const Redaction &) const = default;
};

// What was taken out, without saying it.
struct RedactionReport
{
    struct Count
    {
        qint64 found = 0;
        std::set<QString> pseudonyms;
    };
    QMap<SecretKind, Count> kinds;
    QMap<QString, qint64> fields; // name of the field → found in it

    void add(const QString &field, const std::vector<Redaction> &redactions);
    [[nodiscard]] qint64 total() const;
};

// "admin", "Support Team": says what somebody does, not who it is.
bool isRoleName(const QString &name);

// Const functions are thread-safe.
class Anonymiser
{
public:
    // A pattern that is no regular expression, and a key of less than 16 bytes, are Usage errors.
    static Result<Anonymiser> make(const AnonymiserRules &rules);

    // In order, not overlapping.
    [[nodiscard]] std::vector<Redaction> find(const QString &text) const;
    [[nodiscard]] QString anonymised(const QString &text) const;
    static QString replaced(const QString &text, const std::vector<Redaction> &redactions);

    // For whole fields that name something ("user", "conversation"): always goes, whatever it looks like. Of somebody in
    // the users list the one that stands for all their names. Empty stays empty.
    [[nodiscard]] QString pseudonym(const QString &what, const QString &value) const;
    [[nodiscard]] QString person(const QString &value) const { return pseudonym(keyOf(SecretKind::Person), value); }

private:
    struct Span
    {
        qsizetype start = 0, end = 0; // of the original
        SecretKind kind = SecretKind::Word;
        QString meaning; // what the pseudonym is of: the same for other spellings
    };
    // Words that follow each other, folded, and whose name it is (empty: a word of the user's).
    struct Phrase
    {
        QStringList words;
        QString person;
        SecretKind kind = SecretKind::Person;

        bool operator==(const Phrase &) const = default;
    };

    Anonymiser() = default;
    void addPhrase(const QString &text, const QString &person, SecretKind kind);
    void addLiteral(const QString &text, const QString &person, SecretKind kind);
    void addName(const QString &name, const QString &person, bool partsTell);
    void addNames(const KnownPerson &person);
    void findIn(const struct PlainForm &form, std::vector<Span> &spans) const;
    void findPhrases(const PlainForm &form, std::vector<Span> &spans) const;
    void findLiterals(const PlainForm &form, std::vector<Span> &spans) const;
    void findPatterns(const PlainForm &form, std::vector<Span> &spans) const;
    static Span spanOf(const struct PlainForm &form, qsizetype start, qsizetype end, const Phrase &phrase);
    [[nodiscard]] QString hashed(const QString &kind, const QString &meaning) const;

    QByteArray m_key;
    QHash<QString, std::vector<Phrase>> m_phrases; // by first word
    // Found wherever they stand, also inside of words: of scripts that put no spaces between them, and signs. By their
    // first two characters (one: with 0).
    QHash<quint32, std::vector<Phrase>> m_literals;
    QHash<QString, QString> m_people; // folded name → id
    std::vector<QRegularExpression> m_patterns;
};

} // namespace parlance
