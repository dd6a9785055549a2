#include "views/tiles/tileinputs.h"

#include <QWidget>

#include <utility>

namespace parlance {

TileInputs::TileInputs(Read read, Write write, QObject *parent)
    : QObject(parent)
    , m_read(std::move(read))
    , m_write(std::move(write))
{}

void TileInputs::load()
{
    if (const Read read = std::exchange(m_read, nullptr))
        m_values = read();
}

QJsonObject TileInputs::value(const QString &tile)
{
    load();
    return m_values.value(tile).toObject();
}

void TileInputs::keep(const QString &tile, const QJsonObject &value)
{
    load();
    if (m_values.value(tile).toObject() == value)
        return;
    m_values.insert(tile, value);
    if (m_write)
        m_write(m_values);
}

TileInputs *TileInputs::of(const QWidget &widget)
{
    return widget.window()->findChild<TileInputs *>(QString(), Qt::FindDirectChildrenOnly);
}

} // namespace parlance
