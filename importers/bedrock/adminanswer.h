// An answer of the admin API → bots, users and the figures it states. Upstream's screens and those of its forks use a
// few words for each thing, in either spelling; what an object is follows from the fields it has.
#pragma once

#include "importers/bedrock/answerfields.h"
#include "importers/readers/readlog.h"
#include "importers/readers/textarena.h"

namespace parlance::bedrock {

class AdminAnswerReader
{
public:
    AdminAnswerReader(const InputContext &context, RecordSink &sink, ReadLog &log)
        : m_context(context)
        , m_sink(sink)
        , m_log(log)
    {}

    // A whole answer. An Error is the sink's.
    Result<void> read(Element root);

private:
    // What the figures under way are about.
    struct Scope
    {
        std::string_view kind;    // StatedFigureRecord::kind; "" where only lists are expected
        std::string_view subject; // id of the bot or user that a nested list belongs to
        TimeRange period;
    };

    Result<void> readObject(Object object, const Scope &scope, const QString &path, int depth);
    Result<void> readList(simdjson::dom::array list, std::string_view name, const Scope &scope, const QString &path,
                          int depth);
    Result<void> readItem(Object object, std::string_view list, const Scope &scope, const QString &path, int depth);
    Result<void> putBot(const AnswerFields &fields, std::string_view id);
    Result<void> putUser(const AnswerFields &fields, std::string_view id);
    void noteMessages(const AnswerFields &fields);
    Result<void> putFigures(const AnswerFields &fields, const Scope &scope, const QString &path);
    Result<void> putFigure(const Scope &scope, std::string_view measure, const std::string &number,
                           const QString &path);
    Result<void> putByModel(const AnswerFields &fields, const Scope &scope, const QString &path);
    [[nodiscard]] TimeRange periodOf(const AnswerFields &fields, const TimeRange &outer) const;
    std::string_view keep(const std::string &text) { return m_arena.keep(text); }

    const InputContext &m_context;
    RecordSink &m_sink;
    ReadLog &m_log;
    TextArena m_arena; // of the record under way
};

// How sure the beginning of an answer is to be one.
Confidence adminConfidence(std::string_view head);

} // namespace parlance::bedrock
