// Ctrl+K: one field for pages, actions, bots, users, models and measures.
#pragma once

#include "views/widgets/popup.h"

#include <functional>
#include <vector>

class QLineEdit;
class QListWidget;
class QTimer;

namespace parlance {

class Label;

struct PaletteItem
{
    QString title;
    QString kind;     // "Page", "Action", "Bot": shown before the shortcut
    QString shortcut; // as text; may be empty
    QString icon;
    std::function<void()> run;
};

class CommandPalette : public Popup
{
    Q_OBJECT
public:
    using Done = std::function<void(std::vector<PaletteItem>)>;
    // Further items for what was typed (members of the data), some time later; not after the receiver is gone.
    using Search = std::function<void(const QString &text, QObject *receiver, Done done)>;

    CommandPalette(std::vector<PaletteItem> items, Search search, QWidget *parent);
    void openOver(QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void searchFurther();
    void fill();
    void accept();

    std::vector<PaletteItem> m_items; // always there
    std::vector<PaletteItem> m_found; // of the last search
    std::vector<PaletteItem> m_shown; // in the order of the list
    Search m_search;
    quint64 m_question = 0;
    QLineEdit *m_field;
    QListWidget *m_list;
    Label *m_message;
    QTimer *m_delay;
};

} // namespace parlance
