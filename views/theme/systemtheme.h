// What the desktop prefers: dark or light, more contrast, less motion. Qt 6.4 does not tell; the settings
// portal does (org.freedesktop.appearance over D-Bus), and where there is none, the palette the program was
// started with.
#pragma once

#include <QDBusVariant>
#include <QObject>
#include <QVariant>

namespace parlance {

class SystemTheme : public QObject
{
    Q_OBJECT
public:
    // Construct before applyTheme(): it reads the palette of the desktop. Asks the portal in the background;
    // without a session bus it just stays with the palette.
    explicit SystemTheme(QObject *parent = nullptr);

    [[nodiscard]] bool isDark() const;
    [[nodiscard]] bool isHighContrast() const { return m_highContrast; }
    [[nodiscard]] bool isReducedMotion() const { return m_reducedMotion; }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &group, const QString &key);
    void take(const QString &group, const QString &key, const QVariant &value);

    enum class Scheme { Unknown, Dark, Light };
    Scheme m_scheme = Scheme::Unknown; // what the portal said
    bool m_paletteDark = false;
    bool m_highContrast = false;
    bool m_reducedMotion = false;
};

} // namespace parlance
