#include "views/charts/worldmap.h"

#include <QFile>

#include <algorithm>
#include <cmath>

namespace parlance {

namespace {

enum Field { Alpha2, Alpha3, Numeric, English, German, Japanese, Further, Middle, Rings, FieldCount };

// "Côte d’Ivoire" and "Cote d'Ivoire" are one word, so are "The Gambia" and "Gambia".
QString wordOf(QStringView text)
{
    QString word;
    QString spelled = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    if (spelled.startsWith(QLatin1String("the ")))
        spelled.remove(0, 4);
    spelled.replace(QLatin1Char('&'), QLatin1String("and"));
    for (const QChar letter : std::as_const(spelled))
        if (letter.isLetterOrNumber())
            word += letter;
    return word;
}

std::vector<double> numbersIn(const QByteArray &text)
{
    std::vector<double> numbers;
    for (const QByteArray &part : text.split(' ')) {
        bool isNumber = false;
        const int number = part.toInt(&isNumber);
        if (!isNumber)
            return {};
        numbers.push_back(number);
    }
    return numbers;
}

// The first point as it is, each further one by its distance from the one before.
QPolygonF ringOf(const QByteArray &text)
{
    const std::vector<double> numbers = numbersIn(text);
    QPolygonF ring;
    QPointF at;
    for (size_t i = 0; i + 1 < numbers.size(); i += 2) {
        at += QPointF(numbers[i], numbers[i + 1]);
        ring << at;
    }
    return ring;
}

Country countryOf(const QList<QByteArray> &fields)
{
    const auto text = [&fields](Field field) { return QString::fromUtf8(fields[field]); };
    Country country;
    country.alpha2 = text(Alpha2);
    country.alpha3 = text(Alpha3);
    country.numeric = text(Numeric);
    country.english = text(English);
    country.german = text(German);
    country.japanese = text(Japanese);
    country.outline.setFillRule(Qt::OddEvenFill);
    if (const auto point = numbersIn(fields[Middle]); point.size() == 2)
        country.middle = QPointF(point[0], point[1]);
    double largest = 0;
    for (const QByteArray &written : fields[Rings].split(';')) {
        const QPolygonF ring = ringOf(written);
        if (ring.size() < 3)
            continue;
        country.outline.addPolygon(ring);
        country.outline.closeSubpath();
        const QRectF box = ring.boundingRect();
        if (box.width() * box.height() > largest) {
            largest = box.width() * box.height();
            country.largest = box;
        }
    }
    if (country.largest.isEmpty() && country.middle)
        country.largest = QRectF(*country.middle, QSizeF());
    return country;
}

} // namespace

const QString &Country::name(const QLocale &locale) const
{
    const QString &own = locale.language() == QLocale::German     ? german
                         : locale.language() == QLocale::Japanese ? japanese
                                                                  : english;
    return own.isEmpty() ? english : own;
}

WorldMap::WorldMap(const QByteArray &text)
{
    for (const QByteArray &line : text.split('\n')) {
        const QList<QByteArray> fields = line.split('\t');
        if (line.startsWith('#') || fields.size() != FieldCount)
            continue;
        const int index = int(m_countries.size());
        m_countries.push_back(countryOf(fields));
        const Country &country = m_countries.back();
        m_bounds = m_bounds.united(country.outline.boundingRect());
        if (country.alpha2.isEmpty())
            continue;
        QStringList words = {country.alpha2,  country.alpha3, country.numeric,
                             country.english, country.german, country.japanese};
        words += QString::fromUtf8(fields[Further]).split(QLatin1Char(';'));
        for (const QString &spelling : std::as_const(words))
            if (const QString word = wordOf(spelling); !word.isEmpty())
                m_byWord.try_emplace(word, index);
    }
}

int WorldMap::find(QStringView text) const
{
    const auto known = m_byWord.find(wordOf(text));
    return known == m_byWord.end() ? -1 : known->second;
}

const WorldMap &worldMap()
{
    static const WorldMap map = [] {
        QFile file(QStringLiteral(":/map/countries.txt"));
        return WorldMap(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }();
    return map;
}

} // namespace parlance
