// The colour tokens by name, for the style sheet and for tests.
#pragma once

#include "views/theme/theme.h"

#include <span>

namespace parlance {

struct Token
{
    const char *name; // "accent-hover"
    QColor Theme::*color;
};

std::span<const Token> tokens(); // all single colours of Theme

} // namespace parlance
