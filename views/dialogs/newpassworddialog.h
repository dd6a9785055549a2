// Asks for a password that something is sealed with, twice, and says what it takes. Nothing is kept of it.
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace parlance {

class NewPasswordDialog : public QDialog
{
    Q_OBJECT
public:
    explicit NewPasswordDialog(const QString &title, QWidget *parent = nullptr);

    [[nodiscard]] QString password() const;

    // What is still wrong with the two; empty: they will do.
    static QString problem(const QString &password, const QString &again);

private:
    void check();

    QLineEdit *m_password, *m_again;
    QLabel *m_problem;
    QPushButton *m_ok;
};

} // namespace parlance
