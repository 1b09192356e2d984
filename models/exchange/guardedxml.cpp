#include "models/exchange/guardedxml.h"

#include "models/exchange/sheetlimits.h"

#include <algorithm>

namespace hauspost {

/// Hands on what the part gives until a token or the whole becomes too long.
class GuardedXml::Meter final : public QIODevice
{
public:
    Meter(std::unique_ptr<QIODevice> part, qint64 limit) : m_part(std::move(part)), m_left(limit)
    {
        setOpenMode(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_part->atEnd(); }
    void startToken() { m_tokenLeft = sheetlimits::tokenBytes; }
    [[nodiscard]] bool isWholeTooLong() const { return m_left <= 0; }
    [[nodiscard]] bool isTokenTooLong() const { return m_tokenLeft <= 0; }

protected:
    qint64 readData(char *data, qint64 maximum) override
    {
        if (m_left <= 0 || m_tokenLeft <= 0) {
            return -1;
        }
        const qint64 read = m_part->read(data, std::min({maximum, m_left, m_tokenLeft}));
        m_left -= std::max<qint64>(read, 0);
        m_tokenLeft -= std::max<qint64>(read, 0);
        return read;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    std::unique_ptr<QIODevice> m_part;
    qint64 m_left;
    qint64 m_tokenLeft = sheetlimits::tokenBytes;
};

GuardedXml::GuardedXml(std::unique_ptr<QIODevice> part, qint64 limit)
    : m_meter(std::make_unique<Meter>(std::move(part), limit))
{
    m_xml.setDevice(m_meter.get());
}

GuardedXml::~GuardedXml() = default;

bool GuardedXml::next()
{
    if (m_fault || m_xml.atEnd()) {
        return false;
    }
    m_meter->startToken();
    switch (m_xml.readNext()) {
    case QXmlStreamReader::StartElement:
        m_fault = ++m_depth > sheetlimits::depth ? std::optional(SheetFault::TooDeep) : std::nullopt;
        break;
    case QXmlStreamReader::EndElement:
        --m_depth;
        break;
    case QXmlStreamReader::DTD:
        m_fault = SheetFault::DocumentType;
        break;
    case QXmlStreamReader::Invalid:
        m_fault = m_meter->isWholeTooLong()   ? SheetFault::TooMuchUnpacked
                  : m_meter->isTokenTooLong() ? SheetFault::CellTooLong
                                              : SheetFault::Damaged;
        break;
    default:
        break;
    }
    return !m_fault && !m_xml.isEndDocument();
}

void GuardedXml::skip()
{
    const int outside = m_depth - 1;
    while (m_depth > outside && next()) {
    }
}

QString GuardedXml::attribute(QLatin1String name) const
{
    const auto attributes = m_xml.attributes();
    const auto found =
        std::find_if(attributes.begin(), attributes.end(), [name](const auto &a) { return a.name() == name; });
    return found == attributes.end() ? QString() : found->value().toString();
}

} // namespace hauspost
