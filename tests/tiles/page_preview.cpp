// Renders the built-in pages with a made-up company to PNG files, to be looked at beside the design:
//   page_preview FOLDER [empty|notokens]
#include "tests/tiles/fakecompany.h"
#include "views/pages/dashboardpage.h"

#include <QApplication>
#include <QDir>

using namespace parlance;

namespace {

PageContext contextOf(QueryService &service, const Theme &theme, bool empty)
{
    PageContext context;
    context.queries = &service;
    context.theme = &theme;
    context.now = test::fakeNow;
    if (!empty)
        context.extent = test::FakeCompany::extent();
    context.pages = {QStringLiteral("overview"), QStringLiteral("cost"), QStringLiteral("review")};
    context.editPrices = [] {};
    context.annotations = {{1793788200000, QStringLiteral("Claude Opus enabled for Support Bot")}};
    context.prices.name = QStringLiteral("Bedrock us-east-1");
    context.prices.validFrom = QDate(2026, 10, 1);
    const auto price = [&context](const char *model, Nano input, Nano output) {
        context.prices.entries.push_back({QString::fromLatin1(model), input * 10'000'000, output * 10'000'000});
    };
    price("claude-sonnet", 300, 1500);
    price("claude-opus", 500, 2500);
    price("claude-haiku", 100, 500);
    price("nova-pro", 80, 320);
    price("llama-3.1-8b", 30, 60);
    context.allUsers = [](std::stop_token) -> Result<std::vector<UserEntry>> {
        std::vector<UserEntry> users;
        for (int i = 0; i < 450; ++i)
            users.push_back({QStringLiteral("u-%1").arg(i), QStringLiteral("user-%1@nordwind.example").arg(i), {}});
        return users;
    };
    return context;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    installFonts();
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        qWarning("usage: page_preview FOLDER [empty|notokens]");
        return 1;
    }
    const QDir folder(arguments[1]);
    const QString mode = arguments.value(2);
    test::FakeCompany company;
    company.empty = mode == QLatin1String("empty");
    company.tokens = mode != QLatin1String("notokens");
    QueryService service(company.runner(), nullptr, Background::Mode::Inline);
    const std::vector<Document> documents = builtInDashboards().value();
    for (const Document &document : documents) {
        for (const Theme *theme : {&Theme::light(), &Theme::dark_()}) {
            applyTheme(app, *theme);
            for (const QSize size : {QSize(1232, 760), QSize(976, 572), QSize(2304, 1300)}) {
                DashboardPage page(document, contextOf(service, *theme, company.empty));
                const QString name =
                    QStringLiteral("%1-%2-%3%4.png")
                        .arg(document.key, theme->dark ? QStringLiteral("dark") : QStringLiteral("light"))
                        .arg(size.width())
                        .arg(mode.isEmpty() ? QString() : QStringLiteral("-") + mode);
                if (!renderPage(page, size, 1.0).save(folder.filePath(name)))
                    return 1;
            }
        }
    }
    return 0;
}
