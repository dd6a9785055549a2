// Members of documents and reports as JSON. Private to the layer.
#pragma once

#include "models/documents/document.h"

#include <QJsonArray>

namespace parlance::parts {

tl::unexpected<Error> wrong(const QString &path, const QString &text);
// The error of a nested value, with its place seen from the document.
tl::unexpected<Error> within(const QString &path, Error error);

// Takes members out of an object; what is left at the end is unknown to this program and kept.
class Members
{
public:
    explicit Members(QJsonObject object)
        : m_rest(std::move(object))
    {}

    QJsonValue take(const char *key) { return m_rest.take(QLatin1String(key)); }
    QString text(const char *key) { return take(key).toString(); }
    [[nodiscard]] QJsonObject rest() const { return m_rest; }

private:
    QJsonObject m_rest;
};

void setText(QJsonObject &object, const char *key, const QString &text); // left out when empty

QJsonArray queriesToJson(const std::vector<Query> &queries);
Result<std::vector<Query>> queriesFromJson(const QJsonArray &array, const QString &path);
QJsonObject visualToJson(const Visual &visual);
Result<Visual> visualFromJson(QJsonObject object, const QString &path);

} // namespace parlance::parts
