#include "models/exchange/tabledata.h"

namespace hauspost {

namespace {

/// One line and one cell, whatever the text holds.
QString oneLine(QString text)
{
    for (const QChar separator : {u'\t', u'\n', u'\r'}) {
        text.replace(separator, u' ');
    }
    return text;
}

QString safeText(const TableData::Cell &cell)
{
    const QString text = cellText(cell);
    return std::holds_alternative<QString>(cell) ? withoutFormula(text) : text;
}

QString htmlCell(const QString &tag, const QString &attributes, const QString &text)
{
    return QStringLiteral("<%1%2>%3</%1>").arg(tag, attributes, text.toHtmlEscaped());
}

} // namespace

QString withoutFormula(const QString &text)
{
    static const QString starts = QStringLiteral("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20");
    // A dash alone is a dash.
    const bool isRisky = text.size() > 1 && starts.contains(text.front());
    return isRisky ? u'\'' + text : text;
}

QString tabSeparated(const TableData &data)
{
    QStringList lines;
    QStringList names;
    for (const TableData::Column &column : data.columns) {
        names << oneLine(column.name);
    }
    lines << names.join(u'\t');
    for (const TableData::Row &row : data.rows) {
        QStringList cells;
        for (const TableData::Cell &cell : row) {
            cells << oneLine(safeText(cell));
        }
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

QString htmlTable(const TableData &data)
{
    // The first attribute is what Excel reads, the second what LibreOffice does.
    static const QString asText = QStringLiteral(" style=\"mso-number-format:'\\@'\" sdnum=\"1033;0;@\"");
    QString html = QStringLiteral("<html><head><meta charset=\"utf-8\"></head><body><table><tr>");
    for (const TableData::Column &column : data.columns) {
        html += htmlCell(QStringLiteral("th"), {}, column.name);
    }
    html += QStringLiteral("</tr>\n");
    for (const TableData::Row &row : data.rows) {
        html += QStringLiteral("<tr>");
        for (const TableData::Cell &cell : row) {
            html += htmlCell(QStringLiteral("td"), std::holds_alternative<QString>(cell) ? asText : QString(),
                             safeText(cell));
        }
        html += QStringLiteral("</tr>\n");
    }
    return html + QStringLiteral("</table></body></html>\n");
}

} // namespace hauspost
