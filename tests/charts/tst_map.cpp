// The map: countries by code and name, what has no place, circles and shades, marks that are hit, walked over and spoken.
#include "tests/support/tabletext.h"
#include "views/charts/map.h"
#include "views/charts/worldmap.h"

#include <QPainter>
#include <QRegularExpression>
#include <QtTest>

#include <cmath>

using namespace parlance;
using test::tableFromText;

namespace {

ChartInput inputOf(const char *table)
{
    ChartInput input;
    input.tables = {tableFromText(QString::fromUtf8(table))};
    input.queries.resize(1);
    input.visual.kind = VisualKind::Map;
    return input;
}

// "DE" and "germany" are one country; two rows without a place, one of them without a name.
const char *const visits =
    "country | messages\nUS=US | 400\nDE=DE | 90\ngermany=germany | 10\nFRA=FRA | 60\nSG=SG | 5\n"
    "Atlantis=Atlantis | 7\nAQ=AQ | 3\n- | 25\ntotal | 600\n";

std::unique_ptr<BaseChart> chartOf(const ChartInput &input, QSize size = {800, 400})
{
    auto chart = std::unique_ptr<BaseChart>(qobject_cast<BaseChart *>(createChart(input.visual.kind, nullptr)));
    chart->resize(size);
    chart->setTheme(Theme::light());
    chart->setInput(input);
    return chart;
}

QImage drawn(Chart &chart, const Theme &theme, QSize size = {800, 400})
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(theme.surface);
    QPainter painter(&image);
    chart.render(painter, QRectF(QPointF(), size), theme);
    return image;
}

QString nameOf(const char *text)
{
    const int index = worldMap().find(QString::fromUtf8(text));
    return index < 0 ? QString() : worldMap().countries()[size_t(index)].alpha2;
}

} // namespace

class TestMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installFonts(); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void codesAndNames_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *text, const char *code) {
            QTest::addRow("%s", text) << QByteArray(text) << QString::fromLatin1(code);
        };
        row("DE", "DE");
        row("de", "DE");
        row("DEU", "DE");
        row("276", "DE");
        row("Germany", "DE");
        row("deutschland", "DE");
        row("ドイツ", "DE");
        row("USA", "US");
        row("U.S.A.", "US");
        row("United States of America", "US");
        row("Côte d'Ivoire", "CI");
        row("Cote d’Ivoire", "CI");
        row("Ivory Coast", "CI");
        row("The Gambia", "GM");
        row("Viet Nam", "VN");
        row("Vietnam", "VN");
        row("Türkiye", "TR");
        row("Bosnia & Herzegovina", "BA");
        row("England", "GB");
        row("Kosovo", "XK");
        row("Atlantis", "");
        row("", "");
        row("--", "");
        row("EU", "");
        row("N. Cyprus", ""); // land without a code
    }
    void codesAndNames()
    {
        QFETCH(QByteArray, text);
        QTEST(nameOf(text.constData()), "code");
    }

    // Every country has its codes and names; those that are no part of the picture are known by name.
    void theWorldIsWhole()
    {
        int outlined = 0, placed = 0, coded = 0;
        for (const Country &country : worldMap().countries()) {
            if (country.alpha2.isEmpty())
                continue;
            ++coded;
            QCOMPARE(country.alpha2.size(), 2);
            QCOMPARE(country.alpha3.size(), 3);
            QVERIFY(!country.english.isEmpty() && !country.german.isEmpty() && !country.japanese.isEmpty());
            QCOMPARE(nameOf(country.alpha2.toUtf8().constData()), country.alpha2);
            QCOMPARE(nameOf(country.alpha3.toUtf8().constData()), country.alpha2);
            QCOMPARE(nameOf(country.english.toUtf8().constData()), country.alpha2);
            outlined += !country.outline.isEmpty();
            placed += country.middle.has_value();
            if (country.middle)
                QVERIFY(worldMap().bounds().adjusted(-100, -100, 100, 100).contains(*country.middle));
        }
        QCOMPARE(coded, 250);
        QVERIFY(outlined >= 170);
        QCOMPARE(placed, 249); // not Antarctica
        // Nothing reaches around the edge of the map: Russia and Fiji are cut there.
        for (const Country &country : worldMap().countries())
            for (const QPolygonF &ring : country.outline.toSubpathPolygons())
                QVERIFY2(ring.boundingRect().width() < 5500, qPrintable(country.alpha2));
        QCOMPARE(worldMap().countries()[size_t(worldMap().find(u"DE"))].name(QLocale(QLocale::Japanese)),
                 QString::fromUtf8("ドイツ"));
    }

    void brokenTextIsNoCountry()
    {
        QVERIFY(WorldMap("").countries().empty());
        QVERIFY(WorldMap("# nothing\nDE\tDEU\n\xff\xfe\n").countries().empty());
        const WorldMap odd("DE\tDEU\t276\tGermany\t\t\t\tx y\t1 2 three;1 2;;\n");
        QCOMPARE(odd.countries().size(), size_t(1));
        QVERIFY(odd.countries()[0].outline.isEmpty() && !odd.countries()[0].middle);
        QCOMPARE(odd.countries()[0].name(QLocale(QLocale::German)), QStringLiteral("Germany"));
    }

    void spellingsAreOneCountry()
    {
        const MapModel model = makeMap(inputOf(visits));
        QCOMPARE(model.places.size(), size_t(4));
        QCOMPARE(model.nameOf(model.places[0]), QStringLiteral("United States"));
        QCOMPARE(model.nameOf(model.places[1]), QStringLiteral("Germany"));
        QCOMPARE(model.places[1].value, 100.0);
        const Mark &mark = model.places[1].mark;
        QVERIFY(mark.filter.has_value());
        QCOMPARE(mark.filter->op, FilterOp::In);
        QCOMPARE(mark.filter->values, (QStringList{"DE", "germany"}));
        QVERIFY(!model.places[0].mark.filter); // one member says it
        QCOMPARE(model.places[0].mark.members.front().second, QStringLiteral("US"));
    }

    // Nothing vanishes: what is on the map and what is not are all of it.
    void whatHasNoPlaceIsSaid()
    {
        const MapModel model = makeMap(inputOf(visits));
        QCOMPARE(model.rest.size(), size_t(2));
        QCOMPARE(model.rest[0].label, QStringLiteral("Without a country"));
        QCOMPARE(model.rest[0].value, 25.0);
        QVERIFY(model.rest[0].mark.nulls.front());
        QCOMPARE(model.rest[1].label, QStringLiteral("2 names that the map does not have"));
        QCOMPARE(model.rest[1].value, 10.0);
        double all = 0;
        for (const auto &place : model.places)
            all += place.value;
        for (const auto &rest : model.rest)
            all += rest.value;
        QCOMPARE(all, 600.0);
        QCOMPARE(model.total, 600.0);
        const auto chart = chartOf(inputOf(visits));
        QCOMPARE(chart->picture().markCount(), 6);
        QVERIFY2(chart->description().contains(QStringLiteral("4 countries, largest: United States 400, Germany 100")),
                 qPrintable(chart->description()));
        QVERIFY(chart->description().contains(QStringLiteral("Without a country, Messages 25")));
    }

    // Rates of two spellings cannot be added: the country has no value, and says those of both.
    void ratesOfSpellingsAreNotSummed()
    {
        const ChartInput input = inputOf("country | satisfaction\nDE=DE | 0.5\nGermany=Germany | 0.9\nFR=FR | 0.7\n");
        const MapModel model = makeMap(input);
        QVERIFY(!model.circles && std::isnan(model.total));
        QCOMPARE(model.nameOf(model.places.front()), QStringLiteral("France"));
        QVERIFY(std::isnan(model.places.back().value));
        const TooltipContent tip = chartOf(input)->picture().tooltip(1, {});
        QCOMPARE(tip.lines.size(), size_t(2));
        QCOMPARE(tip.lines[1].label, QStringLiteral("Germany"));
        QCOMPARE(tip.note, QStringLiteral("In the data: DE, Germany"));
    }

    void amountsAreCirclesAndRatesAreShades()
    {
        QVERIFY(makeMap(inputOf(visits)).circles);
        ChartInput areas = inputOf(visits);
        areas.visual.options.insert(QStringLiteral("shape"), QStringLiteral("areas"));
        QVERIFY(!makeMap(areas).circles);
        const auto chart = chartOf(areas);
        for (const Theme *theme : {&Theme::light(), &Theme::dark_()}) {
            const QImage image = drawn(*chart, *theme);
            const QPoint us = chart->picture().markRect(0).center().toPoint();
            QCOMPARE(image.pixelColor(us), theme->heat[8]); // the most there is, on a scale to 400
        }
        const auto circles = chartOf(inputOf(visits));
        const QRectF us = circles->picture().markRect(0), de = circles->picture().markRect(1);
        const double ratio = (us.width() * us.width()) / (de.width() * de.width());
        QVERIFY2(std::abs(ratio - 4) < 0.1, qPrintable(QString::number(ratio))); // areas as 400 to 100
    }

    void marksAreHitAndWalkedOver()
    {
        ChartInput input = inputOf(visits);
        const auto chart = chartOf(input);
        const Picture &picture = chart->picture();
        for (int mark = 0; mark < picture.markCount(); ++mark) {
            QCOMPARE(picture.markAt(picture.markRect(mark).center()), mark);
            QVERIFY(!picture.mark(mark).description.isEmpty());
            QVERIFY(!picture.tooltip(mark, {}).isEmpty());
        }
        QCOMPARE(picture.neighbour(0, Qt::Key_Right), 2); // from the United States over the sea to France
        QCOMPARE(picture.neighbour(2, Qt::Key_Right), 1);
        QCOMPARE(picture.neighbour(1, Qt::Key_Left), 2);
        QCOMPARE(picture.neighbour(1, Qt::Key_Home), 0);
        QCOMPARE(picture.neighbour(0, Qt::Key_End), picture.markCount() - 1);
        QTest::keyClick(chart.get(), Qt::Key_Right);
        QTest::keyClick(chart.get(), Qt::Key_Right);
        QCOMPARE(chart->currentMark(), 2);
    }

    // Where all countries lie close together, the map shows that part alone.
    void looksWhereThePlacesAre()
    {
        const auto world = chartOf(inputOf("country | messages\nDE=DE | 1\nJP=JP | 1\nBR=BR | 1\n"));
        const auto europe = chartOf(inputOf("country | messages\nDE=DE | 1\nFR=FR | 1\nPL=PL | 1\n"));
        const auto distance = [](const Picture &picture, int a, int b) {
            return QLineF(picture.markRect(a).center(), picture.markRect(b).center()).length();
        };
        QVERIFY(distance(europe->picture(), 1, 2) > 60); // France and Poland
        for (int mark = 0; mark < 3; ++mark) {
            QVERIFY(QRectF(0, 0, 800, 400).contains(world->picture().markRect(mark)));
            QVERIFY(QRectF(0, 0, 800, 400).contains(europe->picture().markRect(mark)));
        }
    }

    void sayWhatACountryWithoutRowsIs()
    {
        const auto chart = chartOf(inputOf("country | messages\nDE=DE | 1\nJP=JP | 1\nCL=CL | 1\n"));
        const auto &picture = chart->picture();
        QString found;
        for (int x = 0; x < 800 && found.isEmpty(); x += 4)
            for (int y = 0; y < 370 && found.isEmpty(); y += 4)
                if (picture.cutTextAt(QPointF(x, y)) == QStringLiteral("Brazil"))
                    found = QStringLiteral("Brazil");
        QCOMPARE(found, QStringLiteral("Brazil"));
    }

    void oddTablesAndSizes()
    {
        for (const char *table :
             {"country | messages\n", "country | messages\nDE=DE | 0\n", "country | messages\nDE=DE | -\n",
              "country | messages\n- | 5\n", "country | messages\nAtlantis=Atlantis | 5\n",
              "country | messages\nDE=DE | -5\n…other | 5\n", "messages\n5\n", visits})
            for (const QSize &size : {QSize(800, 400), QSize(240, 120), QSize(60, 40), QSize(5, 3), QSize(1, 1)})
                for (const char *shape : {"circles", "areas"}) {
                    ChartInput input = inputOf(table);
                    input.visual.options.insert(QStringLiteral("shape"), QLatin1String(shape));
                    const auto chart = chartOf(input, size);
                    drawn(*chart, Theme::dark_(), size);
                    QVERIFY(!chart->description().isEmpty());
                    for (int mark = 0; mark < chart->picture().markCount(); ++mark)
                        chart->setCurrentMark(mark);
                    chart->grab();
                }
        QCOMPARE(chartOf(inputOf("country | messages\n"))->description(),
                 QStringLiteral("Chart without data in this period."));
        QVERIFY(chartOf(inputOf("country | messages\n- | 5\n"))
                    ->description()
                    .contains(QStringLiteral("none of the rows names a country")));
    }
};

QTEST_MAIN(TestMap)
#include "tst_map.moc"
