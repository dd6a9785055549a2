#include "models/analysis/modelnames.h"
#include "models/analysis/prices.h"

#include <QTest>

using namespace parlance;

class TestModelNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resolve_data();
    void resolve();
    void builtInNames();
    void broken();
};

void TestModelNames::resolve_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("vendor");
    const auto row = [](const char *name, const char *key, const char *vendor) {
        QTest::newRow(name) << QByteArray(name) << QByteArray(key) << QByteArray(vendor);
    };
    row("claude-v3.5-sonnet", "claude-v3.5-sonnet", "Anthropic");
    row("Claude-V3.5-Sonnet", "claude-v3.5-sonnet", "Anthropic");
    row("claude_v3_5_sonnet", "claude-v3.5-sonnet", "Anthropic");
    row("claude_v3_5_sonnet_v2", "claude-v3.5-sonnet-v2", "Anthropic");
    row("anthropic.claude-3-5-sonnet-20240620-v1:0", "claude-v3.5-sonnet", "Anthropic");
    row("anthropic.claude-3-5-sonnet-20241022-v2:0", "claude-v3.5-sonnet-v2", "Anthropic");
    row("us.anthropic.claude-3-5-sonnet-20241022-v2:0", "claude-v3.5-sonnet-v2", "Anthropic");
    row("eu.anthropic.claude-3-7-sonnet-20250219-v1:0", "claude-v3.7-sonnet", "Anthropic");
    row("apac.amazon.nova-lite-v1:0", "amazon-nova-lite", "Amazon");
    row("global.anthropic.claude-sonnet-4-20250514-v1:0", "claude-v4-sonnet", "Anthropic");
    row("anthropic.claude-3-haiku-20240307-v1:0:200k", "claude-v3-haiku", "Anthropic");
    row("anthropic.claude-opus-4-6-v1", "claude-v4.6-opus", "Anthropic");
    row("arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-3-haiku-20240307-v1:0", "claude-v3-haiku",
        "Anthropic");
    row("arn:aws:bedrock:eu-central-1:123456789012:inference-profile/eu.anthropic.claude-3-haiku-20240307-v1:0",
        "claude-v3-haiku", "Anthropic");
    row("bedrock/us.anthropic.claude-3-5-haiku-20241022-v1:0", "claude-v3.5-haiku", "Anthropic");
    row("bedrock/us-west-2/anthropic.claude-3-haiku-20240307-v1:0", "claude-v3-haiku", "Anthropic");
    row("bedrock/converse/us.anthropic.claude-3-7-sonnet-20250219-v1:0", "claude-v3.7-sonnet", "Anthropic");
    row("bedrock/arn:aws:bedrock:us-east-1:123456789012:inference-profile/us.amazon.nova-pro-v1:0", "amazon-nova-pro",
        "Amazon");
    row("openrouter/anthropic/claude-3.5-sonnet", "claude-v3.5-sonnet", "Anthropic");
    row("vertex_ai/claude-3-5-sonnet@20240620", "claude-v3.5-sonnet", "Anthropic");
    row("claude-3-5-sonnet-v2@20241022", "claude-v3.5-sonnet-v2", "Anthropic");
    row("azure/gpt-4o", "azure/gpt-4o", "OpenAI");
    row("anthropic/claude-3-5-haiku", "claude-v3.5-haiku", "Anthropic");
    row("claude-3-5-sonnet-20240620", "claude-v3.5-sonnet", "Anthropic");
    row("claude-3-5-sonnet-20241022", "claude-v3.5-sonnet-v2", "Anthropic");
    row("claude-3.5-sonnet", "claude-v3.5-sonnet", "Anthropic");
    row("claude-sonnet-4-5-20250929", "claude-v4.5-sonnet", "Anthropic");
    row("claude-opus-4-1-20250805", "claude-v4.1-opus", "Anthropic");
    row("claude-instant-v1", "claude-instant-v1", "Anthropic");
    row("anthropic.claude-v2:1", "claude-v2", "Anthropic");
    row("mistral.mistral-large-2402-v1:0", "mistral-large", "Mistral AI");
    row("mistral-large-2407", "mistral-large-2", "Mistral AI");
    row("meta.llama3-2-1b-instruct-v1:0", "llama3-2-1b-instruct", "Meta");
    row("openai.gpt-oss-20b-1:0", "gpt-oss-20b", "OpenAI");
    row(" amazon.nova-pro-v1:0\n", "amazon-nova-pro", "Amazon");
    // Not known: its own key, without what only says where it runs.
    row("us.meta.llama9-1t-v1:0", "meta.llama9-1t-v1:0", "Meta");
    row("gpt-4o-2024-08-06", "gpt-4o-2024-08-06", "OpenAI");
    row("Some-Model", "Some-Model", "");
    row("arn:aws:bedrock:us-east-1:1:application-inference-profile/a1b2c3",
        "arn:aws:bedrock:us-east-1:1:application-inference-profile/a1b2c3", "");
    row("", "", "");
}

void TestModelNames::resolve()
{
    QFETCH(QByteArray, name);
    const ModelNames names = ModelNames::fromJson(builtInPriceList()).value();
    const ModelName model = names.resolve({name.constData(), size_t(name.size())});
    QTEST(QByteArray::fromStdString(model.key), "key");
    QTEST(QByteArray::fromStdString(model.vendor), "vendor");
}

void TestModelNames::builtInNames()
{
    const ModelNames names = ModelNames::fromJson(builtInPriceList()).value();
    QCOMPARE(names.all().size(), size_t(33));
    for (const ModelName &model : names.all()) {
        QCOMPARE(names.resolve(model.key), model);
        QVERIFY2(!model.vendor.empty() && !model.family.empty() && !model.label.empty(), model.key.c_str());
    }
    const ModelName sonnet{"claude-v4.5-sonnet", "Claude Sonnet 4.5", "Anthropic", "Claude Sonnet"};
    QCOMPARE(names.resolve("claude-v4.5-sonnet"), sonnet);
}

void TestModelNames::broken()
{
    QVERIFY(!ModelNames::fromJson(R"({"models":[{"label":"x"}]})"));
    QCOMPARE(ModelNames::fromJson("{}").value().resolve("x").key, std::string("x"));
}

QTEST_GUILESS_MAIN(TestModelNames)
#include "tst_modelnames.moc"
