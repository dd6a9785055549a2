#include "views/filters/members.h"

#include <QCoreApplication>

namespace parlance {

QString labelOf(DimensionKey dimension)
{
    return QCoreApplication::translate("Catalog", catalog::info(dimension).label);
}

QString labelOf(MeasureKey measure)
{
    return QCoreApplication::translate("Catalog", catalog::info(measure).label);
}

QString definitionOf(MeasureKey measure)
{
    return QCoreApplication::translate("Catalog", catalog::info(measure).definition);
}

} // namespace parlance
