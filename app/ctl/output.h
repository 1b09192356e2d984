#pragma once

#include "models/base/result.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

#include <vector>

namespace hauspost {
class MirrorReader;
}

namespace hauspost::ctl {

/// A table for a terminal: columns as wide as their widest cell, numbers to the right.
class TextTable
{
public:
    enum class Align { Left, Right };
    struct Column
    {
        QString title;
        Align align = Align::Left;
    };

    explicit TextTable(std::vector<Column> columns) : m_columns(std::move(columns)) {}
    void addRow(QStringList cells) { m_rows.push_back(std::move(cells)); }
    [[nodiscard]] QString toText() const;

private:
    std::vector<Column> m_columns;
    std::vector<QStringList> m_rows;
};

/// Standard output, UTF-8.
void print(const QString &text);
void print(const QJsonObject &object);
void print(const QJsonArray &array);
/// One object on one line: for output that goes on and on.
void printLine(const QJsonObject &object);

/// Standard error: "hauspost-ctl: sentence".
void printError(const Error &error);
void printNote(const QString &sentence);

/// Says so where the first pull has not got everything yet. Errors: those of the mirror.
[[nodiscard]] Result<> noteIfIncomplete(MirrorReader &mirror);

/// Whether all words of the filter stand somewhere in the text.
[[nodiscard]] bool matches(const QString &text, const QString &filter);

} // namespace hauspost::ctl
