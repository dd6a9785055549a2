#include "models/documents/reportchanges.h"

#include <QCoreApplication>

#include <algorithm>

namespace parlance {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReportChanges)
};

QString nameOf(const ReportBlock &block)
{
    return block.title.isEmpty() ? block.id : QCoreApplication::translate("Document", block.title.toUtf8().constData());
}

const ReportBlock *blockOf(const Report &report, const QString &id)
{
    const auto known = std::ranges::find(report.blocks, id, &ReportBlock::id);
    return known == report.blocks.end() ? nullptr : &*known;
}

QStringList idsOf(const Report &report, const Report &other)
{
    QStringList ids;
    for (const ReportBlock &block : report.blocks)
        if (blockOf(other, block.id))
            ids << block.id;
    return ids;
}

// What differs in a block, as a list of nouns.
QStringList partsChanged(const ReportBlock &before, const ReportBlock &after)
{
    QStringList parts;
    const auto add = [&](bool same, const QString &what) {
        if (!same)
            parts << what;
    };
    add(before.kind == after.kind, Words::tr("kind"));
    add(before.title == after.title, Words::tr("title"));
    add(before.queries == after.queries, Words::tr("what is asked"));
    add(before.formulas == after.formulas, Words::tr("formulas"));
    add(before.exploration == after.exploration && before.own == after.own, Words::tr("pivot"));
    add(before.visual == after.visual, Words::tr("how it is shown"));
    add(before.text == after.text, Words::tr("text"));
    add(before.height == after.height, Words::tr("height"));
    add(before.unknown == after.unknown, Words::tr("parts of a newer program"));
    return parts;
}

void addHeadChanges(QStringList &out, const Report &before, const Report &after)
{
    if (before.title != after.title)
        out << Words::tr("The title was “%1” and is “%2”").arg(before.title, after.title);
    const auto add = [&](bool same, const QString &sentence) {
        if (!same)
            out << sentence;
    };
    add(before.subtitle == after.subtitle && before.header == after.header && before.footer == after.footer,
        Words::tr("Subtitle, header or footer changed"));
    add(before.filter.period == after.filter.period, Words::tr("The period changed"));
    add(before.filter.compare == after.filter.compare, Words::tr("The comparison changed"));
    add(before.filter.where == after.filter.where, Words::tr("The filter changed"));
    add(before.page == after.page, Words::tr("The paper changed"));
    add(before.brand == after.brand, Words::tr("The brand changed"));
    add(before.parameters == after.parameters, Words::tr("The parameters changed"));
    add(before.appendix == after.appendix,
        after.appendix ? Words::tr("The appendix was added") : Words::tr("The appendix was left out"));
    add(before.unknown == after.unknown, Words::tr("Parts of a newer program changed"));
}

} // namespace

QStringList reportChanges(const Report &before, const Report &after)
{
    QStringList out;
    addHeadChanges(out, before, after);
    for (const ReportBlock &block : after.blocks) {
        const ReportBlock *old = blockOf(before, block.id);
        if (!old)
            out << Words::tr("“%1” was added").arg(nameOf(block));
        else if (const QStringList parts = partsChanged(*old, block); !parts.isEmpty())
            out << Words::tr("“%1” changed: %2").arg(nameOf(block), parts.join(QStringLiteral(", ")));
    }
    for (const ReportBlock &block : before.blocks)
        if (!blockOf(after, block.id))
            out << Words::tr("“%1” was removed").arg(nameOf(block));
    if (idsOf(before, after) != idsOf(after, before))
        out << Words::tr("The order of the blocks changed");
    return out;
}

} // namespace parlance
