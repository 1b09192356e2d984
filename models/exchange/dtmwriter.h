#pragma once

#include "models/base/result.h"
#include "models/exchange/dtmreader.h"

#include <QtCore/QIODevice>
#include <QtCore/QString>

namespace hauspost {

/// Writes L and M records as the standard wants them: 2048 bytes of ISO 8859-15 and CR LF each. What DtmProperty and
/// DtmUser do not hold is written as "no" (flags) or left blank. One thread.
class DtmWriter
{
public:
    /// device must be open for writing and outlive the writer. fileName is for error messages only.
    DtmWriter(QIODevice &device, QString fileName, QString version = QStringLiteral("03.05"));

    /// Errors: FileNotWritable.
    [[nodiscard]] Result<> write(const DtmProperty &property);
    [[nodiscard]] Result<> write(const DtmUser &user); ///< periodBegin and periodEnd are not part of the record

    /// How many texts were longer than their field and cut.
    [[nodiscard]] int shortened() const { return m_shortened; }

private:
    [[nodiscard]] Result<> writeRecord(const QByteArray &record);

    QIODevice &m_device;
    QString m_fileName;
    QString m_version;
    int m_shortened = 0;
};

} // namespace hauspost
