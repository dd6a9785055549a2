// The Prompter of the real program: window-modal dialogs that never block the event loop.
#pragma once

#include "views/dialogs/prompter.h"

namespace parlance {

class DialogPrompter : public Prompter
{
public:
    // folder: where file dialogs start the first time; afterwards where the user was last.
    explicit DialogPrompter(QString folder)
        : m_folder(std::move(folder))
    {}

    void inform(QWidget *parent, const QString &title, const QString &text, const QString &details) override;
    void warn(QWidget *parent, const QString &title, const QString &text, const QString &details) override;
    void confirm(QWidget *parent, const QString &title, const QString &text, const QString &action,
                 std::function<void()> done) override;
    // Where files are offered to be saved; empty: where the last one was.
    void setSaveFolder(const QString &folder) { m_saveFolder = folder; }

    void chooseFiles(QWidget *parent, const QString &title, std::function<void(QStringList)> done) override;
    void chooseFolder(QWidget *parent, const QString &title, std::function<void(QString)> done) override;
    void chooseWorkspace(QWidget *parent, bool create, std::function<void(QString)> done) override;
    void saveFile(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter,
                  std::function<void(QString)> done) override;
    void askText(QWidget *parent, const QString &title, const QString &label, const QString &value,
                 std::function<QString(const QString &)> problem, std::function<void(QString)> done) override;
    void askNewPassword(QWidget *parent, const QString &title, std::function<void(QString)> done) override;

private:
    QString m_folder, m_saveFolder;
};

} // namespace parlance
