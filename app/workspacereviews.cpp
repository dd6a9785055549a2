// The review desk of a session.
#include "app/ownactions.h"
#include "app/privacy.h"
#include "app/reviewservice.h"
#include "app/sharedwork.h"
#include "app/transcriptexport.h"
#include "app/workspacesession.h"
#include "exporters/sealed.h"
#include "models/store/ownlists.h"
#include "models/store/reviews.h"

namespace parlance {

TranscriptAccess WorkspaceSession::transcripts()
{
    TranscriptAccess access;
    access.read = [this](qint64 conversation, bool anonymised, QObject *receiver, TranscriptAccess::Done done) {
        noteView(conversation);
        ask<ReadConversation>(
            receiver,
            [reader = m_reader, conversation, anonymised](std::stop_token stop) {
                return reader->conversation(conversation, anonymised, std::move(stop));
            },
            std::move(done));
    };
    return access;
}

ShareActions WorkspaceSession::sharing()
{
    ShareActions actions;
    actions.isSealed = [](const QString &path) { return isSealedFile(path); };
    actions.save = [this](const QString &path, const QString &password, QObject *receiver,
                          const ShareActions::Done<qint64> &done) {
        ask<qint64>(
            receiver,
            [workspace = m_workspace, path, password, at = now()](const std::stop_token &stop) -> Result<qint64> {
                const auto work = sharedWork(workspace->store(), localActor(), at, stop);
                if (!work)
                    return tl::unexpected(work.error());
                const auto saved = saveSharedWork(*work, path, sealPassword(password));
                return saved ? Result<qint64>(qint64(work->reviews.size())) : tl::unexpected(saved.error());
            },
            [this, done](Result<qint64> saved) {
                if (saved)
                    noteAction(ownAction(QStringLiteral("export"), QStringLiteral("records"), QStringLiteral("work")));
                done(std::move(saved));
            });
    };
    actions.merge = [this](const QString &path, const QString &password, WorkPrefer prefer, bool look,
                           QObject *receiver, ShareActions::Done<WorkMerge> done) {
        // In the order of what was said at the desk before: that is compared with, too.
        write<WorkMerge>(
            receiver,
            [workspace = m_workspace, path, password, prefer, look, at = now()]() -> Result<WorkMerge> {
                const auto work = loadSharedWork(path, sealPassword(password));
                return work ? mergeWork(workspace->store(), *work, prefer, look, at, {}) : tl::unexpected(work.error());
            },
            std::move(done));
    };
    return actions;
}

ReviewAccess WorkspaceSession::reviews()
{
    ReviewAccess access;
    access.reviewer = localActor();
    access.readOnly = m_info.readOnly;
    const auto reader = m_reader;
    access.items = [this, reader](const ReviewSampling &sampling, bool anonymised, QObject *receiver,
                                  ReviewAccess::Done<ReviewItems> done) {
        ask<ReviewItems>(
            receiver,
            [reader, sampling, anonymised](std::stop_token stop) {
                return reader->items(sampling, anonymised, std::move(stop));
            },
            std::move(done));
    };
    access.conversation = transcripts().read;
    access.detail = [this, reader](qint64 message, bool anonymised, QObject *receiver,
                                   ReviewAccess::Done<ReviewDetail> done) {
        ask<ReviewDetail>(
            receiver, [reader, message, anonymised](std::stop_token) { return reader->detail(message, anonymised); },
            std::move(done));
    };
    access.change = [this](qint64 message, const std::vector<ReviewEdit> &edits, QObject *receiver,
                           ReviewAccess::Done<Review> done) {
        write<Review>(
            receiver,
            [workspace = m_workspace, message, edits, at = now()] {
                return changeReview(workspace->store(), {message}, edits, localActor(), at, {});
            },
            std::move(done));
    };
    access.turn = [this](bool redo, QObject *receiver, ReviewAccess::Done<std::optional<ReviewStep>> done) {
        write<std::optional<ReviewStep>>(
            receiver,
            [workspace = m_workspace, redo, at = now()] {
                return redo ? redoReview(workspace->store(), localActor(), at, {})
                            : undoReview(workspace->store(), localActor(), at, {});
            },
            std::move(done));
    };
    access.desk = [this, reader](QObject *receiver, ReviewAccess::Done<ReviewDesk> done) {
        ask<ReviewDesk>(
            receiver, [reader, zone = m_info.zone, at = now()](std::stop_token) { return reader->desk(zone, at); },
            std::move(done));
    };
    access.addToList = [this](const FixEntry &entry, qint64 message, QObject *receiver, ReviewAccess::Done<bool> done) {
        write<bool>(
            receiver,
            [workspace = m_workspace, entry, message, at = now()]() -> Result<bool> {
                const auto added = addFixEntries(workspace->store(), {entry}, message, at, {});
                return added ? Result<bool>(added->added > 0) : tl::unexpected(added.error());
            },
            std::move(done));
    };
    access.patterns = [this, reader](const TimeRange &range, bool anonymised, QObject *receiver,
                                     ReviewAccess::Done<RatedPatterns> done) {
        ask<RatedPatterns>(
            receiver,
            [reader, range, anonymised, zone = m_info.zone](std::stop_token stop) {
                return reader->patterns(range, anonymised, zone, std::move(stop));
            },
            std::move(done));
    };
    access.redactions = [this, reader](qint64 conversation, QObject *receiver,
                                       ReviewAccess::Done<std::vector<FoundRedaction>> done) {
        ask<std::vector<FoundRedaction>>(
            receiver,
            [reader, conversation](std::stop_token stop) { return reader->redactions(conversation, std::move(stop)); },
            std::move(done));
    };
    access.tryWords = [this, reader](const QString &text, const PrivacyWords &words, QObject *receiver,
                                     ReviewAccess::Done<std::vector<FoundRedaction>> done) {
        ask<std::vector<FoundRedaction>>(
            receiver, [reader, text, words](std::stop_token) { return reader->tryWords(text, words); },
            std::move(done));
    };
    access.words = [this](QObject *receiver, ReviewAccess::Done<PrivacyWords> done) {
        ask<PrivacyWords>(
            receiver, [workspace = m_workspace](std::stop_token) { return privacyWords(workspace->store()); },
            std::move(done));
    };
    access.setWords = [this](const PrivacyWords &words, QObject *receiver, ReviewAccess::Done<bool> done) {
        write<bool>(
            receiver,
            [workspace = m_workspace, words]() -> Result<bool> {
                const auto set = setPrivacyWords(workspace->store(), words);
                return set ? Result<bool>(true) : tl::unexpected(set.error());
            },
            std::move(done));
    };
    access.share = sharing();
    access.saving = [this](const ReadConversation &read, const QString &path, const QString &password) {
        return transcriptExport(read, m_info.zone, path, password);
    };
    return access;
}

} // namespace parlance
