// Conversations in a window of their own: one, or two side by side with what they took compared.
#pragma once

#include "views/pages/transcriptview.h"

class QGridLayout;
class QSplitter;

namespace parlance {

class TranscriptsWindow : public QWidget, public Themed
{
    Q_OBJECT
public:
    // The one that belongs to the window around a widget; made when it is wanted first.
    static TranscriptsWindow *of(QWidget *inside);

    explicit TranscriptsWindow(QWidget *parent = nullptr);

    struct Wanted
    {
        qint64 conversation = 0, message = 0; // row ids; no message: 0
        bool anonymised = false;
    };
    // Shows it, as the first or beside the first; a third one takes the place of the second. One that is there already
    // is only brought into view.
    void open(const TranscriptAccess &access, const Wanted &wanted, const TimeZone &zone, const NumberStyle &style,
              const Theme &theme);
    void applyTheme(const Theme &theme) override { m_theme = theme; }
    [[nodiscard]] const std::vector<TranscriptView *> &views() const { return m_views; }

protected:
    void closeEvent(QCloseEvent *event) override; // what was compared is not kept

private:
    TranscriptView *add(const TranscriptAccess &access, const Theme &theme);
    void remove(TranscriptView *view);
    void compare(); // the figures of the two
    void showTitle();

    Theme m_theme;
    NumberStyle m_style;
    QWidget *m_figures;
    QGridLayout *m_grid;
    QSplitter *m_split;
    std::vector<TranscriptView *> m_views;
};

} // namespace parlance
