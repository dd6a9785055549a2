// The review desk beyond one message: patterns of the ratings, others that cite the same, what is hidden.
#include "views/pages/redactiondialog.h"
#include "views/pages/reviewpage.h"

namespace parlance {

void ReviewPage::loadPatterns()
{
    if (!m_access.patterns)
        return;
    m_patternsDue = false;
    const auto resolved = resolve(m_context.filter.period, Compare::None, m_context.now, m_context.zone);
    const TimeRange range = resolved ? resolved->range : TimeRange();
    m_patterns->setStyle(m_context.style);
    m_patterns->showSentence(tr("Comparing the ratings …"));
    m_access.patterns(range, m_anonymised, this, [this](Result<RatedPatterns> found) {
        if (!found)
            return m_patterns->showSentence(failure(found.error()));
        m_found = std::move(*found);
        m_patterns->show(m_found);
        showRelated();
    });
}

void ReviewPage::showPatterns(bool on)
{
    m_showPatterns->setChecked(on);
    m_patterns->setVisible(on);
    m_view->bubbles()->setVisible(!on);
    if (on && m_patternsDue)
        loadPatterns();
}

void ReviewPage::showRelated()
{
    const auto shared = m_message ? sharedDocument(m_found.answers, m_message) : std::nullopt;
    m_panel->setRelated(
        shared ? tr("%Ln more rating(s) cite %1", nullptr, int(shared->others.size())).arg(shared->document)
               : QString());
}

void ReviewPage::narrowTo(const QString &name, std::vector<qint64> messages)
{
    m_onlyName = name;
    m_only = std::move(messages);
    std::ranges::sort(m_only);
    m_onlyChip->setCaption(name);
    m_onlyChip->setVisible(!name.isEmpty());
    showPatterns(false);
    narrow();
}

void ReviewPage::showRedactions()
{
    if (!m_access.words || !m_access.redactions || !m_access.tryWords)
        return;
    auto *dialog = new RedactionDialog(m_access, m_conversation, m_context.style.locale, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    themeTree(dialog, *m_context.theme);
    connect(dialog, &RedactionDialog::wordsChanged, this, [this] {
        load();
        loadConversation();
    });
    dialog->open();
}

} // namespace parlance
