#include "models/domain/postaladdress.h"

#include "models/domain/country.h"

#include <algorithm>

namespace hauspost {

namespace {

QStringList withoutBlanks(const QStringList &lines)
{
    QStringList result;
    for (const QString &line : lines) {
        const QString clean = line.simplified();
        if (!clean.isEmpty()) {
            result << clean;
        }
    }
    return result;
}

bool isCareOf(const QString &line)
{
    return line.startsWith(u"c/o ", Qt::CaseInsensitive) || line.startsWith(u"bei ", Qt::CaseInsensitive);
}

bool isGermanPostalCode(const QString &code)
{
    return code.size() == 5 && std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

bool PostalAddress::isComplete() const
{
    const bool hasPlace = !withoutBlanks(names).isEmpty() && !street.trimmed().isEmpty() && !city.trimmed().isEmpty();
    return hasPlace && (!isInland(country) || isGermanPostalCode(postalCode.trimmed()));
}

AddressBlock addressBlock(const PostalAddress &address, const QString &location)
{
    const bool inland = isInland(address.country);
    QStringList names = withoutBlanks(address.names);

    QStringList place;
    QString street = address.street.simplified();
    if (inland && !location.trimmed().isEmpty() && !street.isEmpty()) {
        street += QStringLiteral(" // ") + location.simplified();
    }
    const QString city = inland ? address.city.simplified() : address.city.simplified().toUpper();
    place << street << (address.postalCode.simplified() + u' ' + city).trimmed() << countryLine(address.country);
    place = withoutBlanks(place);

    AddressBlock block;
    const qsizetype room = AddressBlock::maximumLines - place.size();
    while (names.size() > room) {
        const auto drop = std::find_if(names.rbegin(), names.rend(), [](const QString &l) { return !isCareOf(l); });
        names.removeAt(drop == names.rend() ? names.size() - 1 : std::distance(drop, names.rend()) - 1);
        block.shortened = true;
    }
    block.lines = names + place;
    return block;
}

} // namespace hauspost
