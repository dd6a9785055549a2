// One list as a table whose cells can be edited in place.
#pragma once

#include "models/analysis/fixlists.h"

#include <QAbstractTableModel>
#include <QLocale>

#include <vector>

namespace parlance {

QString fixStateName(FixState state); // "Open", "Done", "Ignored"

class FixListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Field { Text, Value, Sources, Suggested, Confidence, Uses, LastSeen, Bot, Locale, State, Note };
    // What a column is sorted by.
    static constexpr int sortRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void setTexts(const TimeZone &zone, const QLocale &locale);
    void setEntries(FixList list, std::vector<FixEntry> entries, bool readOnly);
    [[nodiscard]] const FixEntry &entry(int row) const { return m_entries[size_t(row)]; }
    [[nodiscard]] FixList list() const { return m_list; }
    [[nodiscard]] Field field(int column) const;
    [[nodiscard]] QStringList values() const;      // intents, answers that the list knows, sorted
    [[nodiscard]] int columnOf(Field field) const; // -1: the list has no such column

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void edited(const parlance::FixEntry &entry); // as it should be from now on

private:
    [[nodiscard]] QString title(Field field) const;
    [[nodiscard]] QString shown(const FixEntry &entry, Field field) const;

    FixList m_list = FixList::Questions;
    std::vector<FixEntry> m_entries;
    bool m_readOnly = false;
    TimeZone m_zone;
    QLocale m_locale;
};

} // namespace parlance
