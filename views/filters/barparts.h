// The two ends of the filter bar: the search field that opens the palette, and the age of the data.
#pragma once

#include "views/widgets/themed.h"

#include <QPushButton>

namespace parlance {

// Looks like a field, is a button: typing happens in the palette.
class SearchButton : public QPushButton, public Themed
{
    Q_OBJECT
public:
    explicit SearchButton(QWidget *parent = nullptr);
    void applyTheme(const Theme &theme) override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Theme m_theme;
};

// A dot and a sentence; too narrow for the sentence, only the dot with a tooltip.
class FreshnessLabel : public QWidget, public Themed
{
    Q_OBJECT
public:
    explicit FreshnessLabel(QWidget *parent = nullptr);
    void setText(const QString &text, bool stale);
    void applyTheme(const Theme &theme) override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme m_theme;
    QString m_text;
    bool m_stale = false;
};

} // namespace parlance
