#include "models/tables/importtable.h"

#include "models/base/textfold.h"

namespace hauspost {

namespace {

QString textOf(const ImportLine &row, ImportColumn column)
{
    switch (column) {
    case ImportColumn::State:
        return importLineKindText(row.kind);
    case ImportColumn::Property:
        return row.propertyNumber;
    case ImportColumn::Unit:
        return row.unitNumber > 0 ? QString::number(row.unitNumber) : QString();
    case ImportColumn::Name:
        return row.name;
    case ImportColumn::Text:
        return row.text;
    case ImportColumn::Record:
        return row.recordNumber > 0 ? QString::number(row.recordNumber) : QString();
    case ImportColumn::Count:
        break;
    }
    return {};
}

struct Look
{
    const char *icon;
    Tone tone;
};

Look lookOf(ImportLine::Kind kind)
{
    switch (kind) {
    case ImportLine::Kind::New:
    case ImportLine::Kind::Changed:
        return {"tick", Tone::Good};
    case ImportLine::Kind::Unchanged:
    case ImportLine::Kind::Kept:
        return {"dash", Tone::Muted};
    case ImportLine::Kind::Conflict:
    case ImportLine::Kind::Missing:
    case ImportLine::Kind::Ended:
        return {"question", Tone::Waiting};
    case ImportLine::Kind::Bad:
        return {"warning", Tone::Problem};
    }
    return {"", Tone::Normal};
}

bool isNumber(ImportColumn column)
{
    return column == ImportColumn::Unit || column == ImportColumn::Record;
}

QVariant alignmentOf(ImportColumn column)
{
    return QVariant::fromValue(Qt::Alignment((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
}

} // namespace

void ImportTable::setLines(const std::vector<ImportLine> &lines, std::optional<ImportLine::Kind> kind)
{
    std::vector<ImportLine> shown;
    for (const ImportLine &line : lines) {
        if (kind ? line.kind == *kind : line.kind != ImportLine::Kind::Unchanged) {
            shown.push_back(line);
        }
    }
    replaceRows(std::move(shown));
}

QVariant ImportTable::cell(const ImportLine &row, ImportColumn column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return textOf(row, column);
    case Qt::ToolTipRole:
        return column == ImportColumn::Text ? row.text : QString();
    case RawSortRole:
        return column == ImportColumn::Unit     ? QVariant(row.unitNumber)
               : column == ImportColumn::Record ? QVariant(row.recordNumber)
                                                : QVariant(textOf(row, column));
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    case StatusIconRole:
        return column == ImportColumn::State ? QString::fromLatin1(lookOf(row.kind).icon) : QString();
    case ToneRole:
        return static_cast<int>(column == ImportColumn::State ? lookOf(row.kind).tone : Tone::Normal);
    case CellKindRole:
        return static_cast<int>(CellKind::Text);
    default:
        return {};
    }
}

QVariant ImportTable::header(ImportColumn column, int role) const
{
    if (role == Qt::TextAlignmentRole) {
        return alignmentOf(column);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case ImportColumn::State:
        return tr("State");
    case ImportColumn::Property:
        return tr("Property");
    case ImportColumn::Unit:
        return tr("Unit no.");
    case ImportColumn::Name:
        return tr("Resident name");
    case ImportColumn::Text:
        return tr("What changes, or why not");
    case ImportColumn::Record:
        //: Satz der DTM-Datei
        return tr("Record");
    case ImportColumn::Count:
        break;
    }
    return QString();
}

QString ImportTable::rowId(const ImportLine &row) const
{
    // A row that was edited by hand changes its kind and its text with the user's choice and is the same row.
    return QStringLiteral("%1/%2/%3/%4/%5/%6")
        .arg(row.isEdited ? -1 : static_cast<int>(row.kind))
        .arg(row.propertyNumber)
        .arg(row.unitNumber)
        .arg(row.recordNumber)
        .arg(row.name, row.isEdited ? QString() : row.text);
}

QString ImportTable::filterText(const ImportLine &row) const
{
    QStringList words;
    for (int column = 0; column < columns; ++column) {
        words << textOf(row, static_cast<ImportColumn>(column));
    }
    return folded(words.join(u' '));
}

QString importLineKindText(ImportLine::Kind kind)
{
    switch (kind) {
    case ImportLine::Kind::New:
        return ImportTable::tr("new");
    case ImportLine::Kind::Changed:
        return ImportTable::tr("changed");
    case ImportLine::Kind::Unchanged:
        return ImportTable::tr("unchanged");
    case ImportLine::Kind::Conflict:
        return ImportTable::tr("conflict");
    case ImportLine::Kind::Kept:
        return ImportTable::tr("edited, kept");
    case ImportLine::Kind::Ended:
        return ImportTable::tr("moves out");
    case ImportLine::Kind::Missing:
        return ImportTable::tr("missing");
    case ImportLine::Kind::Bad:
        return ImportTable::tr("remark or error");
    }
    return {};
}

} // namespace hauspost
