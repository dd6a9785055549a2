// A mail with files attached, to one recipient, through the workspace's own server.
#pragma once

#include "models/core/time.h"
#include "models/documents/schedule.h"

#include <stop_token>

namespace parlance {

struct Attachment
{
    QString path;
    QString name;    // as the recipient sees it; ASCII
    QByteArray type; // "application/pdf"
};

struct Mail
{
    QString to, subject, text;
    std::vector<Attachment> attachments;
    UtcMs at = 0;
};

// "=?UTF-8?B?…?=" in pieces of at most 75 characters, or the text itself when it is plain ASCII (RFC 2047).
QByteArray encodedWord(const QString &text);

// Any thread but the GUI's. The server and the addresses are checked before anything is reached. Errors are Usage, Storage
// (what server or network said, without the password), Cancelled.
Result<void> sendMail(const MailServer &server, const QString &password, const Mail &mail, std::stop_token stop);

} // namespace parlance
