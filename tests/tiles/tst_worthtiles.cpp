// Spikes of sentiment, return on investment and experiments: from small Tables to what is read.
#include "tests/support/tabletext.h"
#include "views/tiles/experimenttile.h"
#include "views/tiles/roitile.h"
#include "views/tiles/spikes.h"
#include "views/tiles/tileinputs.h"

#include "models/items/tablemodel.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QSpinBox>
#include <QTest>

#include <cmath>

using namespace parlance;
using test::tableFromText;

namespace {

Query ask(std::vector<MeasureKey> measures, std::vector<DimensionKey> by = {}, const char *where = "")
{
    Query query;
    query.measures = std::move(measures);
    for (const DimensionKey key : by)
        query.by.push_back({key, Grain::Day, 0});
    query.where = parseFilter(QString::fromLatin1(where))->where;
    return query;
}

using D = DimensionKey;
using M = MeasureKey;

struct Asked
{
    std::vector<Query> queries;
    std::vector<TablePtr> tables;

    void add(const Query &query, const QString &text)
    {
        queries.push_back(query);
        tables.push_back(tableFromText(text));
    }
};

Asked greetingTest()
{
    Asked asked;
    asked.add(ask({M::Conversations, M::Users}, {D::Experiment, D::Variant}),
              QStringLiteral("experiment | variant | conversations | users\n"
                             "greeting | control=Old greeting | 1000 | 600\n"
                             "greeting | warm | 1000 | 605\n"
                             "- | x | 3 | 2\n"
                             "greeting | - | 50 | 30\n"));
    asked.add(ask({M::Users}, {D::Experiment}), QStringLiteral("experiment | users\ngreeting | 1203\n- | 2\n"));
    asked.add(
        ask({M::Conversations}, {D::Experiment, D::Variant}, "turn = 'later'"),
        QStringLiteral("experiment | variant | conversations\ngreeting | control | 200\ngreeting | warm | 260\n"));
    asked.add(ask({M::ThumbsUp, M::ThumbsDown}, {D::Experiment, D::Variant}),
              QStringLiteral("experiment | variant | thumbs_up | thumbs_down\ngreeting | control | 0 | 0\n"));
    asked.add(ask({M::Conversations}, {D::Experiment, D::Variant, D::Outcome}),
              QStringLiteral("experiment | variant | outcome | conversations\n"
                             "greeting | control | resolved | 30\ngreeting | control | escalated | 10\n"
                             "greeting | control | unknown | 960\ngreeting | warm | resolved | 35\n"));
    asked.add(ask({M::SessionDurationAvg, M::Cost, M::Messages}, {D::Experiment, D::Variant, D::Conversation}),
              QStringLiteral("experiment | variant | conversation | session_duration_avg | cost | messages\n"
                             "greeting | control | c1 | 1000 | 1 | 2\ngreeting | control | c2 | 3000 | 2 | 4\n"
                             "greeting | warm | c3 | - | 4 | 1\n"));
    asked.add(ask({M::Leads}, {D::Experiment, D::Variant, D::Conversation}),
              QStringLiteral("experiment | variant | conversation | leads\n"
                             "greeting | control | c1 | 2\ngreeting | control | c2 | 1\ngreeting | warm | c3 | 0\n"));
    return asked;
}

} // namespace

class TestWorthTiles : public QObject
{
    Q_OBJECT

    Theme m_theme = Theme::light();

    // 100 days of 2 in 20 negative; on one 8 in 20.
    static TablePtr daysWithASpike()
    {
        QString text = QStringLiteral("time | negative | positive | neutral | mixed\n");
        for (int day = 1; day <= 28; ++day)
            text += QStringLiteral("2024-06-%1T00:00:00Z | %2 | 4 | %3 | -\n")
                        .arg(day, 2, 10, QLatin1Char('0'))
                        .arg(day == 12 ? 8 : 2)
                        .arg(day == 12 ? 8 : 14);
        return tableFromText(text);
    }

private Q_SLOTS:
    void initTestCase() { installFonts(); }

    void oneDayStandsOut()
    {
        const auto spikes = findSpikes({daysWithASpike()}, TimeZone(), NumberStyle{});
        QCOMPARE(spikes.size(), size_t(1));
        QCOMPARE(spikes[0].effect, QStringLiteral("12 Jun 2024: 40.0 % negative"));
        QVERIFY2(spikes[0].cause.startsWith(QStringLiteral("8 of 20 ")) &&
                     spikes[0].cause.endsWith(QStringLiteral("; 10.0 % at all other times")),
                 qPrintable(spikes[0].cause));
        QCOMPARE(toText(parseFilter(toText(spikes[0].filter))->where), toText(spikes[0].filter));
        QVERIFY(toText(spikes[0].filter).contains(QStringLiteral("sentiment = \"negative\"")));
    }

    void fewAreNoSpike()
    {
        QVERIFY(findSpikes({}, TimeZone(), NumberStyle{}).empty());
        QVERIFY(findSpikes({tableFromText(QStringLiteral("time | negative | positive | neutral | mixed\n"
                                                         "2024-06-01T00:00:00Z | 4 | 0 | 0 | 0\n" // four are too few
                                                         "2024-06-02T00:00:00Z | 0 | 90 | 0 | 0\n"))},
                           TimeZone(), NumberStyle{})
                    .empty());
        QVERIFY(findSpikes({tableFromText(QStringLiteral("time | negative | positive | neutral | mixed\n"
                                                         "2024-06-01T00:00:00Z | 40 | 0 | 0 | 0\n"))},
                           TimeZone(), NumberStyle{})
                    .empty()); // there is nothing to compare with
    }

    void figuresOfThePeriod()
    {
        auto table = std::make_shared<Table>(*tableFromText(
            QStringLiteral("conversations | queries | cost | response_time_avg\n100 | 400 | 12.5 | 3000\n")));
        table->provenance.range = {0, 30LL * 86'400'000};
        const RoiFigures figures = roiFigures({table, tableFromText(QStringLiteral("leads\n7\n"))}, std::nullopt);
        QCOMPARE(figures, (RoiFigures{100, 400, 7, 12'500'000'000, 3000.0, 30.0}));
        const RoiFigures all =
            roiFigures({tableFromText(QStringLiteral("conversations\n1\n"))}, TimeRange{0, 86'400'000});
        QCOMPARE(all.days, 1.0); // of all data
        QVERIFY(!all.cost && !all.responseMs);
    }

    void assumptionsAreKept()
    {
        Block block;
        block.id = QStringLiteral("calculator");
        block.visual.kind = VisualKind::Custom;
        block.visual.options.insert(QStringLiteral("name"), QStringLiteral("roi"));
        PageContext context;
        context.theme = &m_theme;
        QJsonObject kept;
        QWidget window;
        const QJsonObject before{{QStringLiteral("hourly_wage"), 20.0}};
        new TileInputs(
            [before] {
                return QJsonObject{{QStringLiteral("roi"), before}};
            },
            [&kept](const QJsonObject &values) { kept = values; }, &window);
        RoiTile tile(block, context, &window);
        TileAnswer answer;
        answer.state = TileState::Ready;
        answer.queries = {ask({M::Conversations, M::Queries, M::Cost, M::ResponseTimeAvg}), ask({M::Leads})};
        answer.tables = {tableFromText(QStringLiteral(
                             "conversations | queries | cost | response_time_avg\n100 | 400 | 12.5 | 3000\n")),
                         tableFromText(QStringLiteral("leads\n7\n"))};
        tile.present(answer);
        QCOMPARE(tile.inputs().hourlyWage, std::optional(20.0));
        QVERIFY(!tile.inputs().closeRate);
        QVERIFY(kept.isEmpty()); // nothing was typed yet
        QCOMPARE(tile.model()->index(0, 1).data().toString(), QStringLiteral("–"));
        tile.findChild<QDoubleSpinBox *>(QStringLiteral("roi.handling"))->setValue(15);
        QCOMPARE(tile.model()->index(0, 1).data().toString(), QStringLiteral("$500.00")); // 100 × $5
        tile.findChild<QDoubleSpinBox *>(QStringLiteral("roi.close"))->setValue(25);
        QCOMPARE(tile.inputs().closeRate, std::optional(0.25));
        QCOMPARE(kept.value(QStringLiteral("roi")).toObject().value(QStringLiteral("close_rate")).toDouble(), 0.25);
        QCOMPARE(kept.value(QStringLiteral("roi")).toObject().value(QStringLiteral("minutes_per_handling")).toDouble(),
                 15.0);
    }

    // Counted by hand from greetingTest().
    void tablesBecomeArms()
    {
        const Asked asked = greetingTest();
        const auto experiments = experimentsOf(asked.queries, asked.tables);
        QCOMPARE(experiments.size(), size_t(2));
        QVERIFY(experiments[0].isNull);
        const ExperimentData &data = experiments[1];
        QCOMPARE(data.key, QStringLiteral("greeting"));
        QCOMPARE(data.arms.size(), size_t(2)); // those without a variant take no part
        QCOMPARE(data.arms[0].label, QStringLiteral("Old greeting"));
        QCOMPARE(data.shared, qint64(2)); // 600 + 605 − 1,203
        QVERIFY(!data.cutOff);
        const auto metric = [&](const char *key) {
            const auto found = std::ranges::find(data.metrics, QString::fromLatin1(key), &ExperimentMetric::key);
            return found == data.metrics.end() ? ExperimentMetric() : *found;
        };
        QCOMPARE(metric("engagement").arms, (std::vector<ArmMetric>{{1000, 200, 0, 0}, {1000, 260, 0, 0}}));
        QVERIFY(metric("satisfaction").arms.empty()); // nobody rated
        QCOMPARE(metric("resolution").arms, (std::vector<ArmMetric>{{40, 30, 0, 0}, {35, 35, 0, 0}}));
        QCOMPARE(metric("conversion").arms, (std::vector<ArmMetric>{{1000, 2, 0, 0}, {1000, 0, 0, 0}}));
        const auto duration = metric("duration").arms;
        QCOMPARE(duration[0], (ArmMetric{2, 0, 2000, 2'000'000}));
        QCOMPARE(duration[1].cases, qint64(0));
        QCOMPARE(metric("messages").arms[0].mean, 3.0);
    }

    void anExperimentIsDecided()
    {
        Block block;
        block.id = QStringLiteral("result");
        block.visual.kind = VisualKind::Custom;
        block.visual.options.insert(QStringLiteral("name"), QStringLiteral("experiment"));
        PageContext context;
        context.theme = &m_theme;
        context.extent = TimeRange{0, 1};
        QJsonObject kept;
        QWidget window;
        new TileInputs(
            [] { return QJsonObject(); },
            [&kept](const QJsonObject &values) { kept = values.value(QStringLiteral("experiments")).toObject(); },
            &window);
        ExperimentTile tile(block, context, &window);
        TileAnswer answer;
        answer.state = TileState::Ready;
        const Asked asked = greetingTest();
        answer.queries = asked.queries;
        answer.tables = asked.tables;
        tile.present(answer);
        auto *which = tile.findChild<QComboBox *>(QStringLiteral("experiment.which"));
        QCOMPARE(which->count(), 2);
        which->setCurrentIndex(1);
        Q_EMIT which->activated(1);
        QCOMPARE(tile.findChild<QComboBox *>(QStringLiteral("experiment.control"))->currentText(),
                 QStringLiteral("Old greeting"));
        QCOMPARE(tile.result().verdict, Verdict::Winner);
        QVERIFY2(tile.verdict().startsWith(QStringLiteral("warm is better than Old greeting in Engagement: +6.")),
                 qPrintable(tile.verdict()));
        QVERIFY(tile.model()->rowCount() >= 6);
        // A plan that is far from reached makes it early, and is kept.
        tile.findChild<QSpinBox *>(QStringLiteral("experiment.planned"))->setValue(50'000);
        QCOMPARE(tile.result().verdict, Verdict::Undecided);
        QCOMPARE(kept.value(QStringLiteral("greeting")).toObject().value(QStringLiteral("planned")).toInt(), 50'000);
    }

    void meansOfAPartAreNotShown()
    {
        Asked asked = greetingTest();
        auto cut = std::make_shared<Table>(*asked.tables[5]);
        cut->groupCount = cut->rows + 1;
        asked.tables[5] = cut;
        const auto experiments = experimentsOf(asked.queries, asked.tables);
        QVERIFY(experiments[1].cutOff);
        for (const ExperimentMetric &metric : experiments[1].metrics)
            QVERIFY2(metric.kind == MetricKind::Share && metric.key != QLatin1String("conversion"),
                     qPrintable(metric.key));
    }
};

QTEST_MAIN(TestWorthTiles)
#include "tst_worthtiles.moc"
