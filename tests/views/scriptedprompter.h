// Dialogs that answer as a test told them to.
#pragma once

#include "views/dialogs/prompter.h"

namespace parlance {

class ScriptedPrompter : public Prompter
{
public:
    QStringList shown; // titles of what was asked or told
    bool accept = true;
    QStringList files;
    QString path, text, password;

    void inform(QWidget *, const QString &title, const QString &, const QString &) override { shown << title; }
    void warn(QWidget *, const QString &title, const QString &, const QString &) override { shown << title; }
    void confirm(QWidget *, const QString &title, const QString &, const QString &, std::function<void()> done) override
    {
        shown << title;
        if (accept)
            done();
    }
    void chooseFiles(QWidget *, const QString &title, std::function<void(QStringList)> done) override
    {
        shown << title;
        if (accept)
            done(files);
    }
    void chooseFolder(QWidget *, const QString &title, std::function<void(QString)> done) override
    {
        shown << title;
        if (accept)
            done(path);
    }
    void chooseWorkspace(QWidget *, bool, std::function<void(QString)> done) override
    {
        if (accept)
            done(path);
    }
    void saveFile(QWidget *, const QString &title, const QString &, const QString &,
                  std::function<void(QString)> done) override
    {
        shown << title;
        if (accept)
            done(path);
    }
    void askText(QWidget *, const QString &title, const QString &, const QString &,
                 std::function<QString(const QString &)> problem, std::function<void(QString)> done) override
    {
        shown << title;
        if (accept && problem(text).isEmpty())
            done(text);
    }
    void askNewPassword(QWidget *, const QString &title, std::function<void(QString)> done) override
    {
        shown << title;
        if (accept)
            done(password);
    }
};

} // namespace parlance
