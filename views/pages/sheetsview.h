// The sheets of a report one below the other, as wide as there is room: a true preview.
#pragma once

#include "views/pages/reportaccess.h"
#include "views/theme/theme.h"

#include <QScrollArea>

namespace parlance {

class SheetsView : public QScrollArea
{
    Q_OBJECT
public:
    explicit SheetsView(QWidget *parent = nullptr);

    void setSheets(std::shared_ptr<const ReportSheets> sheets); // null: nothing yet
    void setMessage(const QString &text);                       // instead of sheets
    void setTheme(const Theme &theme);
    [[nodiscard]] int count() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    class Canvas;
    Canvas *m_canvas;
};

} // namespace parlance
