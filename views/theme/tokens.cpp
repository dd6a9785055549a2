#include "views/theme/tokens.h"

namespace parlance {

namespace {

constexpr QRgb onHeatDark = 0x1A222D;

template <size_t N>
std::array<QColor, N> colors(const std::array<QRgb, N> &values)
{
    std::array<QColor, N> result;
    for (size_t i = 0; i < N; ++i)
        result[i] = QColor(values[i]);
    return result;
}

Theme makeLight()
{
    Theme t;
    t.bg = QColor(0xF4F6F8);
    t.rail = QColor(0xEBEEF2);
    t.surface = QColor(0xFFFFFF);
    t.sunken = QColor(0xF1F3F6);
    t.hover = QColor(0xF1F4F8);
    t.sel = QColor(0xE4F0FA);
    t.border = QColor(0xDCE1E7);
    t.border2 = QColor(0xC2CAD4);
    t.grid = QColor(0xE6EAEF);
    t.axis = QColor(0xC2CAD4);
    t.text = QColor(0x1A222D);
    t.text2 = QColor(0x465162);
    t.text3 = QColor(0x5C6777);
    t.accent = QColor(0x0B5CAD);
    t.accentHover = QColor(0x094E93);
    t.onAccent = QColor(0xFFFFFF);
    t.pos = QColor(0x00735C);
    t.posSoft = QColor(0xDFF3ED);
    t.neg = QColor(0xA8380B);
    t.negSoft = QColor(0xFBE9E0);
    t.warn = QColor(0x855B00);
    t.warnSoft = QColor(0xFBF1D6);
    t.prev = QColor(0x8592A3);
    t.tooltip = t.surface;
    t.category = colors<6>({0x0B5CAD, 0xC28A0E, 0x068F74, 0x91377A, 0x3C99E6, 0xC63D0A});
    t.other = QColor(0xC2CAD4);
    t.otherOutline = QColor(0x5C6777);
    t.heat = colors<9>({0xF1F6EE, 0xBFE4C9, 0x89D0B4, 0x58B8AF, 0x399CA9, 0x2F7D9F, 0x345E91, 0x3B3E7D, 0x3B1F5E});
    t.heatText =
        colors<9>({onHeatDark, onHeatDark, onHeatDark, onHeatDark, onHeatDark, 0xFFFFFF, 0xFFFFFF, 0xFFFFFF, 0xFFFFFF});
    return t;
}

Theme makeDark()
{
    Theme t;
    t.dark = true;
    t.bg = QColor(0x12161C);
    t.rail = QColor(0x161B22);
    t.surface = QColor(0x1A2028);
    t.sunken = QColor(0x151A21);
    t.hover = QColor(0x222A34);
    t.sel = QColor(0x1B3550);
    t.border = QColor(0x2C3541);
    t.border2 = QColor(0x465260);
    t.grid = QColor(0x262E39);
    t.axis = QColor(0x465260);
    t.text = QColor(0xE8ECF1);
    t.text2 = QColor(0xB4BEC9);
    t.text3 = QColor(0x919CAB);
    t.accent = QColor(0x6DB3F2);
    t.accentHover = QColor(0x8AC4F8);
    t.onAccent = QColor(0x0E1217);
    t.pos = QColor(0x3CCB9C);
    t.posSoft = QColor(0x16352D);
    t.neg = QColor(0xF58B52);
    t.negSoft = QColor(0x3D2418);
    t.warn = QColor(0xEFC04A);
    t.warnSoft = QColor(0x392E13);
    t.prev = QColor(0x7C8897);
    t.tooltip = QColor(0x222A34);
    t.category = colors<6>({0x3F88E0, 0xF0C040, 0x1FBD8A, 0xB86CA3, 0x86D0FA, 0xF57121});
    t.other = QColor(0x465260);
    t.otherOutline = QColor(0x919CAB);
    t.heat = colors<9>({0x232B36, 0x2B3C66, 0x2C5484, 0x28718E, 0x2A9089, 0x43AC7B, 0x75C465, 0xB2D653, 0xF0E442});
    t.heatText = colors<9>({0xFFFFFF, 0xFFFFFF, 0xFFFFFF, 0xFFFFFF, 0x0E1217, 0x0E1217, 0x0E1217, 0x0E1217, 0x0E1217});
    return t;
}

Theme makePrint()
{
    Theme t = makeLight();
    t.bg = t.surface;
    t.rail = t.surface;
    return t;
}

constexpr Token table[] = {
    {"bg", &Theme::bg},
    {"rail", &Theme::rail},
    {"surface", &Theme::surface},
    {"sunken", &Theme::sunken},
    {"hover", &Theme::hover},
    {"sel", &Theme::sel},
    {"border", &Theme::border},
    {"border2", &Theme::border2},
    {"grid", &Theme::grid},
    {"axis", &Theme::axis},
    {"text", &Theme::text},
    {"text2", &Theme::text2},
    {"text3", &Theme::text3},
    {"accent", &Theme::accent},
    {"accent-hover", &Theme::accentHover},
    {"on-accent", &Theme::onAccent},
    {"pos", &Theme::pos},
    {"pos-soft", &Theme::posSoft},
    {"neg", &Theme::neg},
    {"neg-soft", &Theme::negSoft},
    {"warn", &Theme::warn},
    {"warn-soft", &Theme::warnSoft},
    {"prev", &Theme::prev},
    {"tooltip", &Theme::tooltip},
    {"other", &Theme::other},
    {"other-outline", &Theme::otherOutline},
};

} // namespace

std::span<const Token> tokens()
{
    return table;
}

const Theme &Theme::light()
{
    static const Theme theme = makeLight();
    return theme;
}

const Theme &Theme::dark_()
{
    static const Theme theme = makeDark();
    return theme;
}

const Theme &Theme::print()
{
    static const Theme theme = makePrint();
    return theme;
}

} // namespace parlance
