// How far two people agree who sort the same things into categories.
#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace parlance {

// Cohen's κ = (p_o − p_e) ÷ (1 − p_e): p_o the share of things that both put into the same category, p_e the share to be
// expected if each kept to how often they use each category but by chance (J. Cohen, "A coefficient of agreement for
// nominal scales", Educational and Psychological Measurement 20 (1960) 37–46, formula 1). The interval of 95 % is by the
// standard error given there (formula 7): sqrt(p_o (1 − p_o) ÷ (n (1 − p_e)²)).
struct Agreement
{
    qint64 things = 0, same = 0;
    double observed = 0, expected = 0;
    // nullopt: both always named the same single category, so that nothing can be said.
    std::optional<double> kappa;
    double low = 0, high = 0; // of 95 %, within −1 and 1
};

// One pair for each thing that both sorted; nullopt: there is none.
std::optional<Agreement> agreementOf(const std::vector<std::pair<QString, QString>> &sorted);

} // namespace parlance
