#include "views/explore/sqlparameters.h"

#include <QFormLayout>
#include <QLineEdit>

#include <algorithm>

namespace parlance {

namespace {

bool isNamePart(QChar c)
{
    return c == u'_' || c == u'$' || c.unicode() >= 0x80 || c.isLetterOrNumber(); // as SQLite reads them
}

// Behind what begins here and is no statement: a text, a name in quotes, a comment. at: nothing of that begins.
qsizetype behind(const QString &sql, qsizetype at)
{
    const auto until = [&](QStringView end, qsizetype from) {
        const qsizetype found = sql.indexOf(end, from);
        return found < 0 ? sql.size() : found + end.size();
    };
    const QChar c = sql[at];
    if (c == u'\'' || c == u'"' || c == u'`') // a quotation mark that is doubled begins another text at once
        return until(QStringView(&c, 1), at + 1);
    if (c == u'[')
        return until(u"]", at + 1);
    if (QStringView(sql).sliced(at).startsWith(u"--"))
        return until(u"\n", at);
    if (QStringView(sql).sliced(at).startsWith(u"/*"))
        return until(u"*/", at + 2);
    return at;
}

} // namespace

QStringList sqlParameterNames(const QString &sql)
{
    QStringList names;
    for (qsizetype at = 0; at < sql.size();) {
        const qsizetype next = behind(sql, at);
        if (next > at || sql[at] != u':') {
            at = std::max(next, at + 1);
            continue;
        }
        const qsizetype from = ++at;
        while (at < sql.size() && isNamePart(sql[at]))
            ++at;
        const QString name = sql.sliced(from, at - from);
        if (!name.isEmpty() && !names.contains(name))
            names << name;
    }
    return names;
}

SqlParameters::SqlParameters(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    setObjectName(QStringLiteral("sql.parameters"));
    m_form->setContentsMargins(12, 6, 12, 6);
    hide();
}

void SqlParameters::show(const QStringList &names)
{
    if (names == m_names)
        return;
    setValues(values());
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_names = names;
    for (const QString &name : names) {
        auto *edit = new QLineEdit(this);
        edit->setObjectName(QStringLiteral("sql.parameter.") + name);
        edit->setAccessibleName(name);
        const auto known = std::ranges::find(m_known, name, &SqlValues::value_type::first);
        if (known != m_known.end())
            edit->setText(known->second);
        connect(edit, &QLineEdit::returnPressed, this, &SqlParameters::accepted);
        m_form->addRow(QLatin1Char(':') + name, edit);
    }
    setVisible(!names.isEmpty());
}

void SqlParameters::setValues(const SqlValues &values)
{
    for (const auto &one : values) {
        std::erase_if(m_known, [&](const auto &known) { return known.first == one.first; });
        m_known.push_back(one);
        if (auto *edit = findChild<QLineEdit *>(QStringLiteral("sql.parameter.") + one.first))
            edit->setText(one.second);
    }
}

SqlValues SqlParameters::values() const
{
    SqlValues out;
    for (const QString &name : m_names)
        if (const auto *edit = findChild<QLineEdit *>(QStringLiteral("sql.parameter.") + name))
            out.emplace_back(name, edit->text());
    return out;
}

} // namespace parlance
