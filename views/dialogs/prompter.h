// Everything the window asks people in a dialog of its own. Tests give scripted answers.
#pragma once

#include "views/words/errorwords.h"

#include <QStringList>

#include <functional>

class QWidget;

namespace parlance {

// Calls return at once; `done` is called later on the GUI thread, not at all when the user gives up.
class Prompter
{
public:
    virtual ~Prompter() = default;

    // details: folded away until asked for.
    virtual void inform(QWidget *parent, const QString &title, const QString &text, const QString &details) = 0;
    virtual void warn(QWidget *parent, const QString &title, const QString &text, const QString &details) = 0;
    // An error in the words of people; what it says technically is among the details.
    void warnOf(QWidget *parent, const QString &title, const Error &error)
    {
        const ErrorWords words = errorWords(error);
        warn(parent, title, words.sentence, words.details);
    }
    // action: the word on the button ("Remove"); destructive ones are not the default.
    virtual void confirm(QWidget *parent, const QString &title, const QString &text, const QString &action,
                         std::function<void()> done) = 0;
    virtual void chooseFiles(QWidget *parent, const QString &title, std::function<void(QStringList)> done) = 0;
    virtual void chooseFolder(QWidget *parent, const QString &title, std::function<void(QString)> done) = 0;
    virtual void chooseWorkspace(QWidget *parent, bool create, std::function<void(QString)> done) = 0;
    virtual void saveFile(QWidget *parent, const QString &title, const QString &suggestion, const QString &filter,
                          std::function<void(QString)> done) = 0;
    // problem: why a text cannot be taken, or empty.
    virtual void askText(QWidget *parent, const QString &title, const QString &label, const QString &value,
                         std::function<QString(const QString &)> problem, std::function<void(QString)> done) = 0;
    // For what is sealed: one that is long enough, typed twice.
    virtual void askNewPassword(QWidget *parent, const QString &title, std::function<void(QString)> done) = 0;
};

} // namespace parlance
