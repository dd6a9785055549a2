// Whose report it is: name, logo, two colours and a font. Whether colours can be read on paper is said in words at once.
#pragma once

#include "models/documents/report.h"
#include "models/live/background.h"
#include "views/dialogs/prompter.h"

#include <QDialog>

class QFontComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace parlance {

class Label;

class BrandDialog : public QDialog
{
    Q_OBJECT
public:
    // The prompter outlives the dialog.
    BrandDialog(const Brand &brand, Prompter *prompter, QWidget *parent);

    [[nodiscard]] const Brand &brand() const { return m_brand; }

Q_SIGNALS:
    void chosen(const parlance::Brand &brand); // one that can be printed

private:
    struct ColourField
    {
        QLineEdit *edit = nullptr;
        QPushButton *pick = nullptr;
        Label *words = nullptr;
    };
    void build();
    ColourField colourField(const char *name, const QString &label, QString Brand::*colour);
    void check();
    void chooseLogo();
    void takeLogo(const QString &path);

    Brand m_brand;
    Prompter *m_prompter;
    Background m_files; // pictures may be large, or far away
    Latest<QString> m_reading;
    QFormLayout *m_form = nullptr;
    QLabel *m_logo = nullptr, *m_preview = nullptr;
    QPushButton *m_noLogo = nullptr, *m_ok = nullptr;
    ColourField m_accent, m_second;
    QFontComboBox *m_font = nullptr;
};

// A picture of a file as it stands in a report: PNG, no larger than paper shows. Errors are Unreadable.
Result<QString> logoFromFile(const QString &path);
// "Contrast with paper 6.9 : 1. It can be read well."
QString contrastWords(const QString &colour);

} // namespace parlance
