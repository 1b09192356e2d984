#pragma once

#include "models/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QIODevice>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace hauspost {

enum class CsvFault {
    UnclosedQuote,
    TextAfterQuote,
    TooLong, ///< field or row beyond the limits
    MissingValue,
    BadEmail,
    BadSalutation,
    BadNumber,
    BadYesNo
};

/// A row or field of a CSV file that could not be used.
struct CsvProblem
{
    qint64 row = 0; ///< 1-based line on which the row begins; the header is row 1
    int column = 0; ///< 1-based, 0: the whole row
    CsvFault fault = CsvFault::MissingValue;

    friend bool operator==(const CsvProblem &, const CsvProblem &) = default;
};

/// Reads CSV as RFC 4180 with what offices really send: separator ';', ',' or tab (taken from the header), UTF-8 with
/// or without BOM or Windows-1252, CR LF or LF, quoted fields with line breaks. Streaming: one row in memory, rows of
/// at most 64 KiB. One thread.
class CsvReader
{
public:
    static constexpr qsizetype maximumRowBytes = 65536;

    /// device must be open and outlive the reader. fileName is for error messages only.
    CsvReader(QIODevice &device, QString fileName);

    /// Reads the header row. Errors: FileNotReadable, ImportEmpty, CsvBadRow.
    [[nodiscard]] Result<> readHeader();

    /// Column of the first of these header names, compared folded ("E-Mail" finds "e-mail").
    [[nodiscard]] std::optional<int> column(const QStringList &names) const;

    /// The next row that is not blank; nullopt at the end. Errors: FileNotReadable, CsvBadRow (file, row, reason).
    [[nodiscard]] Result<std::optional<QStringList>> readRow();

    /// For a file read without readHeader(): every row is data.
    void setSeparator(QChar separator) { m_separator = separator; }

    /// ';', ',' or tab: the one that occurs most in the header.
    [[nodiscard]] static QChar separatorOf(const QString &header);
    /// Bytes that are not assigned become the replacement character.
    [[nodiscard]] static QString fromWindows1252(const QByteArray &bytes);

    [[nodiscard]] qint64 row() const { return m_row; } ///< line on which the last row began, 1-based
    [[nodiscard]] const QStringList &header() const { return m_header; }

private:
    enum class Line { Ended, LastOne, TooLong, End, Failed };
    [[nodiscard]] Line readLine(QByteArray &row, bool &quoteOpen);
    [[nodiscard]] Result<std::optional<QByteArray>> readRawRow();
    [[nodiscard]] Result<QStringList> split(const QString &row) const;
    [[nodiscard]] Failure badRow(CsvFault fault) const;

    QIODevice &m_device;
    QString m_fileName;
    QStringList m_header;
    QChar m_separator = u';';
    qint64 m_line = 0;
    qint64 m_row = 0;
};

} // namespace hauspost
