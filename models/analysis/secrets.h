// Finds in a text what looks like an address, a number or a key of somebody's. Knows forms and checksums, no names.
#pragma once

#include "models/analysis/anonymiser.h"

namespace parlance {

struct Secret
{
    qsizetype start = 0, end = 0;
    SecretKind kind = SecretKind::Email;
    QString meaning; // the same for other ways to write it
};

// Of a plain form (plainforms.h). May overlap.
std::vector<Secret> findSecrets(const QString &text);

bool isIban(const QString &compact);      // ISO 13616: letters, digits and mod 97 (ISO 7064) = 1
bool isCardNumber(const QString &digits); // 13 to 19 digits with the check digit of ISO/IEC 7812 (Luhn)

} // namespace parlance
