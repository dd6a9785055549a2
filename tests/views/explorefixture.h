// The Explore page on a real engine, for its tests.
#pragma once

#include "models/engine/pivotrun.h"
#include "tests/engine/randomworkspace.h"
#include "tests/views/scriptedprompter.h"
#include "views/explore/explorepage.h"

#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>

namespace parlance::test {

class ExploreFixture : public QObject
{
    Q_OBJECT

public:
    static constexpr UtcMs now = 1'735'732'800'000; // 2025-01-01T12:00Z
    using Show = PivotValue::Show;

    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<QueryService> m_queries;
    ScriptedPrompter m_prompter;
    OwnExplorations m_kept;

    PageContext context()
    {
        PageContext context;
        context.queries = m_queries.get();
        context.theme = &Theme::light();
        context.now = now;
        context.filter.period = {};
        context.filter.compare = Compare::None;
        return context;
    }
    ExploreAccess access()
    {
        ExploreAccess access;
        access.load = [this](std::stop_token) -> Result<OwnExplorations> { return m_kept; };
        access.save = [this](const Exploration &exploration, QObject *, const ExploreAccess::Done &done) {
            std::erase_if(m_kept.saved, [&](const auto &known) { return known.key == exploration.key; });
            m_kept.saved.push_back(exploration);
            done({});
        };
        access.remove = [this](const QString &key, QObject *, const ExploreAccess::Done &done) {
            std::erase_if(m_kept.saved, [&](const auto &known) { return known.key == key; });
            done({});
        };
        access.saveFormula = [this](const NamedFormula &formula, QObject *, const ExploreAccess::Done &done) {
            m_kept.measures.formulas.push_back(formula);
            done({});
        };
        access.removeFormula = [](const QString &, QObject *, const ExploreAccess::Done &done) { done({}); };
        return access;
    }
    std::unique_ptr<ExplorePage> page()
    {
        auto made = std::make_unique<ExplorePage>(access(), MemberAccess(), &m_prompter, context());
        made->resize(1200, 800);
        made->show();
        return made;
    }
    static Exploration exploration(const QStringList &rows, const QStringList &columns, const QStringList &values)
    {
        Exploration made;
        for (const QString &text : rows)
            made.pivot.rows.push_back(*parseGrouping(text));
        for (const QString &text : columns)
            made.pivot.columns.push_back(*parseGrouping(text));
        for (const QString &text : values)
            made.pivot.values.push_back({text, Show::Value, 3});
        return made;
    }
    static void drop(Well *well, const Field &field, const QString &source = {})
    {
        const std::unique_ptr<QMimeData> mime(toMime(field, source));
        QDragEnterEvent enter(QPoint(5, 25), Qt::CopyAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(well, &enter);
        QDropEvent event(QPointF(5, 25), Qt::CopyAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
        if (enter.isAccepted())
            QCoreApplication::sendEvent(well, &event);
    }
    // As many members as there are rows and columns, with a cell for each.
    static TablePtr wide(int rows, int columns)
    {
        Table table;
        Column row, column, value;
        row.key = QStringLiteral("conversation");
        column.key = QStringLiteral("user");
        value.key = QStringLiteral("messages");
        for (Column *dimension : {&row, &column}) {
            dimension->kind = ColumnKind::Dimension;
            dimension->type = ValueType::Text;
        }
        const int count = std::max(1, rows) * std::max(1, columns);
        for (int i = 0; i < count; ++i) {
            row.texts.push_back(QStringLiteral("c%1").arg(rows > 0 ? i % rows : 0));
            column.texts.push_back(QStringLiteral("u%1").arg(rows > 0 ? i / rows : i));
            value.integers.push_back(i);
        }
        for (Column *each : {&row, &column, &value})
            each->nulls.assign(size_t(count), false);
        if (rows > 0)
            table.columns.push_back(std::move(row));
        if (columns > 0)
            table.columns.push_back(std::move(column));
        table.columns.push_back(std::move(value));
        table.rows = count;
        table.totals.assign(table.columns.size(), std::nullopt);
        return std::make_shared<const Table>(std::move(table));
    }

private Q_SLOTS:
    void initTestCase()
    {
        installFonts();
        auto store = Store::open(m_folder.filePath(QStringLiteral("w.parlance")), Store::Mode::OpenOrCreate);
        QVERIFY(store.has_value());
        m_store = std::move(*store);
        QVERIFY(fillRandomly(*m_store, 7).has_value());
        m_engine = std::make_unique<Engine>(*m_store);
        m_queries = std::make_unique<QueryService>(
            [this](const std::vector<Query> &queries, std::stop_token stop) {
                return m_engine->run(std::span(queries), {now, TimeZone(), std::move(stop), Plan::Columns, false});
            },
            nullptr, Background::Mode::Inline);
    }
    void init() { m_kept = {}; }
};

} // namespace parlance::test
