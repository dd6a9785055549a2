#include "app/privacy.h"

#include <QRandomGenerator>

namespace parlance {

namespace {

constexpr const char *keySetting = "pseudonym_key";
constexpr const char *wordsSetting = "privacy_words";
constexpr const char *patternsSetting = "privacy_patterns";
constexpr int keyWords = 8; // of 32 bits

QByteArray newKey()
{
    QByteArray key(keyWords * 4, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(key.data()), keyWords);
    return key;
}

Result<QByteArray> pseudonymKey(Store &store)
{
    const auto stored = store.setting(QLatin1String(keySetting));
    if (!stored)
        return tl::unexpected(stored.error());
    if (const QByteArray key = QByteArray::fromHex(stored->toString().toLatin1()); key.size() == keyWords * 4)
        return key;
    const QByteArray key = newKey();
    if (!store.isReadOnly())
        if (auto set = store.setSetting(QLatin1String(keySetting), QString::fromLatin1(key.toHex())); !set)
            return tl::unexpected(set.error());
    return key;
}

// Names and addresses of everybody: those of the users list, and who left them as a lead.
Result<std::vector<KnownPerson>> peopleOf(const Store &store)
{
    const auto session = store.read();
    if (!session)
        return tl::unexpected(session.error());
    auto s = (*session)->prepare(QStringLiteral("SELECT ext_id, label, email FROM user UNION ALL"
                                                " SELECT coalesce(email, phone, name), name, phone FROM lead"
                                                " WHERE coalesce(email, phone, name) <> ''"));
    if (!s)
        return tl::unexpected(s.error());
    std::vector<KnownPerson> people;
    for (;;) {
        const auto row = s->step();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return people;
        KnownPerson person{s->text(0), {}};
        for (const int column : {1, 2})
            if (const QString name = s->text(column); !name.isEmpty() && name != person.id)
                person.names << name;
        people.push_back(std::move(person));
    }
}

} // namespace

Result<PrivacyWords> privacyWords(const Store &store)
{
    const auto words = store.setting(QLatin1String(wordsSetting));
    const auto patterns = store.setting(QLatin1String(patternsSetting));
    if (!words || !patterns)
        return tl::unexpected(!words ? words.error() : patterns.error());
    return PrivacyWords{words->toStringList(), patterns->toStringList()};
}

Result<void> setPrivacyWords(Store &store, const PrivacyWords &words)
{
    AnonymiserRules rules; // says what is wrong with a pattern
    rules.key = QByteArray(32, '0');
    rules.patterns = words.patterns;
    if (const auto valid = Anonymiser::make(rules); !valid)
        return tl::unexpected(valid.error());
    if (auto set = store.setSetting(QLatin1String(wordsSetting), words.words); !set)
        return set;
    return store.setSetting(QLatin1String(patternsSetting), words.patterns);
}

Result<Anonymiser> anonymiserOf(Store &store, const PrivacyWords &more)
{
    auto key = pseudonymKey(store);
    auto words = privacyWords(store);
    auto people = peopleOf(store);
    if (!key || !words || !people)
        return tl::unexpected(!key ? key.error() : !words ? words.error() : people.error());
    return Anonymiser::make(
        {std::move(*key), std::move(*people), words->words + more.words, words->patterns + more.patterns});
}

Table anonymised(const Table &rows, std::span<const RecordField> fields, const Anonymiser &anonymiser,
                 RedactionReport &report)
{
    Table out = rows;
    for (size_t c = 0; c < out.columns.size() && c < fields.size(); ++c) {
        Column &column = out.columns[c];
        if (column.type != ValueType::Text || fields[c].use == FieldUse::Plain)
            continue;
        for (size_t row = 0; row < column.texts.size(); ++row) {
            QString &text = column.texts[row];
            if (column.nulls[row] || text.isEmpty())
                continue;
            if (fields[c].use == FieldUse::Text) {
                const std::vector<Redaction> found = anonymiser.find(text);
                report.add(column.key, found);
                if (!found.empty())
                    text = Anonymiser::replaced(text, found);
            } else {
                const bool person = fields[c].use == FieldUse::Person;
                // A parent is a message: by the same name it is found again.
                const QString what = column.key == u"parent" ? QStringLiteral("message") : column.key;
                text = person ? anonymiser.person(text) : anonymiser.pseudonym(what, text);
                ++report.fields[column.key];
            }
        }
    }
    return out;
}

QJsonObject toJson(const RedactionReport &report)
{
    QJsonObject kinds, fields;
    for (auto it = report.kinds.begin(); it != report.kinds.end(); ++it)
        kinds.insert(keyOf(it.key()), QJsonObject{{QStringLiteral("found"), it->found},
                                                  {QStringLiteral("distinct"), qint64(it->pseudonyms.size())}});
    for (auto it = report.fields.begin(); it != report.fields.end(); ++it)
        fields.insert(it.key(), it.value());
    return {{QStringLiteral("total"), report.total()},
            {QStringLiteral("kinds"), kinds},
            {QStringLiteral("fields"), fields}};
}

} // namespace parlance
