// The dialog of metrics on a workspace that a test made up: what it checks while typing, what it hands on.
#include "tests/views/fakes.h"
#include "views/dialogs/metricsdialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

namespace parlance {

class tst_metricsdialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_dialog.reset(); }

    void nothingTyped();
    void checksWhileTyping_data();
    void checksWhileTyping();
    void anOldValueIsNotShown();
    void savesAndSelects();
    void changes();
    void removes();
    void readOnly();

private:
    void open();
    template <typename T>
    T *find(const char *name)
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }
    void type(const QString &name, const QString &where)
    {
        find<QLineEdit>("metrics.name")->setText(name);
        find<QLineEdit>("metrics.where")->setText(where);
    }
    QString status() { return find<QLabel>("metrics.status")->text(); }

    std::vector<Metric> m_metrics;
    MetricActions m_actions;
    std::vector<MetricActions::Valued> m_waiting; // when values do not come at once
    bool m_late = false;
    ScriptedPrompter m_prompter;
    std::unique_ptr<MetricsDialog> m_dialog;
};

void tst_metricsdialog::init()
{
    m_late = false;
    m_waiting.clear();
    m_metrics = {{QStringLiteral("lost"), QStringLiteral("Not understood"), MeasureKey::Queries,
                  QStringLiteral("understood = \"no\"")}};
    m_actions = {};
    m_actions.load = [this](QObject *, const MetricActions::Loaded &done) { done(m_metrics); };
    m_actions.value = [this](const Metric &, QObject *, const MetricActions::Valued &done) {
        if (m_late)
            m_waiting.push_back(done);
        else
            done(std::optional(1234.0));
    };
    m_actions.save = [this](const Metric &metric, QObject *, const MetricActions::Written &done) {
        std::erase_if(m_metrics, [&](const Metric &known) { return known.name == metric.name; });
        m_metrics.push_back(metric);
        done(true);
    };
    m_actions.remove = [this](const QString &name, QObject *, const MetricActions::Written &done) {
        done(std::erase_if(m_metrics, [&](const Metric &known) { return known.name == name; }) > 0);
    };
}

void tst_metricsdialog::open()
{
    m_dialog = std::make_unique<MetricsDialog>(m_actions, &m_prompter, QLocale(QLocale::English, QLocale::UnitedStates),
                                               nullptr);
}

void tst_metricsdialog::nothingTyped()
{
    open();
    QCOMPARE(find<QListWidget>("metrics.list")->count(), 1);
    QVERIFY(status().isEmpty());
    QVERIFY(!find<QPushButton>("metrics.save")->isEnabled());
    QVERIFY(!find<QPushButton>("metrics.remove")->isEnabled());
}

void tst_metricsdialog::checksWhileTyping_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("says");
    QTest::addColumn<bool>("good");
    QTest::newRow("good") << "refunds"
                          << "question contains \"refund\""
                          << "1,234 over all data" << true;
    QTest::newRow("broken") << "refunds"
                            << "question contains "
                            << "At character 18" << false;
    QTest::newRow("no such dimension") << "refunds"
                                       << "qestion = \"x\""
                                       << "question" << false;
    QTest::newRow("a measure") << "refunds"
                               << "cost > 1"
                               << "no measures" << false;
    QTest::newRow("no name") << ""
                             << "model = \"x\""
                             << "no name" << false;
    QTest::newRow("bad name") << "My refunds"
                              << "model = \"x\""
                              << "no name" << false;
    QTest::newRow("no filter") << "refunds"
                               << ""
                               << "filter" << false;
}

void tst_metricsdialog::checksWhileTyping()
{
    QFETCH(QString, name);
    QFETCH(QString, where);
    QFETCH(QString, says);
    QFETCH(bool, good);
    open();
    type(name, where);
    QVERIFY2(status().contains(says), qPrintable(status()));
    QCOMPARE(find<QPushButton>("metrics.save")->isEnabled(), good);
}

void tst_metricsdialog::anOldValueIsNotShown()
{
    m_late = true;
    open();
    type(QStringLiteral("a"), QStringLiteral("model = \"x\""));
    const size_t first = m_waiting.size() - 1;
    type(QStringLiteral("a"), QStringLiteral("model = \"y\""));
    QVERIFY(m_waiting.size() > first + 1);
    m_waiting.back()(std::optional(2.0));
    m_waiting[first](std::optional(1.0));
    QCOMPARE(status(), QStringLiteral("2 over all data"));
}

void tst_metricsdialog::savesAndSelects()
{
    open();
    type(QStringLiteral("spend"), QStringLiteral("model is not null"));
    auto *measure = find<QComboBox>("metrics.measure");
    measure->setCurrentIndex(measure->findData(int(MeasureKey::Cost)));
    find<QPushButton>("metrics.save")->click();
    const Metric saved{QStringLiteral("spend"), {}, MeasureKey::Cost, QStringLiteral("model is not null")};
    QCOMPARE(m_metrics.back(), saved);
    QCOMPARE(find<QListWidget>("metrics.list")->currentRow(), 1);
    QVERIFY(!find<QPushButton>("metrics.save")->isEnabled()); // nothing is left to be saved
}

void tst_metricsdialog::changes()
{
    open();
    find<QListWidget>("metrics.list")->setCurrentRow(0);
    QCOMPARE(find<QLineEdit>("metrics.where")->text(), QStringLiteral("understood = \"no\""));
    QCOMPARE(find<QComboBox>("metrics.measure")->currentData().toInt(), int(MeasureKey::Queries));
    find<QLineEdit>("metrics.label")->setText(QStringLiteral("Lost"));
    find<QPushButton>("metrics.save")->click();
    QCOMPARE(m_metrics.size(), size_t(1));
    QCOMPARE(m_metrics.front().label, QStringLiteral("Lost"));
}

void tst_metricsdialog::removes()
{
    open();
    find<QListWidget>("metrics.list")->setCurrentRow(0);
    find<QPushButton>("metrics.remove")->click();
    QVERIFY(m_metrics.empty());
    QCOMPARE(find<QListWidget>("metrics.list")->count(), 0);
}

void tst_metricsdialog::readOnly()
{
    m_actions.readOnly = true;
    open();
    find<QListWidget>("metrics.list")->setCurrentRow(0);
    QVERIFY(status().contains(QStringLiteral("1,234")));
    QVERIFY(find<QLineEdit>("metrics.where")->isReadOnly());
    QVERIFY(!find<QPushButton>("metrics.save")->isEnabled());
    QVERIFY(!find<QPushButton>("metrics.remove")->isEnabled());
}

} // namespace parlance

QTEST_MAIN(parlance::tst_metricsdialog)
#include "tst_metricsdialog.moc"
