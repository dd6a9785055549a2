// How much of this computer the workspace takes, by what it holds.
#pragma once

#include "views/pages/sourcesmodel.h"
#include "views/widgets/card.h"

#include <QLocale>

namespace parlance {

class SourcesCacheCard : public Card
{
    Q_OBJECT
public:
    explicit SourcesCacheCard(const QLocale &locale, QWidget *parent = nullptr);
    void setSizes(const std::optional<CacheSizes> &sizes, const QString &file);
    void setRetention(int days); // 0: for ever

Q_SIGNALS:
    void retentionRequested();

private:
    class Bar;
    QLocale m_locale;
    Bar *m_bar;
    Label *m_total;
    Label *m_retention;
};

} // namespace parlance
