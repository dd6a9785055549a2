#include "views/tiles/searchfield.h"

#include <QLabel>

namespace parlance {

namespace {

constexpr int signSize = 14, signLeft = 8;

} // namespace

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
    , m_sign(new QLabel(this))
{
    parlance::setStyle(this, style::size, QStringLiteral("small"));
    setClearButtonEnabled(true);
    setTextMargins(signSize + 4, 0, 0, 0);
    m_sign->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_sign->resize(signSize, signSize);
}

void SearchField::setTheme(const Theme &theme)
{
    m_sign->setPixmap(iconPixmap(QStringLiteral("search"), theme.text3, signSize, devicePixelRatioF()));
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    m_sign->move(signLeft, (height() - signSize) / 2);
}

} // namespace parlance
