#include "models/exchange/contactscsv.h"

#include "models/domain/emailaddress.h"
#include "models/exchange/salutationword.h"

#include <QtCore/QHash>

#include <algorithm>

namespace hauspost {

namespace {

/// Where the columns are; -1: not in the file.
struct ContactColumns
{
    explicit ContactColumns(const CsvReader &reader)
        : key(find(reader, {QStringLiteral("Nutzer-Ordnungsbegriff"), QStringLiteral("Ordnungsbegriff"),
                            QStringLiteral("key"), QStringLiteral("clientKey")})),
          email(find(reader, {QStringLiteral("E-Mail"), QStringLiteral("E-Mail-Adresse"), QStringLiteral("email")})),
          salutation(find(reader, {QStringLiteral("Anrede"), QStringLiteral("salutation")})),
          location(find(reader, {QStringLiteral("Lage"), QStringLiteral("location")}))
    {
    }

    static int find(const CsvReader &reader, const QStringList &names) { return reader.column(names).value_or(-1); }

    int key;
    int email;
    int salutation;
    int location;
};

QString fieldOf(const QStringList &row, int column)
{
    return column < 0 ? QString() : row.value(column);
}

/// The contact of a row; nullopt for one without a key.
std::optional<Contact> contactOf(const QStringList &row, const ContactColumns &columns, qint64 line,
                                 std::vector<CsvProblem> &problems)
{
    Contact contact;
    contact.clientKey = fieldOf(row, columns.key).simplified();
    if (contact.clientKey.isEmpty()) {
        problems.push_back({line, columns.key + 1, CsvFault::MissingValue});
        return std::nullopt;
    }
    const QString email = fieldOf(row, columns.email).trimmed();
    if (email.isEmpty() || isPlausibleEmail(email)) {
        contact.email = email;
    } else {
        problems.push_back({line, columns.email + 1, CsvFault::BadEmail});
    }
    if (const QString word = fieldOf(row, columns.salutation); !word.isEmpty()) {
        contact.salutation = salutationFromWord(word);
        if (!contact.salutation) {
            problems.push_back({line, columns.salutation + 1, CsvFault::BadSalutation});
        }
    }
    contact.location = fieldOf(row, columns.location).simplified();
    return contact;
}

} // namespace

Result<ContactList> readContacts(QIODevice &device, const QString &fileName)
{
    CsvReader reader(device, fileName);
    if (const auto header = reader.readHeader(); !header) {
        return Failure(header.error());
    }
    const ContactColumns columns(reader);
    if (columns.key < 0) {
        return fail(ErrorCode::CsvMissingColumn, {fileName, QStringLiteral("Nutzer-Ordnungsbegriff")});
    }
    ContactList list;
    for (;;) {
        const auto row = reader.readRow();
        if (!row) {
            return Failure(row.error());
        }
        if (!*row) {
            return list;
        }
        if (auto contact = contactOf(**row, columns, reader.row(), list.problems)) {
            list.contacts.push_back(std::move(*contact));
        }
    }
}

QStringList addContacts(ImportedOffice &office, const std::vector<Contact> &contacts)
{
    QHash<QString, std::vector<ImportedTenancy *>> tenancies;
    for (ImportedTenancy &tenancy : office.tenancies) {
        if (!tenancy.clientKey.isEmpty()) {
            tenancies[tenancy.clientKey].push_back(&tenancy);
        }
    }
    QHash<std::pair<QString, int>, ImportedUnit *> units;
    for (ImportedUnit &unit : office.units) {
        units.insert({unit.propertyNumber, unit.number}, &unit);
    }
    QStringList unmatched;
    for (const Contact &contact : contacts) {
        const auto found = tenancies.constFind(contact.clientKey);
        if (found == tenancies.constEnd()) {
            unmatched << contact.clientKey;
            continue;
        }
        for (ImportedTenancy *tenancy : *found) {
            if (!contact.email.isEmpty()) {
                tenancy->email = contact.email;
            }
            if (contact.salutation) {
                tenancy->salutation = contact.salutation;
            }
            ImportedUnit *unit = units.value({tenancy->propertyNumber, tenancy->unitNumber}, nullptr);
            if (unit != nullptr && !contact.location.isEmpty()) {
                unit->location = contact.location;
            }
        }
    }
    return unmatched;
}

} // namespace hauspost
