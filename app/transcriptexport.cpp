#include "app/transcriptexport.h"

#include "exporters/recordwriter.h"
#include "exporters/sealed.h"
#include "models/core/format.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace parlance {

namespace {

QString roleName(SpeakerRole role)
{
    static constexpr const char *names[] = {"user", "assistant", "tool", "system"};
    return QLatin1String(names[size_t(role)]);
}

QString ratingOf(const ReadMessage &message)
{
    return !message.up ? QString() : *message.up ? QStringLiteral("up") : QStringLiteral("down");
}

QJsonArray chunksOf(const ReadMessage &message)
{
    QJsonArray chunks;
    for (const ReadChunk &chunk : message.chunks) {
        QJsonObject json{{QStringLiteral("source"), chunk.source}, {QStringLiteral("text"), chunk.text}};
        if (chunk.cited)
            json.insert(QStringLiteral("cited"), true);
        if (chunk.rank)
            json.insert(QStringLiteral("rank"), *chunk.rank);
        if (chunk.score)
            json.insert(QStringLiteral("score"), *chunk.score);
        chunks.append(json);
    }
    return chunks;
}

QJsonArray toolsOf(const ReadMessage &message)
{
    QJsonArray tools;
    for (const ReadTool &tool : message.tools) {
        QJsonObject json{{QStringLiteral("name"), tool.name},
                         {QStringLiteral("input"), tool.input},
                         {QStringLiteral("output"), tool.output}};
        if (tool.ok)
            json.insert(QStringLiteral("ok"), *tool.ok);
        tools.append(json);
    }
    return tools;
}

QJsonObject errorOf(const ReadMessage &message)
{
    QJsonObject json;
    for (const auto &[key, text] : {std::pair("name", &message.errorName), std::pair("text", &message.errorText),
                                    std::pair("stack", &message.errorStack)})
        if (!text->isEmpty())
            json.insert(QLatin1String(key), *text);
    return json;
}

void putTexts(QJsonObject &json, const ReadMessage &message)
{
    const std::pair<const char *, QString> texts[] = {
        {"model", message.model},         {"reasoning", message.reasoning}, {"intent", message.intent},
        {"sentiment", message.sentiment}, {"rating", ratingOf(message)},    {"feedback_category", message.category},
        {"comment", message.comment}};
    for (const auto &[key, text] : texts)
        if (!text.isEmpty())
            json.insert(QLatin1String(key), text);
}

void putNumbers(QJsonObject &json, const ReadMessage &message)
{
    const std::pair<const char *, std::optional<qint64>> numbers[] = {{"input_tokens", message.inputTokens},
                                                                      {"output_tokens", message.outputTokens},
                                                                      {"response_time", message.responseMs},
                                                                      {"retrieval_time", message.retrievalMs}};
    for (const auto &[key, number] : numbers)
        if (number)
            json.insert(QLatin1String(key), *number);
    if (message.cost)
        json.insert(QStringLiteral("cost"), double(*message.cost) / 1e9);
    if (message.confidence)
        json.insert(QStringLiteral("confidence"), *message.confidence);
}

QJsonObject toJson(const ReadMessage &message)
{
    QJsonObject json{{QStringLiteral("role"), roleName(message.role)},
                     {QStringLiteral("at"), isoUtc(message.at)},
                     {QStringLiteral("text"), message.text}};
    putTexts(json, message);
    putNumbers(json, message);
    if (message.hidden)
        json.insert(QStringLiteral("on_another_branch"), true);
    if (message.gone)
        json.insert(QStringLiteral("gone_at_source"), true);
    const std::pair<const char *, QJsonArray> lists[] = {
        {"slots", QJsonArray::fromStringList(message.slotTexts)},
        {"attachments", QJsonArray::fromStringList(message.attachments)},
        {"chunks", chunksOf(message)},
        {"tools", toolsOf(message)}};
    for (const auto &[key, list] : lists)
        if (!list.isEmpty())
            json.insert(QLatin1String(key), list);
    if (const QJsonObject error = errorOf(message); !error.isEmpty())
        json.insert(QStringLiteral("error"), error);
    return json;
}

// Its place and that of what it answers, counted from 1; 0: it answers nothing that is here.
std::vector<qint64> parentsOf(const ReadConversation &read)
{
    QHash<qint64, qint64> places;
    for (const ReadMessage &message : read.messages)
        places.insert(message.message, places.size() + 1);
    std::vector<qint64> parents;
    for (const ReadMessage &message : read.messages)
        parents.push_back(places.value(message.parent));
    return parents;
}

QByteArray asJson(const ReadConversation &read)
{
    QJsonArray messages;
    const std::vector<qint64> parents = parentsOf(read);
    for (size_t i = 0; i < read.messages.size(); ++i) {
        QJsonObject json = toJson(read.messages[i]);
        json.insert(QStringLiteral("n"), qint64(i + 1));
        if (parents[i] > 0)
            json.insert(QStringLiteral("parent"), parents[i]);
        messages.append(json);
    }
    QJsonObject json{{QStringLiteral("conversation"), read.key},
                     {QStringLiteral("title"), read.title},
                     {QStringLiteral("bot"), read.bot},
                     {QStringLiteral("user"), read.user},
                     {QStringLiteral("messages"), messages}};
    if (!read.instruction.isEmpty())
        json.insert(QStringLiteral("instruction"), read.instruction);
    if (read.cost)
        json.insert(QStringLiteral("cost"), double(*read.cost) / 1e9);
    return QJsonDocument(json).toJson();
}

// What stands below the text of a message.
QString detailsOf(const ReadMessage &message)
{
    QString text;
    if (!message.reasoning.isEmpty())
        text += u"\n> reasoning: " + message.reasoning.simplified() + u"\n";
    for (const QString &name : message.attachments)
        text += u"\n- attachment: " + name + u"\n";
    for (const ReadTool &tool : message.tools)
        text += u"\n- tool " + tool.name + u": " + tool.input.simplified() + u" → " + tool.output.simplified() + u"\n";
    for (const ReadChunk &chunk : message.chunks)
        text += u"\n- " + chunk.source + u": " + chunk.text.simplified() + u"\n";
    if (!message.errorName.isEmpty() || !message.errorText.isEmpty() || !message.errorStack.isEmpty())
        text += u"\n> error: " +
                QStringList{message.errorName, message.errorText, message.errorStack}.join(u' ').simplified() + u"\n";
    if (message.up)
        text += QStringLiteral("\n> rated %1: %2 %3\n")
                    .arg(ratingOf(message), message.category, message.comment.simplified());
    return text;
}

QByteArray asMarkdown(const ReadConversation &read, const TimeZone &zone)
{
    QString text =
        u"# " + (read.title.isEmpty() ? read.key : read.title) + u"\n\n" + read.bot + u" · " + read.user + u"\n";
    for (const ReadMessage &message : read.messages)
        text += u"\n## " + roleName(message.role) + u", " + formatPoint(message.at, zone, QLocale::c()) + u"\n\n" +
                message.text + u"\n" + detailsOf(message);
    return text.toUtf8();
}

Result<void> put(QIODevice &device, const QByteArray &bytes)
{
    return device.write(bytes) == bytes.size() ? Result<void>() : fail(ErrorCategory::Storage, device.errorString());
}

QString compact(const QJsonArray &list)
{
    return list.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

class Rows
{
public:
    void text(const char *key, const QString &value)
    {
        Column &column = at(key, ValueType::Text, Unit::Text);
        column.texts.push_back(value);
        column.nulls.push_back(value.isEmpty());
    }
    void number(const char *key, std::optional<qint64> value, Unit unit = Unit::Count,
                ValueType type = ValueType::Integer)
    {
        Column &column = at(key, type, unit);
        column.integers.push_back(value.value_or(0));
        column.nulls.push_back(!value);
    }
    void real(const char *key, std::optional<double> value)
    {
        Column &column = at(key, ValueType::Real, Unit::Ratio);
        column.reals.push_back(value.value_or(0));
        column.nulls.push_back(!value);
    }
    void end()
    {
        m_next = 0;
        ++m_table.rows;
    }
    Table take()
    {
        m_table.totals.resize(m_table.columns.size());
        return std::move(m_table);
    }

private:
    // Every row names the same columns in the same order: the first one makes them.
    Column &at(const char *key, ValueType type, Unit unit)
    {
        if (m_table.rows == 0) {
            Column column;
            column.key = QLatin1String(key);
            column.label = column.key;
            column.type = type;
            column.unit = unit;
            m_table.columns.push_back(std::move(column));
        }
        return m_table.columns[m_next++];
    }

    Table m_table;
    size_t m_next = 0;
};

} // namespace

Table transcriptTable(const ReadConversation &read)
{
    Rows rows;
    const std::vector<qint64> parents = parentsOf(read);
    for (size_t i = 0; i < read.messages.size(); ++i) {
        const ReadMessage &message = read.messages[i];
        rows.number("n", qint64(i + 1));
        rows.number("parent", parents[i] > 0 ? std::optional(parents[i]) : std::nullopt);
        rows.text("role", roleName(message.role));
        rows.number("at", message.at, Unit::Time, ValueType::Time);
        rows.text("text", message.text);
        rows.text("model", message.model);
        rows.text("reasoning", message.reasoning);
        rows.number("input_tokens", message.inputTokens);
        rows.number("output_tokens", message.outputTokens);
        rows.number("response_time", message.responseMs, Unit::Duration);
        rows.number("retrieval_time", message.retrievalMs, Unit::Duration);
        rows.number("cost", message.cost, Unit::Money);
        rows.text("intent", message.intent);
        rows.text("slots", message.slotTexts.join(QStringLiteral("; ")));
        rows.real("confidence", message.confidence);
        rows.text("sentiment", message.sentiment);
        rows.text("rating", ratingOf(message));
        rows.text("feedback_category", message.category);
        rows.text("comment", message.comment);
        rows.text("attachments", message.attachments.join(QStringLiteral("; ")));
        rows.text("chunks", compact(chunksOf(message)));
        rows.text("tools", compact(toolsOf(message)));
        rows.text("error_name", message.errorName);
        rows.text("error_text", message.errorText);
        rows.text("error_stack", message.errorStack);
        rows.number("on_another_branch", message.hidden);
        rows.end();
    }
    return rows.take();
}

Result<void> writeTranscript(const ReadConversation &read, const TimeZone &zone, const QString &path,
                             const QString &password, QIODevice &device, std::stop_token stop)
{
    QString name = path.toLower();
    if (!password.isEmpty() && name.endsWith(QStringLiteral(".sealed")))
        name.chop(7);
    const QString suffix = QFileInfo(name).suffix();
    const auto table = suffix == u"json" ? std::nullopt : tableFormat(suffix);
    if (table == TableFormat::Xlsx && !password.isEmpty())
        return fail(ErrorCategory::Usage, QStringLiteral("a workbook cannot be sealed"));
    return writeSealed(device, sealPassword(password), [&](QIODevice &to) -> Result<void> {
        if (!table || *table == TableFormat::Text)
            return put(to, suffix == u"json" ? asJson(read) : asMarkdown(read, zone));
        RecordWriter writer(to, *table, zone);
        if (auto written = writer.write(transcriptTable(read), stop); !written)
            return written;
        return writer.finish();
    });
}

ExportJob transcriptExport(const ReadConversation &read, const TimeZone &zone, const QString &path,
                           const QString &password)
{
    ExportJob job = exportOfFile(
        QCoreApplication::translate("TranscriptExport", "Transcript as %1").arg(QFileInfo(path).fileName()), read.key,
        path, [read, zone, path, password](QIODevice &device, std::stop_token stop, const ProgressSink &) {
            return writeTranscript(read, zone, path, password, device, std::move(stop));
        });
    job.target = QStringLiteral("conversation");
    return job;
}

} // namespace parlance
