// The item model for every Table: texts, roles, sorting, searching, pages, totals, copying.
#include "models/items/copycells.h"
#include "models/items/tablemodel.h"
#include "tests/support/tabletext.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace parlance;

namespace {

TablePtr users()
{
    return test::tableFromText(
        QStringLiteral("user | user_group | conversations | cost | cost.previous | satisfaction\n"
                       "u1=Priya Raman | Legal | 217 | 242.68 | 252.80 | 0.9\n"
                       "u2=Omar Haddad | - | 486 | 101.16 | 63.62 | -\n"
                       "u3=Jonas Meyer | Support | 12 | 0.0042 | 0.0042 | 0.5\n"
                       "u4=Tom Becker | IT | 1 | - | - | 1\n"
                       "total | - | 716 | 343.8442 | - | 0.8\n"));
}

std::vector<ViewColumn> columns()
{
    using Show = ViewColumn::Show;
    return {{.key = QStringLiteral("user"), .label = QStringLiteral("User")},
            {.key = QStringLiteral("user_group"), .label = {}},
            {.key = QStringLiteral("conversations"), .label = {}, .brief = true},
            {.key = QStringLiteral("cost"), .label = {}, .show = Show::Bar, .strong = true},
            {.key = QStringLiteral("cost"), .label = {}, .show = Show::Share},
            {.key = QStringLiteral("cost"), .label = {}, .show = Show::Change}};
}

QStringList columnTexts(const QAbstractItemModel &model, int column, int role = Qt::DisplayRole)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, column).data(role).toString();
    return texts;
}

} // namespace

class TestTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<TableModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->setTable(users(), columns(), NumberStyle{}, TimeZone());
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void readsLikeAPage()
    {
        QCOMPARE(columnTexts(*m_model, 0), (QStringList{"Priya Raman", "Omar Haddad", "Jonas Meyer", "Tom Becker"}));
        QCOMPARE(columnTexts(*m_model, 1), (QStringList{"Legal", "(none)", "Support", "IT"}));
        QCOMPARE(columnTexts(*m_model, 3), (QStringList{"$242.68", "$101.16", "$0.0042", "–"}));
        QCOMPARE(m_model->index(0, 4).data().toString(), formatValue(242.68 / 343.8442, Unit::Percent, NumberStyle{}));
        QCOMPARE(m_model->index(3, 4).data().toString(), QStringLiteral("–"));
        QCOMPARE(m_model->index(1, 5).data().toString(), formatChange(101.16, 63.62, Unit::Money, NumberStyle{}));
        QCOMPARE(m_model->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("User"));
        QVERIFY(m_model->index(0, 3).data(Qt::TextAlignmentRole).value<Qt::Alignment>() & Qt::AlignRight);
        QVERIFY(m_model->index(0, 0).data(Qt::TextAlignmentRole).value<Qt::Alignment>() & Qt::AlignLeft);
    }

    void rolesSayWhatIsMeant()
    {
        QCOMPARE(m_model->index(0, 3).data(TableModel::BarRole).toDouble(), 1.0);
        QVERIFY(qAbs(m_model->index(1, 3).data(TableModel::BarRole).toDouble() - 101.16 / 242.68) < 1e-9);
        QVERIFY(!m_model->index(3, 3).data(TableModel::BarRole).isValid());
        QVERIFY(!m_model->index(0, 2).data(TableModel::BarRole).isValid());
        QCOMPARE(m_model->index(1, 0).data(TableModel::MemberRole).toString(), QStringLiteral("u2"));
        QCOMPARE(m_model->index(0, 3).data(TableModel::RawRole).toLongLong(), 242'680'000'000LL);
        QVERIFY(!m_model->index(3, 3).data(TableModel::RawRole).isValid());
        // Cost −4 % is good, +59 % bad, unchanged neither.
        QCOMPARE(columnTexts(*m_model, 5, TableModel::JudgementRole), (QStringList{"1", "-1", "0", "0"}));
        QCOMPARE(columnTexts(*m_model, 5, TableModel::DirectionRole), (QStringList{"-1", "1", "0", "0"}));
    }

    void sortsByRawValuesWithNullsLast()
    {
        m_model->sort(3, Qt::AscendingOrder);
        QCOMPARE(columnTexts(*m_model, 0), (QStringList{"Jonas Meyer", "Omar Haddad", "Priya Raman", "Tom Becker"}));
        m_model->sort(3, Qt::DescendingOrder);
        QCOMPARE(columnTexts(*m_model, 0), (QStringList{"Priya Raman", "Omar Haddad", "Jonas Meyer", "Tom Becker"}));
        m_model->sort(0, Qt::AscendingOrder);
        QCOMPARE(columnTexts(*m_model, 0), (QStringList{"Jonas Meyer", "Omar Haddad", "Priya Raman", "Tom Becker"}));
        m_model->sort(-1, Qt::AscendingOrder);
        QCOMPARE(columnTexts(*m_model, 0), (QStringList{"Priya Raman", "Omar Haddad", "Jonas Meyer", "Tom Becker"}));
    }

    void searchesAndPages()
    {
        m_model->setSearch(QStringLiteral("ER"));
        QCOMPARE(columnTexts(*m_model, 0), (QStringList{"Jonas Meyer", "Tom Becker"}));
        QCOMPARE(m_model->matchingRows(), 2);
        m_model->setWindow(1, 1);
        QCOMPARE(columnTexts(*m_model, 0), (QStringList{"Tom Becker"}));
        QCOMPARE(m_model->tableRow(0), 3);
        m_model->setSearch(QStringLiteral("nobody"));
        QCOMPARE(m_model->rowCount(), 0);
        m_model->setSearch({});
        m_model->setWindow(99, 3); // beyond the end: the last row
        QCOMPARE(columnTexts(*m_model, 0), (QStringList{"Tom Becker"}));
    }

    void totalRowComesFromTheFacts()
    {
        m_model->setTotalRow(QStringLiteral("Total"));
        QCOMPARE(m_model->rowCount(), 5);
        QCOMPARE(m_model->index(4, 0).data().toString(), QStringLiteral("Total"));
        QCOMPARE(m_model->index(4, 3).data().toString(), QStringLiteral("$343.84"));
        QCOMPARE(m_model->tableRow(4), -1);
        QVERIFY(m_model->index(4, 0).data(TableModel::TotalRole).toBool());
        m_model->sort(3, Qt::AscendingOrder);
        QCOMPARE(m_model->index(4, 0).data().toString(), QStringLiteral("Total"));
    }

    void leavesOutWhatTheTableDoesNotHave()
    {
        std::vector<ViewColumn> wanted = columns();
        wanted.push_back({.key = QStringLiteral("total_tokens"), .label = {}});
        wanted.push_back({.key = QStringLiteral("satisfaction"), .label = {}, .show = ViewColumn::Show::Change});
        m_model->setTable(users(), wanted, NumberStyle{}, TimeZone());
        QCOMPARE(m_model->columnCount(), 6);
        m_model->setTable(users(), {}, NumberStyle{}, TimeZone()); // default: every column, comparison as change
        QCOMPARE(m_model->columnCount(), 6);
        m_model->setTable(nullptr, {}, NumberStyle{}, TimeZone());
        QCOMPARE(m_model->rowCount(), 0);
    }

    void copiesForSpreadsheetsAndDocuments()
    {
        const auto all = copyCells(*m_model, {m_model->index(0, 0), m_model->index(1, 3)});
        QCOMPARE(all->text(), QStringLiteral("User\tuser_group\tConversations\tCost\n"
                                             "Priya Raman\tLegal\t217\t242.68\n"
                                             "Omar Haddad\t\t486\t101.16\n"));
        QVERIFY(all->html().contains(QStringLiteral("<td align=\"right\">$242.68</td>")));
        QCOMPARE(copyCells(*m_model)->text().count(QLatin1Char('\n')), 5);
    }

    void hostileTextStaysText()
    {
        m_model->setTable(test::tableFromText(QStringLiteral("bot | cost\n<b>x</b>\t& y | 1\n")), {}, NumberStyle{},
                          TimeZone());
        const auto copied = copyCells(*m_model);
        QVERIFY(copied->html().contains(QStringLiteral("&lt;b&gt;x&lt;/b&gt;")));
        QVERIFY(copied->text().contains(QStringLiteral("<b>x</b> & y\t1")));
    }

private:
    std::unique_ptr<TableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestTableModel)
#include "tst_tablemodel.moc"
