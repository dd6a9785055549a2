#include "importers/lex/userkey.h"

namespace parlance {

Result<LexUserKey> LexUserKey::parse(const QString &text)
{
    if (text.isEmpty() || text == QStringLiteral("session"))
        return LexUserKey();
    const QString scope = text.section(u'.', 0, 0);
    const std::string name = text.section(u'.', 1).toStdString();
    if (!name.empty() && scope == QStringLiteral("sessionAttributes"))
        return LexUserKey{From::SessionAttribute, name};
    if (!name.empty() && scope == QStringLiteral("requestAttributes"))
        return LexUserKey{From::RequestAttribute, name};
    return fail(ErrorCategory::Usage, QStringLiteral("\"%1\" names no user: write session, sessionAttributes.NAME or "
                                                     "requestAttributes.NAME")
                                          .arg(text));
}

} // namespace parlance
