// The conversations of the page in a card: any row of a million at once, by start, duration, messages or cost; a row
// opens the conversation beside the list.
#pragma once

#include "views/tiles/listtile.h"

namespace parlance {

class TranscriptView;

// A block has one query, whose total is the number of conversations. Columns that no conversation has a value for are
// left out.
class ConversationsTile : public ListTile
{
    Q_OBJECT
public:
    ConversationsTile(const Block &block, const PageContext &context, QWidget *parent);

    void contextChanged() override;
    [[nodiscard]] TranscriptView *transcript() const { return m_transcript; }

protected:
    void showAnswer() override;
    void listAgain() override;
    [[nodiscard]] bool sortBy(const QString &key, bool descending) override;
    [[nodiscard]] bool isPresent(const QString &key) const override { return m_present.contains(key); }
    void showInPane(const Table &rows, qsizetype row) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void addRowActions(QMenu &menu, const Table &rows, qsizetype row) override;

private:
    void findColumns(); // then lists

    TranscriptView *m_transcript;
    Latest<QStringList> m_presence;
    QStringList m_present; // keys of columns with a value somewhere
    ConversationListAsk m_ask;
    DataVersion m_version;
    bool m_started = false;
};

} // namespace parlance
