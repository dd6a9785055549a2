// The audit log event by event, the newest first; beside it everything that is known of the event chosen.
#pragma once

#include "views/tiles/listtile.h"

class QTextEdit;

namespace parlance {

// A block has one query, whose total is the number of events.
class AuditTile : public ListTile
{
    Q_OBJECT
public:
    AuditTile(const Block &block, const PageContext &context, QWidget *parent);

    void contextChanged() override;
    [[nodiscard]] QTextEdit *detail() const { return m_detail; }

protected:
    void showAnswer() override;
    [[nodiscard]] bool isEmptyAnswer() const override;
    void listAgain() override;
    [[nodiscard]] bool sortBy(const QString &key, bool descending) override;
    void showInPane(const Table &rows, qsizetype row) override;
    void addRowActions(QMenu &menu, const Table &rows, qsizetype row) override;

private:
    void paintPane();

    QTextEdit *m_detail;
    AuditListAsk m_ask;
    DataVersion m_version;
    bool m_started = false;
};

// What an event says beyond who did what, as lines of "member: value"; of what was there before and after side by side.
// Anything that is no JSON object as it stands.
QStringList auditLines(const QString &json);

} // namespace parlance
