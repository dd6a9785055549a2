// The parameters of a report in their dialog: its own, those of its pivots, what cannot be a value.
#include "views/pages/reportvaluesdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace parlance;

class TestReportValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsThem()
    {
        Report report;
        QVERIFY(!ReportValuesDialog::hasValues(report));
        report.parameters = {{QStringLiteral("cost"), QStringLiteral("Cost"), {}, QStringLiteral("5")},
                             {QStringLiteral("bot"), QStringLiteral("Bot"), DimensionKey::Bot, {}}};
        report.blocks.resize(1);
        report.blocks[0].exploration.parameters = {
            {QStringLiteral("rate"), {}, Parameter::Kind::Number, {}, {QStringLiteral("0.5")}, {}, false},
            {QStringLiteral("pick"),
             {},
             Parameter::Kind::Text,
             {},
             {QStringLiteral("a")},
             {QStringLiteral("a"), QStringLiteral("b")},
             false},
            {QStringLiteral("sealed"), {}, Parameter::Kind::Number, {}, {QStringLiteral("1")}, {}, true}};
        QVERIFY(ReportValuesDialog::hasValues(report));
        ReportValuesDialog dialog(report, QLocale(QStringLiteral("de_DE")), nullptr);
        QSignalSpy chosen(&dialog, &ReportValuesDialog::chosen);
        const auto line = [&](const char *name) { return dialog.findChild<QLineEdit *>(QLatin1String(name)); };
        auto *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QVERIFY(!line("reportValue.sealed"));
        QCOMPARE(line("reportValue.rate")->text(), QStringLiteral("0,5"));
        line("reportValue.cost")->setText(QStringLiteral("7.5"));
        line("reportValue.bot")->setText(QStringLiteral("Sales, Support"));
        line("reportValue.rate")->setText(QStringLiteral("viel"));
        QVERIFY(!ok->isEnabled());
        line("reportValue.rate")->setText(QStringLiteral("0,75"));
        QVERIFY(ok->isEnabled());
        dialog.findChild<QComboBox *>(QStringLiteral("reportValue.pick"))->setCurrentIndex(1);
        ok->click();
        QCOMPARE(chosen.size(), 1);
        const auto set = chosen.front().front().value<Report>();
        QCOMPARE(set.parameters[0].value, QStringLiteral("7.5"));
        QCOMPARE(set.parameters[1].value, QStringLiteral("Sales, Support"));
        QCOMPARE(set.blocks[0].exploration.parameters[0].values, QStringList{QStringLiteral("0.75")});
        QCOMPARE(set.blocks[0].exploration.parameters[1].values, QStringList{QStringLiteral("b")});
    }
};

QTEST_MAIN(TestReportValues)
#include "tst_reportvalues.moc"
