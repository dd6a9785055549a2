// The values behind the filter bar: chips, periods, links, history, and the palette's matching.
#include "views/dialogs/fuzzy.h"
#include "views/filters/chips.h"
#include "views/filters/members.h"
#include "views/filters/periods.h"
#include "views/filters/viewstate.h"

#include <QTest>

namespace parlance {

class tst_filtervalues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chipsSurviveTheFilter_data();
    void chipsSurviveTheFilter();
    void whatChipsCannotSayIsKept();
    void clickingTwiceTakesAway();
    void aMemberTakesThePlaceOfOthers();
    void addressesOfTheAdminPagesNameABot();
    void everyPeriodHasAToken();
    void badLinksAreRefused();
    void historyForgetsWhatLiesAhead();
    void fuzzyPrefersWordStarts();
};

void tst_filtervalues::chipsSurviveTheFilter_data()
{
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<bool>("withNull");
    QTest::addColumn<bool>("exclude");
    QTest::newRow("one") << QStringList{"a"} << false << false;
    QTest::newRow("several") << QStringList{"b", "a"} << false << false;
    QTest::newRow("none") << QStringList() << true << false;
    QTest::newRow("several or none") << QStringList{"a", "b"} << true << false;
    QTest::newRow("not one") << QStringList{"a"} << false << true;
    QTest::newRow("not these and not none") << QStringList{"a", "b"} << true << true;
}

void tst_filtervalues::chipsSurviveTheFilter()
{
    QFETCH(QStringList, values);
    QFETCH(bool, withNull);
    QFETCH(bool, exclude);
    const Chip chip{DimensionKey::Bot, values, withNull, exclude};
    const Chip other{DimensionKey::Model, {QStringLiteral("m")}, false, false};
    const FilterParts parts{{chip, other}, {}};
    QCOMPARE(splitFilter(joinFilter(parts)), parts);
    // Also by way of the text that people read and links carry.
    const auto parsed = parseFilter(toText(joinFilter(parts)));
    QVERIFY(parsed);
    QCOMPARE(splitFilter(parsed->where), parts);
}

void tst_filtervalues::whatChipsCannotSayIsKept()
{
    const auto parsed =
        parseFilter(QStringLiteral("bot = \"a\" and (user = \"u\" or model = \"m\") and question contains \"x\""));
    QVERIFY(parsed);
    const FilterParts parts = splitFilter(parsed->where);
    QCOMPARE(parts.chips.size(), size_t(1));
    QVERIFY(!parts.rest.isEmpty());
    QCOMPARE(joinFilter(parts), parsed->where);
}

void tst_filtervalues::clickingTwiceTakesAway()
{
    const Filter bot = toFilter({DimensionKey::Bot, {QStringLiteral("a")}, false, false});
    const Filter other = toFilter({DimensionKey::Bot, {QStringLiteral("b")}, false, false});
    const Filter model = toFilter({DimensionKey::Model, {QStringLiteral("m")}, false, false});
    QCOMPARE(withCondition({}, bot), bot);
    QCOMPARE(withCondition(bot, other), other); // one bot gives way to the other
    QCOMPARE(withCondition(bot, model), bot && model);
    QVERIFY(withCondition(bot, bot).isEmpty());
}

void tst_filtervalues::aMemberTakesThePlaceOfOthers()
{
    const Filter before = parseFilter(QStringLiteral("bot in ('a', 'b') and user = 'u'"))->where;
    const Filter after = withMember(before, DimensionKey::Bot, QStringLiteral("c"));
    QCOMPARE(soleMember(after, DimensionKey::Bot), std::optional(QStringLiteral("c")));
    QCOMPARE(soleMember(after, DimensionKey::User), std::optional(QStringLiteral("u")));
    QCOMPARE(withMember(after, DimensionKey::Bot, QStringLiteral("c")), after); // and not away again
    QCOMPARE(withoutDimension(after, DimensionKey::Bot), parseFilter(QStringLiteral("user = 'u'"))->where);
}

void tst_filtervalues::addressesOfTheAdminPagesNameABot()
{
    const auto match = [](const char *typed, DimensionKey dimension = DimensionKey::Bot) {
        return memberMatch(dimension, QString::fromLatin1(typed));
    };
    QCOMPARE(match("https://chat.example.com/admin/bot/01HXYZ"), QStringLiteral("01HXYZ"));
    QCOMPARE(match(" https://chat.example.com/en/admin/bot/a%20b?tab=2#top "), QStringLiteral("a b"));
    QCOMPARE(match("/admin/bot/01HXYZ/edit"), QStringLiteral("01HXYZ"));
    QCOMPARE(match("sales"), QStringLiteral("sales"));
    const char *url = "https://chat.example.com/admin/bot/01HXYZ";
    QCOMPARE(match(url, DimensionKey::User), QString::fromLatin1(url));
}

void tst_filtervalues::everyPeriodHasAToken()
{
    for (const PeriodPreset &preset : periodPresets()) {
        const auto back = periodFromToken(periodToken(preset.period));
        QVERIFY2(back, qPrintable(preset.key));
        QCOMPARE(*back, preset.period);
    }
    const auto range = parsePeriod(QStringLiteral("2026-06-01"), QStringLiteral("2026-06-30"));
    QVERIFY(range);
    QCOMPARE(periodFromToken(periodToken(*range)), std::optional(*range));
    const UtcMs now = *parseIsoTime("2026-11-21T12:00", TimeZone());
    const auto label = [now](const QString &from, const QString &to) {
        return periodLabel(*parsePeriod(from, to), now, TimeZone(), QLocale(QLocale::English));
    };
    QCOMPARE(label(QStringLiteral("2026-06-01"), QStringLiteral("2026-06-30")), QStringLiteral("1 – 30 Jun 2026"));
    QCOMPARE(label(QStringLiteral("-12w"), {}), QStringLiteral("Last 12 weeks"));
    QCOMPARE(label(QStringLiteral("-30d"), {}), QStringLiteral("Last 30 days"));
    QCOMPARE(label(QStringLiteral("2026-06-01"), {}), QStringLiteral("From 1 Jun 2026"));
    QCOMPARE(label(QStringLiteral("-3d"), QStringLiteral("yesterday")), QStringLiteral("18 – 20 Nov 2026"));
    QCOMPARE(label(QStringLiteral("2026-11-16T00:00:00Z"), QStringLiteral("2026-11-17T00:00:00Z")),
             QStringLiteral("16 Nov 2026"));
    QVERIFY(!periodFromToken(QStringLiteral("last-0-days")));
    QVERIFY(!periodFromToken(QStringLiteral("nonsense")));
}

void tst_filtervalues::badLinksAreRefused()
{
    QVERIFY(!fromLink(QUrl(QStringLiteral("https://example.org/cost"))));
    QVERIFY(!fromLink(QUrl(QStringLiteral("parlance:"))));
    QVERIFY(!fromLink(QUrl(QStringLiteral("parlance:cost?period=nonsense"))));
    QVERIFY(!fromLink(QUrl(QStringLiteral("parlance:cost?where=bot%20%3D"))));
    const auto plain = fromLink(QUrl(QStringLiteral("parlance:cost")));
    QVERIFY(plain);
    QCOMPARE(plain->filter, PageFilter());
}

void tst_filtervalues::historyForgetsWhatLiesAhead()
{
    const auto state = [](const char *page) { return ViewState{QString::fromLatin1(page), {}}; };
    History history(state("a"));
    history.push(state("b"));
    history.push(state("b")); // the same again is no step
    history.push(state("c"));
    QCOMPARE(history.back().page, QStringLiteral("b"));
    QCOMPARE(history.back().page, QStringLiteral("a"));
    QVERIFY(!history.canGoBack());
    history.push(state("d"));
    QVERIFY(!history.canGoForward());
    QCOMPARE(history.back().page, QStringLiteral("a"));
}

void tst_filtervalues::fuzzyPrefersWordStarts()
{
    QVERIFY(!fuzzyScore(u"xyz", u"Support Bot"));
    QVERIFY(fuzzyScore(u"sb", u"Support Bot"));
    QVERIFY(*fuzzyScore(u"bot", u"Bot list") > *fuzzyScore(u"bot", u"Support Bot"));
    QVERIFY(*fuzzyScore(u"bot", u"Support Bot") > *fuzzyScore(u"bot", u"Robots"));
    QVERIFY(*fuzzyScore(u"cost", u"Cost") > *fuzzyScore(u"cost", u"Contract of state"));
    QCOMPARE(fuzzyScore(u"", u"anything"), std::optional(0));
}

} // namespace parlance

QTEST_GUILESS_MAIN(parlance::tst_filtervalues)
#include "tst_filtervalues.moc"
