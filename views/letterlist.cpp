#include "views/letterlist.h"

#include "models/tables/columnranks.h"
#include "models/usecases/eligibilitytext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace hauspost {

namespace {

struct LetterListTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::LetterList)
};

/// Sorted by the words themselves, 50,000 names would hold the window for a quarter of a second.
void rank(std::vector<LetterRow> &rows, LetterTable::Kind kind)
{
    LetterTable table(kind);
    table.replaceRows(rows);
    QCollator collator(QLocale(QLocale::German, QLocale::Germany)); // as FilterProxy
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    const std::vector<int> names = columnRanks(table, static_cast<int>(LetterColumn::Name), collator);
    const std::vector<int> addresses = columnRanks(table, static_cast<int>(LetterColumn::Address), collator);
    for (size_t i = 0; i < rows.size(); ++i) {
        rows[i].nameRank = names[i];
        rows[i].addressRank = addresses[i];
    }
}

TableData tableOf(const std::vector<LetterRow> &rows, LetterTable::Kind kind, const QString &title)
{
    constexpr std::array widths{112, 85, 95, 200, 320, 260};
    LetterTable table(kind);
    table.replaceRows(rows);
    TableData data;
    data.title = title;
    for (int column = 0; column < LetterTable::columns; ++column) {
        data.columns.push_back({table.headerData(column, Qt::Horizontal).toString(),
                                column == static_cast<int>(LetterColumn::Unit),
                                widths.at(static_cast<size_t>(column))});
    }
    data.rows.reserve(rows.size());
    for (int row = 0; row < table.rowCount(); ++row) {
        TableData::Row &cells = data.rows.emplace_back();
        cells.reserve(widths.size());
        for (int column = 0; column < LetterTable::columns; ++column) {
            if (column == static_cast<int>(LetterColumn::Unit)) {
                cells.emplace_back(static_cast<double>(table.rowAt(row).occupancy->unit.number));
            } else {
                cells.emplace_back(table.index(row, column).data().toString());
            }
        }
    }
    return data;
}

} // namespace

void arrange(LetterPlan &plan, const LetterListWish &wish)
{
    if (wish.sequence == LetterSequence::Route && !plan.isReprint()) {
        orderLetters(plan, LetterSequence::Route);
    }
    if (!wish.unticked.isEmpty()) {
        takeOff(plan, wish.unticked);
    }
}

LetterList letterList(SharedPlan plan, int days)
{
    LetterList list;
    list.recipients.reserve(plan->recipients.size());
    for (const Occupancy &recipient : plan->recipients) {
        const QString remark = recipientRemark(*plan, recipient);
        list.recipients.push_back({OccupancyRef(plan, recipient), remark, !remark.isEmpty()});
    }
    addWarnings(list.recipients, plan->notices);
    std::array<QString, static_cast<size_t>(LetterVerdict::Count)> reasons; // one text for all who share it
    list.leftOut.reserve(plan->leftOut.size());
    for (const LetterPlan::LeftOut &left : plan->leftOut) {
        const auto place = static_cast<size_t>(left.verdict);
        if (list.reasons.at(place)++ == 0) {
            reasons.at(place) = verdictText(left.verdict);
        }
        list.leftOut.push_back({OccupancyRef(plan, left.occupancy), reasons.at(place), false});
    }
    rank(list.recipients, LetterTable::Kind::Recipients);
    rank(list.leftOut, LetterTable::Kind::LeftOut);
    list.recent = plan->writtenWithin(days);
    list.plan = std::move(plan);
    return list;
}

QString recipientRemark(const LetterPlan &plan, const Occupancy &recipient)
{
    const auto day = plan.returned.constFind(recipient.resident->id);
    return day == plan.returned.constEnd() ? QString()
                                           : LetterListTexts::tr("The last letter came back on %1.")
                                                 .arg(QLocale().toString(*day, QLocale::ShortFormat));
}

void addWarnings(std::vector<LetterRow> &recipients, const std::vector<LetterPlan::Notice> &notices)
{
    for (const LetterPlan::Notice &notice : notices) {
        LetterRow &row = recipients.at(notice.recipient);
        row.isWarning = true;
        row.remark += (row.remark.isEmpty() ? QString() : QStringLiteral(" ")) + letterWarningText(notice.warning);
    }
}

std::vector<TableData> letterListTables(const LetterList &list, const QString &title)
{
    std::vector<TableData> tables;
    tables.push_back(tableOf(list.recipients, LetterTable::Kind::Recipients,
                             //: Empfänger der Schreiben: alle Nutzeinheiten
                             LetterListTexts::tr("Recipients of letters: %1").arg(title)));
    tables.push_back(
        tableOf(list.leftOut, LetterTable::Kind::LeftOut, LetterListTexts::tr("Without a letter: %1").arg(title)));
    for (TableData &table : tables) {
        table.notes << QLocale().toString(list.plan->date, QLocale::LongFormat);
    }
    return tables;
}

} // namespace hauspost
