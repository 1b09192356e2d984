#pragma once

#include "models/exchange/sheetfault.h"

#include <QtCore/QIODevice>
#include <QtCore/QXmlStreamReader>

#include <memory>
#include <optional>

namespace hauspost {

/// Reads a part of a workbook token by token and bounds what a hostile one can cost: no DTD, no deep nesting, no
/// endless token, no more bytes than the limit. One thread.
class GuardedXml
{
public:
    /// part: open. limit: bytes that are read at most.
    GuardedXml(std::unique_ptr<QIODevice> part, qint64 limit);
    ~GuardedXml();

    /// Goes to the next token. false: the end, or fault().
    bool next();
    /// At a start element: goes behind its end.
    void skip();

    [[nodiscard]] bool isStart(QLatin1String name) const { return m_xml.isStartElement() && m_xml.name() == name; }
    [[nodiscard]] bool isEnd(QLatin1String name) const { return m_xml.isEndElement() && m_xml.name() == name; }
    /// An attribute's text by its local name; empty where it is not there.
    [[nodiscard]] QString attribute(QLatin1String name) const;
    [[nodiscard]] bool isStartElement() const { return m_xml.isStartElement(); }
    [[nodiscard]] bool isEndElement() const { return m_xml.isEndElement(); }
    [[nodiscard]] bool isText() const { return m_xml.isCharacters(); }
    [[nodiscard]] QStringView text() const { return m_xml.text(); }
    [[nodiscard]] QStringView name() const { return m_xml.name(); }
    [[nodiscard]] std::optional<SheetFault> fault() const { return m_fault; }

private:
    class Meter;
    std::unique_ptr<Meter> m_meter;
    QXmlStreamReader m_xml;
    std::optional<SheetFault> m_fault;
    int m_depth = 0;
};

} // namespace hauspost
