#include "views/theme/theme.h"

#include <QFontDatabase>

namespace parlance {

namespace {

struct TypeStep
{
    int pixels;
    int line;
    QFont::Weight weight;
};

TypeStep step(TextRole role)
{
    switch (role) {
    case TextRole::Kpi:
        return {24, 32, QFont::Bold};
    case TextRole::PageTitle:
        return {20, 28, QFont::Bold};
    case TextRole::CardTitle:
        return {14, 20, QFont::DemiBold};
    case TextRole::Body:
        return {13, 20, QFont::Normal};
    case TextRole::Control:
        return {13, 20, QFont::Medium};
    case TextRole::ControlStrong:
        return {13, 20, QFont::DemiBold};
    case TextRole::Table:
        return {12, 16, QFont::Normal};
    case TextRole::TableStrong:
        return {12, 16, QFont::DemiBold};
    case TextRole::Axis:
        return {11, 16, QFont::Normal};
    case TextRole::TableHead:
        return {11, 16, QFont::DemiBold};
    case TextRole::Code:
        return {11, 16, QFont::Normal};
    }
    return {13, 20, QFont::Normal};
}

} // namespace

void installFonts()
{
    static const bool done = [] {
        for (const char *weight : {"Regular", "Medium", "SemiBold", "Bold"}) {
            const QString file = QStringLiteral(":/fonts/ParlanceInter-%1.ttf").arg(QLatin1String(weight));
            if (QFontDatabase::addApplicationFont(file) < 0)
                qWarning("The bundled font %ls cannot be loaded.", qUtf16Printable(file));
        }
        return true;
    }();
    Q_UNUSED(done)
}

QFont font(TextRole role)
{
    const TypeStep s = step(role);
    QFont result;
    if (role == TextRole::Code)
        result = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    else
        result.setFamilies({QStringLiteral("Parlance Inter"), QStringLiteral("Noto Sans")});
    result.setPixelSize(s.pixels);
    result.setWeight(s.weight);
    return result;
}

int lineHeight(TextRole role)
{
    return step(role).line;
}

} // namespace parlance
