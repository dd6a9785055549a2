// The steps of a funnel in their dialog, and rows of tables as entries of lists.
#include "views/dialogs/funneldialog.h"
#include "views/tiles/listentry.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

namespace parlance {

namespace {

using Kind = FunnelStep::Kind;

TablePtr answer(const Query &query)
{
    auto table = std::make_shared<Table>();
    Column value;
    value.key = QLatin1String(catalog::info(query.measures[0]).name);
    if (query.by.empty()) {
        table->rows = 1;
        value.integers = {query.where.isEmpty() ? 1'200 : 300};
        value.nulls = {false};
        table->columns = {value};
        return table;
    }
    Column member;
    member.key = columnKey(query.by[0]);
    member.type = ValueType::Text;
    member.texts = {QStringLiteral("book"), QStringLiteral("cancel")};
    member.labels = {QStringLiteral("Book a hotel"), QStringLiteral("Cancel")};
    member.nulls = {false, false};
    value.integers = {5, 4};
    value.nulls = {false, false};
    table->rows = 2;
    table->columns = {member, value};
    return table;
}

} // namespace

class tst_funneldialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_queries = std::make_unique<QueryService>(
            [](const std::vector<Query> &queries, std::stop_token) -> Result<std::vector<TablePtr>> {
                std::vector<TablePtr> tables;
                for (const Query &query : queries)
                    tables.push_back(answer(query));
                return tables;
            },
            nullptr, Background::Mode::Inline);
        Block block;
        block.visual.kind = VisualKind::Sankey;
        m_dialog = std::make_unique<FunnelDialog>(
            block, m_queries.get(), [](const Query &query) { return query; },
            FunnelDialog::Targets{{QStringLiteral("Team"), QStringLiteral("own-team")},
                                  {QStringLiteral("New"), QString()}},
            NumberStyle(), nullptr);
    }
    void cleanup()
    {
        m_dialog.reset();
        m_queries.reset();
    }

    // Arrows and crosses stand inside the dialog.
    void nothingIsPushedOut()
    {
        m_dialog->show();
        for (const char *name : {"funnel.remove.0", "funnel.remove.1", "funnel.down.0"}) {
            const auto *button = m_dialog->findChild<QWidget *>(QLatin1String(name));
            QVERIFY(button);
            const int right = button->mapTo(m_dialog.get(), QPoint(button->width(), 0)).x();
            QVERIFY2(right <= m_dialog->width() - 20, qPrintable(QString::number(right)));
        }
    }

    void stepsAreChosenAndCounted()
    {
        auto *save = find<QPushButton>("save");
        QVERIFY(!save->isEnabled()); // an intent is still to be chosen
        QCOMPARE(find<QLabel>("problem")->text(), "Choose an intent for each step.");
        auto *member = find<QComboBox>("member.1");
        QCOMPARE(member->itemText(0), "Book a hotel");
        member->setCurrentIndex(0);
        QVERIFY(save->isEnabled());
        QTRY_COMPARE(find<QLabel>("count.0")->text(), "1,200");
        QCOMPARE(find<QLabel>("count.1")->text(), "300");
        const auto typed = m_dialog->typed();
        QVERIFY(typed);
        QCOMPARE(typed->at(1).member, "book");
        QCOMPARE(typed->at(1).name, "Book a hotel");
    }

    void stepsAreAddedMovedAndRemoved()
    {
        find<QComboBox>("member.1")->setCurrentIndex(1);
        find<QPushButton>("add")->click();
        auto *filter = find<QLineEdit>("filter.2");
        filter->setText(QStringLiteral("bott = 1"));
        QVERIFY(!find<QPushButton>("save")->isEnabled());
        filter->setText(QStringLiteral("bot = \"x\""));
        QVERIFY(find<QPushButton>("save")->isEnabled());
        find<QToolButton>("up.2")->click();
        auto typed = m_dialog->typed();
        QVERIFY(typed);
        QCOMPARE(typed->at(1).name, "bot = \"x\"");
        QCOMPARE(typed->at(2).member, "cancel");
        QVERIFY(!find<QToolButton>("up.0")->isEnabled());
        find<QToolButton>("remove.0")->click();
        typed = m_dialog->typed();
        QVERIFY(typed);
        QCOMPARE(typed->size(), size_t(2));
        QVERIFY(!find<QToolButton>("remove.0")->isEnabled()); // two at least
    }

    void saved()
    {
        std::optional<Block> made;
        QString where;
        connect(m_dialog.get(), &FunnelDialog::chosen, this, [&](const Block &block, const QString &target) {
            made = block;
            where = target;
        });
        find<QComboBox>("member.1")->setCurrentIndex(0);
        find<QLineEdit>("title")->clear();
        QVERIFY(!find<QPushButton>("save")->isEnabled());
        find<QLineEdit>("title")->setText(QStringLiteral("Booking"));
        find<QPushButton>("save")->click();
        QVERIFY(made);
        QCOMPARE(where, "own-team");
        QCOMPARE(made->title, "Booking");
        QCOMPARE(made->queries.size(), size_t(2));
        QCOMPARE(toText(made->queries[1].where), "intent = \"book\"");
    }

    void rowsForLists()
    {
        Table table;
        table.rows = 2;
        const auto text = [](const char *key, const QStringList &values) {
            Column column;
            column.key = QLatin1String(key);
            column.type = ValueType::Text;
            for (const QString &value : values) {
                column.texts.push_back(value);
                column.nulls.push_back(value.isEmpty());
            }
            return column;
        };
        Column missed;
        missed.key = QStringLiteral("missed");
        missed.integers = {4, 1};
        missed.nulls = {false, false};
        table.columns = {text("utterance", {QStringLiteral("my luggage"), QString()}),
                         text("nearest_intent", {QStringLiteral("Baggage"), QString()}), missed};
        const Filter bot = parseFilter(QStringLiteral("bot = \"b1\""))->where;
        const auto entry = listEntryOf(table, 0, bot);
        QVERIFY(entry);
        QCOMPARE(entry->list, FixList::Utterances);
        QCOMPARE(entry->text, "my luggage");
        QCOMPARE(entry->suggested, "Baggage");
        QCOMPARE(entry->bot, "b1");
        QCOMPARE(entry->uses, 4);
        QVERIFY(!listEntryOf(table, 1, {})); // "(none)" is no text
        QVERIFY(!listEntryOf(table, 2, {}));
        table.columns = {text("question", {QStringLiteral("how much"), QString()})};
        QCOMPARE(listEntryOf(table, 0, bot)->list, FixList::Questions);
        table.columns = {missed};
        QVERIFY(!listEntryOf(table, 0, bot));
    }

private:
    template <typename T>
    T *find(const char *name) const
    {
        return m_dialog->findChild<T *>(QStringLiteral("funnel.") + QLatin1String(name));
    }

    std::unique_ptr<QueryService> m_queries;
    std::unique_ptr<FunnelDialog> m_dialog;
};

} // namespace parlance

QTEST_MAIN(parlance::tst_funneldialog)
#include "tst_funneldialog.moc"
