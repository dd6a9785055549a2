// One price being typed: checked with every key, saved when it is one.
#pragma once

#include "models/analysis/pricebook.h"

#include <QDate>
#include <QLocale>
#include <QWidget>

#include <functional>
#include <map>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace parlance {

class PriceForm : public QWidget
{
    Q_OBJECT
public:
    // modelKey: the model that a typed name means.
    PriceForm(QLocale locale, std::function<QString(const QString &)> modelKey, QWidget *parent = nullptr);

    void setModels(const std::map<std::string, std::string> &labels); // by key
    void setRegions(const std::vector<std::string> &regions);
    void setToday(const QDate &today); // where the first day of a new price starts
    // An empty form for a model; may be empty.
    void startNew(const std::string &model);
    // A price to be changed. replaces: the own price that it is; nothing: a built-in one, which a new own price covers.
    void edit(const OwnPrice &price, std::optional<PriceKey> replaces);
    void startTyping(); // into the first price
    [[nodiscard]] const std::optional<PriceKey> &replaced() const { return m_replaces; }

    // What is typed, as long as it is a price.
    [[nodiscard]] std::optional<OwnPrice> price() const;
    [[nodiscard]] QString problem() const; // for people; empty: none

Q_SIGNALS:
    void saved(const parlance::OwnPrice &price, const std::optional<parlance::PriceKey> &replaces);

private:
    QLineEdit *field(const QString &name, const QString &accessible);
    void build();
    void fill(const OwnPrice &price, bool empty);
    void check();
    void save();
    [[nodiscard]] PriceKey key() const;
    // The first thing that is wrong, and the field it is wrong in.
    [[nodiscard]] std::pair<PriceProblem, QWidget *> firstProblem() const;

    QLocale m_locale;
    std::function<QString(const QString &)> m_modelKey;
    std::optional<PriceKey> m_replaces;
    QDate m_today;
    bool m_touched = false; // an empty form does not complain
    QLabel *m_title;
    QComboBox *m_model, *m_region;
    QCheckBox *m_always;
    QDateEdit *m_from;
    QLineEdit *m_input, *m_output, *m_cacheRead, *m_cacheWrite;
    QLabel *m_message;
    QPushButton *m_save;
};

} // namespace parlance
