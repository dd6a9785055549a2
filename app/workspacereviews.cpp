// The review desk of a session.
#include "app/ownactions.h"
#include "app/privacy.h"
#include "app/reviewservice.h"
#include "app/workspacesession.h"
#include "models/store/ownlists.h"
#include "models/store/reviews.h"

namespace parlance {

ReviewAccess WorkspaceSession::reviews()
{
    ReviewAccess access;
    access.reviewer = localActor();
    access.readOnly = m_info.readOnly;
    const auto reader = std::make_shared<ReviewDeskReader>(*m_workspace);
    access.items = [this, reader](const ReviewSampling &sampling, bool anonymised, QObject *receiver,
                                  ReviewAccess::Done<ReviewItems> done) {
        ask<ReviewItems>(
            receiver,
            [reader, sampling, anonymised](std::stop_token stop) {
                return reader->items(sampling, anonymised, std::move(stop));
            },
            std::move(done));
    };
    access.conversation = [this, reader](qint64 conversation, bool anonymised, QObject *receiver,
                                         ReviewAccess::Done<ReadConversation> done) {
        noteView(conversation);
        ask<ReadConversation>(
            receiver,
            [reader, conversation, anonymised](std::stop_token stop) {
                return reader->conversation(conversation, anonymised, std::move(stop));
            },
            std::move(done));
    };
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
            receiver, [reader, zone = m_info.zone](std::stop_token) { return reader->desk(zone); }, std::move(done));
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
    access.save = [this](const ReadConversation &read, const QString &path) -> Result<void> {
        const auto saved = saveConversation(read, m_info.zone, path);
        if (saved)
            noteAction(ownAction(QStringLiteral("export"), QStringLiteral("conversation"), read.key));
        return saved;
    };
    return access;
}

} // namespace parlance
