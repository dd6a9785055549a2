#include "app/privacy.h"

#include "models/store/people.h"

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
    const auto words = privacyWords(store);
    if (!words)
        return tl::unexpected(words.error());
    return anonymiserWith(store, {words->words + more.words, words->patterns + more.patterns});
}

Result<Anonymiser> anonymiserWith(Store &store, const PrivacyWords &words)
{
    auto key = pseudonymKey(store);
    auto people = knownPeople(store);
    if (!key || !people)
        return tl::unexpected(!key ? key.error() : people.error());
    return Anonymiser::make({std::move(*key), std::move(*people), words.words, words.patterns});
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
