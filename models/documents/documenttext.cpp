#include "models/documents/documenttext.h"

#include <QCoreApplication>

namespace parlance {

QString documentText(const QString &source)
{
    return source.isEmpty() ? source : QCoreApplication::translate("Document", source.toUtf8().constData());
}

} // namespace parlance
