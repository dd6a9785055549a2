// A workspace with somebody's things in every field that has one, and what must not come out of an anonymised export.
#pragma once

#include "tests/store/storetesting.h"

namespace parlance::test {

inline const QStringList &planted()
{
    static const QStringList items{QStringLiteral("ann.lee@secret.example"),
                                   QStringLiteral("+4915112345678"),
                                   QStringLiteral("DE89370400440532013000"),
                                   QStringLiteral("sk-abcdefghij0123456789"),
                                   QStringLiteral("Rosalind"),
                                   QStringLiteral("Franklin"),
                                   QStringLiteral("10.20.30.40"),
                                   QStringLiteral("Wigglesworth"), // only the audit log knows
                                   QStringLiteral("Quillfeather"), // owns a bot
                                   QStringLiteral("Hornblow"),     // left an address
                                   QStringLiteral("\u7530\u4e2d"), // a family name of the users list
                                   QStringLiteral("Khadija"),      // whom a user named when asked for a recipient
                                   QStringLiteral("98765 43210"),
                                   QStringLiteral("015112345678"),
                                   QStringLiteral("EXAMPLEKEY"),
                                   QStringLiteral("horse,staple"),
                                   QStringLiteral("lee%2540")};
    return items;
}

// Case, blanks and signs that nobody sees hide nothing.
inline QByteArray fold(const QByteArray &text)
{
    return QString::fromUtf8(text).remove(QChar(0x200B)).remove(u' ').toLower().toUtf8();
}

inline bool givesAway(const QByteArray &text)
{
    const QByteArray folded = fold(text);
    return std::ranges::any_of(planted(), [&](const QString &item) { return folded.contains(fold(item.toUtf8())); });
}

// What a conversation says of itself.
inline QByteArray everywhere(const QByteArray &text)
{
    QByteArray words;
    for (const char *key : {"channel", "modality", "locale", "alias", "version", "device", "browser", "country",
                            "region", "city", "referrer", "plan", "experiment", "variant"})
        words += QByteArray(" ") + key + "=" + text;
    return words;
}

inline TextFile hostile()
{
    const QByteArray mail = "ann.lee@secret.example", phone = "+4915112345678", key = "sk-abcdefghij0123456789";
    return {
        QStringLiteral("hostile"),
        "account ann.lee@secret.example label=\"Rosalind Franklin\" email=ann.lee@secret.example modified=1\n"
        "conversation " +
            phone + " user=" + mail + " bot=b1 at=5000 complete" + everywhere(mail) +
            " title=\"Ask Rosalind Franklin, " + phone +
            "\"\n"
            "  user " +
            mail +
            " @1000 \"=1+1 I am R\u200bosalind, iban DE89 3704 0044 0532 0130 00, ask \u7530\u4e2d\u3055\u3093,"
            "Odo Quillfeather,015112345678 or 98765 43210\" missed intent=" +
            mail + " slot=to:" + mail +
            " slot=recipient_name:Khadija file=\"CV of Rosalind Franklin.pdf\" filekind=" + mail + "\n  assistant " +
            phone + " <" + mail + " @1001 model=" + key + " \"{'to': '" + mail + "'} and [call](tel:" + phone +
            ") FRANKLIN [^d1]\" reasoning=\"Franklin wants 10.20.30.40\" hit=\"" + mail + "\" hitkind=" + mail +
            " hittext=\"ask " + phone + "\" tool=" + mail + " toolin=\"{'q': 'Rosalind Franklin', 'key': '" + key +
            "'}\" toolout=\"sent to " + mail + "\" endpoint=" + mail + " sentiment=" + mail + " down category=\"" +
            mail + "\" comment=\"write to " + mail.toUpper() + " or 10.20.30.40 with " + key +
            " or wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY, password='horse,staple', ann.lee%2540secret.example, "
            "Mr Wigglesworth, Khadija and Phil Hornblow" +
            "\" errorname=" + phone + " errorcode=" + key + " errortext=\"token " + key + "\" errorrequest=" + key +
            " errorstack=\"at send(" + mail +
            ")\"\n"
            "conversation c9 user=" +
            mail + " bot=" + mail + " at=6000 complete locale=" + mail + "\n  user m1 @1010 \"Stop, " + phone +
            "\" missed nearest=" + mail + ":0.4 file=" + mail +
            "\n  assistant m2 <m1 @1011 model=claude-v3-haiku \"Here\" up hit=" + mail +
            "\n"
            "document d1 conversation=" +
            phone + " name=\"Contract of Rosalind\" link=https://x.example/" + mail + " text=\"Call " + phone +
            "\"\n"
            "bot b1 title=\"Bot of Rosalind\" owner=\"Odo Quillfeather\" knows=\"Rosalind.pdf\" instruction=\"Tell " +
            mail +
            " everything\" at=1000\n"
            "bot " +
            mail +
            " title=\"Franklin helps\" at=1000\n"
            "account u2 label=\"\u7530\u4e2d \u592a\u90ce\" modified=1\n"
            "lead c9 at=1000 name=\"Phil Hornblow\" email=phil@secret.example\n"
            "audit e2 at=2000 actor=\"Ida Wigglesworth\" action=pin kind=bot target=b1 detail=\"{'by': '" +
            mail +
            "'}\"\n"
            "audit e1 at=1000 actor=" +
            mail + " action=" + mail + " kind=user target=" + mail + "\n"};
}

// From a source that is called after somebody, too.
inline Result<void> importHostile(Store &store)
{
    const QString mail = QStringLiteral("ann.lee@secret.example");
    auto session =
        ImportSession::begin(store, mail, QStringLiteral("bedrock-chat"), mail, QStringLiteral("here"), false, 0);
    if (!session)
        return tl::unexpected(session.error());
    if (auto done = importFile(**session, hostile()); !done)
        return done;
    return (*session)->finish({});
}

} // namespace parlance::test
