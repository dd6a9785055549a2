#include "views/pages/reportblocks.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace parlance {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("ReportsPage", text);
}

} // namespace

QString kindLabel(ReportBlockKind kind)
{
    switch (kind) {
    case ReportBlockKind::Kpis:
        return say(QT_TRANSLATE_NOOP("ReportsPage", "Figures"));
    case ReportBlockKind::Chart:
        return say(QT_TRANSLATE_NOOP("ReportsPage", "Chart"));
    case ReportBlockKind::Table:
        return say(QT_TRANSLATE_NOOP("ReportsPage", "Table"));
    case ReportBlockKind::Text:
        return say(QT_TRANSLATE_NOOP("ReportsPage", "Text"));
    case ReportBlockKind::PageBreak:
        return say(QT_TRANSLATE_NOOP("ReportsPage", "Page break"));
    case ReportBlockKind::Contents:
        return say(QT_TRANSLATE_NOOP("ReportsPage", "Contents"));
    case ReportBlockKind::Pivot:
        return say(QT_TRANSLATE_NOOP("ReportsPage", "Pivot"));
    }
    return {};
}

// "Bots in March" → "bots-in-march"
QString reportKey(const QString &title)
{
    QString key;
    for (const QChar c : title.toLower())
        if (c.isLetterOrNumber())
            key += c;
        else if (!key.isEmpty() && !key.endsWith(u'-'))
            key += u'-';
    while (key.endsWith(u'-'))
        key.chop(1);
    return key;
}

QString freeId(const Report &report)
{
    const auto taken = [&](const QString &id) {
        return std::any_of(report.blocks.begin(), report.blocks.end(), [&](const auto &one) { return one.id == id; });
    };
    int n = 1;
    while (taken(QStringLiteral("block-%1").arg(n)))
        ++n;
    return QStringLiteral("block-%1").arg(n);
}

ReportBlock newBlock(ReportBlockKind kind, const Report &report)
{
    ReportBlock block;
    block.kind = kind;
    block.id = freeId(report);
    Query query;
    query.measures = {MeasureKey::Messages};
    switch (kind) {
    case ReportBlockKind::Kpis:
        query.measures = {MeasureKey::Conversations, MeasureKey::Messages, MeasureKey::Users, MeasureKey::Cost};
        block.queries = {query};
        break;
    case ReportBlockKind::Chart:
        query.by = {{DimensionKey::Time, Grain::Day, 0}};
        block.queries = {query};
        block.visual.kind = VisualKind::Line;
        break;
    case ReportBlockKind::Table:
        query.by = {{DimensionKey::Bot, Grain::Day, 0}};
        block.queries = {query};
        break;
    case ReportBlockKind::Text:
        block.text = say(QT_TRANSLATE_NOOP("ReportsPage", "Write here."));
        break;
    case ReportBlockKind::Pivot:
        block.exploration.pivot.rows = {{DimensionKey::Bot, Grain::Day, 0}};
        block.exploration.pivot.columns = {{DimensionKey::Time, Grain::Week, 0}};
        block.exploration.pivot.values = {{QStringLiteral("messages"), PivotValue::Show::Value, 3}};
        break;
    case ReportBlockKind::PageBreak:
    case ReportBlockKind::Contents:
        break;
    }
    if (kind != ReportBlockKind::PageBreak && kind != ReportBlockKind::Text)
        block.title = kindLabel(kind);
    return block;
}

// The block alone, as it stands in the file.
QString blockJson(const Report &report, int row)
{
    return QString::fromUtf8(
        QJsonDocument(toJson(report)[QStringLiteral("blocks")][qsizetype(row)].toObject()).toJson());
}

} // namespace parlance
