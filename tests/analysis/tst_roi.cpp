// Return on investment: the worked examples of the inventory (F172 to F174), to the nano-dollar.
#include "models/analysis/roi.h"

#include <QTest>

#include <cmath>

using namespace parlance;

namespace {

constexpr Nano dollar = 1'000'000'000;

} // namespace

class TestRoi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theExamplesOfTheInventory()
    {
        RoiInputs inputs;
        inputs.hourlyWage = 20;
        inputs.minutesPerHandling = 15; // $5 a chat
        inputs.minutesPerAnswer = 15;
        inputs.closeRate = 0.1;
        inputs.dealValue = 1000;
        RoiFigures figures;
        figures.conversations = 10'000;
        figures.queries = 10'000;
        figures.leads = 200;
        figures.responseMs = 3000;
        figures.days = 30;
        const Roi roi = roiOf(inputs, figures);
        QCOMPARE(roi.perHandling, std::optional(5 * dollar));
        QCOMPARE(roi.savings, std::optional(50'000 * dollar));
        QCOMPARE(roi.revenue, std::optional(20'000 * dollar));
        QCOMPARE(roi.value, std::optional(70'000 * dollar));
        QVERIFY(std::abs(*roi.minutesSavedPerAnswer - 14.95) < 1e-12);
        QVERIFY(std::abs(*roi.hoursSaved - 2491.666667) < 1e-6);
    }

    void returnAndPayback()
    {
        RoiInputs inputs;
        inputs.hourlyWage = 30;
        inputs.minutesPerHandling = 10;
        inputs.subscription = 365.25; // a month: 12 dollars a day
        inputs.setup = 640;
        RoiFigures figures;
        figures.conversations = 200; // × $5
        figures.cost = 24 * dollar;
        figures.days = 28;
        const Roi roi = roiOf(inputs, figures);
        QCOMPARE(roi.subscription, std::optional(336 * dollar));
        QCOMPARE(roi.investment, 1000 * dollar);
        QCOMPARE(roi.value, std::optional(1000 * dollar));
        QCOMPARE(roi.net, std::optional(Nano(0)));
        QCOMPARE(roi.returned, std::optional(0.0));
        QCOMPARE(roi.paybackDays, std::optional(28.0));
        QVERIFY(!roi.costPerLead && !roi.revenue && !roi.hoursSaved);
    }

    void whatIsNotKnownIsNotNothing()
    {
        const Roi none = roiOf({}, {});
        QVERIFY(!none.value && !none.net && !none.returned && !none.paybackDays && !none.savings);
        QCOMPARE(none.investment, Nano(0));
        RoiInputs wage;
        wage.hourlyWage = 20;
        RoiFigures figures;
        figures.conversations = 5;
        QVERIFY(!roiOf(wage, figures).savings);
        RoiInputs free = wage; // no investment: no return on it
        free.minutesPerHandling = 3;
        QVERIFY(!roiOf(free, figures).returned);
        RoiInputs huge;
        huge.hourlyWage = 1e18;
        huge.minutesPerHandling = 1e6;
        QVERIFY(!roiOf(huge, figures).savings); // more than money can count
    }

    void keptAsJson()
    {
        RoiInputs inputs;
        inputs.hourlyWage = 31.5;
        inputs.closeRate = 0.25;
        QCOMPARE(roiInputsFromJson(toJson(inputs)), inputs);
        QVERIFY(toJson(RoiInputs()).isEmpty());
        QCOMPARE(
            roiInputsFromJson({{QStringLiteral("hourly_wage"), -3}, {QStringLiteral("setup"), QStringLiteral("x")}}),
            RoiInputs());
    }
};

QTEST_GUILESS_MAIN(TestRoi)
#include "tst_roi.moc"
