// What the store's tests share: fresh workspaces, and imports of text records.
#pragma once

#include "models/store/firstload.h"
#include "models/store/importsession.h"
#include "tests/support/textrecords.h"
#include "tests/support/workspacedump.h"

#include <QTest>

namespace parlance::test {

struct TextFile
{
    QString name;
    QByteArray text;
};

inline std::unique_ptr<Store> openStore(const QString &path, Store::Mode mode = Store::Mode::OpenOrCreate)
{
    auto store = Store::open(path, mode);
    if (!store)
        qFatal("%s", qPrintable(toString(store.error())));
    return std::move(*store);
}

inline std::unique_ptr<ImportSession> beginImport(Store &store, const QString &source = QStringLiteral("test"),
                                                  qint64 bytes = 0)
{
    auto session = ImportSession::begin(store, source, QStringLiteral("bedrock-chat"), QStringLiteral("default"),
                                        QStringLiteral("here"), false, bytes);
    if (!session)
        qFatal("%s", qPrintable(toString(session.error())));
    return std::move(*session);
}

// So much that it does not wait for the disk, if the workspace holds nothing yet.
inline std::unique_ptr<ImportSession> beginLoad(Store &store)
{
    return beginImport(store, QStringLiteral("test"), FirstLoad::worthwhileBytes);
}

inline FileIdentity identity(const TextFile &file)
{
    return {file.name, file.text.size(), 1'000'000, QStringLiteral("text")};
}

// Reads one file the way an import run does: not at all when it is known, else into a sink.
inline Result<void> importFile(ImportSession &session, const TextFile &file, std::stop_token stop = {})
{
    if (session.decide(identity(file)) == FileDecision::Unchanged)
        return {};
    auto sink = session.beginFile(identity(file), stop);
    if (!sink)
        return tl::unexpected(sink.error());
    if (auto done = pushText(**sink, file.text); !done)
        return done;
    return (*sink)->commit();
}

inline Result<void> importAll(Store &store, const QList<TextFile> &files, qint64 bytes = 0)
{
    const auto session = beginImport(store, QStringLiteral("test"), bytes);
    for (const TextFile &file : files)
        if (auto done = importFile(*session, file); !done)
            return done;
    return session->finish({});
}

// Files with conversations that grow from file to file, so that most of them merge.
inline QList<TextFile> growingFiles(int files, int conversations)
{
    QList<TextFile> all;
    for (int f = 0; f < files; ++f) {
        QByteArray text;
        for (int c = f % 3; c < conversations; c += 1 + f % 2) {
            const auto n = [](int value) { return QByteArray::number(value); };
            text += "conversation c" + n(c) + " user=u" + n(c % 5) + " bot=b" + n(c % 3) + " at=" + n(5000 + 100 * f) +
                    " hour=" + n(f + 1) + " total=0." + n(101 + f * 7) + " complete title=\"Title " + n(f) + "\"\n";
            for (int m = 0; m < 2 + f; ++m)
                text += QByteArray("  ") + (m % 2 ? "assistant" : "user") + " m" + n(m) +
                        (m ? " <m" + n(m - 1) : QByteArray()) + " @" + n(1000 + c * 10 + m) +
                        " model=claude-v3-haiku \"Text " + n(c * 31 % 7) + " of message " + n(m) +
                        (m % 2 ? "\" hit=page tool=search" : "?\"") + (m == 3 ? " down category=other" : "") + "\n";
        }
        all.append({QStringLiteral("file%1").arg(f), text});
    }
    return all;
}

// What SQLite itself says of the file: "ok", or what is broken.
inline QString integrity(const Store &store)
{
    auto session = store.read();
    if (!session)
        return session.error().text;
    auto check = (*session)->prepare(QStringLiteral("PRAGMA integrity_check"));
    return check && check->step().value_or(false) ? check->text(0) : QStringLiteral("no answer");
}

inline QString dumpAll(const Store &store)
{
    return dumpWorkspace(store) + dumpSegments(store);
}

inline QString verifyText(const Store &store)
{
    const auto report = store.verify({}, {});
    return report ? report->differences.join(QLatin1Char('\n')) : report.error().text;
}

} // namespace parlance::test
