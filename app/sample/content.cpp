#include "app/sample/content.h"

#include <QFile>

#include <array>
#include <sstream>

namespace parlance::sample {

namespace {

using Texts = std::vector<std::string>;

const Texts products = {"Fjord 2 tent",        "Fjord 3 tent",       "Skua rain jacket",   "Petrel wind jacket",
                        "Gannet 38 backpack",  "Gannet 65 backpack", "Eider sleeping bag", "Tern down jacket",
                        "Dunlin hiking boots", "Plover stove",       "Auk trekking poles", "Lapwing head torch"};
const Texts cities = {"Hamburg", "Kiel",       "Bremen", "Berlin", "Leipzig",
                      "Munich",  "Copenhagen", "Aarhus", "Vienna", "Zurich"};
const Texts countries = {"Denmark", "Norway", "Austria", "Switzerland",
                         "France",  "Poland", "Sweden",  "the United Kingdom"};
const Texts customers = {"Bergzeit & Partner", "Alpenhaus",        "Sport Lindner",    "Outdoor Oy",
                         "Friluft AS",         "Nordlys Butikker", "Wandervogel GmbH", "Camp & Co",
                         "Trekkingland",       "Seilschaft eG",    "Globetail",        "Larsen Fritid"};

bool startsWith(const std::string &line, std::string_view prefix)
{
    return line.compare(0, prefix.size(), prefix) == 0;
}

void addLine(Topic &topic, const std::string &line, std::string *&last)
{
    if (startsWith(line, "title: ")) {
        topic.title = line.substr(7);
    } else if (startsWith(line, "tool ")) {
        topic.tool = line.substr(5);
    } else if (line == "large") {
        topic.large = true;
    } else if (startsWith(line, "? ")) {
        last = &topic.questions.emplace_back(line.substr(2));
    } else if (startsWith(line, "! ")) {
        last = &topic.answers.emplace_back(line.substr(2));
    } else if (startsWith(line, "+ ")) {
        last = &topic.followUps.emplace_back(FollowUp{line.substr(2), {}}).question;
    } else if (startsWith(line, "- ") && !topic.followUps.empty()) {
        topic.followUps.back().answer = line.substr(2);
        last = &topic.followUps.back().answer;
    } else if (startsWith(line, " ") && last) {
        *last += "\n" + line.substr(1);
    }
}

} // namespace

std::vector<Topic> parseTopics(const std::string &text)
{
    std::vector<Topic> topics;
    std::string *last = nullptr;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        if (startsWith(line, "title: "))
            topics.emplace_back();
        if (!line.empty() && !topics.empty())
            addLine(topics.back(), line, last);
    }
    return topics;
}

std::vector<Topic> topicsOf(const char *name)
{
    QFile file(QStringLiteral(":/sample/content/%1.txt").arg(QLatin1String(name)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return parseTopics(file.readAll().toStdString());
}

Slots chooseSlots(Random &random, int dayOfYear)
{
    static constexpr std::array<const char *, 12> months = {"January",   "February", "March",    "April",
                                                            "May",       "June",     "July",     "August",
                                                            "September", "October",  "November", "December"};
    Slots values;
    values.order = "NW-" + std::to_string(random.between(204000, 289999));
    values.product = random.pick<std::string>(products);
    values.city = random.pick<std::string>(cities);
    values.country = random.pick<std::string>(countries);
    values.customer = random.pick<std::string>(customers);
    values.ticket = "INC-" + std::to_string(random.between(40000, 69999));
    values.amount = std::to_string(random.between(3, 480)) + "," + std::to_string(random.between(1, 9)) + "00 EUR";
    const int day = int(dayOfYear + random.between(0, 20)) % 365;
    values.date = std::to_string(day % 28 + 1) + " " + months[size_t(day / 31)];
    return values;
}

std::string fillSlots(const std::string &text, const Slots &values)
{
    const std::array<std::pair<std::string_view, const std::string *>, 8> slotNames = {
        {{"{order}", &values.order},
         {"{product}", &values.product},
         {"{city}", &values.city},
         {"{date}", &values.date},
         {"{amount}", &values.amount},
         {"{ticket}", &values.ticket},
         {"{country}", &values.country},
         {"{customer}", &values.customer}}};
    std::string out = text;
    for (const auto &[name, value] : slotNames)
        for (size_t at = out.find(name); at != std::string::npos; at = out.find(name, at + value->size()))
            out.replace(at, name.size(), *value);
    return out;
}

const std::vector<FollowUp> &commonFollowUps()
{
    static const std::vector<FollowUp> all = {
        {"Thanks!", "You are welcome! Is there anything else I can do for you?"},
        {"Thank you, that helps.", "Glad to hear that. Have a good day!"},
        {"ok thank you", "With pleasure. Just write again if something else comes up."},
        {"Can you explain that in more detail?", "Of course. In short, three things matter: what you have already "
                                                 "tried, which model or document it is about, and "
                                                 "until when you need it. With these I can tell you the exact steps; "
                                                 "without them the general answer above is the "
                                                 "safe way."},
        {"Shorter, please.",
         "In one sentence: follow the first step above, and if that does not help, write to the team."},
        {"Are you sure?",
         "I have checked it against the documents that I can see. If your case is special, please ask the responsible "
         "team before you act on it."},
        {"Where is that written?",
         "It is in the handbook, in the chapter with the same name as this topic; the link is in the sources below."},
        {"Can you send me that by e-mail?",
         "I cannot send mails myself, but you can use \"Share\" above this conversation to send it to your address."},
        {"That does not answer my question", "I am sorry. Could you tell me in other words what you need? It helps me "
                                             "to know the name of the document, the "
                                             "order or the device."},
    };
    return all;
}

const std::vector<std::string> &praises()
{
    static const std::vector<std::string> all = {"",
                                                 "",
                                                 "",
                                                 "Very helpful, thank you",
                                                 "Exactly what I needed",
                                                 "Saved me a call",
                                                 "Clear and quick",
                                                 "Good summary",
                                                 "Better than the manual"};
    return all;
}

const std::vector<std::string> &complaints(const std::string &category)
{
    static const std::vector<std::string> facts = {"The delivery time is wrong",
                                                   "This policy changed in summer",
                                                   "The number does not match the contract",
                                                   "Out of date, the old process was switched off",
                                                   "Invented a menu that does not exist",
                                                   "We do not ship there",
                                                   "Wrong price",
                                                   "The link leads to a different product"};
    static const std::vector<std::string> request = {"I asked for a table",
                                                     "Answered in the wrong language",
                                                     "Ignored the second half of my question",
                                                     "Too long, I asked for one sentence",
                                                     "Did not use the document I pasted",
                                                     "I wanted a draft, not advice"};
    static const std::vector<std::string> other = {"", "Too slow", "Had to ask three times",
                                                   "Tone is not right for customers", "Broken formatting"};
    if (category == "notFactuallyCorrect")
        return facts;
    return category == "notFullyFollowRequest" ? request : other;
}

std::string longContract(Random &random, const Slots &values, size_t bytes)
{
    static const Texts clauses = {
        "The Supplier shall deliver the goods described in Annex 1 to the places named by the Buyer, free of defects "
        "and "
        "in accordance with the specification in force on the day of the order.",
        "Each party shall keep confidential all information that is marked as confidential or that by its nature must "
        "be "
        "regarded as confidential, and shall use it only for the purposes of this agreement.",
        "Prices are fixed for twelve months; thereafter either party may ask for an adjustment by the change of the "
        "index "
        "published by the statistical office, but not by more than four per cent a year.",
        "The Buyer shall inspect the goods within ten working days after receipt and notify visible defects in "
        "writing; "
        "hidden defects shall be notified within ten working days after they were found.",
        "Neither party is liable for delay caused by circumstances beyond its reasonable control, provided that it "
        "informs "
        "the other party without delay and takes all reasonable steps to limit the effects.",
        "The Supplier shall indemnify and hold harmless the Buyer from all claims of third parties that arise from the "
        "infringement of intellectual property rights by the goods.",
        "This agreement begins on the day of signature and runs for thirty-six months; it is renewed for twelve months "
        "unless one party terminates it with ninety days' notice to the end of the term.",
        "Changes and additions to this agreement, including this clause, must be made in writing and signed by both "
        "parties; there are no oral side agreements."};
    std::string text = "Framework agreement between Nordwind GmbH, Hamburg, and " + values.customer + "\n";
    for (int section = 1; text.size() < bytes; ++section) {
        text += "\n" + std::to_string(section) + ". ";
        for (int64_t i = random.between(2, 5); i > 0; --i)
            text += std::to_string(section) + "." + std::to_string(i) + " " + random.pick<std::string>(clauses) + " ";
    }
    return text;
}

} // namespace parlance::sample
