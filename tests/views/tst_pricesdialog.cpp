// The dialog of prices on data that a test made up: what it lists, what it takes, what it hands on.
#include "tests/views/fakes.h"
#include "views/dialogs/priceform.h"
#include "views/dialogs/pricesdialog.h"
#include "views/dialogs/pricetext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

namespace parlance {

namespace {

constexpr UtcMs june = 1'717'200'000'000; // 2024-06-01T00:00Z

Price listed(const char *model, Nano input, const char *region = "")
{
    return {model, region, june, {input, 5 * input, input, input}, false};
}

} // namespace

class tst_pricesdialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installFonts(); }
    void init();
    void cleanup() { m_dialog.reset(); }

    void localPrices_data();
    void localPrices();
    void missingModelsComeFirst();
    void givesAPrice();
    void complainsWhileTyping_data();
    void complainsWhileTyping();
    void emptyFormDoesNotComplain();
    void coversABuiltInPrice();
    void changesAndRemovesAnOwnPrice();
    void undoAndRedo();
    void choosesARegion();
    void countsBeforeApplying();
    void anOldCountIsNotShown();
    void asksBeforeDiscarding();
    void importsAFile();
    void readOnly();
    void failedLoad();

private:
    void open(const QLocale &locale = QLocale(QLocale::English, QLocale::UnitedStates));
    template <typename T>
    T *find(const char *name)
    {
        T *found = m_dialog->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    void type(const char *field, const QString &text)
    {
        auto *edit = find<QLineEdit>(field);
        edit->clear();
        QTest::keyClicks(edit, text);
    }
    QTreeWidgetItem *row(const QString &model, const QString &origin)
    {
        auto *table = find<QTreeWidget>("prices.table");
        for (int i = 0; i < table->topLevelItemCount(); ++i) {
            QTreeWidgetItem *item = table->topLevelItem(i);
            if (item->text(0) == model && item->text(7).startsWith(origin))
                return item;
        }
        return nullptr;
    }
    void select(QTreeWidgetItem *item) { find<QTreeWidget>("prices.table")->setCurrentItem(item); }
    void press(const char *name) { find<QPushButton>(name)->click(); }

    PricesData m_data;
    std::optional<Error> m_loadError;
    PriceActions m_actions;
    ScriptedPrompter m_prompter;
    std::vector<PriceEdits> m_counted, m_applied;
    std::vector<PriceActions::Counted> m_answers;
    bool m_answerAtOnce = true;
    Result<std::vector<OwnPrice>> m_file;
    std::unique_ptr<PricesDialog> m_dialog;
};

void tst_pricesdialog::init()
{
    m_data = {};
    m_data.list.add(listed("haiku", 250'000));
    m_data.list.add(listed("nova", 35'000));
    m_data.list.add(listed("nova", 40'000, "eu-west-1"));
    m_data.labels = {{"haiku", "Claude Haiku"}, {"nova", "Nova Micro"}, {"mine", "My model"}, {"old", "Old model"}};
    m_data.uses = {{"haiku", "Claude Haiku", 0, 7, june, june + 1},
                   {"mine", "My model", 1234, 0, june, june + 1},
                   {"old", "Old model", 0, 5, june, june + 1}};
    m_data.book.put({{"haiku", "", june}, 200'000, 900'000, {}, {}});
    m_loadError.reset();
    m_counted.clear();
    m_applied.clear();
    m_answers.clear();
    m_answerAtOnce = true;
    m_file = std::vector<OwnPrice>();
    m_prompter.shown.clear();
    m_prompter.accept = true;
    m_actions.load = [this](QObject *, const PriceActions::Loaded &done) {
        m_loadError ? done(tl::unexpected(*m_loadError)) : done(m_data);
    };
    m_actions.count = [this](const PriceEdits &edits, QObject *, const PriceActions::Counted &done) {
        m_counted.push_back(edits);
        if (m_answerAtOnce)
            done(RepriceCount{1200, 34, 50});
        else
            m_answers.push_back(done);
    };
    m_actions.apply = [this](const PriceEdits &edits) { m_applied.push_back(edits); };
    m_actions.modelKey = [](const QString &name) { return name.trimmed().toLower(); };
    m_actions.readFile = [this](const QString &, QObject *, const PriceActions::Read &done) { done(m_file); };
    m_actions.writeFile = [](const std::vector<OwnPrice> &, const QString &) { return Result<void>(); };
}

void tst_pricesdialog::open(const QLocale &locale)
{
    m_dialog = std::make_unique<PricesDialog>(m_actions, &m_prompter, locale, nullptr);
    m_dialog->applyTheme(Theme::light());
}

void tst_pricesdialog::localPrices_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("nano");
    QTest::addColumn<int>("problem");
    const auto add = [](const char *language, const QString &text, qint64 nano, PriceProblem problem) {
        QTest::addRow("%s %s", language, qPrintable(text))
            << QString::fromLatin1(language) << text << nano << int(problem);
    };
    add("en", "3.5", 3'500'000, PriceProblem::None);
    add("de", "3,5", 3'500'000, PriceProblem::None);
    add("de", "0,000001", 1, PriceProblem::None);
    add("de", "1.500", 0, PriceProblem::NotANumber); // thousands or decimals: nobody guesses
    add("en", "1,500", 0, PriceProblem::NotANumber);
    add("de", "1.500,25", 0, PriceProblem::NotANumber);
    add("ar_EG", QStringLiteral("٣٫٥"), 3'500'000, PriceProblem::None);
    add("en", "-1", 0, PriceProblem::Negative);
    add("en", QStringLiteral("−1"), 0, PriceProblem::Negative);
    add("en", "0.0000001", 0, PriceProblem::TooManyDecimals);
    add("en", " 2 ", 2'000'000, PriceProblem::None);
    add("en", "two", 0, PriceProblem::NotANumber);
}

void tst_pricesdialog::localPrices()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    QFETCH(qint64, nano);
    QFETCH(int, problem);
    const QLocale locale(language);
    const ParsedPrice parsed = parseLocalPrice(text, locale);
    QCOMPARE(int(parsed.problem), problem);
    QCOMPARE(parsed.perThousand, nano);
    if (parsed.problem == PriceProblem::None)
        QCOMPARE(parseLocalPrice(localPrice(nano, locale), locale), parsed);
}

void tst_pricesdialog::missingModelsComeFirst()
{
    open();
    auto *table = find<QTreeWidget>("prices.table");
    QCOMPARE(table->topLevelItem(0)->text(0), QStringLiteral("My model")); // most messages
    QVERIFY(table->topLevelItem(0)->text(7).startsWith(QStringLiteral("No price: 1,234 message")));
    QCOMPARE(table->topLevelItem(1)->text(0), QStringLiteral("Old model"));
    QVERIFY(table->topLevelItem(1)->text(7).contains(QStringLiteral("5 answer")));
    QVERIFY(table->topLevelItem(1)->toolTip(7).contains(QStringLiteral("equal parts")));
    QVERIFY(!find<QLabel>("prices.missing")->isHidden());
    QVERIFY(find<QLabel>("prices.missing")->text().startsWith(QStringLiteral("2 model")));
    // Then the models of the data, the own price above the one it covers, and the others.
    QCOMPARE(table->topLevelItem(2)->text(7), QStringLiteral("own"));
    QCOMPARE(table->topLevelItem(2)->text(3), QStringLiteral("0.20"));
    QCOMPARE(table->topLevelItem(3)->text(7), QStringLiteral("built in"));
    QCOMPARE(table->topLevelItem(3)->text(2), QStringLiteral("1 Jun 2024"));
    QCOMPARE(table->topLevelItem(4)->text(0), QStringLiteral("Nova Micro"));
    QCOMPARE(table->topLevelItemCount(), 6);
    QVERIFY(!find<QPushButton>("prices.apply")->isEnabled());

    QTest::keyClicks(find<QLineEdit>("prices.find"), QStringLiteral("nova"));
    QCOMPARE(table->topLevelItemCount(), 2);
    find<QCheckBox>("prices.inData")->setChecked(true);
    QCOMPARE(table->topLevelItemCount(), 0);
}

void tst_pricesdialog::givesAPrice()
{
    open(QLocale(QLocale::German));
    // The first model without a price stands in the form already.
    QCOMPARE(find<QComboBox>("price.model")->currentText(), QStringLiteral("mine"));
    type("price.input", QStringLiteral("1,5"));
    type("price.output", QStringLiteral("6"));
    type("price.cacheRead", QStringLiteral("0"));
    press("price.save");
    OwnPrice expected{{"mine", "", alwaysValid}, 1'500'000, 6'000'000, 0, {}};
    PriceEdits edits;
    edits.put = {expected};
    QCOMPARE(m_dialog->edits(), edits);
    QVERIFY(row(QStringLiteral("My model"), QStringLiteral("own, not applied yet")));
    QVERIFY(!row(QStringLiteral("My model"), QStringLiteral("No price")));
    QCOMPARE(row(QStringLiteral("My model"), QStringLiteral("own"))->text(3), QStringLiteral("1,50"));
    press("prices.apply");
    QCOMPARE(m_applied.size(), size_t(1));
    QCOMPARE(m_applied.front(), edits);
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
}

void tst_pricesdialog::complainsWhileTyping_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("negative") << "price.input"
                              << "-1"
                              << "not negative";
    QTest::newRow("words") << "price.output"
                           << "dear"
                           << "a number such as 3.50";
    QTest::newRow("other decimal sign") << "price.input"
                                        << "1,5"
                                        << "a number such as 3.50";
    QTest::newRow("too exact") << "price.cacheRead"
                               << "0.0000001"
                               << "six decimals";
    QTest::newRow("too dear") << "price.cacheWrite"
                              << "1000000.01"
                              << "a million dollars";
    QTest::newRow("empty") << "price.output"
                           << ""
                           << "need a price";
}

void tst_pricesdialog::complainsWhileTyping()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(QString, says);
    open();
    type("price.input", QStringLiteral("1"));
    type("price.output", QStringLiteral("2"));
    QVERIFY(find<QPushButton>("price.save")->isEnabled());
    type(field.toLatin1().constData(), text);
    QVERIFY2(find<QLabel>("price.message")->text().contains(says), qPrintable(find<QLabel>("price.message")->text()));
    QCOMPARE(find<QLineEdit>(field.toLatin1().constData())->property(style::state).toString(),
             QStringLiteral("invalid"));
    QVERIFY(!find<QPushButton>("price.save")->isEnabled());
    QTest::keyClick(find<QLineEdit>("price.output"), Qt::Key_Return); // nothing happens either
    QVERIFY(m_dialog->edits().isEmpty());
    type(field.toLatin1().constData(), QStringLiteral("0"));
    QVERIFY(find<QPushButton>("price.save")->isEnabled());
    QCOMPARE(find<QLineEdit>(field.toLatin1().constData())->property(style::state).toString(), QString());
}

void tst_pricesdialog::emptyFormDoesNotComplain()
{
    open();
    press("prices.new");
    QVERIFY(!find<QPushButton>("price.save")->isEnabled());
    QVERIFY(find<QLabel>("price.message")->text().startsWith(QStringLiteral("US dollars")));
    QTest::keyClicks(find<QComboBox>("price.model")->lineEdit(), QStringLiteral("x"));
    QVERIFY(find<QLabel>("price.message")->text().contains(QStringLiteral("need a price")));
}

void tst_pricesdialog::coversABuiltInPrice()
{
    open();
    select(row(QStringLiteral("Nova Micro"), QStringLiteral("built in")));
    QCOMPARE(find<QLineEdit>("price.input")->text(), QStringLiteral("0.035"));
    QCOMPARE(find<QLineEdit>("price.cacheRead")->text(), QString());
    QVERIFY(!find<QPushButton>("prices.remove")->isEnabled()); // what is built in cannot be removed
    find<QDateEdit>("price.from")->setDate(QDate(2024, 7, 1));
    type("price.input", QStringLiteral("0.03"));
    press("price.save");
    const PriceEdits edits = m_dialog->edits();
    QCOMPARE(edits.put.size(), size_t(1));
    QCOMPARE(edits.put.front().key, (PriceKey{"nova", "", june + 30 * 86'400'000LL}));
    QCOMPARE(edits.put.front().input, Nano(30'000));
    QVERIFY(row(QStringLiteral("Nova Micro"), QStringLiteral("built in")));
}

void tst_pricesdialog::changesAndRemovesAnOwnPrice()
{
    open();
    select(row(QStringLiteral("Claude Haiku"), QStringLiteral("own")));
    find<QCheckBox>("price.always")->setChecked(true); // another key: the old price goes
    press("price.save");
    PriceEdits edits = m_dialog->edits();
    QCOMPARE(edits.remove, (std::vector<PriceKey>{{"haiku", "", june}}));
    QCOMPARE(edits.put.size(), size_t(1));
    // Typing goes on with the same price: a third day does not leave the second behind.
    find<QCheckBox>("price.always")->setChecked(false);
    find<QDateEdit>("price.from")->setDate(QDate(2024, 9, 1));
    press("price.save");
    edits = m_dialog->edits();
    QCOMPARE(edits.remove.size(), size_t(1));
    QCOMPARE(edits.put.size(), size_t(1));
    QCOMPARE(edits.put.front().key.validFrom, june + 92 * 86'400'000LL);
    QVERIFY(find<QPushButton>("prices.remove")->isEnabled()); // it is selected
    press("prices.remove");
    edits = m_dialog->edits();
    QCOMPARE(edits.remove.size(), size_t(1));
    QVERIFY(edits.put.empty());
    QVERIFY(!row(QStringLiteral("Claude Haiku"), QStringLiteral("own")));
}

void tst_pricesdialog::undoAndRedo()
{
    open();
    QVERIFY(!find<QPushButton>("prices.undo")->isEnabled());
    type("price.input", QStringLiteral("1"));
    type("price.output", QStringLiteral("2"));
    press("price.save");
    select(row(QStringLiteral("Claude Haiku"), QStringLiteral("own")));
    press("prices.remove");
    const PriceEdits both = m_dialog->edits();
    press("prices.undo");
    QVERIFY(m_dialog->edits().remove.empty());
    press("prices.undo");
    QVERIFY(m_dialog->edits().isEmpty());
    QVERIFY(!find<QPushButton>("prices.undo")->isEnabled());
    QVERIFY(!find<QPushButton>("prices.apply")->isEnabled());
    press("prices.redo");
    press("prices.redo");
    QCOMPARE(m_dialog->edits(), both);
    QVERIFY(!find<QPushButton>("prices.redo")->isEnabled());
}

void tst_pricesdialog::choosesARegion()
{
    open();
    auto *region = find<QComboBox>("prices.region");
    QVERIFY(region->findText(QStringLiteral("eu-west-1")) >= 0);
    region->setCurrentText(QStringLiteral("eu-west-1"));
    QTest::keyClick(region->lineEdit(), Qt::Key_Return);
    QCOMPARE(m_dialog->edits().region, std::optional<std::string>("eu-west-1"));
    region->setCurrentText(QStringLiteral("eu west"));
    QTest::keyClick(region->lineEdit(), Qt::Key_Return);
    QCOMPARE(region->property(style::state).toString(), QStringLiteral("invalid"));
    QCOMPARE(m_dialog->edits().region, std::optional<std::string>("eu-west-1"));
    QVERIFY(m_dialog->isHidden() || m_dialog->result() == 0); // Return in a field applies nothing
    QVERIFY(m_applied.empty());
}

void tst_pricesdialog::countsBeforeApplying()
{
    open();
    type("price.input", QStringLiteral("1"));
    type("price.output", QStringLiteral("2"));
    press("price.save");
    QCOMPARE(m_counted.size(), size_t(1));
    QCOMPARE(m_counted.front(), m_dialog->edits());
    QVERIFY(find<QPushButton>("prices.apply")->text().startsWith(QStringLiteral("&Apply and re-price 1,234 message")));
    QVERIFY(find<QLabel>("prices.status")->text().contains(QStringLiteral("1,200 message")));
    QVERIFY(find<QLabel>("prices.status")->text().contains(QStringLiteral("34 answer")));
}

void tst_pricesdialog::anOldCountIsNotShown()
{
    m_answerAtOnce = false;
    open();
    type("price.input", QStringLiteral("1"));
    type("price.output", QStringLiteral("2"));
    press("price.save");
    select(row(QStringLiteral("Claude Haiku"), QStringLiteral("own")));
    press("prices.remove");
    QCOMPARE(m_answers.size(), size_t(2));
    m_answers[1](RepriceCount{7, 0, 1});
    m_answers[0](RepriceCount{99, 0, 1});
    QVERIFY(find<QPushButton>("prices.apply")->text().startsWith(QStringLiteral("&Apply and re-price 7 message")));
    m_answers[1](RepriceCount{0, 0, 0});
    QCOMPARE(find<QPushButton>("prices.apply")->text(), QStringLiteral("&Apply"));
    QVERIFY(find<QPushButton>("prices.apply")->isEnabled()); // prices without data are prices too
}

void tst_pricesdialog::asksBeforeDiscarding()
{
    open();
    m_dialog->show();
    type("price.input", QStringLiteral("1"));
    type("price.output", QStringLiteral("2"));
    press("price.save");
    m_prompter.accept = false;
    press("prices.cancel");
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(m_prompter.shown, QStringList{QStringLiteral("Discard the changes?")});
    m_prompter.accept = true;
    press("prices.cancel");
    QVERIFY(!m_dialog->isVisible());
    QVERIFY(m_applied.empty());
}

void tst_pricesdialog::importsAFile()
{
    open();
    m_prompter.files = {QStringLiteral("prices.csv")};
    m_file = std::vector<OwnPrice>{{{"mine", "", alwaysValid}, 1, 2, {}, {}}, {{"old", "", june}, 3, 4, {}, {}}};
    press("prices.import");
    QCOMPARE(m_dialog->edits().put.size(), size_t(2));
    press("prices.undo");
    QVERIFY(m_dialog->edits().isEmpty());
    m_file = fail(ErrorCategory::Unreadable, QStringLiteral("no"));
    press("prices.import");
    QVERIFY(m_prompter.shown.contains(QStringLiteral("The prices could not be imported")));
    QVERIFY(m_dialog->edits().isEmpty());
}

void tst_pricesdialog::readOnly()
{
    m_data.readOnly = true;
    open();
    QVERIFY(!find<PriceForm>("prices.form")->isEnabled());
    QVERIFY(!find<QComboBox>("prices.region")->isEnabled());
    select(row(QStringLiteral("Claude Haiku"), QStringLiteral("own")));
    QVERIFY(!find<QPushButton>("prices.remove")->isEnabled());
    QVERIFY(find<QLabel>("prices.status")->text().contains(QStringLiteral("read-only")));
}

void tst_pricesdialog::failedLoad()
{
    m_loadError = Error{ErrorCategory::Workspace, QStringLiteral("gone"), {}, {}};
    open();
    QVERIFY(find<QLabel>("prices.status")->text().startsWith(QStringLiteral("The prices could not be read: ")));
    QVERIFY(!find<QPushButton>("prices.apply")->isEnabled());
    QVERIFY(!find<QPushButton>("prices.new")->isEnabled());
}

} // namespace parlance

QTEST_MAIN(parlance::tst_pricesdialog)
#include "tst_pricesdialog.moc"
