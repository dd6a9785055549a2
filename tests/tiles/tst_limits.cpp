// What the plan allows: its card on small Tables, and the dialog that asks for it.
#include "tests/support/tabletext.h"
#include "views/dialogs/benchmarkdialog.h"
#include "views/pages/pagedesk.h"
#include "views/theme/theme.h"
#include "views/tiles/limitstile.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace parlance;
using test::tableFromText;

namespace {

// Until noon of the 10th of the month of 30 days: 31.7 per cent of it have passed.
const UtcMs november = *parseIsoTime("2026-11-01T00:00:00Z", TimeZone());
const UtcMs newest = *parseIsoTime("2026-11-10T12:00:00Z", TimeZone());

Benchmark limit(const QString &label, double value)
{
    Benchmark made;
    made.key = label;
    made.label = label;
    made.measure = MeasureKey::Messages;
    made.per = Grain::Month;
    made.value = value;
    made.limit = true;
    return made;
}

} // namespace

class TestLimits : public QObject
{
    Q_OBJECT

    const Theme m_theme = Theme::light();

    [[nodiscard]] PageContext context(std::vector<Benchmark> benchmarks) const
    {
        PageDesk desk;
        desk.benchmarks = std::move(benchmarks);
        PageContext context;
        context.theme = &m_theme;
        context.now = newest;
        context.extent = TimeRange{november, newest};
        context.style.locale = QLocale::c();
        context.desk = std::make_shared<PageDesk>(std::move(desk));
        return context;
    }
    static TileAnswer answerOf(const LimitsTile &tile, std::vector<TablePtr> tables)
    {
        TileAnswer answer;
        answer.state = TileState::Ready;
        answer.queries = tile.queries();
        answer.tables = std::move(tables);
        return answer;
    }

private Q_SLOTS:
    void aLineForEachLimit()
    {
        Benchmark line = limit(QStringLiteral("No limit"), 5);
        line.limit = false;
        const PageContext page =
            context({limit(QStringLiteral("Plan"), 10'000), line, limit(QStringLiteral("Small plan"), 2'000)});
        LimitsTile tile({}, page, nullptr);
        const std::vector<Query> queries = tile.queries();
        QCOMPARE(queries.size(), size_t(2));
        QCOMPARE(queries[0].measures, std::vector{MeasureKey::Messages});
        QCOMPARE(queries[0].period.from, QStringLiteral("2026-11-01T00:00:00Z"));
        QCOMPARE(queries[0].period.to, QStringLiteral("2026-12-01T00:00:00Z"));

        const TablePtr used = tableFromText(QStringLiteral("messages\n3800\n"));
        tile.present(answerOf(tile, {used, used}));
        const auto &lines = tile.lines();
        QCOMPARE(lines.size(), size_t(2));
        QCOMPARE(lines[0].label, QStringLiteral("Plan"));
        QCOMPARE(lines[0].share, 0.38);
        QVERIFY2(lines[0].used.contains(QStringLiteral("38.0")), qPrintable(lines[0].used));
        // 3,800 in nine and a half of thirty days are 12,000 in thirty.
        QVERIFY2(lines[0].state.contains(QStringLiteral("12000")) || lines[0].state.contains(QStringLiteral("12,000")),
                 qPrintable(lines[0].state));
        QVERIFY(std::abs(lines[0].pace - 1.2) < 1e-9);
        QVERIFY(lines[1].share > 1);
        QVERIFY2(lines[1].state.contains(QStringLiteral("over the limit")), qPrintable(lines[1].state));
    }

    void aMissingValueIsNoZero()
    {
        const PageContext page = context({limit(QStringLiteral("Plan"), 10)});
        LimitsTile tile({}, page, nullptr);
        tile.present(answerOf(tile, {tableFromText(QStringLiteral("messages\n"))}));
        QCOMPARE(tile.lines().size(), size_t(1));
        QVERIFY2(tile.lines()[0].used.startsWith(QStringLiteral("no value")), qPrintable(tile.lines()[0].used));
        QCOMPARE(tile.lines()[0].share, 0.0);
    }

    void theDialogTakesWhatIsTyped()
    {
        BenchmarkDialog dialog(limit(QString(), 0), QLocale::c(), nullptr);
        const auto *accept = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        auto *label = dialog.findChild<QLineEdit *>(QStringLiteral("benchmark.label"));
        auto *value = dialog.findChild<QLineEdit *>(QStringLiteral("benchmark.value"));
        auto *measure = dialog.findChild<QComboBox *>(QStringLiteral("benchmark.measure"));
        QVERIFY(!accept->isEnabled());
        label->setText(QStringLiteral("  Budget "));
        value->setText(QStringLiteral("about ten"));
        QVERIFY(!accept->isEnabled());
        measure->setCurrentIndex(measure->findData(int(MeasureKey::Cost)));
        value->setText(QStringLiteral("12.50"));
        QVERIFY(accept->isEnabled());
        std::optional<Benchmark> chosen;
        connect(&dialog, &BenchmarkDialog::chosen, this, [&](const Benchmark &benchmark) { chosen = benchmark; });
        Q_EMIT dialog.findChild<QDialogButtonBox *>()->accepted();
        QVERIFY(chosen);
        QCOMPARE(chosen->label, QStringLiteral("Budget"));
        QCOMPARE(chosen->value, 12'500'000'000.0);
        QCOMPARE(chosen->per, std::optional(Grain::Month));
        QVERIFY(chosen->limit);
    }

    // A plan allows so much in a period: of a rate it says nothing.
    void aRateHasNoPeriod()
    {
        BenchmarkDialog dialog(limit(QStringLiteral("Goal"), 1), QLocale::c(), nullptr);
        auto *measure = dialog.findChild<QComboBox *>(QStringLiteral("benchmark.measure"));
        measure->setCurrentIndex(measure->findData(int(MeasureKey::Satisfaction)));
        QVERIFY(!dialog.findChild<QComboBox *>(QStringLiteral("benchmark.per"))->isEnabled());
        QVERIFY(!dialog.findChild<QCheckBox *>(QStringLiteral("benchmark.limit"))->isEnabled());
        std::optional<Benchmark> chosen;
        connect(&dialog, &BenchmarkDialog::chosen, this, [&](const Benchmark &benchmark) { chosen = benchmark; });
        dialog.findChild<QLineEdit *>(QStringLiteral("benchmark.value"))->setText(QStringLiteral("85"));
        Q_EMIT dialog.findChild<QDialogButtonBox *>()->accepted();
        QVERIFY(chosen && !chosen->per && !chosen->limit);
        QVERIFY(std::abs(chosen->value - 0.85) < 1e-12);
    }
};

QTEST_MAIN(TestLimits)
#include "tst_limits.moc"
