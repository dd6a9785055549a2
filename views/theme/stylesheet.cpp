#include "views/theme/firstpaint.h"
#include "views/theme/tokens.h"

#include <QApplication>
#include <QFile>
#include <QRegularExpression>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>

namespace parlance {

// The template has "@token" for colours and "@marks" for the folder of the tinted marks (check, arrows): Qt's
// style sheets cannot tint an image, so these few exist once per theme in resources/themes.
QString Theme::styleSheet() const
{
    QFile file(QStringLiteral(":/themes/parlance.qss"));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("The style sheet is missing from the program's resources.");
        return {};
    }
    const QString source = QString::fromUtf8(file.readAll());

    QHash<QString, QString> values;
    for (const Token &token : tokens())
        values.insert(QString::fromLatin1(token.name), (this->*token.color).name());
    values.insert(QStringLiteral("marks"), dark ? QStringLiteral(":/themes/dark") : QStringLiteral(":/themes/light"));

    static const QRegularExpression reference(QStringLiteral("@([a-z0-9-]+)"));
    QString result;
    qsizetype end = 0;
    for (auto it = reference.globalMatch(source); it.hasNext();) {
        const auto match = it.next();
        result += QStringView(source).mid(end, match.capturedStart() - end);
        const auto value = values.constFind(match.captured(1));
        if (value == values.constEnd())
            qWarning("The style sheet names an unknown token: %ls", qUtf16Printable(match.captured(0)));
        else
            result += *value;
        end = match.capturedEnd();
    }
    return result + QStringView(source).mid(end);
}

QPalette Theme::palette() const
{
    QPalette p;
    p.setColor(QPalette::Window, bg);
    p.setColor(QPalette::WindowText, text);
    p.setColor(QPalette::Base, surface);
    p.setColor(QPalette::AlternateBase, sunken);
    p.setColor(QPalette::Text, text);
    p.setColor(QPalette::PlaceholderText, text3);
    p.setColor(QPalette::Button, surface);
    p.setColor(QPalette::ButtonText, text);
    p.setColor(QPalette::BrightText, onAccent);
    p.setColor(QPalette::Highlight, accent);
    p.setColor(QPalette::HighlightedText, onAccent);
    p.setColor(QPalette::Link, accent);
    p.setColor(QPalette::LinkVisited, accent);
    p.setColor(QPalette::ToolTipBase, tooltip);
    p.setColor(QPalette::ToolTipText, text);
    p.setColor(QPalette::Light, surface);
    p.setColor(QPalette::Midlight, hover);
    p.setColor(QPalette::Mid, border2);
    p.setColor(QPalette::Dark, border2);
    p.setColor(QPalette::Shadow, border2);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, text3);
    p.setColor(QPalette::Disabled, QPalette::Highlight, border2);
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, text);
    return p;
}

void applyColours(QApplication &app, const Theme &theme)
{
    if (!app.style() || app.style()->name().compare(QLatin1String("fusion"), Qt::CaseInsensitive) != 0)
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(theme.palette());
    QApplication::setFont(font(TextRole::Body));
}

void applyTheme(QApplication &app, const Theme &theme)
{
    applyColours(app, theme);
    app.setStyleSheet(theme.styleSheet());
}

void setStyle(QWidget *widget, const char *property, const QString &value)
{
    if (widget->property(property).toString() == value)
        return;
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace parlance
