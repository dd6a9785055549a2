// Recursive descent over the grammar
//   any       := all { "or" all }
//   all       := unary { "and" unary }
//   unary     := "not" unary | "(" any ")" | condition
//   condition := name ( op value | ["not"] "in" "(" [value {"," value}] ")" | ["not"] "contains" value
//                     | "is" ["not"] "null" )
//   name      := a key of the Catalog, times with ".hour" … ".year" if not implied
#include "models/query/filtertext.h"
#include "models/query/parameters.h"

#include <algorithm>

namespace parlance {

namespace {

struct Token
{
    enum class Kind { End, Word, Quoted, Symbol };
    Kind kind = Kind::End;
    QString text;
    qsizetype at = 0; // characters from the beginning
};

tl::unexpected<Error> failAt(qsizetype at, const QString &text)
{
    return fail(ErrorCategory::Usage, text, Place{{}, -1, at, {}});
}

class Lexer
{
public:
    explicit Lexer(const QString &text)
        : m_text(text)
    {}

    Result<std::vector<Token>> run()
    {
        std::vector<Token> tokens;
        for (;;) {
            while (m_at < m_text.size() && m_text[m_at].isSpace())
                ++m_at;
            if (m_at == m_text.size())
                break;
            Result<Token> token = next();
            if (!token)
                return tl::unexpected(token.error());
            tokens.push_back(std::move(*token));
        }
        tokens.push_back({Token::Kind::End, {}, m_text.size()});
        return tokens;
    }

private:
    Result<Token> next()
    {
        const QChar c = m_text[m_at];
        if (c == QLatin1Char('"') || c == QLatin1Char('\''))
            return quotedText(c);
        if (isSymbol(c))
            return symbol();
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !m_text[m_at].isSpace() && !isSymbol(m_text[m_at]) &&
               m_text[m_at] != QLatin1Char('"') && m_text[m_at] != QLatin1Char('\''))
            ++m_at;
        return Token{Token::Kind::Word, m_text.mid(start, m_at - start), start};
    }

    Result<Token> quotedText(QChar quote)
    {
        Token token{Token::Kind::Quoted, {}, m_at++};
        for (; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] != quote) {
                token.text += m_text[m_at];
            } else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == quote) {
                token.text += quote;
                ++m_at;
            } else {
                ++m_at;
                return token;
            }
        }
        return failAt(token.at, QStringLiteral("this quotation mark is never closed"));
    }

    Result<Token> symbol()
    {
        static const QStringList symbols{"<=", ">=", "!=", "<>", "==", "=", "<", ">", "(", ")", ","};
        for (const QString &known : symbols)
            if (QStringView(m_text).mid(m_at).startsWith(known)) {
                const qsizetype start = m_at;
                m_at += known.size();
                return Token{Token::Kind::Symbol, known, start};
            }
        return failAt(m_at, QStringLiteral("\"%1\" means nothing here").arg(m_text[m_at]));
    }

    static bool isSymbol(QChar c) { return QStringLiteral("=<>!(),").contains(c); }

    const QString &m_text;
    qsizetype m_at = 0;
};

class Parser
{
public:
    explicit Parser(std::vector<Token> tokens)
        : m_tokens(std::move(tokens))
    {}

    Result<Filter> run()
    {
        if (current().kind == Token::Kind::End)
            return Filter{};
        Result<Filter> filter = any();
        if (filter && current().kind != Token::Kind::End)
            return failAt(current().at,
                          QStringLiteral("expected \"and\", \"or\" or the end, found \"%1\"").arg(current().text));
        return filter;
    }

private:
    const Token &current() const { return m_tokens[m_next]; }

    bool isWord(const char *word) const
    {
        return current().kind == Token::Kind::Word &&
               current().text.compare(QLatin1String(word), Qt::CaseInsensitive) == 0;
    }

    bool takeWord(const char *word)
    {
        const bool found = isWord(word);
        m_next += found ? 1 : 0;
        return found;
    }

    bool takeSymbol(const char *symbol)
    {
        const bool found = current().kind == Token::Kind::Symbol && current().text == QLatin1String(symbol);
        m_next += found ? 1 : 0;
        return found;
    }

    tl::unexpected<Error> expected(const QString &what) const
    {
        const QString found = current().kind == Token::Kind::End ? QStringLiteral("the filter ends")
                                                                 : QStringLiteral("found \"%1\"").arg(current().text);
        return failAt(current().at, QStringLiteral("expected %1, but %2").arg(what, found));
    }

    Result<Filter> any() { return joined(FilterOp::Any, "or", &Parser::all); }
    Result<Filter> all() { return joined(FilterOp::All, "and", &Parser::unary); }

    Result<Filter> joined(FilterOp op, const char *word, Result<Filter> (Parser::*part)())
    {
        std::vector<Filter> parts;
        do {
            Result<Filter> filter = (this->*part)();
            if (!filter)
                return filter;
            parts.push_back(std::move(*filter));
        } while (takeWord(word));
        if (parts.size() == 1)
            return std::move(parts.front());
        return Filter{op, std::move(parts), {}, Grain::Hour, {}};
    }

    Result<Filter> unary()
    {
        if (++m_depth > maxDepth)
            return failAt(current().at, QStringLiteral("the filter is nested too deeply"));
        Result<Filter> filter = isWord("not") ? negation() : takeSymbol("(") ? parenthesis() : condition();
        --m_depth;
        return filter;
    }

    Result<Filter> negation()
    {
        ++m_next;
        Result<Filter> filter = unary();
        return filter ? Result<Filter>(negated(std::move(*filter))) : filter;
    }

    Result<Filter> parenthesis()
    {
        Result<Filter> filter = any();
        if (filter && !takeSymbol(")"))
            return expected(QStringLiteral("\")\""));
        return filter;
    }

    static Filter negated(Filter filter) { return {FilterOp::Not, {std::move(filter)}, {}, Grain::Hour, {}}; }

    Result<Filter> condition()
    {
        Result<Filter> filter = field();
        if (!filter)
            return filter;
        const bool explicitGrain = m_explicitGrain;
        const qsizetype operatorAt = current().at;
        Result<bool> negative = operation(*filter);
        if (!negative)
            return tl::unexpected(negative.error());
        if (const QString problem = filtertext::operatorProblem(*filter); !problem.isEmpty())
            return failAt(operatorAt, problem);
        const DimensionKey *dimension = std::get_if<DimensionKey>(&filter->field);
        if (!explicitGrain && dimension && filtertext::hasGrain(*dimension))
            filter->grain = filtertext::impliedGrain(filter->values);
        return *negative ? negated(std::move(*filter)) : std::move(*filter);
    }

    Result<Filter> field()
    {
        if (current().kind != Token::Kind::Word)
            return expected(QStringLiteral("a name"));
        const Token token = m_tokens[m_next++];
        const qsizetype dot = token.text.indexOf(QLatin1Char('.'));
        const QString name = token.text.left(dot).toLower();
        Filter filter;
        if (const auto measure = catalog::measure(name))
            filter.field = *measure;
        else if (const auto dimension = catalog::dimension(name))
            filter.field = *dimension;
        else
            return failAt(token.at, unknownName(name));

        m_explicitGrain = dot >= 0;
        if (!m_explicitGrain)
            return filter;
        const auto grain = filtertext::grain(QStringView(token.text).mid(dot + 1));
        const DimensionKey *dimension = std::get_if<DimensionKey>(&filter.field);
        if (!grain || !dimension || !filtertext::hasGrain(*dimension))
            return failAt(token.at + dot,
                          QStringLiteral("only times have parts, which are hour, day, week, month, quarter and year"));
        filter.grain = *grain;
        return filter;
    }

    static QString unknownName(const QString &name)
    {
        const QString suggestion = catalog::suggestion(name);
        const QString text = QStringLiteral("there is no dimension or measure \"%1\"").arg(name);
        return suggestion.isEmpty() ? text : text + QStringLiteral("; did you mean \"%1\"?").arg(suggestion);
    }

    // What follows the name. True: the condition is negated.
    Result<bool> operation(Filter &filter)
    {
        if (takeWord("is")) {
            const bool negative = takeWord("not");
            if (!takeWord("null"))
                return expected(negative ? QStringLiteral("\"null\"") : QStringLiteral("\"null\" or \"not null\""));
            filter.op = FilterOp::IsNull;
            return negative;
        }
        const bool negative = takeWord("not");
        if (takeWord("in")) {
            filter.op = FilterOp::In;
            return list(filter).map([negative] { return negative; });
        }
        if (takeWord("contains"))
            filter.op = FilterOp::Contains;
        else if (negative)
            return expected(QStringLiteral("\"in\" or \"contains\""));
        else if (!takeOperator(filter))
            return expected(QStringLiteral("=, !=, <, <=, >, >=, in, contains or is null"));
        return value(filter).map([negative] { return negative; });
    }

    bool takeOperator(Filter &filter)
    {
        if (current().kind != Token::Kind::Symbol)
            return false;
        QString symbol = current().text;
        symbol = symbol == QLatin1String("==")   ? QStringLiteral("=")
                 : symbol == QLatin1String("<>") ? QStringLiteral("!=")
                                                 : symbol;
        const auto op = filtertext::op(symbol);
        if (!op)
            return false;
        filter.op = *op;
        ++m_next;
        return true;
    }

    Result<void> list(Filter &filter)
    {
        if (!takeSymbol("("))
            return expected(QStringLiteral("\"(\""));
        if (takeSymbol(")"))
            return {};
        do {
            if (Result<void> added = value(filter); !added)
                return added;
        } while (takeSymbol(","));
        if (!takeSymbol(")"))
            return expected(QStringLiteral("\",\" or \")\""));
        return {};
    }

    Result<void> value(Filter &filter)
    {
        const bool keyword = isWord("and") || isWord("or") || isWord("not") || isWord("in") || isWord("is") ||
                             isWord("contains") || isWord("null");
        const bool found = current().kind == Token::Kind::Quoted || (current().kind == Token::Kind::Word && !keyword);
        if (!found)
            return expected(QStringLiteral("a value"));
        // What does not go with the field is said of the operator first: "bot < 3" has the fault at "<".
        if (filtertext::operatorProblem(filter).isEmpty())
            if (const QString problem = filtertext::valueProblem(filter, current().text); !problem.isEmpty())
                return failAt(current().at, problem);
        filter.values.append(m_tokens[m_next++].text);
        return {};
    }

    static constexpr int maxDepth = 100;
    std::vector<Token> m_tokens;
    size_t m_next = 0;
    int m_depth = 0;
    bool m_explicitGrain = false;
};

struct Kinds
{
    bool dimensions = false, measures = false;
};

Kinds kindsOf(const Filter &filter)
{
    Kinds kinds{std::holds_alternative<DimensionKey>(filter.field), std::holds_alternative<MeasureKey>(filter.field)};
    for (const Filter &child : filter.children) {
        const Kinds of = kindsOf(child);
        kinds.dimensions |= of.dimensions;
        kinds.measures |= of.measures;
    }
    return kinds;
}

// Conditions on measures are about whole groups, those on dimensions about single facts: "and" can be taken apart
// at the top, everything else cannot mix them.
Result<ParsedFilter> sorted(Filter filter)
{
    const Kinds kinds = kindsOf(filter);
    if (!kinds.measures)
        return ParsedFilter{std::move(filter), {}};
    if (!kinds.dimensions)
        return ParsedFilter{{}, std::move(filter)};
    if (filter.op != FilterOp::All)
        return failAt(0, QStringLiteral("conditions on measures and on dimensions can only be joined by \"and\""));
    ParsedFilter parsed;
    for (Filter &child : filter.children) {
        Result<ParsedFilter> part = sorted(std::move(child));
        if (!part)
            return part;
        parsed.where = std::move(parsed.where) && std::move(part->where);
        parsed.having = std::move(parsed.having) && std::move(part->having);
    }
    return parsed;
}

// Words that are {name} become the values of that parameter: quoted, so that nothing in them is read.
Result<std::vector<Token>> withParameters(std::vector<Token> tokens, const Parameters &parameters)
{
    std::vector<Token> out;
    for (Token &token : tokens) {
        const bool reference = token.kind == Token::Kind::Word && token.text.size() > 2 &&
                               token.text.startsWith(QLatin1Char('{')) && token.text.endsWith(QLatin1Char('}'));
        if (!reference) {
            out.push_back(std::move(token));
            continue;
        }
        const QStringView name = QStringView(token.text).sliced(1, token.text.size() - 2);
        const auto known = std::ranges::find(parameters, name, &Parameter::name);
        if (known == parameters.end() || known->values.isEmpty())
            return failAt(token.at, (known == parameters.end() ? QStringLiteral("there is no parameter \"%1\"")
                                                               : QStringLiteral("the parameter \"%1\" has no value"))
                                        .arg(name));
        for (const QString &value : known->values) {
            if (&value != &known->values.front())
                out.push_back({Token::Kind::Symbol, QStringLiteral(","), token.at});
            out.push_back({Token::Kind::Quoted, value, token.at});
        }
    }
    return out;
}

Result<ParsedFilter> parsed(Result<std::vector<Token>> tokens)
{
    if (!tokens)
        return tl::unexpected(tokens.error());
    Result<Filter> filter = Parser(std::move(*tokens)).run();
    return filter ? sorted(std::move(*filter)) : tl::unexpected(filter.error());
}

} // namespace

Result<ParsedFilter> parseFilter(const QString &text)
{
    return parsed(Lexer(text).run());
}

Result<ParsedFilter> parseFilter(const QString &text, const Parameters &parameters)
{
    return parsed(Lexer(text).run().and_then(
        [&](std::vector<Token> tokens) { return withParameters(std::move(tokens), parameters); }));
}

} // namespace parlance
