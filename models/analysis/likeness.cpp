#include "models/analysis/likeness.h"

#include "models/analysis/functionwords.h"
#include "models/analysis/searchtext.h"

#include <libstemmer.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>
#include <numeric>
#include <unordered_map>
#include <utility>

namespace parlance {

namespace {

constexpr size_t languageSample = 2'000; // texts looked at for the language
constexpr size_t wordsOfText = 48;       // of a longer text the rest is left out
constexpr size_t groupsOfWord = 256;     // looked at for one word of a text
constexpr size_t telling = 3;
constexpr uint32_t none = UINT32_MAX;

struct StemmerEnd
{
    void operator()(sb_stemmer *stemmer) const { sb_stemmer_delete(stemmer); }
};

// One stem of a text and its share in the length of it, by the number of the stem.
struct Feature
{
    uint32_t stem;
    float weight;
};

class Stems
{
public:
    void setLanguage(TextLanguage language)
    {
        m_language = language;
        const char *name = stemmerOf(language);
        m_stemmer.reset(name ? sb_stemmer_new(name, nullptr) : nullptr);
    }

    // The stems of a text, each once; function words only when there is nothing else.
    std::vector<uint32_t> of(std::string_view text)
    {
        std::vector<uint32_t> stems, empty;
        foldForSearch(text, SearchForm::Words, m_folded);
        eachIndexToken(m_folded, [&](std::string_view word) {
            auto &list = isFunctionWord(word, m_language) ? empty : stems;
            if (list.size() < wordsOfText)
                list.push_back(number(word));
        });
        auto &list = stems.empty() ? empty : stems;
        std::sort(list.begin(), list.end());
        list.erase(std::unique(list.begin(), list.end()), list.end());
        return list;
    }

    [[nodiscard]] size_t size() const { return m_words.size(); }
    // The form in which the stem was met first.
    [[nodiscard]] const std::string &word(uint32_t stem) const { return m_words[stem]; }

private:
    uint32_t number(std::string_view word)
    {
        std::string_view stem = word;
        if (m_stemmer) {
            const sb_symbol *found =
                sb_stemmer_stem(m_stemmer.get(), reinterpret_cast<const sb_symbol *>(word.data()), int(word.size()));
            if (found)
                stem = {reinterpret_cast<const char *>(found), size_t(sb_stemmer_length(m_stemmer.get()))};
        }
        const auto [at, isNew] = m_numbers.try_emplace(std::string(stem), uint32_t(m_words.size()));
        if (isNew)
            m_words.emplace_back(word);
        return at->second;
    }

    TextLanguage m_language = TextLanguage::Unknown;
    std::unique_ptr<sb_stemmer, StemmerEnd> m_stemmer;
    std::unordered_map<std::string, uint32_t> m_numbers;
    std::vector<std::string> m_words;
    std::string m_folded;
};

TextLanguage languageOf(std::span<const CountedText> texts)
{
    LanguageGuess guess;
    std::string folded;
    for (const CountedText &text : texts.first(std::min(texts.size(), languageSample))) {
        foldForSearch(text.text, SearchForm::Words, folded);
        eachIndexToken(folded, [&](std::string_view word) { guess.add(word); });
    }
    return guess.language();
}

class Grouping
{
public:
    Grouping(std::span<const CountedText> texts, const LikenessOptions &options)
        : m_texts(texts)
        , m_options(options)
    {}

    std::vector<LikenessGroup> run(const std::stop_token &stop)
    {
        if (!read(stop))
            return {};
        m_groupsOf.resize(m_stems.size());
        std::vector<uint32_t> order(m_texts.size());
        std::iota(order.begin(), order.end(), 0u);
        std::stable_sort(order.begin(), order.end(),
                         [this](uint32_t a, uint32_t b) { return m_texts[a].count > m_texts[b].count; });
        for (size_t i = 0; i < order.size(); ++i) {
            if (i % 1024 == 0 && stop.stop_requested())
                return {};
            place(order[i]);
        }
        return result();
    }

private:
    bool read(const std::stop_token &stop)
    {
        m_stems.setLanguage(languageOf(m_texts));
        m_stemsOf.reserve(m_texts.size());
        std::vector<uint32_t> texts; // by stem: how many have it
        for (size_t i = 0; i < m_texts.size(); ++i) {
            if (i % 1024 == 0 && stop.stop_requested())
                return false;
            m_stemsOf.push_back(m_stems.of(m_texts[i].text));
            texts.resize(m_stems.size());
            for (const uint32_t stem : m_stemsOf.back())
                ++texts[stem];
        }
        const double all = double(m_texts.size());
        for (const uint32_t having : texts)
            m_rarity.push_back(float(std::log(1 + all / double(having))));
        return true;
    }

    // The rarest stems first; weights so that the sum of their squares is 1.
    std::vector<Feature> features(uint32_t text) const
    {
        std::vector<Feature> list;
        double length = 0;
        for (const uint32_t stem : m_stemsOf[text]) {
            list.push_back({stem, m_rarity[stem]});
            length += double(m_rarity[stem]) * double(m_rarity[stem]);
        }
        for (Feature &feature : list)
            feature.weight = float(double(feature.weight) / std::sqrt(length));
        std::sort(list.begin(), list.end(), [](const Feature &a, const Feature &b) {
            return a.weight != b.weight ? a.weight > b.weight : a.stem < b.stem;
        });
        return list;
    }

    void place(uint32_t text)
    {
        const std::vector<Feature> mine = features(text);
        for (const Feature &feature : mine) {
            const auto &groups = m_groupsOf[feature.stem];
            for (size_t i = 0; i < std::min(groups.size(), groupsOfWord); ++i) {
                double &cosine = m_likeness[groups[i].stem];
                if (cosine == 0)
                    m_touched.push_back(groups[i].stem);
                cosine += double(feature.weight) * double(groups[i].weight);
            }
        }
        uint32_t best = none;
        double likeness = 0;
        for (const uint32_t group : m_touched) { // of equal ones the larger group, which came first
            const double cosine = std::exchange(m_likeness[group], 0);
            if (cosine > likeness || (cosine == likeness && group < best)) {
                best = group;
                likeness = cosine;
            }
        }
        m_touched.clear();
        if (best != none && likeness >= m_options.threshold) {
            m_groups[best].members.push_back(text);
            return;
        }
        const auto number = uint32_t(m_groups.size());
        m_groups.push_back({{text}, {}, likeness, best});
        m_likeness.push_back(0);
        for (const Feature &feature : mine)
            m_groupsOf[feature.stem].push_back({number, feature.weight});
    }

    [[nodiscard]] std::vector<std::string> wordsOf(const LikenessGroup &group) const
    {
        std::map<uint32_t, double> weight;
        for (const uint32_t text : group.members) {
            for (const uint32_t stem : m_stemsOf[text])
                weight[stem] += double(m_texts[text].count) * double(m_rarity[stem]);
        }
        std::vector<std::pair<double, uint32_t>> ranked;
        for (const auto &[stem, sum] : weight)
            ranked.emplace_back(-sum, stem);
        std::sort(ranked.begin(), ranked.end());
        std::vector<std::string> words;
        for (size_t i = 0; i < std::min(ranked.size(), telling); ++i)
            words.push_back(m_stems.word(ranked[i].second));
        return words;
    }

    std::vector<LikenessGroup> result()
    {
        std::vector<std::pair<int64_t, uint32_t>> ranked;
        for (uint32_t number = 0; number < m_groups.size(); ++number) {
            int64_t asked = 0;
            for (const uint32_t text : m_groups[number].members)
                asked += m_texts[text].count;
            ranked.emplace_back(-asked, number);
        }
        std::sort(ranked.begin(), ranked.end());
        std::vector<uint32_t> placeOf(m_groups.size());
        for (uint32_t i = 0; i < ranked.size(); ++i)
            placeOf[ranked[i].second] = i;
        std::vector<LikenessGroup> groups;
        groups.reserve(m_groups.size());
        for (const auto &[asked, number] : ranked) {
            LikenessGroup &group = m_groups[number];
            group.words = wordsOf(group);
            if (group.nearestGroup != none)
                group.nearestGroup = placeOf[group.nearestGroup];
            groups.push_back(std::move(group));
        }
        return groups;
    }

    std::span<const CountedText> m_texts;
    LikenessOptions m_options;
    Stems m_stems;
    std::vector<std::vector<uint32_t>> m_stemsOf; // by text
    std::vector<float> m_rarity;                  // by stem
    std::vector<std::vector<Feature>> m_groupsOf; // by stem: groups whose first text has it (number in `stem`)
    std::vector<LikenessGroup> m_groups;
    std::vector<double> m_likeness;  // of the text at hand, by group
    std::vector<uint32_t> m_touched; // groups with a likeness above 0
};

} // namespace

std::vector<LikenessGroup> groupByLikeness(std::span<const CountedText> texts, const LikenessOptions &options,
                                           std::stop_token stop)
{
    return Grouping(texts, options).run(stop);
}

} // namespace parlance
