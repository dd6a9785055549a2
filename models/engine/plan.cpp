#include "models/engine/plan.h"

#include <map>

namespace parlance {

void merge(Answer &answer, const Answer &other, const AtomList &atoms, std::span<const AtomKind> ofOther)
{
    if (answer.count == 0) {
        answer.members = other.members;
        answer.count = other.count;
        for (size_t a = 0; a < answer.atoms.size(); ++a)
            answer.atoms[a].assign(other.count, emptyAtom(atoms.kinds()[a]));
        for (const AtomKind kind : ofOther)
            answer.atoms[size_t(atoms.position(kind))] = other.atoms[size_t(atoms.position(kind))];
        return;
    }
    std::map<std::vector<int64_t>, size_t> known;
    for (size_t cell = 0; cell < answer.count; ++cell) {
        const auto members = answer.membersOf(cell);
        known.emplace(std::vector<int64_t>(members.begin(), members.end()), cell);
    }
    for (size_t cell = 0; cell < other.count; ++cell) {
        const auto members = other.membersOf(cell);
        const auto [at, isNew] = known.emplace(std::vector<int64_t>(members.begin(), members.end()), answer.count);
        if (isNew) {
            answer.members.insert(answer.members.end(), members.begin(), members.end());
            for (size_t a = 0; a < answer.atoms.size(); ++a)
                answer.atoms[a].push_back(emptyAtom(atoms.kinds()[a]));
            ++answer.count;
        }
        for (const AtomKind kind : ofOther) {
            const auto position = size_t(atoms.position(kind));
            answer.atoms[position][at->second] = other.atoms[position][cell];
        }
    }
}

} // namespace parlance
