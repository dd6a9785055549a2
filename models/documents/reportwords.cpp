// What a report says and how it looks: tokens, brand; and the pivots in it.
#include "models/documents/measurefile.h"
#include "models/documents/report.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace parlance {

namespace {

constexpr double leastContrast = 3.0; // of what is drawn, WCAG 1.4.11

} // namespace

Result<Pivot> pivotOnPage(const ReportBlock &block, const PageFilter &page)
{
    Result<Pivot> pivot = fillPivot(block.exploration.pivot, block.exploration.parameters);
    if (!pivot)
        return pivot;
    if (pivot->period == Period{})
        pivot->period = page.period;
    pivot->compare = block.exploration.compare.value_or(page.compare);
    pivot->where = std::move(pivot->where) && page.where;
    return pivot;
}

QStringList parameterNames(const Report &report)
{
    QStringList names;
    for (const ReportParameter &one : report.parameters)
        names << one.name;
    for (const ReportBlock &block : report.blocks)
        for (const Parameter &one : block.exploration.parameters)
            if (!one.fixed && !names.contains(one.name))
                names << one.name;
    return names;
}

ReportBlock pivotBlock(const Exploration &exploration, const OwnMeasures &own)
{
    ReportBlock block;
    block.kind = ReportBlockKind::Pivot;
    block.exploration = exploration;
    block.exploration.key.clear();
    block.exploration.title.clear();
    block.title = exploration.title.isEmpty() ? describe(exploration, own) : exploration.title;
    QStringList mentioned;
    for (const PivotValue &value : exploration.pivot.values)
        mentioned << value.of;
    for (const Parameter &one : exploration.parameters) // it may stand for a metric
        mentioned << one.values << one.choices;
    block.own = namedIn(mentioned.join(u' '), own);
    return block;
}

QString fillTokens(QString text, const std::vector<std::pair<QString, QString>> &tokens)
{
    // In one pass: what a token brings is not looked through again.
    QString out;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype open = text.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : text.indexOf(u'}', open);
        if (close < 0)
            break;
        const QStringView name = QStringView(text).sliced(open + 1, close - open - 1);
        const auto known = std::find_if(tokens.begin(), tokens.end(), [&](const auto &t) { return t.first == name; });
        out += QStringView(text).sliced(at, open - at);
        out += known == tokens.end() ? text.sliced(open, close - open + 1) : known->second;
        at = close + 1;
    }
    return out + text.sliced(at);
}

double contrastWithWhite(const QString &color)
{
    if (color.size() != 7 || color.front() != u'#')
        return 0;
    bool fine = false;
    const int rgb = QStringView(color).sliced(1).toInt(&fine, 16);
    if (!fine)
        return 0;
    const auto linear = [](int part) {
        const double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    const double light =
        0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    return 1.05 / (light + 0.05);
}

QStringList brandProblems(const Brand &brand)
{
    QStringList problems;
    for (const QString &color : {brand.accent, brand.second}) {
        const double contrast = contrastWithWhite(color);
        if (color.isEmpty())
            continue;
        if (contrast == 0)
            problems << QCoreApplication::translate("Report", "“%1” is no colour: write it as #0b5cad").arg(color);
        else if (contrast < leastContrast)
            problems << QCoreApplication::translate("Report",
                                                    "%1 is too pale on paper (contrast %2, at least 3 is needed)")
                            .arg(color, QString::number(contrast, 'f', 1));
    }
    if (!brand.logo.isEmpty() && !brand.logo.startsWith(u"data:image/"))
        problems << QCoreApplication::translate("Report", "The logo has to be a picture as data URI");
    return problems;
}

} // namespace parlance
