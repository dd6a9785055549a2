#include "models/analysis/modelnames.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <optional>

namespace parlance {

namespace {

constexpr std::array geographies{"us-gov.", "us.", "eu.", "apac.", "global.", "jp.", "au.", "ca.", "sa.", "me."};

struct Vendor
{
    const char *word;
    const char *name;
};

// Words by which the vendor of an unknown model is guessed; the first that occurs counts.
constexpr std::array vendors{
    Vendor{"claude", "Anthropic"},   Vendor{"anthropic", "Anthropic"}, Vendor{"deepseek", "DeepSeek"},
    Vendor{"mistral", "Mistral AI"}, Vendor{"mixtral", "Mistral AI"},  Vendor{"codestral", "Mistral AI"},
    Vendor{"pixtral", "Mistral AI"}, Vendor{"llama", "Meta"},          Vendor{"gpt", "OpenAI"},
    Vendor{"openai", "OpenAI"},      Vendor{"gemini", "Google"},       Vendor{"gemma", "Google"},
    Vendor{"cohere", "Cohere"},      Vendor{"command-r", "Cohere"},    Vendor{"jamba", "AI21 Labs"},
    Vendor{"ai21", "AI21 Labs"},     Vendor{"qwen", "Alibaba"},        Vendor{"grok", "xAI"},
    Vendor{"amazon", "Amazon"},      Vendor{"titan", "Amazon"},        Vendor{"nova", "Amazon"}};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::string simplified(std::string_view name)
{
    std::string result;
    for (const char c : name) {
        if (c >= 'A' && c <= 'Z')
            result += char(c - 'A' + 'a');
        else
            result += c == '_' || c == '.' || c == ':' || c == '/' || c == ' ' || c == '@' ? '-' : c;
    }
    return result;
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view spaces = " \t\r\n";
    const size_t first = text.find_first_not_of(spaces);
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(spaces) - first + 1);
}

// "arn:aws:bedrock:us-east-1:123:inference-profile/us.anthropic.claude…" → "us.anthropic.claude…". The id of a profile
// that a customer made says nothing about the model, so that ARN stays as it is.
std::string_view withoutArn(std::string_view name)
{
    if (!name.starts_with("arn:"))
        return name;
    const size_t slash = name.rfind('/');
    const bool speaks = name.find("foundation-model/") != std::string_view::npos ||
                        name.find(":inference-profile/") != std::string_view::npos;
    return slash == std::string_view::npos || !speaks ? name : name.substr(slash + 1);
}

std::string_view withoutGeography(std::string_view name)
{
    for (const std::string_view geography : geographies)
        if (name.starts_with(geography))
            return name.substr(geography.size());
    return name;
}

// A last part like "-0", "-v1", "-20240620" or "-200k", which name a version of the same model.
std::string_view withoutLastVersion(std::string_view simple)
{
    const size_t dash = simple.rfind('-');
    if (dash == std::string_view::npos || dash == 0)
        return {};
    std::string_view part = simple.substr(dash + 1);
    const bool isSize = part.size() > 1 && part.ends_with('k');
    if (part.size() > 1 && part.starts_with('v'))
        part.remove_prefix(1);
    else if (isSize)
        part.remove_suffix(1);
    else if (part != "0" && part.size() != 8)
        return {};
    for (const char c : part)
        if (!isDigit(c))
            return {};
    return part.empty() ? std::string_view() : simple.substr(0, dash);
}

const char *vendorOf(std::string_view simple)
{
    for (const Vendor &vendor : vendors)
        if (simple.find(vendor.word) != std::string_view::npos)
            return vendor.name;
    return "";
}

// "anthropic.claude-3-haiku…" → "claude-3-haiku…"; the vendor's part has no digits and ends with the first dot.
std::string_view withoutVendor(std::string_view name)
{
    const size_t dot = name.find_first_of("./");
    if (dot == std::string_view::npos || dot + 1 == name.size())
        return name;
    for (const char c : name.substr(0, dot))
        if (isDigit(c) || c == '-' || c == '_')
            return name;
    return name.substr(dot + 1);
}

// "mistral-large-2402-v1:0" → "mistral-large-2402"
std::string_view withoutBedrockVersion(std::string_view name)
{
    const size_t version = name.rfind("-v");
    const bool isVersion = version != std::string_view::npos && name.find(':', version) != std::string_view::npos;
    return isVersion ? name.substr(0, version) : name;
}

std::string member(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString().toStdString();
}

} // namespace

void ModelNames::add(std::string_view name, size_t model)
{
    m_byName.try_emplace(simplified(name), model);
}

Result<ModelNames> ModelNames::fromJson(const QByteArray &json)
{
    const QJsonArray models = QJsonDocument::fromJson(json).object().value(QLatin1String("models")).toArray();
    ModelNames names;
    for (const QJsonValue &value : models) {
        const QJsonObject object = value.toObject();
        ModelName model{member(object, "key"), member(object, "label"), member(object, "vendor"),
                        member(object, "family")};
        if (model.key.empty())
            return fail(ErrorCategory::Unreadable, QStringLiteral("a model of the price list has no key"));
        if (model.label.empty())
            model.label = model.key;
        names.m_models.push_back(std::move(model));
    }
    // Keys first: the alias of one model never takes the key of another.
    for (size_t i = 0; i < names.m_models.size(); ++i)
        names.add(names.m_models[i].key, i);
    for (size_t i = 0; i < names.m_models.size(); ++i)
        for (const QJsonValue &alias : models[qsizetype(i)].toObject().value(QLatin1String("aliases")).toArray()) {
            const std::string name = alias.toString().toStdString();
            names.add(name, i);
            names.add(withoutVendor(name), i);
            names.add(withoutBedrockVersion(withoutVendor(name)), i);
        }
    return names;
}

ModelName ModelNames::resolve(std::string_view name) const
{
    const std::string_view stripped = withoutGeography(withoutArn(trimmed(name)));
    const auto find = [this](std::string_view simple) {
        const auto it = m_byName.find(std::string(simple));
        return it == m_byName.end() ? nullptr : &m_models[it->second];
    };
    // "bedrock/us-west-2/anthropic.claude…": what stands in front says who sells it and where, part by part.
    for (std::string_view form = stripped; !form.empty();) {
        const std::string simple = simplified(form);
        for (std::string_view shorter = simple; !shorter.empty(); shorter = withoutLastVersion(shorter))
            if (const ModelName *model = find(shorter))
                return *model;
        const size_t slash = form.find('/');
        const std::string_view rest = slash == std::string_view::npos ? withoutVendor(form) : form.substr(slash + 1);
        if (rest.size() == form.size())
            break;
        form = withoutGeography(withoutArn(rest));
    }
    return {std::string(stripped), std::string(stripped), vendorOf(simplified(stripped)), {}};
}

} // namespace parlance
