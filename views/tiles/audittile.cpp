#include "views/tiles/audittile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QTextCursor>
#include <QTextEdit>

namespace parlance {

namespace {

QString valueText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isNull() || value.isUndefined())
        return QStringLiteral("–");
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

// Members of two objects, whichever has them, in order.
QStringList membersOf(const QJsonObject &a, const QJsonObject &b)
{
    QStringList names = a.keys() + b.keys();
    names.sort();
    names.removeDuplicates();
    return names;
}

QString cell(const Table &rows, const char *key, qsizetype row)
{
    const Column *column = rows.column(QString::fromLatin1(key));
    return !column || column->isNull(row) || column->type != ValueType::Text ? QString() : column->labelAt(row);
}

} // namespace

QStringList auditLines(const QString &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isObject())
        return json.isEmpty() ? QStringList() : QStringList{json};
    QJsonObject object = document.object();
    QStringList lines;
    const QJsonValue before = object.value(QLatin1String("before")), after = object.value(QLatin1String("after"));
    if (before.isObject() && after.isObject()) {
        object.remove(QStringLiteral("before"));
        object.remove(QStringLiteral("after"));
        for (const QString &name : membersOf(before.toObject(), after.toObject())) {
            const QJsonValue was = before.toObject().value(name), is = after.toObject().value(name);
            lines << (was == is ? QStringLiteral("%1: %2").arg(name, valueText(is))
                                : QStringLiteral("%1: %2 → %3").arg(name, valueText(was), valueText(is)));
        }
    }
    for (auto it = object.begin(); it != object.end(); ++it)
        lines << QStringLiteral("%1: %2").arg(it.key(), valueText(it.value()));
    return lines;
}

AuditTile::AuditTile(const Block &block, const PageContext &context, QWidget *parent)
    : ListTile(block, context, parent)
    , m_detail(new QTextEdit)
{
    m_detail->setObjectName(QStringLiteral("auditDetail"));
    m_detail->setAccessibleName(tr("Event"));
    m_detail->setReadOnly(true);
    m_detail->setTabChangesFocus(true);
    m_detail->setFrameShape(QFrame::NoFrame);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_detail->document()->setDocumentMargin(12);
    build(m_detail, m_detail);
    paintPane();
}

void AuditTile::paintPane()
{
    QPalette palette = m_detail->palette();
    palette.setColor(QPalette::Base, context().theme->bg);
    palette.setColor(QPalette::Text, context().theme->text);
    m_detail->setPalette(palette);
    m_detail->setFont(parlance::font(TextRole::Body));
}

void AuditTile::contextChanged()
{
    paintPane();
    ListTile::contextChanged();
}

// What the analyst did here is in the list, but not in the number of imported events.
bool AuditTile::isEmptyAnswer() const
{
    return !answer().hasTables();
}

void AuditTile::showAnswer()
{
    const Query &counted = answer().queries.front();
    const DataVersion version = answer().tables.front()->provenance.version;
    if (m_started && version == m_version && counted.where == m_ask.where && counted.period == m_ask.period)
        return;
    m_ask.where = counted.where;
    m_ask.period = counted.period;
    m_version = version;
    m_started = true;
    listAgain();
}

void AuditTile::listAgain()
{
    if (context().audit.rows)
        setRows(context().audit.rows(m_ask), QStringLiteral("at"), m_ask.newestFirst);
}

bool AuditTile::sortBy(const QString &key, bool descending)
{
    if (key != QLatin1String("at")) {
        Q_EMIT statusMessage(tr("The audit log is sorted by time."));
        return false;
    }
    m_ask.newestFirst = descending;
    listAgain();
    return true;
}

void AuditTile::showInPane(const Table &rows, qsizetype row)
{
    m_detail->clear();
    QTextCursor cursor(m_detail->document());
    QTextCharFormat head, body, quiet;
    head.setFont(parlance::font(TextRole::CardTitle));
    head.setForeground(context().theme->text);
    quiet.setFont(parlance::font(TextRole::Table));
    quiet.setForeground(context().theme->text2);
    body.setFont(parlance::font(TextRole::Body));
    body.setForeground(context().theme->text);
    const auto line = [&](const QString &text, const QTextCharFormat &format) {
        if (cursor.position() > 0)
            cursor.insertBlock();
        cursor.insertText(text, format);
    };
    line(cell(rows, "action", row), head);
    if (const Column *at = rows.column(u"at"); at && !at->isNull(row))
        line(formatPoint(at->integers[size_t(row)], context().zone, context().style.locale), quiet);
    for (const char *key : {"actor", "target_kind", "target", "audit_origin", "source"}) {
        const QString text = cell(rows, key, row);
        const Column *column = rows.column(QString::fromLatin1(key));
        if (!text.isEmpty())
            line(QStringLiteral("%1: %2").arg(column->label, text), quiet);
    }
    const QStringList details = auditLines(cell(rows, "detail", row));
    if (!details.isEmpty())
        cursor.insertBlock();
    for (const QString &detail : details)
        line(detail, body);
    m_detail->moveCursor(QTextCursor::Start);
}

void AuditTile::addRowActions(QMenu &menu, const Table &rows, qsizetype row)
{
    addFilters(menu, rows, row,
               {{"actor", DimensionKey::Actor},
                {"action", DimensionKey::Action},
                {"target_kind", DimensionKey::TargetKind},
                {"target", DimensionKey::Target}});
    if (const QString detail = cell(rows, "detail", row); !detail.isEmpty())
        addCopy(menu, tr("Copy the detail"), detail);
}

} // namespace parlance
