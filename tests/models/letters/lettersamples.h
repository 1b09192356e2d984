#pragma once

#include "models/letters/letterfonts.h"
#include "models/letters/letterrequest.h"

#include <QtCore/QProcess>

#include <vector>

namespace hauspost::test {

/// The fonts, loaded once per test program.
inline const LetterFonts &letterFonts()
{
    static const LetterFonts fonts = LetterFonts::load().value();
    return fonts;
}

inline Office sampleOffice()
{
    Office office;
    office.name = QStringLiteral("Hausverwaltung Lindner & Söhne GmbH");
    office.street = QStringLiteral("Kastanienallee 27");
    office.postalCode = QStringLiteral("04105");
    office.city = QStringLiteral("Leipzig");
    office.contactPerson = QStringLiteral("Frau Petra Wagner");
    office.phone = QStringLiteral("0341 5550-120");
    office.email = QStringLiteral("service@lindner-verwaltung.example");
    office.web = QStringLiteral("https://www.lindner-verwaltung.example/");
    office.registrationUrl = QStringLiteral("https://uvi.lindner-verwaltung.example/r");
    office.helpUrl = QStringLiteral("https://uvi.lindner-verwaltung.example/hilfe");
    office.privacyUrl = QStringLiteral("https://uvi.lindner-verwaltung.example/datenschutz");
    office.processor = QStringLiteral("Messdienst Mitteldeutschland GmbH, Halle (Saale)");
    office.signatory = QStringLiteral("Petra Wagner");
    office.footerColumns = {QStringLiteral("Hausverwaltung Lindner & Söhne GmbH\nKastanienallee 27\n04105 Leipzig"),
                            QStringLiteral("Geschäftsführung\nMartin Lindner, Jonas Lindner"),
                            QStringLiteral("Amtsgericht Leipzig\nHRB 55501\nUSt-IdNr. DE555010123"),
                            QStringLiteral("Beispielbank Leipzig\nIBAN DE02 1203 0000 0000 2020 51")};
    return office;
}

/// Letter number n of a property: everything in it differs from the letters with other numbers.
inline LetterRequest sampleRequest(int n = 12)
{
    LetterRequest request;
    request.office = sampleOffice();
    request.property.number = QStringLiteral("120034567");
    request.unit.number = n;
    request.unit.location = QStringLiteral("2. OG RE");
    Resident &resident = request.resident;
    resident.clientKey = QStringLiteral("4711-%1").arg(n, 4, 10, QLatin1Char('0'));
    resident.names = {QStringLiteral("Sabine Schäfer-N%1x").arg(n, 4, 10, QLatin1Char('0'))};
    resident.names = {n == 12 ? QStringLiteral("Sabine Schäfer") : resident.names.first().replace(u'-', u' ')};
    resident.postalAddress = {resident.names,
                              QStringLiteral("Berliner Straße %1").arg(n),
                              QStringLiteral("04109"),
                              QStringLiteral("Leipzig"),
                              {}};
    resident.code = RegistrationCode::fromBits(0x5F3A91C47E20D6BULL + static_cast<quint64>(n) * 0x10842108421ULL);
    resident.codeValidUntil = QDate(2027, 2, 28);
    request.date = QDate(2026, 11, 24);
    request.letterNumber = QStringLiteral("0012-%1").arg(n, 4, 10, QLatin1Char('0'));
    return request;
}

inline std::vector<LetterRequest> sampleBatch(int count)
{
    std::vector<LetterRequest> letters;
    for (int n = 101; n < 101 + count; ++n) {
        letters.push_back(sampleRequest(n));
    }
    return letters;
}

struct Tool
{
    int exitCode = -1;
    QString output;
};

/// Runs poppler, qpdf or zbar.
inline Tool run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000)) {
        return {-1, process.errorString()};
    }
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput())};
}

} // namespace hauspost::test
