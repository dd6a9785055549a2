// The translation context of everything that the command line says.
#pragma once

#include <QCoreApplication>

namespace parlance::cli {

struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace parlance::cli
