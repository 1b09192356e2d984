#include "models/domain/emailsuggestion.h"

#include <algorithm>
#include <array>
#include <vector>

namespace hauspost {

namespace {

/// Most used first: of two that are equally near the first is meant.
constexpr std::array suggestedDomains{
    u"gmx.de",      u"web.de",     u"t-online.de", u"gmail.com",  u"gmx.net",     u"googlemail.com", u"freenet.de",
    u"hotmail.com", u"outlook.de", u"outlook.com", u"hotmail.de", u"yahoo.de",    u"yahoo.com",      u"icloud.com",
    u"arcor.de",    u"aol.com",    u"live.de",     u"posteo.de",  u"vodafone.de", u"mailbox.org",    u"kabelmail.de"};

/// Right as they are, but never suggested: rare, or so short that much would look like them.
constexpr std::array otherDomains{u"gmx.at",   u"gmx.ch",   u"gmx.com",  u"gmx.org",   u"gmx.eu",   u"mail.de",
                                  u"email.de", u"me.com",   u"mac.com",  u"aol.de",    u"live.com", u"online.de",
                                  u"msn.com",  u"mail.com", u"1und1.de", u"proton.me", u"pm.me"};

template <class Domains>
bool contains(const Domains &domains, QStringView domain)
{
    return std::any_of(domains.begin(), domains.end(),
                       [&](const char16_t *known) { return domain == QStringView(known); });
}

/// Whether one letter more, less, wrong or two neighbours exchanged make the difference (Damerau-Levenshtein 1).
bool differsByOne(QStringView one, QStringView other)
{
    if (one.size() > other.size()) {
        std::swap(one, other);
    }
    if (other.size() - one.size() > 1 || one == other) {
        return false;
    }
    const auto first = std::mismatch(one.begin(), one.end(), other.begin());
    const qsizetype at = first.first - one.begin();
    if (one.size() < other.size()) {
        return one.sliced(at) == other.sliced(at + 1);
    }
    if (one.sliced(at + 1) == other.sliced(at + 1)) {
        return true;
    }
    return one.size() - at >= 2 && one[at] == other[at + 1] && one[at + 1] == other[at] &&
           one.sliced(at + 2) == other.sliced(at + 2);
}

std::optional<QString> meantDomain(QString domain)
{
    domain.replace(u',', u'.');
    if (contains(suggestedDomains, domain) || contains(otherDomains, domain)) {
        return domain;
    }
    for (const char16_t *known : suggestedDomains) {
        if (differsByOne(domain, QStringView(known))) {
            return QString::fromUtf16(known);
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<QString> suggestedEmail(const QString &typed)
{
    const QString address = typed.trimmed();
    const qsizetype at = address.lastIndexOf(u'@');
    if (at < 1) {
        return std::nullopt;
    }
    const QString domain = address.mid(at + 1).toLower();
    const auto meant = meantDomain(domain);
    if (!meant || *meant == domain) {
        return std::nullopt;
    }
    return address.left(at + 1) + *meant;
}

} // namespace hauspost
