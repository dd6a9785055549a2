// The list of pages at the left edge: groups, icons, badges, the current page marked.
#pragma once

#include "views/widgets/themed.h"

#include <vector>

namespace parlance {

struct RailEntry
{
    QString key;
    QString title;
    QString icon;
    QString group; // "", analyse, act, build, data: entries of a group stand together
    int badge = 0; // 0: none

    bool operator==(const RailEntry &) const = default;
};

// Knows no page: shows the entries it is given, in their order. Arrow keys move between entries, Enter opens. In a low
// window entries stand closer together, and when that is not enough the list between brand and foot is scrolled.
// Entries are buttons named "rail.KEY"; below them "rail.settings" and "rail.collapse".
class NavigationRail : public QWidget, public Themed
{
    Q_OBJECT
public:
    explicit NavigationRail(QWidget *parent = nullptr);

    void setEntries(const std::vector<RailEntry> &entries);
    void setCurrent(const QString &key);
    void setBadge(const QString &key, int badge); // of the entry, until the next setEntries(); 0: none
    [[nodiscard]] QString current() const { return m_current; }
    void setSampleBadge(bool visible); // the workspace holds invented data
    // What the user chose; the window may collapse it further when it is narrow.
    void setCollapsed(bool collapsed);
    [[nodiscard]] bool isCollapsed() const { return m_collapsed; }
    [[nodiscard]] bool isScrollable() const { return m_longest > 0; }

    void applyTheme(const Theme &theme) override;

Q_SIGNALS:
    void activated(const QString &key);
    void settingsRequested();
    void collapseRequested(bool collapse);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    class Entry;
    class List;
    struct Heading
    {
        QString text;
        int y = 0;
    };
    void arrange();
    [[nodiscard]] int heightOfEntries(int room, int heading) const;
    void moveFocus(int step);
    void scrollTo(int top);
    void reveal(const QWidget &entry); // scrolls as far as needed
    void paintList(QPainter &painter) const;
    void paintBadge(QPainter &painter, const QRect &rect, const QString &text);
    static QString groupTitle(const QString &group);

    Theme m_theme;
    std::vector<RailEntry> m_entries;
    List *m_list;                   // between brand and foot; holds the entries
    std::vector<Entry *> m_buttons; // children of the list
    Entry *m_settings = nullptr;
    Entry *m_collapse = nullptr;
    std::vector<Heading> m_headings;
    int m_scrolled = 0, m_longest = 0; // how far, and how far it can be; pixels
    QString m_current;
    bool m_collapsed = false;
    bool m_sample = false;
};

} // namespace parlance
