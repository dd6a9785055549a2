#include "views/pages/ratingwords.h"

#include <QCoreApplication>

namespace parlance {

QString reviewReason(const QString &category)
{
    if (category == QLatin1String("notFactuallyCorrect"))
        return QCoreApplication::translate("Engine", "Not factually correct");
    if (category == QLatin1String("notFullyFollowRequest"))
        return QCoreApplication::translate("Engine", "Not fully following my request");
    return category == QLatin1String("other") ? QCoreApplication::translate("Engine", "Other reason") : category;
}

} // namespace parlance
