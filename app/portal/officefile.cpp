#include "app/portal/officefile.h"

#include "models/wire/jsonreader.h"
#include "models/wire/values.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>

namespace hauspost::portal {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::portal::OfficeFile)
};

Failure broken(const QString &file, const Error &error)
{
    const QString where = error.arguments.value(0);
    return fail(ErrorCode::ConfigurationBroken,
                {file, Texts::tr("the member %1 is missing or has an unexpected form").arg(where)});
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
        return fail(ErrorCode::ConfigurationBroken, {name, Texts::tr("it is no JSON object")});
    }
    const auto office = wire::officeFrom(*object, QStringLiteral("$"));
    if (!office) {
        return broken(name, office.error());
    }
    return *office;
}

Result<Office> defaultOffice()
{
    Office office;
    office.name = Texts::tr("[Name of the office]");
    office.street = Texts::tr("[Street and number]");
    office.postalCode = QStringLiteral("00000");
    office.city = Texts::tr("[City]");
    office.phone = Texts::tr("[Telephone]");
    office.processor = Texts::tr("[Company that processes the data, city]");
    office.registrationUrl = QStringLiteral("https://portal.example/r");
    office.helpUrl = QStringLiteral("https://portal.example/help");
    office.privacyUrl = QStringLiteral("https://portal.example/privacy");
    return office;
}

} // namespace hauspost::portal
