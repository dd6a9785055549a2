#include "views/words/reviewwords.h"

#include <QCoreApplication>

namespace parlance {

QString reviewStateName(ReviewState state)
{
    switch (state) {
    case ReviewState::New:
        return QCoreApplication::translate("ReviewWords", "New", "state of a review");
    case ReviewState::InReview:
        return QCoreApplication::translate("ReviewWords", "In review");
    case ReviewState::Resolved:
        break;
    }
    return QCoreApplication::translate("ReviewWords", "Resolved");
}

QString reviewCauseName(ReviewCause cause)
{
    switch (cause) {
    case ReviewCause::Prompt:
        return QCoreApplication::translate("ReviewWords", "Bot instructions and prompt");
    case ReviewCause::Data:
        return QCoreApplication::translate("ReviewWords", "Data source");
    case ReviewCause::Model:
        return QCoreApplication::translate("ReviewWords", "Model parameters");
    case ReviewCause::None:
        break;
    }
    return {};
}

QString reviewFieldName(ReviewField field)
{
    switch (field) {
    case ReviewField::State:
        return QCoreApplication::translate("ReviewWords", "Status");
    case ReviewField::Cause:
        return QCoreApplication::translate("ReviewWords", "Cause");
    case ReviewField::Assignee:
        return QCoreApplication::translate("ReviewWords", "Assigned to");
    case ReviewField::Flag:
        return QCoreApplication::translate("ReviewWords", "Flag");
    case ReviewField::Tag:
        return QCoreApplication::translate("ReviewWords", "Tag");
    case ReviewField::Note:
        break;
    }
    return QCoreApplication::translate("ReviewWords", "Note");
}

QString reviewValueName(ReviewField field, const QString &value)
{
    if (value.isEmpty())
        return QStringLiteral("–");
    if (field == ReviewField::Flag)
        return QCoreApplication::translate("ReviewWords", "set", "the flag");
    if (field == ReviewField::State)
        if (const auto state = reviewState(value))
            return reviewStateName(*state);
    if (field == ReviewField::Cause)
        if (const auto cause = reviewCause(value))
            return reviewCauseName(*cause);
    return value;
}

} // namespace parlance
