#include "models/domain/country.h"

#include <QtCore/QStringList>

#include <algorithm>
#include <array>

namespace hauspost {

namespace {

struct Country
{
    const char16_t *plate;
    const char16_t *alpha2;
    const char16_t *alpha3;
    const char16_t *name;
};

// Distinguishing signs of vehicles (UN), ISO 3166-1 codes, short German names.
constexpr std::array countries{
    Country{u"A", u"AT", u"AUT", u"ÖSTERREICH"},
    Country{u"AUS", u"AU", u"AUS", u"AUSTRALIEN"},
    Country{u"B", u"BE", u"BEL", u"BELGIEN"},
    Country{u"BG", u"BG", u"BGR", u"BULGARIEN"},
    Country{u"CDN", u"CA", u"CAN", u"KANADA"},
    Country{u"CH", u"CH", u"CHE", u"SCHWEIZ"},
    Country{u"CZ", u"CZ", u"CZE", u"TSCHECHIEN"},
    Country{u"DK", u"DK", u"DNK", u"DÄNEMARK"},
    Country{u"E", u"ES", u"ESP", u"SPANIEN"},
    Country{u"EST", u"EE", u"EST", u"ESTLAND"},
    Country{u"F", u"FR", u"FRA", u"FRANKREICH"},
    Country{u"FIN", u"FI", u"FIN", u"FINNLAND"},
    Country{u"FL", u"LI", u"LIE", u"LIECHTENSTEIN"},
    Country{u"GB", u"GB", u"GBR", u"VEREINIGTES KÖNIGREICH"},
    Country{u"UK", u"GB", u"GBR", u"VEREINIGTES KÖNIGREICH"},
    Country{u"GR", u"GR", u"GRC", u"GRIECHENLAND"},
    Country{u"H", u"HU", u"HUN", u"UNGARN"},
    Country{u"HR", u"HR", u"HRV", u"KROATIEN"},
    Country{u"I", u"IT", u"ITA", u"ITALIEN"},
    Country{u"IL", u"IL", u"ISR", u"ISRAEL"},
    Country{u"IRL", u"IE", u"IRL", u"IRLAND"},
    Country{u"L", u"LU", u"LUX", u"LUXEMBURG"},
    Country{u"LT", u"LT", u"LTU", u"LITAUEN"},
    Country{u"LV", u"LV", u"LVA", u"LETTLAND"},
    Country{u"N", u"NO", u"NOR", u"NORWEGEN"},
    Country{u"NL", u"NL", u"NLD", u"NIEDERLANDE"},
    Country{u"P", u"PT", u"PRT", u"PORTUGAL"},
    Country{u"PL", u"PL", u"POL", u"POLEN"},
    Country{u"RO", u"RO", u"ROU", u"RUMÄNIEN"},
    Country{u"S", u"SE", u"SWE", u"SCHWEDEN"},
    Country{u"SK", u"SK", u"SVK", u"SLOWAKEI"},
    Country{u"SLO", u"SI", u"SVN", u"SLOWENIEN"},
    Country{u"SRB", u"RS", u"SRB", u"SERBIEN"},
    Country{u"TR", u"TR", u"TUR", u"TÜRKEI"},
    Country{u"UA", u"UA", u"UKR", u"UKRAINE"},
    Country{u"USA", u"US", u"USA", u"VEREINIGTE STAATEN"},
};

} // namespace

bool isInland(QStringView countryCode)
{
    const QString code = countryCode.trimmed().toString().toUpper();
    return code.isEmpty() || code == u"D" || code == u"DE" || code == u"DEU" || code == u"GER" ||
           code == u"DEUTSCHLAND" || code == u"GERMANY";
}

QString countryLine(QStringView countryCode)
{
    if (isInland(countryCode)) {
        return {};
    }
    const QString code = countryCode.trimmed().toString().toUpper();
    const auto found = std::find_if(countries.begin(), countries.end(), [&code](const Country &c) {
        return code == QStringView(c.plate) || code == QStringView(c.alpha2) || code == QStringView(c.alpha3);
    });
    return found == countries.end() ? code : QString::fromUtf16(found->name);
}

} // namespace hauspost
