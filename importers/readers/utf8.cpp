#include "importers/readers/utf8.h"

namespace parlance {

size_t utf8Length(std::string_view text)
{
    if (text.empty())
        return 0;
    const auto byte = [&](size_t i) { return static_cast<unsigned char>(text[i]); };
    const auto follows = [&](size_t i) { return i < text.size() && (byte(i) & 0xC0) == 0x80; };
    const unsigned lead = byte(0);
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead < 0xE0)
        return follows(1) ? 2 : 0;
    if (lead >= 0xE0 && lead < 0xF0) {
        const bool overlong = lead == 0xE0 && text.size() > 1 && byte(1) < 0xA0;
        const bool surrogate = lead == 0xED && text.size() > 1 && byte(1) >= 0xA0;
        return follows(1) && follows(2) && !overlong && !surrogate ? 3 : 0;
    }
    if (lead >= 0xF0 && lead < 0xF5) {
        const bool overlong = lead == 0xF0 && text.size() > 1 && byte(1) < 0x90;
        const bool tooLarge = lead == 0xF4 && text.size() > 1 && byte(1) >= 0x90;
        return follows(1) && follows(2) && follows(3) && !overlong && !tooLarge ? 4 : 0;
    }
    return 0;
}

std::string mendUtf8(std::string_view text, bool &changed)
{
    std::string out;
    out.reserve(text.size() + 16);
    while (!text.empty()) {
        const size_t length = text.front() == '\0' ? 0 : utf8Length(text);
        if (length == 0) {
            out += "\xEF\xBF\xBD";
            changed = true;
        } else {
            out += text.substr(0, length);
        }
        text.remove_prefix(length == 0 ? 1 : length);
    }
    return out;
}

} // namespace parlance
