#include "models/exchange/dtmwriter.h"

#include "models/exchange/dtmrecord.h"

namespace hauspost {

namespace {

/// A blank record that is filled field by field.
class Record
{
public:
    Record(char type, const QString &recordVersion) : m_bytes(dtm::recordBytes, ' ')
    {
        m_bytes.front() = type;
        m_bytes.back() = type;
        text(dtm::version, recordVersion);
    }

    void text(const dtm::Field &field, const QString &value) { put(field, dtm::encodeLatin9(value)); }

    void number(const dtm::Field &field, const QString &value)
    {
        put(field, dtm::encodeLatin9(value).rightJustified(field.size(), '0'));
    }

    void date(const dtm::Field &field, QDate value) { put(field, dtm::formatDate(value)); }

    template <class Names>
    void names(const Names &fields, const QStringList &lines)
    {
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i < static_cast<qsizetype>(fields.size())) {
                text(fields[static_cast<size_t>(i)], lines[i]);
            } else {
                ++shortened;
            }
        }
    }

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    int shortened = 0;

private:
    void put(const dtm::Field &field, const QByteArray &value)
    {
        shortened += value.size() > field.size() ? 1 : 0;
        const QByteArray fitting = value.left(field.size());
        m_bytes.replace(field.from - 1, fitting.size(), fitting);
    }

    QByteArray m_bytes;
};

} // namespace

DtmWriter::DtmWriter(QIODevice &device, QString fileName, QString version)
    : m_device(device), m_fileName(std::move(fileName)), m_version(std::move(version))
{
}

Result<> DtmWriter::write(const DtmProperty &property)
{
    namespace l = dtm::property;
    Record record('L', m_version);
    record.number(dtm::customerNumber, property.customerNumber);
    record.number(dtm::propertyNumber, property.number);
    record.number(dtm::unitNumber, {});
    record.number(l::vatFlag, QStringLiteral("3"));
    record.text(l::street, property.street);
    record.text(l::country, property.country);
    record.text(l::postalCode, property.postalCode);
    record.text(l::city, property.city);
    record.date(l::periodBegin, property.periodBegin);
    record.date(l::periodEnd, property.periodEnd);
    record.text(l::objectNumber, property.objectNumber);
    record.number(l::allocationRisk, {});
    m_shortened += record.shortened;
    return writeRecord(record.bytes());
}

Result<> DtmWriter::write(const DtmUser &user)
{
    namespace m = dtm::user;
    Record record('M', m_version);
    record.number(dtm::customerNumber, {});
    record.number(dtm::propertyNumber, user.propertyNumber);
    record.number(dtm::unitNumber, QString::number(user.unitNumber));
    record.text(m::clientKey, user.clientKey);
    record.number(m::addressFlag, QString::number(user.addressFlag));
    record.names(m::userNames, user.user.names);
    record.text(m::userStreet, user.user.street);
    record.text(m::userCountry, user.user.country);
    record.text(m::userPostalCode, user.user.postalCode);
    record.text(m::userCity, user.user.city);
    record.names(m::ownerNames, user.owner.names);
    record.text(m::ownerStreet, user.owner.street);
    record.text(m::ownerCountry, user.owner.country);
    record.text(m::ownerPostalCode, user.owner.postalCode);
    record.text(m::ownerCity, user.owner.city);
    record.date(m::occupancyBegin, user.begin);
    record.date(m::occupancyEnd, user.end);
    record.number(m::vatFlag, {});
    record.number(m::allocationRisk, {});
    record.number(m::vacancy, user.vacant ? QStringLiteral("1") : QStringLiteral("0"));
    record.number(m::changeFee, {});
    m_shortened += record.shortened;
    return writeRecord(record.bytes());
}

Result<> DtmWriter::writeRecord(const QByteArray &record)
{
    if (m_device.write(record + "\r\n") != record.size() + 2) {
        return fail(ErrorCode::FileNotWritable, {m_fileName, m_device.errorString()});
    }
    return {};
}

} // namespace hauspost
