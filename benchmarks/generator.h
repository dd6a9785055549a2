// Lines of a full DynamoDB export of Bedrock Chat, made up from a seed, as fast as they can be written.
//
// For each million messages: 150 000 conversations of 1 to 10 questions, user messages of about 97 bytes and answers of
// about 777, 400 days, 5 000 users, 60 bots, 8 models, thumbs on 6 % of the answers, about 373 000 distinct questions of
// which the commonest occurs about 5 500 times. No value depends on the machine.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace parlance::bench {

// A vocabulary already escaped for a string inside a JSON string, and tables to draw from. Immutable: threads share it.
class Material
{
public:
    explicit Material(uint64_t seed, int64_t conversations);

private:
    friend class LineWriter;
    struct Cumulative // weights added up, for drawing by bisection
    {
        std::vector<uint64_t> sums;
        [[nodiscard]] size_t draw(uint64_t random) const;
    };
    static Cumulative falling(size_t count, uint64_t offset); // weight of k: 1 / (k + offset)

    std::vector<std::string> words;
    std::vector<std::string> questions; // asked again and again
    std::vector<std::string> users, bots;
    Cumulative wordWeights, questionWeights, userWeights, botWeights, modelWeights, turnWeights, hourWeights;
};

struct Counts
{
    int64_t conversations = 0, messages = 0, bytes = 0;
};

// Writes the lines of conversations number first, first + 1, … in order. Each conversation depends on the seed and on
// its number only, so the files of an export can be written in any order and by any number of threads.
class LineWriter
{
public:
    LineWriter(const Material &material, uint64_t seed)
        : m_material(material)
        , m_seed(seed)
    {}
    // Appends one line with its line end.
    void append(std::string &out, int64_t conversation);
    [[nodiscard]] const Counts &counts() const { return m_counts; }

private:
    struct Turn;
    void appendText(std::string &out, int64_t bytes);
    void appendMessage(std::string &out, const Turn &turn, bool assistant, const std::string &text);
    uint64_t next();

    const Material &m_material;
    uint64_t m_seed, m_state = 0;
    Counts m_counts;
    std::string m_map, m_text; // reused
};

} // namespace parlance::bench
