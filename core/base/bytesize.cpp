#include "core/base/bytesize.h"

#include <QLocale>

#include <array>
#include <cmath>

namespace vitrine {

namespace {

// One digit after the point below ten units, none above; 999.6 kB is 1.0 MB, never "1000 kB".
QString scaled(double value, const QString& unit)
{
    const int digits = value < 9.95 ? 1 : 0;
    return QLocale().toString(value, 'f', digits) + unit;
}

} // namespace

QString byteSizeText(qint64 bytes)
{
    static const std::array units{" B", " kB", " MB", " GB", " TB", " PB"};
    double value = static_cast<double>(std::max<qint64>(bytes, 0));
    if (value < 1000)
        return QLocale().toString(static_cast<qlonglong>(value)) + QLatin1String(units[0]);
    size_t unit = 0;
    while (value >= 999.5 && unit + 1 < units.size()) {
        value /= 1000;
        ++unit;
    }
    return scaled(value, QLatin1String(units[unit]));
}

QString countText(qint64 count)
{
    static const std::array units{"", "k", "M", "B", "T"};
    double value = static_cast<double>(std::max<qint64>(count, 0));
    if (value < 1000)
        return QLocale().toString(static_cast<qlonglong>(value));
    size_t unit = 0;
    while (value >= 999.5 && unit + 1 < units.size()) {
        value /= 1000;
        ++unit;
    }
    return scaled(value, QLatin1String(units[unit]));
}

} // namespace vitrine
