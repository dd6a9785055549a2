#include "views/tiles/pinmenu.h"

#include "views/theme/theme.h"

#include <QCoreApplication>
#include <QMenu>

namespace parlance {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("PinMenu", text);
}

} // namespace

void fillPinTargets(QMenu &menu, const Block &block, const QString &except, const PageDesk &desk)
{
    for (const PageDesk::Target &target : desk.dashboards) {
        if (target.key == except)
            continue;
        QString words = target.title;
        words.replace(QLatin1Char('&'), QLatin1String("&&"));
        menu.addAction(words, &menu, [pin = desk.pin, block, key = target.key] { pin(block, key); })
            ->setObjectName(QStringLiteral("pin.") + target.key);
    }
    if (!menu.isEmpty())
        menu.addSeparator();
    menu.addAction(say(QT_TRANSLATE_NOOP("PinMenu", "New dashboard…")), &menu,
                   [pin = desk.pin, block] { pin(block, {}); })
        ->setObjectName(QStringLiteral("pin.new"));
}

void fillPinMenu(QMenu &menu, const Block &block, const QString &except, const PageDesk &desk)
{
    QMenu *targets = menu.addMenu(say(QT_TRANSLATE_NOOP("PinMenu", "Pin to dashboard")));
    targets->setObjectName(QStringLiteral("pin"));
    fillPinTargets(*targets, block, except, desk);
}

} // namespace parlance
