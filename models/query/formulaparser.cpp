#include "models/query/formulanode.h"

#include <algorithm>

namespace parlance {

namespace {

using Node = Formula::Node;
using Kind = Node::Kind;

struct Token
{
    enum class Type { End, Number, Word, Symbol };
    Type type = Type::End;
    QString text; // words in lower case; symbols in their plain form ("*" for "×")
    double number = 0;
    qsizetype at = 0;
};

tl::unexpected<Error> failAt(qsizetype at, const QString &text)
{
    return fail(ErrorCategory::Usage, text, Place{{}, -1, at, {}});
}

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

bool isWord(QChar c)
{
    return c == QLatin1Char('_') || (c.unicode() < 0x80 && c.isLetter());
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
        tokens.push_back({Token::Type::End, {}, 0, m_text.size()});
        return tokens;
    }

private:
    Result<Token> next()
    {
        const QChar c = m_text[m_at];
        if (isDigit(c) || c == QLatin1Char('.'))
            return number();
        if (!isWord(c))
            return symbol();
        const qsizetype start = m_at;
        skipWord();
        if (QStringView(m_text).mid(start).startsWith(metricPrefix, Qt::CaseInsensitive) &&
            m_at == start + metricPrefix.size() - 1) {
            ++m_at;
            skipWord();
        }
        return Token{Token::Type::Word, m_text.mid(start, m_at - start).toLower(), 0, start};
    }

    void skipWord()
    {
        while (m_at < m_text.size() && (isWord(m_text[m_at]) || isDigit(m_text[m_at])))
            ++m_at;
    }

    void skipDigits()
    {
        while (m_at < m_text.size() && isDigit(m_text[m_at]))
            ++m_at;
    }

    Result<Token> number()
    {
        const qsizetype start = m_at;
        skipDigits();
        if (m_at < m_text.size() && m_text[m_at] == QLatin1Char('.')) {
            ++m_at;
            skipDigits();
        }
        const QString text = m_text.mid(start, m_at - start);
        bool isNumber = false;
        const double value = text.toDouble(&isNumber);
        const bool goesOn = m_at < m_text.size() && (isWord(m_text[m_at]) || m_text[m_at] == QLatin1Char('.'));
        if (!isNumber || goesOn)
            return failAt(start, QStringLiteral("this is not a number"));
        return Token{Token::Type::Number, text, value, start};
    }

    Result<Token> symbol()
    {
        struct Form
        {
            QString typed, plain;
        };
        static const Form forms[] = {{"<=", "<="}, {">=", ">="}, {"!=", "!="}, {"<>", "!="}, {"==", "="}, {"=", "="},
                                     {"<", "<"},   {">", ">"},   {"+", "+"},   {"-", "-"},   {"−", "-"},  {"*", "*"},
                                     {"×", "*"},   {"/", "/"},   {"÷", "/"},   {"(", "("},   {")", ")"},  {",", ","}};
        for (const Form &form : forms)
            if (QStringView(m_text).mid(m_at).startsWith(form.typed)) {
                const qsizetype start = m_at;
                m_at += form.typed.size();
                return Token{Token::Type::Symbol, form.plain, 0, start};
            }
        return failAt(m_at, QStringLiteral("\"%1\" means nothing in a formula").arg(m_text[m_at]));
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

// One grammar for numbers and conditions, from the weakest operator to the strongest, so that a parenthesis may hold
// either; what may stand where is checked when a node is put together.
class Parser
{
public:
    Parser(std::vector<Token> tokens, std::span<const Metric> metrics)
        : m_metrics(metrics)
        , m_tokens(std::move(tokens))
    {}

    Result<Node::Ptr> run()
    {
        Result<Node::Ptr> root = number();
        if (root && current().type != Token::Type::End)
            return expected(QStringLiteral("an operator or the end"));
        return root;
    }

    std::vector<MeasureKey> measures;
    QStringList columns; // of each measure

private:
    using Rule = Result<Node::Ptr> (Parser::*)();
    struct Operator
    {
        const char *text;
        Kind kind;
    };

    const Token &current() const { return m_tokens[m_next]; }

    bool take(const char *text)
    {
        const bool isFree = current().type == Token::Type::Symbol || current().type == Token::Type::Word;
        const bool found = isFree && current().text == QLatin1String(text);
        m_next += found ? 1 : 0;
        return found;
    }

    tl::unexpected<Error> expected(const QString &what) const
    {
        const QString found = current().type == Token::Type::End ? QStringLiteral("the formula ends")
                                                                 : QStringLiteral("found \"%1\"").arg(current().text);
        return failAt(current().at, QStringLiteral("expected %1, but %2").arg(what, found));
    }

    static Result<Node::Ptr> mustBe(bool condition, Result<Node::Ptr> node)
    {
        if (!node || (*node)->isCondition() == condition)
            return node;
        return failAt((*node)->at, condition ? QStringLiteral("expected a comparison, found a number")
                                             : QStringLiteral("expected a number, found a comparison; use case when"));
    }

    // An operator and its operands, which are of the right kind or make it an error.
    static Result<Node::Ptr> node(Kind kind, Node::Ptr left, Result<Node::Ptr> right = Node::Ptr())
    {
        const bool ofConditions = kind == Kind::And || kind == Kind::Or || kind == Kind::Not;
        Result<Node::Ptr> first = mustBe(ofConditions, std::move(left));
        if (!first)
            return first;
        if (right && *right)
            right = mustBe(ofConditions, std::move(right));
        if (!right)
            return right;
        auto made = std::make_unique<Node>();
        made->kind = kind;
        made->at = (*first)->at;
        made->children.push_back(std::move(*first));
        if (*right)
            made->children.push_back(std::move(*right));
        return Node::Ptr(std::move(made));
    }

    // part { operator part }, from left to right.
    Result<Node::Ptr> chain(Rule part, std::initializer_list<Operator> operators)
    {
        Result<Node::Ptr> left = (this->*part)();
        while (left) {
            const auto op =
                std::find_if(operators.begin(), operators.end(), [this](const Operator &o) { return take(o.text); });
            if (op == operators.end())
                break;
            // A long chain makes a tree as deep as a nest of parentheses.
            if (++m_length > maxLength)
                return failAt(current().at, QStringLiteral("the formula is too long"));
            left = node(op->kind, std::move(*left), (this->*part)());
        }
        return left;
    }

    Result<Node::Ptr> anything() { return chain(&Parser::conjunction, {{"or", Kind::Or}}); }
    Result<Node::Ptr> conjunction() { return chain(&Parser::negation, {{"and", Kind::And}}); }
    Result<Node::Ptr> sum() { return chain(&Parser::product, {{"+", Kind::Add}, {"-", Kind::Subtract}}); }
    Result<Node::Ptr> product() { return chain(&Parser::factor, {{"*", Kind::Multiply}, {"/", Kind::Divide}}); }
    Result<Node::Ptr> number() { return mustBe(false, anything()); }
    Result<Node::Ptr> condition() { return mustBe(true, anything()); }

    Result<Node::Ptr> nested(Rule rule)
    {
        if (++m_depth > maxDepth)
            return failAt(current().at, QStringLiteral("the formula is nested too deeply"));
        Result<Node::Ptr> result = (this->*rule)();
        --m_depth;
        return result;
    }

    Result<Node::Ptr> applied(Kind kind, Result<Node::Ptr> operand)
    {
        return operand ? node(kind, std::move(*operand)) : std::move(operand);
    }

    Result<Node::Ptr> negation() { return take("not") ? applied(Kind::Not, nested(&Parser::negation)) : comparison(); }

    Result<Node::Ptr> comparison()
    {
        Result<Node::Ptr> left = sum();
        if (!left)
            return left;
        if (take("is")) {
            const bool negative = take("not");
            if (!take("null"))
                return expected(QStringLiteral("\"null\""));
            Result<Node::Ptr> isNull = node(Kind::IsNull, std::move(*left));
            return negative ? applied(Kind::Not, std::move(isNull)) : std::move(isNull);
        }
        for (const Operator &op :
             {Operator{"=", Kind::Equal}, Operator{"!=", Kind::NotEqual}, Operator{"<=", Kind::LessEqual},
              Operator{"<", Kind::Less}, Operator{">=", Kind::GreaterEqual}, Operator{">", Kind::Greater}})
            if (take(op.text))
                return node(op.kind, std::move(*left), sum());
        return left;
    }

    Result<Node::Ptr> factor() { return nested(&Parser::anyFactor); }

    Result<Node::Ptr> anyFactor()
    {
        const qsizetype at = current().at;
        if (take("-"))
            return applied(Kind::Negate, factor());
        if (take("(")) {
            Result<Node::Ptr> inner = anything();
            return inner && !take(")") ? expected(QStringLiteral("\")\"")) : std::move(inner);
        }
        auto made = std::make_unique<Node>();
        made->at = at;
        if (current().type == Token::Type::Number) {
            made->number = m_tokens[m_next++].number;
            return Node::Ptr(std::move(made));
        }
        if (take("case"))
            return cases(std::move(made));
        if (take("coalesce"))
            return function(std::move(made), Kind::Coalesce, 1, 1000);
        if (take("nullif"))
            return function(std::move(made), Kind::NullIf, 2, 2);
        return measure(std::move(made));
    }

    Result<Node::Ptr> function(std::unique_ptr<Node> made, Kind kind, size_t least, size_t most)
    {
        made->kind = kind;
        if (!take("("))
            return expected(QStringLiteral("\"(\""));
        do {
            Result<Node::Ptr> argument = number();
            if (!argument)
                return argument;
            made->children.push_back(std::move(*argument));
        } while (made->children.size() < most && take(","));
        if (made->children.size() < least)
            return expected(QStringLiteral("\",\""));
        if (!take(")"))
            return expected(QStringLiteral("\")\""));
        return Node::Ptr(std::move(made));
    }

    // Reads one part of a case into made; an Error otherwise.
    Result<void> addPart(Node &made, Result<Node::Ptr> child)
    {
        if (!child)
            return tl::unexpected(child.error());
        made.children.push_back(std::move(*child));
        return {};
    }

    Result<Node::Ptr> cases(std::unique_ptr<Node> made)
    {
        made->kind = Kind::Case;
        while (take("when")) {
            if (Result<void> when = addPart(*made, condition()); !when)
                return tl::unexpected(when.error());
            if (!take("then"))
                return expected(QStringLiteral("\"then\""));
            if (Result<void> then = addPart(*made, number()); !then)
                return tl::unexpected(then.error());
        }
        if (made->children.empty())
            return expected(QStringLiteral("\"when\""));
        if (take("else"))
            if (Result<void> otherwise = addPart(*made, number()); !otherwise)
                return tl::unexpected(otherwise.error());
        if (!take("end"))
            return expected(QStringLiteral("\"when\", \"else\" or \"end\""));
        return Node::Ptr(std::move(made));
    }

    Result<Node::Ptr> measure(std::unique_ptr<Node> made)
    {
        if (current().type != Token::Type::Word)
            return expected(QStringLiteral("a measure, a number or \"(\""));
        const Token &token = current();
        const auto key = measureOf(token);
        if (!key)
            return tl::unexpected(key.error());
        ++m_next;
        qsizetype at = columns.indexOf(token.text);
        if (at < 0) {
            at = columns.size();
            columns.push_back(token.text);
            measures.push_back(*key);
        }
        made->kind = Kind::Measure;
        made->measure = size_t(at);
        return Node::Ptr(std::move(made));
    }

    Result<MeasureKey> measureOf(const Token &token) const
    {
        if (token.text.startsWith(metricPrefix)) {
            const auto metric = metricNamed(token.text, m_metrics, token.at);
            return metric ? Result<MeasureKey>(metric->measure) : tl::unexpected(metric.error());
        }
        if (const auto key = catalog::measure(token.text))
            return *key;
        return failAt(token.at, unknownName(token.text));
    }

    static QString unknownName(const QString &name)
    {
        if (catalog::dimension(name))
            return QStringLiteral("%1 is a dimension; formulas are made of measures").arg(name);
        const QString suggestion = catalog::suggestion(name);
        const QString text = QStringLiteral("there is no measure \"%1\"").arg(name);
        return suggestion.isEmpty() ? text : text + QStringLiteral("; did you mean \"%1\"?").arg(suggestion);
    }

    static constexpr int maxDepth = 60;
    static constexpr int maxLength = 1000;
    std::span<const Metric> m_metrics;
    std::vector<Token> m_tokens;
    size_t m_next = 0;
    int m_depth = 0;
    int m_length = 0;
};

} // namespace

Result<Formula> Formula::parse(const QString &text, std::span<const Metric> metrics)
{
    Result<std::vector<Token>> tokens = Lexer(text).run();
    if (!tokens)
        return tl::unexpected(tokens.error());
    Parser parser(std::move(*tokens), metrics);
    Result<Node::Ptr> root = parser.run();
    if (!root)
        return tl::unexpected(root.error());
    return Formula(std::shared_ptr<const Node>(std::move(*root)), text, std::move(parser.measures),
                   std::move(parser.columns));
}

} // namespace parlance
