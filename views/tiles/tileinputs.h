// What the reader typed into tiles (assumptions, plans): kept with the workspace by whoever owns the window. A tile finds it
// among the children of its window; without one nothing is kept.
#pragma once

#include <QJsonObject>
#include <QObject>

#include <functional>

class QWidget;

namespace parlance {

class TileInputs : public QObject
{
    Q_OBJECT
public:
    using Read = std::function<QJsonObject()>;              // called once, when first needed
    using Write = std::function<void(const QJsonObject &)>; // may be empty: nothing is kept beyond this window

    TileInputs(Read read, Write write, QObject *parent);

    [[nodiscard]] QJsonObject value(const QString &tile);
    void keep(const QString &tile, const QJsonObject &value);

    // Of the window that the widget is in; nullptr: there is none.
    static TileInputs *of(const QWidget &widget);

private:
    void load();

    Read m_read;
    Write m_write;
    QJsonObject m_values; // by tile
};

} // namespace parlance
