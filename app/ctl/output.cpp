#include "app/ctl/output.h"

#include "models/base/errortext.h"
#include "models/base/textfold.h"
#include "models/storage/mirrorreader.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>

#include <algorithm>
#include <cstdio>

namespace hauspost::ctl {

namespace {

void write(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

QString TextTable::toText() const
{
    std::vector<qsizetype> widths;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        qsizetype width = m_columns[i].title.size();
        for (const QStringList &row : m_rows) {
            width = std::max(width, row.value(static_cast<qsizetype>(i)).size());
        }
        widths.push_back(width);
    }
    const auto line = [&](const auto &cellAt) {
        QString text;
        for (size_t i = 0; i < m_columns.size(); ++i) {
            const QString cell = cellAt(i);
            text += m_columns[i].align == Align::Right ? cell.rightJustified(widths[i]) : cell.leftJustified(widths[i]);
            text += QStringLiteral("  ");
        }
        while (text.endsWith(u' ')) {
            text.chop(1);
        }
        return QString(text + u'\n');
    };
    QString text = line([this](size_t i) { return m_columns[i].title; });
    text += line([&widths](size_t i) { return QString(widths[i], u'-'); });
    for (const QStringList &row : m_rows) {
        text += line([&row](size_t i) { return row.value(static_cast<qsizetype>(i)); });
    }
    return text;
}

void print(const QString &text)
{
    write(stdout, text.toUtf8());
}

void print(const QJsonObject &object)
{
    write(stdout, QJsonDocument(object).toJson());
}

void print(const QJsonArray &array)
{
    write(stdout, QJsonDocument(array).toJson());
}

void printLine(const QJsonObject &object)
{
    write(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void printError(const Error &error)
{
    printNote(errorText(error));
    if (error.code == ErrorCode::DatabaseCorrupt) {
        printNote(QCoreApplication::translate(
            "hauspost::Output", "mirror.db is fetched anew by “hauspost-ctl sync”. For desk.db please start the desk "
                                "program: it offers the last backup."));
    }
}

void printNote(const QString &sentence)
{
    write(stderr, "hauspost-ctl: " + sentence.toUtf8() + '\n');
}

Result<> noteIfIncomplete(MirrorReader &mirror)
{
    return mirror.lastSuccess().map([](const std::optional<QDateTime> &last) {
        if (!last) {
            printNote(QCoreApplication::translate(
                "hauspost::ListCommands", "The first synchronisation has not finished: the list is incomplete."));
        }
    });
}

bool matches(const QString &text, const QString &filter)
{
    const QString where = folded(text);
    const QStringList words = folded(filter).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&where](const QString &word) { return where.contains(word); });
}

} // namespace hauspost::ctl
