// A few of many, in an order: those chosen in a list, the others in a box that finds them by typing.
#pragma once

#include <QStringList>
#include <QWidget>

#include <utility>
#include <vector>

class QComboBox;
class QListWidget;

namespace parlance {

class ChosenList : public QWidget
{
    Q_OBJECT
public:
    using Entry = std::pair<QString, QString>; // key, what people read

    // name: of its parts for tests ("form.measures" has "form.measures.list", "form.measures.add"). free: what is typed and
    // is no entry is a key of its own.
    ChosenList(const QString &name, const QString &adding, std::vector<Entry> offered, bool free,
               QWidget *parent = nullptr);

    void setChosen(const std::vector<Entry> &chosen);
    [[nodiscard]] QStringList chosen() const { return m_chosen; }
    void add(const QString &key);
    void remove(int row);
    void move(int row, int by);

Q_SIGNALS:
    void changed(const QStringList &keys); // by the user

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void set(const QStringList &keys, int row);
    void fill(int row);
    [[nodiscard]] QString labelOf(const QString &key) const;

    std::vector<Entry> m_offered, m_known; // known: labels of what was set and is not offered
    bool m_free;
    QStringList m_chosen;
    QListWidget *m_list;
    QComboBox *m_add;
};

} // namespace parlance
