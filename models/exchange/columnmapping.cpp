#include "models/exchange/columnmapping.h"

#include "models/base/textfold.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonArray>

#include <algorithm>

namespace hauspost {

namespace {

struct ContactFieldTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::ContactField)
};

struct KnownField
{
    ContactField field;
    const char *name;    ///< stable
    const char *headers; ///< letters and digits only, folded, separated by blanks
};

constexpr KnownField knownFields[] = {
    {ContactField::Key, "key",
     "key clientkey userkey residentkey nutzerordnungsbegriff ordnungsbegriff mieternummer mieternr nutzernummer "
     "nutzernr kundennummer kundennr vertragsnummer vertragsnr debitor"},
    {ContactField::Property, "property",
     "property propertynumber liegenschaft liegenschaftsnummer liegenschaftsnr lgnr objekt objektnr objektnummer"},
    {ContactField::Unit, "unit",
     "unit unitnumber unitno nenr ne nutzeinheit nutzeinheitnr nutzeinheitnummer wohnung wohnungsnr wohnungsnummer "
     "einheit einheitnr"},
    {ContactField::Name, "name",
     "name residentname nutzer nutzername mieter mietername bewohner nachname familienname lastname"},
    {ContactField::Email, "email", "email mail emailadresse emailaddress mailadresse epost eposta email1 emailprivat"},
    {ContactField::Salutation, "salutation", "salutation anrede title briefanrede"},
    {ContactField::Street, "street",
     "street strasse strassehausnr strassehausnummer strasseundhausnummer strnr "
     "address adresse anschrift"},
    {ContactField::PostalCode, "postalCode", "postalcode plz postleitzahl zip zipcode postcode"},
    {ContactField::City, "city", "city ort stadt wohnort town"},
    {ContactField::Country, "country", "country land staat"},
    {ContactField::AddressExtra, "addressExtra",
     "addressextra zusatz adresszusatz anschriftenzusatz co careof "
     "namenszusatz"},
    {ContactField::ConsentOn, "consentOn",
     "consenton consentdate einwilligungam einwilligung einwilligungvom "
     "datumeinwilligung einwilligungsdatum zustimmungam consent"},
    {ContactField::ConsentSource, "consentSource",
     "consentsource source quelle nachweis einwilligungsquelle "
     "quelleeinwilligung quelledereinwilligung fundstelle"},
};

/// Only letters and digits: "E-Mail-Adresse" and "email adresse" are the same name.
QString plain(const QString &text)
{
    QString result;
    for (const QChar c : folded(text)) {
        if (c.isLetterOrNumber()) {
            result += c;
        }
    }
    return result;
}

QStringList plain(const QStringList &texts)
{
    QStringList names;
    std::transform(texts.begin(), texts.end(), std::back_inserter(names),
                   [](const QString &text) { return plain(text); });
    return names;
}

std::optional<ContactField> fieldOf(const QString &header)
{
    const QString wanted = plain(header);
    if (wanted.isEmpty()) {
        return std::nullopt;
    }
    for (const KnownField &known : knownFields) {
        if (QString::fromLatin1(known.headers).split(u' ').contains(wanted)) {
            return known.field;
        }
    }
    return std::nullopt;
}

} // namespace

const std::vector<ContactField> &contactFields()
{
    static const std::vector<ContactField> fields = [] {
        std::vector<ContactField> all;
        for (const KnownField &known : knownFields) {
            all.push_back(known.field);
        }
        return all;
    }();
    return fields;
}

QString contactFieldName(ContactField field)
{
    return QString::fromLatin1(knownFields[static_cast<size_t>(field)].name);
}

std::optional<ContactField> contactFieldFrom(const QString &text)
{
    for (const KnownField &known : knownFields) {
        if (text.compare(QLatin1String(known.name), Qt::CaseInsensitive) == 0) {
            return known.field;
        }
    }
    return fieldOf(text);
}

QString contactFieldText(ContactField field)
{
    switch (field) {
    case ContactField::Key:
        return ContactFieldTexts::tr("User key");
    case ContactField::Property:
        return ContactFieldTexts::tr("Property");
    case ContactField::Unit:
        return ContactFieldTexts::tr("Unit no.");
    case ContactField::Name:
        return ContactFieldTexts::tr("Name");
    case ContactField::Email:
        return ContactFieldTexts::tr("E-mail address");
    case ContactField::Salutation:
        return ContactFieldTexts::tr("Salutation");
    case ContactField::Street:
        return ContactFieldTexts::tr("Street and number");
    case ContactField::PostalCode:
        return ContactFieldTexts::tr("Postal code");
    case ContactField::City:
        return ContactFieldTexts::tr("City");
    case ContactField::Country:
        return ContactFieldTexts::tr("Country");
    case ContactField::AddressExtra:
        return ContactFieldTexts::tr("Address addition");
    case ContactField::ConsentOn:
        return ContactFieldTexts::tr("Consent given on");
    case ContactField::ConsentSource:
        return ContactFieldTexts::tr("Where the consent is found");
    }
    return {};
}

ColumnMapping ColumnMapping::guessed(const QStringList &header)
{
    ColumnMapping mapping;
    for (int column = 0; column < header.size(); ++column) {
        if (const auto field = fieldOf(header[column])) {
            mapping.m_columns.try_emplace(*field, column);
        }
    }
    return mapping;
}

void ColumnMapping::set(ContactField field, std::optional<int> column)
{
    m_columns.erase(field);
    if (column) {
        std::erase_if(m_columns, [column](const auto &entry) { return entry.second == *column; });
        m_columns.emplace(field, *column);
    }
}

std::optional<int> ColumnMapping::column(ContactField field) const
{
    const auto found = m_columns.find(field);
    return found == m_columns.end() ? std::nullopt : std::optional(found->second);
}

std::optional<ContactField> ColumnMapping::field(int column) const
{
    const auto found =
        std::find_if(m_columns.begin(), m_columns.end(), [column](const auto &e) { return e.second == column; });
    return found == m_columns.end() ? std::nullopt : std::optional(found->first);
}

bool ColumnMapping::isComplete() const
{
    const auto has = [this](ContactField field) { return m_columns.contains(field); };
    const bool saysWho =
        has(ContactField::Key) || (has(ContactField::Property) && has(ContactField::Unit) && has(ContactField::Name));
    const bool saysWhat = has(ContactField::Email) || has(ContactField::Salutation) || has(ContactField::Street) ||
                          has(ContactField::ConsentOn);
    return saysWho && saysWhat;
}

QJsonObject ColumnMapping::toJson(const QStringList &header) const
{
    const QStringList names = plain(header);
    QJsonObject json;
    for (const auto &[field, column] : m_columns) {
        const auto nth = names.first(std::min<qsizetype>(column, names.size())).count(names.value(column)) + 1;
        const QString name = header.value(column);
        json.insert(contactFieldName(field), nth == 1 && !names.value(column).isEmpty()
                                                 ? QJsonValue(name)
                                                 : QJsonValue(QJsonArray{name, static_cast<int>(nth)}));
    }
    return json;
}

ColumnMapping ColumnMapping::fromJson(const QJsonObject &json, const QStringList &header)
{
    const QStringList names = plain(header);
    ColumnMapping mapping;
    for (const KnownField &known : knownFields) {
        const QJsonValue saved = json.value(QLatin1String(known.name));
        if (saved.isUndefined()) {
            continue;
        }
        const QString name = plain(saved.isArray() ? saved[0].toString() : saved.toString());
        const int nth = saved.isArray() ? saved[1].toInt() : 1;
        if (name.isEmpty() && !saved.isArray()) {
            continue;
        }
        qsizetype column = -1;
        for (int found = 0; found < nth && (found == 0 || column >= 0); ++found) {
            column = names.indexOf(name, column + 1);
        }
        if (column >= 0) {
            mapping.set(known.field, static_cast<int>(column));
        }
    }
    return mapping;
}

std::vector<ContactField> fieldsMissing(const QJsonObject &saved, const ColumnMapping &mapping)
{
    std::vector<ContactField> missing;
    for (const KnownField &known : knownFields) {
        if (saved.contains(QLatin1String(known.name)) && !mapping.column(known.field)) {
            missing.push_back(known.field);
        }
    }
    return missing;
}

QString headingDigest(const QStringList &header)
{
    QStringList names = plain(header);
    while (!names.isEmpty() && names.constLast().isEmpty()) {
        names.removeLast();
    }
    return names.isEmpty()
               ? QString()
               : QString::fromLatin1(
                     QCryptographicHash::hash(names.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex());
}

bool isHeader(const QStringList &cells)
{
    const bool hasAddress = std::any_of(cells.begin(), cells.end(), [](const QString &c) { return c.contains(u'@'); });
    return !hasAddress && !ColumnMapping::guessed(cells).isEmpty();
}

QStringList repeatedNames(const QStringList &header)
{
    QStringList seen;
    QStringList repeated;
    for (const QString &name : header) {
        const QString word = plain(name);
        if (!word.isEmpty() && seen.contains(word) && !repeated.contains(name)) {
            repeated << name;
        }
        seen << word;
    }
    return repeated;
}

} // namespace hauspost
