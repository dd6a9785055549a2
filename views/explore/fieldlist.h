// All that can be asked for: dimensions and measures by subject, searched, explained, dragged or added by Enter.
#pragma once

#include "views/explore/fields.h"
#include "views/theme/theme.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QTreeWidgetItem;

namespace parlance {

class FieldTree;
class SearchField;

class FieldList : public QWidget
{
    Q_OBJECT
public:
    explicit FieldList(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setOwn(const OwnMeasures &own); // formulas and metrics of the workspace
    void setUsed(const QSet<QString> &keys);
    // What is known of the field in sight: "Sample values: …; filled in 83 % of messages".
    void setFacts(const QString &field, const QString &text);
    [[nodiscard]] QString current() const; // key of the field, or empty

Q_SIGNALS:
    void activated(const parlance::Field &field);
    void menuRequested(const parlance::Field &field, const QPoint &at);
    void looked(const parlance::Field &field); // at its explanation

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void search();
    void explain();
    QTreeWidgetItem *section(const QString &title, int count);
    void addField(QTreeWidgetItem *parent, const Field &field, const QString &label, const QString &definition);

    SearchField *m_search;
    FieldTree *m_tree;
    QLabel *m_about;
    OwnMeasures m_own;
    QSet<QString> m_used;
    const Theme *m_theme = nullptr;
};

} // namespace parlance
