// The design's promises about colour and type, recomputed.
#include "views/theme/systemtheme.h"
#include "views/theme/theme.h"
#include "views/theme/tokens.h"

#include <QDirIterator>
#include <QFontMetricsF>
#include <QRegularExpression>
#include <QtTest>

#include <cmath>

using namespace parlance;

namespace {

// WCAG 2.1, relative luminance and contrast ratio.
double luminance(const QColor &color)
{
    const auto channel = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installFonts(); }

    void contrastFormula()
    {
        QVERIFY(std::abs(contrast(Qt::black, Qt::white) - 21.0) < 1e-9);
        QVERIFY(std::abs(contrast(QColor(0x767676), Qt::white) - 4.54) < 0.01);
    }

    void everyTokenIsSet()
    {
        for (const Theme *theme : {&Theme::light(), &Theme::dark_(), &Theme::print()}) {
            for (const Token &token : tokens())
                QVERIFY2((theme->*token.color).isValid(), token.name);
            for (const auto &color : theme->category)
                QVERIFY(color.isValid());
            for (size_t i = 0; i < 9; ++i)
                QVERIFY(theme->heat[i].isValid() && theme->heatText[i].isValid());
        }
        QVERIFY(!Theme::light().dark && Theme::dark_().dark && !Theme::print().dark);
    }

    void textPairs_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QByteArray>("foreground");
        QTest::addColumn<QByteArray>("background");
        const std::pair<const char *, const char *> pairs[] = {{"text", "bg"},
                                                               {"text", "surface"},
                                                               {"text", "sunken"},
                                                               {"text", "hover"},
                                                               {"text", "sel"},
                                                               {"text", "rail"},
                                                               {"text", "tooltip"},
                                                               {"text2", "bg"},
                                                               {"text2", "surface"},
                                                               {"text2", "sunken"},
                                                               {"text2", "hover"},
                                                               {"text2", "sel"},
                                                               {"text2", "rail"},
                                                               {"text2", "tooltip"},
                                                               {"text3", "bg"},
                                                               {"text3", "surface"},
                                                               {"text3", "sunken"},
                                                               {"text3", "hover"},
                                                               {"text3", "sel"},
                                                               {"text3", "rail"},
                                                               {"accent", "surface"},
                                                               {"accent", "bg"},
                                                               {"accent", "sel"},
                                                               {"accent-hover", "surface"},
                                                               {"on-accent", "accent"},
                                                               {"pos", "surface"},
                                                               {"pos", "pos-soft"},
                                                               {"neg", "surface"},
                                                               {"neg", "neg-soft"},
                                                               {"warn", "surface"},
                                                               {"warn", "warn-soft"},
                                                               {"neg", "sel"},
                                                               {"pos", "sel"},
                                                               {"text2", "border"},
                                                               {"on-accent", "accent-hover"}};
        for (const bool dark : {false, true})
            for (const auto &[foreground, background] : pairs)
                QTest::addRow("%s on %s, %s", foreground, background, dark ? "dark" : "light")
                    << dark << QByteArray(foreground) << QByteArray(background);
    }

    void textPairs()
    {
        QFETCH(bool, dark);
        QFETCH(QByteArray, foreground);
        QFETCH(QByteArray, background);
        const Theme &theme = dark ? Theme::dark_() : Theme::light();
        const double ratio = contrast(color(theme, foreground), color(theme, background));
        QVERIFY2(ratio >= 4.495, qPrintable(QString::number(ratio)));
    }

    void categoriesStandOut()
    {
        for (const Theme *theme : {&Theme::light(), &Theme::dark_()}) {
            for (const auto &category : theme->category) {
                const double ratio = contrast(category, theme->surface);
                QVERIFY2(ratio >= 2.995, qPrintable(category.name() + QString::number(ratio)));
            }
            QVERIFY(contrast(theme->otherOutline, theme->surface) >= 3.0);
            QVERIFY(contrast(theme->accent, theme->surface) >= 3.0); // the focus ring
            QVERIFY(contrast(theme->prev, theme->surface) >= 3.0);
        }
    }

    void heatTextIsReadable()
    {
        for (const Theme *theme : {&Theme::light(), &Theme::dark_()})
            for (size_t i = 0; i < 9; ++i) {
                const double ratio = contrast(theme->heatText[i], theme->heat[i]);
                QVERIFY2(ratio >= 4.495, qPrintable(QStringLiteral("step %1: %2").arg(i + 1).arg(ratio)));
            }
    }

    void heatLightnessIsMonotone()
    {
        for (size_t i = 1; i < 9; ++i) {
            QVERIFY(luminance(Theme::light().heat[i]) < luminance(Theme::light().heat[i - 1]));
            QVERIFY(luminance(Theme::dark_().heat[i]) > luminance(Theme::dark_().heat[i - 1]));
        }
    }

    void styleSheetHasOnlyTokens()
    {
        QFile source(QStringLiteral(":/themes/parlance.qss"));
        QVERIFY(source.open(QIODevice::ReadOnly));
        static const QRegularExpression hex(QStringLiteral("#[0-9a-fA-F]{3,8}\\b"));
        QVERIFY2(!hex.match(QString::fromUtf8(source.readAll())).hasMatch(), "a colour outside the tokens");
        for (const Theme *theme : {&Theme::light(), &Theme::dark_()}) {
            const QString sheet = theme->styleSheet();
            QVERIFY(!sheet.contains(u'@'));
            QVERIFY(sheet.contains(theme->accent.name()));
            static const QRegularExpression image(QStringLiteral("url\\(([^)]+)\\)"));
            for (auto it = image.globalMatch(sheet); it.hasNext();) {
                const QString file = it.next().captured(1);
                QVERIFY2(QFile::exists(file), qPrintable(file));
            }
        }
    }

    void styleSheetParses()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        applyTheme(*qApp, Theme::dark_());
        applyTheme(*qApp, Theme::light());
    }

    // The few images of the style sheet are tinted files: their colours must be those of the tokens.
    void marksUseTokens()
    {
        static const QRegularExpression hex(QStringLiteral("\"(#[0-9a-fA-F]{6})\""));
        for (const bool dark : {false, true}) {
            const Theme &theme = dark ? Theme::dark_() : Theme::light();
            QSet<QString> known;
            for (const Token &token : tokens())
                known.insert((theme.*token.color).name());
            int seen = 0;
            QDirIterator files(dark ? QStringLiteral(":/themes/dark") : QStringLiteral(":/themes/light"));
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QString svg = QString::fromUtf8(file.readAll());
                for (auto it = hex.globalMatch(svg); it.hasNext(); ++seen) {
                    const QString value = it.next().captured(1);
                    QVERIFY2(known.contains(value), qPrintable(file.fileName() + value));
                }
            }
            QVERIFY(seen >= 8);
        }
    }

    void digitsAreTabular()
    {
        for (const TextRole role : {TextRole::Kpi, TextRole::Body, TextRole::Control, TextRole::TableStrong}) {
            QFont f = font(role);
            f.setPixelSize(100);
            QCOMPARE(QFontInfo(f).family(), QStringLiteral("Parlance Inter"));
            const QFontMetricsF metrics(f);
            for (char digit = '1'; digit <= '9'; ++digit)
                QCOMPARE(metrics.horizontalAdvance(QLatin1Char(digit)), metrics.horizontalAdvance(u'0'));
        }
    }

    void weightsDiffer()
    {
        const auto width = [](TextRole role) {
            QFont f = font(role);
            f.setPixelSize(100);
            return QFontMetricsF(f).horizontalAdvance(QStringLiteral("Conversations"));
        };
        QVERIFY(width(TextRole::Body) < width(TextRole::Control));
        QVERIFY(width(TextRole::Control) < width(TextRole::ControlStrong));
        QVERIFY(width(TextRole::ControlStrong) < width(TextRole::Kpi));
    }

    void iconsAreTinted()
    {
        QDirIterator files(QStringLiteral(":/icons"), {QStringLiteral("*.svg")});
        int seen = 0;
        while (files.hasNext()) {
            const QString name = QFileInfo(files.next()).completeBaseName();
            const QImage image = iconPixmap(name, Qt::red, 16, 2.0).toImage();
            QCOMPARE(image.size(), QSize(32, 32));
            bool inked = false;
            for (int y = 0; y < 32; ++y)
                for (int x = 0; x < 32; ++x) {
                    const QColor pixel = image.pixelColor(x, y);
                    if (pixel.alpha() > 200) {
                        inked = true;
                        QVERIFY2(pixel.red() > 240 && pixel.green() < 12, qPrintable(name));
                    }
                }
            QVERIFY2(inked, qPrintable(name));
            ++seen;
        }
        QVERIFY(seen > 60);
    }

    void unknownIconSaysSo()
    {
        QTest::ignoreMessage(QtWarningMsg, "There is no icon named no-such-icon.");
        QVERIFY(icon(QStringLiteral("no-such-icon"), Qt::black).isNull());
    }

    void systemThemeFollowsThePalette()
    {
        QPalette bright(Qt::white), night(QColor(30, 30, 30));
        QApplication::setPalette(bright);
        SystemTheme system;
        QVERIFY(!system.isDark());
        QSignalSpy spy(&system, &SystemTheme::changed);
        QApplication::setPalette(night);
        QCoreApplication::sendPostedEvents();
        QTRY_COMPARE(spy.count(), 1);
        QVERIFY(system.isDark());
        applyTheme(*qApp, Theme::light()); // our own palette is not the desktop's wish
        QCoreApplication::sendPostedEvents();
        QVERIFY(system.isDark());
    }

private:
    static QColor color(const Theme &theme, const QByteArray &name)
    {
        for (const Token &token : tokens())
            if (name == token.name)
                return theme.*token.color;
        return {};
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
