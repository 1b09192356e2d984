#pragma once

#include "models/exchange/csvreader.h"
#include "models/exchange/sheetfile.h"

#include <QtCore/QBuffer>

namespace hauspost {

/// CSV and pasted text as a SheetReader: guesses encoding and separator, then reads by CsvReader. Holds the text
/// (at most sheetlimits::textBytes, as UTF-8).
class TextSheet final : public SheetReader
{
public:
    [[nodiscard]] static Result<std::unique_ptr<SheetReader>>
    open(const QByteArray &bytes, const QString &name, const SheetOptions &options, SheetSource::Format format);

    Result<std::optional<SheetRow>> readRow() override;
    const SheetSource &source() const override { return m_source; }
    const std::set<SheetNote> &notes() const override { return m_notes; }

private:
    TextSheet(const QByteArray &utf8, const QString &name, SheetSource source);

    QString m_name;
    QBuffer m_buffer;
    SheetSource m_source;
    std::set<SheetNote> m_notes;
    CsvReader m_reader;
    qint64 m_rows = 0;
};

} // namespace hauspost
