// Questions that are about the same, found by the words that they share. Local and deterministic: the same texts in the
// same order give the same groups.
#pragma once

#include <cstdint>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace parlance {

struct CountedText
{
    std::string_view text; // UTF-8
    int64_t count = 1;     // how often it was asked
};

struct LikenessGroup
{
    std::vector<uint32_t> members;  // positions in the input, the most frequent first: it speaks for the group
    std::vector<std::string> words; // at most three that tell the group from the others, the most telling first
    // How like the group is to the nearest other one that stands before it, 0 to 1.
    double nearest = 0;
    uint32_t nearestGroup = UINT32_MAX; // position in the result; UINT32_MAX: like none
};

// Stems of words weighed by how rare they are; a text joins the group whose first text it is most like, if the cosine is
// at least `threshold`, else begins its own. Texts are taken by count, the most frequent first; equal ones in the order
// given. Words that say nothing (see functionwords.h) count only in texts that have no others. The work grows with the
// number of texts, not with its square: of a frequent word only so many groups are looked at. Groups come by the sum of
// their counts, the largest first. Stopped: what has been found so far is of no use, the result is empty.
struct LikenessOptions
{
    double threshold = 0.55;
};
std::vector<LikenessGroup> groupByLikeness(std::span<const CountedText> texts, const LikenessOptions &options,
                                           std::stop_token stop);

} // namespace parlance
