#include "models/exchange/dtmrecordparser.h"

#include <QtCore/QList>

#include <algorithm>

namespace hauspost::dtm {

namespace {

constexpr qsizetype foundLength = 40;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isControl(QChar c)
{
    return c.unicode() < 0x20 || (c.unicode() >= 0x7F && c.unicode() < 0xA0);
}

QString shortened(const QString &text)
{
    QString shown = text.left(foundLength);
    std::replace_if(shown.begin(), shown.end(), isControl, u'.');
    return shown;
}

QByteArrayView bytesOf(QByteArrayView record, const Field &field)
{
    return record.sliced(field.from - 1, field.size());
}

/// One record of the right length, and what is wrong with it.
class Parser
{
public:
    Parser(QByteArrayView bytes, qint64 recordNumber, const std::function<void(DtmDiagnostic)> &report)
        : m_bytes(bytes), m_recordNumber(recordNumber), m_report(report)
    {
    }

    [[nodiscard]] bool usable() const { return m_usable; }

    void tell(DtmProblem problem, DtmSeverity severity, const QString &found = {})
    {
        m_usable = m_usable && severity == DtmSeverity::Warning;
        m_report({m_recordNumber, type(), DtmFieldId::Record, 0, 0, problem, severity, shortened(found)});
    }

    void tell(const Field &field, DtmProblem problem, DtmSeverity severity)
    {
        m_usable = m_usable && severity == DtmSeverity::Warning;
        m_report({m_recordNumber, type(), field.id, field.from, field.to, problem, severity,
                  shortened(decodeLatin9(raw(field).trimmed()))});
    }

    [[nodiscard]] QByteArrayView raw(const Field &field) const { return bytesOf(m_bytes, field); }
    [[nodiscard]] bool isBlank(const Field &field) const { return raw(field).trimmed().isEmpty(); }

    QString text(const Field &field)
    {
        QString value = decodeLatin9(raw(field));
        if (std::any_of(value.begin(), value.end(), isControl)) {
            tell(field, DtmProblem::ControlCharacter, DtmSeverity::Warning);
            std::replace_if(value.begin(), value.end(), isControl, u' ');
        }
        return value.simplified();
    }

    /// Digits with leading zeros, as long as the field. Some programs write blanks for the leading zeros.
    QString digits(const Field &field)
    {
        const QByteArray value = raw(field).trimmed().toByteArray();
        if (value.isEmpty()) {
            return {}; // told by checkMustFields
        }
        const bool good = raw(field).back() != ' ' && std::all_of(value.begin(), value.end(), isDigit);
        if (!good) {
            tell(field, DtmProblem::NotANumber, DtmSeverity::Error);
            return {};
        }
        return QString::fromLatin1(value.rightJustified(field.size(), '0'));
    }

    QDate date(const Field &field)
    {
        if (isBlank(field)) {
            return {}; // told by checkMustFields
        }
        const std::optional<QDate> value = parseDate(raw(field));
        if (!value) {
            tell(field, DtmProblem::NotADate, DtmSeverity::Error);
        }
        return value.value_or(QDate());
    }

    /// One digit between the two.
    int flag(const Field &field, char smallest, char biggest)
    {
        const char value = raw(field).front();
        if (value == ' ') {
            return -1; // told by checkMustFields
        }
        if (value < smallest || value > biggest) {
            tell(field, DtmProblem::NotAllowed, DtmSeverity::Error);
            return -1;
        }
        return value - '0';
    }

    template <class Fields>
    void checkMustFields(const Fields &fields, bool keyExpected)
    {
        for (const Field &field : fields) {
            const bool excused = field.id == DtmFieldId::ClientKey && !keyExpected;
            if (field.must != Must::No && !excused && isBlank(field)) {
                tell(field, DtmProblem::MustFieldBlank,
                     field.must == Must::Needed ? DtmSeverity::Error : DtmSeverity::Warning);
            }
        }
    }

    void checkVersion()
    {
        // A new major version may move the columns.
        const bool known = isBlank(version) || raw(version).startsWith("03.");
        if (!known) {
            tell(version, DtmProblem::UnsupportedVersion, DtmSeverity::Error);
        }
    }

    void checkOrder(const Field &end, QDate from, QDate to)
    {
        if (from.isValid() && to.isValid() && to < from) {
            tell(end, DtmProblem::DatesReversed, DtmSeverity::Error);
        }
    }

    DtmProperty property();
    DtmUser user();

private:
    [[nodiscard]] QChar type() const { return QLatin1Char(m_bytes.front()); }

    template <class Names>
    DtmParty party(const Names &names, const Field &street, const Field &country, const Field &postalCode,
                   const Field &city)
    {
        DtmParty party;
        for (const Field &name : names) {
            if (const QString line = text(name); !line.isEmpty()) {
                party.names << line;
            }
        }
        party.street = text(street);
        party.country = text(country);
        party.postalCode = text(postalCode);
        party.city = text(city);
        return party;
    }

    QByteArrayView m_bytes;
    qint64 m_recordNumber;
    const std::function<void(DtmDiagnostic)> &m_report;
    bool m_usable = true;
};

DtmProperty Parser::property()
{
    using namespace hauspost::dtm::property;
    checkMustFields(fields, false);
    checkVersion();
    DtmProperty result;
    result.recordNumber = m_recordNumber;
    result.version = text(version);
    result.number = digits(propertyNumber);
    result.customerNumber = text(customerNumber);
    if (const QString unit = digits(unitNumber); !unit.isEmpty() && unit != u"0000") {
        tell(unitNumber, DtmProblem::NotAllowed, DtmSeverity::Error);
    }
    result.objectNumber = text(objectNumber);
    result.street = text(street);
    result.postalCode = text(postalCode);
    result.city = text(city);
    result.country = text(country);
    result.periodBegin = date(periodBegin);
    result.periodEnd = date(periodEnd);
    checkOrder(periodEnd, result.periodBegin, result.periodEnd);
    return result;
}

DtmUser Parser::user()
{
    namespace u = hauspost::dtm::user;
    DtmUser result;
    result.vacant = flag(u::vacancy, '0', '1') == 1;
    checkMustFields(u::fields, !result.vacant);
    checkVersion();
    result.recordNumber = m_recordNumber;
    result.propertyNumber = digits(propertyNumber);
    if (const QString unit = digits(unitNumber); unit == u"0000") {
        tell(unitNumber, DtmProblem::NotAllowed, DtmSeverity::Error);
    } else {
        result.unitNumber = unit.toInt();
    }
    result.clientKey = text(u::clientKey);
    result.addressFlag = flag(u::addressFlag, '1', '4');
    result.user = party(u::userNames, u::userStreet, u::userCountry, u::userPostalCode, u::userCity);
    result.owner = party(u::ownerNames, u::ownerStreet, u::ownerCountry, u::ownerPostalCode, u::ownerCity);
    if (!result.vacant && result.user.names.isEmpty() && result.owner.names.isEmpty()) {
        tell(u::userNames[0], DtmProblem::NameMissing, DtmSeverity::Warning);
    }
    result.begin = date(u::occupancyBegin);
    result.end = date(u::occupancyEnd);
    checkOrder(u::occupancyEnd, result.begin, result.end);
    return result;
}

/// False where the record cannot be taken apart at all.
bool checkFrame(QByteArrayView bytes, bool lastAndOpen, Parser &parser)
{
    if (looksLikeUtf8(bytes)) {
        parser.tell(DtmProblem::Utf8Text, DtmSeverity::Error);
    } else if (bytes.front() != 'L' && bytes.front() != 'M') {
        parser.tell(DtmProblem::UnknownType, DtmSeverity::Error, decodeLatin9(bytes.first(1)));
    } else if (bytes.size() != recordBytes) {
        const bool truncated = lastAndOpen && bytes.size() < recordBytes;
        parser.tell(truncated ? DtmProblem::Truncated : DtmProblem::WrongLength, DtmSeverity::Error,
                    QString::number(bytes.size()));
    } else if (bytes.back() != bytes.front()) {
        parser.tell(endMarker, DtmProblem::WrongEndMarker, DtmSeverity::Error);
    }
    return parser.usable();
}

} // namespace

ParsedRecord parseRecord(QByteArrayView bytes, qint64 recordNumber, bool lastAndOpen,
                         const std::function<void(DtmDiagnostic)> &report)
{
    Parser parser(bytes, recordNumber, report);
    if (!checkFrame(bytes, lastAndOpen, parser)) {
        return {};
    }
    ParsedRecord record;
    if (bytes.front() == 'L') {
        record = parser.property();
    } else {
        record = parser.user();
    }
    return parser.usable() ? record : ParsedRecord();
}

QString propertyNumberOf(QByteArrayView bytes)
{
    if (!beginsLikeRecord(bytes) || bytes.size() < propertyNumber.to) {
        return {};
    }
    const QByteArray number = bytesOf(bytes, propertyNumber).trimmed().toByteArray();
    const bool good = !number.isEmpty() && std::all_of(number.begin(), number.end(), isDigit);
    return good ? QString::fromLatin1(number.rightJustified(propertyNumber.size(), '0')) : QString();
}

bool beginsLikeRecord(QByteArrayView bytes)
{
    return bytes.size() >= version.to && (bytes[0] == 'L' || bytes[0] == 'M') && isDigit(bytes[1]) &&
           isDigit(bytes[2]) && bytes[3] == '.' && isDigit(bytes[4]) && isDigit(bytes[5]);
}

} // namespace hauspost::dtm
