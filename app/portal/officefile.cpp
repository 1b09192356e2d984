#include "app/portal/officefile.h"

#include "models/wire/jsonreader.h"
#include "models/wire/values.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QUrl>

namespace hauspost::portal {

namespace {

struct OfficeFileTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::portal::OfficeFile)
};

Failure broken(const QString &file, const Error &error)
{
    const QString where = error.arguments.value(0);
    return fail(ErrorCode::ConfigurationBroken,
                {file, OfficeFileTexts::tr("the member %1 is missing or has an unexpected form").arg(where)});
}

struct Member
{
    const char *name;
    const QString &value;
    bool isNeeded;
};

/// A desk prints these on paper and in QR codes: only what leads to a page over TLS (or, for trials, to this computer).
bool isWebAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isLocal = url.host() == u"localhost" || url.host() == u"127.0.0.1" || url.host() == u"::1";
    return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() && !url.hasQuery() &&
           !url.hasFragment() && (url.scheme() == u"https" || (url.scheme() == u"http" && isLocal));
}

/// What is wrong with the first member that cannot be printed; empty if none is.
QString fault(const Office &office)
{
    constexpr qsizetype longest = 200;
    for (const auto &[name, value, isNeeded] :
         {Member{"name", office.name, true}, Member{"street", office.street, true},
          Member{"postalCode", office.postalCode, true}, Member{"city", office.city, true},
          Member{"registrationUrl", office.registrationUrl, true}, Member{"helpUrl", office.helpUrl, false},
          Member{"privacyUrl", office.privacyUrl, false}, Member{"processor", office.processor, false},
          Member{"signatory", office.signatory, false}, Member{"contactPerson", office.contactPerson, false},
          Member{"phone", office.phone, false}, Member{"email", office.email, false},
          Member{"web", office.web, false}}) {
        const QLatin1String member(name);
        if (isNeeded && value.trimmed().isEmpty()) {
            return OfficeFileTexts::tr("the member %1 must not be empty").arg(member);
        }
        if (value.size() > longest) {
            return OfficeFileTexts::tr("the member %1 is longer than %2 characters").arg(member).arg(longest);
        }
        if (member.endsWith(QLatin1String("Url")) && !value.isEmpty() && !isWebAddress(value)) {
            return OfficeFileTexts::tr("the member %1 must be an address like https://portal.example.com/r")
                .arg(member);
        }
    }
    return {};
}

} // namespace

Result<Office> readOfficeFile(const QString &name)
{
    constexpr qint64 longest = 64 * 1024;
    QFile file(name);
    if (!file.exists()) {
        return fail(ErrorCode::FileNotFound, {name});
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::FileNotReadable, {name, file.errorString()});
    }
    const auto object = wire::parseObject(file.read(longest));
    if (!object) {
        return fail(ErrorCode::ConfigurationBroken, {name, OfficeFileTexts::tr("it is no JSON object")});
    }
    const auto office = wire::officeFrom(*object, QStringLiteral("$"));
    if (!office) {
        return broken(name, office.error());
    }
    if (const QString wrong = fault(*office); !wrong.isEmpty()) {
        return fail(ErrorCode::ConfigurationBroken, {name, wrong});
    }
    return *office;
}

Result<Office> defaultOffice()
{
    Office office;
    office.name = OfficeFileTexts::tr("[Name of the office]");
    office.street = OfficeFileTexts::tr("[Street and number]");
    office.postalCode = QStringLiteral("00000");
    office.city = OfficeFileTexts::tr("[City]");
    office.phone = OfficeFileTexts::tr("[Telephone]");
    office.processor = OfficeFileTexts::tr("[Company that processes the data, city]");
    office.registrationUrl = QStringLiteral("https://portal.example/r");
    office.helpUrl = QStringLiteral("https://portal.example/help");
    office.privacyUrl = QStringLiteral("https://portal.example/privacy");
    return office;
}

} // namespace hauspost::portal
