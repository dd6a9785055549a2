#include "models/query/table.h"

#include <QTest>

#include <cmath>

using namespace parlance;

class TestTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsByKey();
    void numbers();
    void labels();
};

void TestTable::columnsByKey()
{
    Table table;
    table.columns.resize(2);
    table.columns[0].key = "bot";
    table.columns[1].key = "cost.previous";
    QCOMPARE(table.find(u"bot"), 0);
    QCOMPARE(table.find(u"cost.previous"), 1);
    QCOMPARE(table.find(u"cost"), -1);
    QCOMPARE(table.column(u"cost.previous"), &table.columns[1]);
    QCOMPARE(table.column(u""), nullptr);
}

void TestTable::numbers()
{
    Column integers;
    integers.integers = {7, 0};
    integers.nulls = {false, true};
    QCOMPARE(integers.number(0), 7.0);
    QVERIFY(std::isnan(integers.number(1)));

    Column reals;
    reals.type = ValueType::Real;
    reals.reals = {0.5};
    reals.nulls = {false};
    QCOMPARE(reals.number(0), 0.5);

    Column texts;
    texts.type = ValueType::Text;
    texts.texts = {"5"};
    texts.nulls = {false};
    QVERIFY(std::isnan(texts.number(0)));
}

void TestTable::labels()
{
    Column column;
    column.texts = {"01HF"};
    QCOMPARE(column.labelAt(0), "01HF");
    column.labels = {"Support"};
    QCOMPARE(column.labelAt(0), "Support");
}

QTEST_GUILESS_MAIN(TestTable)
#include "tst_table.moc"
