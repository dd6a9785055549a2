// Parameters on the Explore page, on a real engine: set in place, undone, made and removed.
#include "tests/views/explorefixture.h"
#include "views/explore/codeedit.h"
#include "views/explore/formuladialog.h"
#include "views/explore/parameterdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>

using namespace parlance;

class TestExploreParameters : public test::ExploreFixture
{
    Q_OBJECT

private Q_SLOTS:
    void parametersAreSetInPlace();
    void parametersAreMade();
};

void TestExploreParameters::parametersAreSetInPlace()
{
    const auto shown = page();
    Exploration one = exploration({QStringLiteral("model")}, {}, {QStringLiteral("messages * {rate}")});
    one.parameters = {
        {QStringLiteral("rate"), QStringLiteral("Rate"), Parameter::Kind::Number, {}, {QStringLiteral("2")}, {}, false},
        {QStringLiteral("models"), {}, Parameter::Kind::Members, DimensionKey::Model, {}, {}, false}};
    shown->edit(one, {});
    PivotModel *model = shown->pivot()->pivot();
    const auto total = [&] {
        return model->index(model->rowCount() - 1, model->columnCount() - 1).data(PivotModel::RawRole).toDouble();
    };
    Query query;
    query.measures = {MeasureKey::Messages};
    const double messages = *(*m_engine->run(query, {now, TimeZone(), {}, Plan::Columns, false}))->totals.back();
    QCOMPARE(total(), messages * 2);
    QCOMPARE(shown->title(), QStringLiteral("messages * 2 per Model"));

    auto *edit = shown->wells()->findChild<QLineEdit *>(QStringLiteral("parameter.value.rate"));
    QVERIFY(edit && edit->accessibleName() == QLatin1String("Rate"));
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("2.5"));
    QCOMPARE(total(), messages * 2); // while it is typed
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(total(), messages * 2.5);
    QCOMPARE(shown->wells()->findChild<QLineEdit *>(QStringLiteral("parameter.value.rate")), edit); // goes on
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("much"));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(edit->text(), QStringLiteral("2.5"));
    shown->undoStack()->undo();
    QCOMPARE(total(), messages * 2);
    QCOMPARE(edit->text(), QStringLiteral("2"));

    Exploration next = shown->exploration();
    const auto models = m_engine->members(DimensionKey::Model, {}, 10, {now, TimeZone(), {}, Plan::Columns, false});
    const auto known = std::ranges::find_if(*models, [](const Engine::Member &each) { return !each.key.isEmpty(); });
    QVERIFY(known != models->end());
    next.parameters[1].values = {known->key};
    shown->edit(next, {});
    QCOMPARE(model->rowCount(), 2); // the one that is chosen, and the total

    // The whole of it goes into links, sessions and reports.
    const auto other = page();
    other->restoreState(shown->saveState());
    QVERIFY(other->exploration().parameters == next.parameters);
    next.parameters.clear();
    shown->edit(next, {});
    QCOMPARE(model->rowCount(), 0);
    QVERIFY(!shown->wells()->well(WellKind::Values)->pills().front()->accessibleDescription().isEmpty());
}

void TestExploreParameters::parametersAreMade()
{
    const auto shown = page();
    shown->edit(exploration({}, {}, {QStringLiteral("messages")}), {});
    const auto open = [&](const char *button) {
        shown->wells()->findChild<QPushButton *>(QLatin1String(button))->click();
        return shown->findChild<ParameterDialog *>(QStringLiteral("parameterDialog"));
    };
    ParameterDialog *dialog = open("parameters.new");
    QVERIFY(dialog);
    auto *ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QVERIFY(!ok->isEnabled()); // without a name
    dialog->findChild<QLineEdit *>(QStringLiteral("parameter.name"))->setText(QStringLiteral("rate"));
    dialog->findChild<QLineEdit *>(QStringLiteral("parameter.value"))->setText(QStringLiteral("lots"));
    QVERIFY(!ok->isEnabled());
    dialog->findChild<QLineEdit *>(QStringLiteral("parameter.value"))->setText(QStringLiteral("3"));
    dialog->findChild<QLineEdit *>(QStringLiteral("parameter.choices"))->setText(QStringLiteral("1; 2"));
    QVERIFY(!ok->isEnabled()); // none of them
    dialog->findChild<QLineEdit *>(QStringLiteral("parameter.choices"))->setText(QStringLiteral("1; 2; 3"));
    QVERIFY(ok->isEnabled());
    ok->click();
    QCOMPARE(shown->exploration().parameters.size(), size_t(1));
    auto *list = shown->wells()->findChild<QComboBox *>(QStringLiteral("parameter.value.rate"));
    QVERIFY(list);
    QCOMPARE(list->count(), 3);
    list->setCurrentIndex(0);
    Q_EMIT list->activated(0);
    QCOMPARE(shown->exploration().parameters.front().values, QStringList{QStringLiteral("1")});
    delete dialog;

    FormulaDialog formula({}, {}, shown->exploration().parameters, true, context(), nullptr);
    auto *text = formula.findChild<CodeEdit *>(QStringLiteral("formula.text"));
    text->setPlainText(QStringLiteral("messages * {rate} / convresations"));
    QCOMPARE(text->extraSelections().front().cursor.selectedText(), QStringLiteral("convresations"));
    text->setPlainText(QStringLiteral("messages * {rate}"));
    QVERIFY(formula.findChild<QPushButton *>(QStringLiteral("formula.use"))->isEnabled());
    formula.findChild<QLineEdit *>(QStringLiteral("formula.name"))->setText(QStringLiteral("mine"));
    QVERIFY(!formula.findChild<QPushButton *>(QStringLiteral("formula.keep"))->isEnabled()); // others have no {rate}

    dialog = open("parameter.edit.rate");
    QVERIFY(dialog);
    dialog->findChild<QPushButton *>(QStringLiteral("parameter.remove"))->click();
    QVERIFY(shown->exploration().parameters.empty());
    shown->undoStack()->undo();
    QCOMPARE(shown->exploration().parameters.size(), size_t(1));
}

QTEST_MAIN(TestExploreParameters)
#include "tst_exploreparameters.moc"
