#include "models/exchange/contactlist.h"

#include "models/domain/emailaddress.h"
#include "models/exchange/salutationword.h"
#include "models/exchange/sheetfault.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace hauspost {

namespace {

struct ContactListTexts
{
    Q_DECLARE_TR_FUNCTIONS(hauspost::ContactList)
};

QDate dayOf(const QString &text)
{
    for (const auto *format : {"yyyy-MM-dd", "d.M.yyyy", "d/M/yyyy"}) {
        const QDate day = QDate::fromString(text, QLatin1String(format));
        if (day.isValid()) {
            return day;
        }
    }
    const QDate day = QDate::fromString(text, QStringLiteral("d.M.yy"));
    return day.isValid() && day.year() < 2000 ? day.addYears(100) : day;
}

/// Reads one row's cells into what they mean.
class RowReader
{
public:
    RowReader(const SheetRow &source, const ColumnMapping &mapping, QDate today)
        : m_source(source), m_mapping(mapping), m_today(today)
    {
        m_row.row = source.number;
        m_row.isHidden = source.isHidden;
    }

    ContactRow read()
    {
        for (const ContactField field : contactFields()) {
            if (const auto column = m_mapping.column(field)) {
                readCell(field, *column);
            }
        }
        checkWho();
        checkValues();
        checkConsent();
        checkAddress();
        return std::move(m_row);
    }

private:
    [[nodiscard]] bool has(ContactField field) const { return m_row.texts.contains(field); }
    [[nodiscard]] int place(ContactField field) const { return m_mapping.column(field).value_or(-1) + 1; }
    void problem(ContactField field, ContactFault fault) { m_row.problems.push_back({place(field), fault}); }

    void readCell(ContactField field, int column)
    {
        if (static_cast<size_t>(column) >= m_source.cells.size()) {
            return;
        }
        const SheetCell &cell = m_source.cells[static_cast<size_t>(column)];
        if (cell.isUncomputed || cell.kind == SheetCell::Kind::Error) {
            problem(field, cell.isUncomputed ? ContactFault::FormulaUncomputed : ContactFault::FormulaError);
            return;
        }
        const QString text = field == ContactField::Name ? cell.text.trimmed() : cell.text.simplified();
        if (text.isEmpty()) {
            return;
        }
        if (field == ContactField::ConsentOn && cell.kind == SheetCell::Kind::Number) {
            problem(field, ContactFault::DateAsNumber);
            return;
        }
        m_row.texts.emplace(field, text);
        if (field == ContactField::Key && cell.kind == SheetCell::Kind::Number) {
            m_row.warnings.push_back({column + 1, ContactFault::ZerosLost});
        }
        if (field == ContactField::PostalCode && cell.kind == SheetCell::Kind::Number && text.size() == 4) {
            m_row.texts[field] = u'0' + text; // of Saxony, as a number
            m_row.warnings.push_back({column + 1, ContactFault::ZerosLost});
        }
    }

    void checkWho()
    {
        const bool hasPlace = has(ContactField::Property) && has(ContactField::Unit) && has(ContactField::Name);
        const bool failed = std::any_of(m_row.problems.begin(), m_row.problems.end(),
                                        [this](const auto &p) { return p.column == place(ContactField::Key); });
        if (!has(ContactField::Key) && !hasPlace && !failed) {
            problem(ContactField::Key, ContactFault::NobodyNamed);
        }
        bool isNumber = true;
        if (has(ContactField::Unit)) {
            (void)m_row.text(ContactField::Unit).toInt(&isNumber);
        }
        if (!isNumber && !has(ContactField::Key)) {
            problem(ContactField::Unit, ContactFault::BadUnit);
        }
    }

    void checkValues()
    {
        if (has(ContactField::Email) && !isPlausibleEmail(m_row.text(ContactField::Email))) {
            problem(ContactField::Email, ContactFault::BadEmail);
        }
        if (has(ContactField::Salutation)) {
            m_row.salutation = salutationFromWord(m_row.text(ContactField::Salutation));
            if (!m_row.salutation) {
                problem(ContactField::Salutation, ContactFault::BadSalutation);
            }
        }
    }

    void checkConsent()
    {
        if (!has(ContactField::ConsentOn)) {
            return;
        }
        const QDate day = dayOf(m_row.text(ContactField::ConsentOn));
        if (!day.isValid() || day > m_today) {
            problem(ContactField::ConsentOn, day.isValid() ? ContactFault::FutureDate : ContactFault::BadDate);
            return;
        }
        m_row.consentOn = day;
        if (!has(ContactField::ConsentSource)) {
            problem(ContactField::ConsentSource, ContactFault::NoSource);
        }
    }

    void checkAddress()
    {
        const bool isMapped = m_mapping.column(ContactField::City).has_value();
        if (isMapped && has(ContactField::Street) != has(ContactField::City)) {
            problem(has(ContactField::Street) ? ContactField::City : ContactField::Street,
                    ContactFault::AddressIncomplete);
        }
    }

    const SheetRow &m_source;
    const ColumnMapping &m_mapping;
    QDate m_today;
    ContactRow m_row;
};

QStringList textsOf(const SheetRow &row)
{
    QStringList texts;
    for (const SheetCell &cell : row.cells) {
        texts << cell.text;
    }
    return texts;
}

/// "C"
QString columnLetter(qsizetype column)
{
    QString letter = cellName(0, static_cast<int>(column) + 1);
    letter.chop(1);
    return letter;
}

} // namespace

QString ContactRow::text(ContactField field) const
{
    const auto found = texts.find(field);
    return found == texts.end() ? QString() : found->second;
}

QStringList SheetPreview::firstTexts() const
{
    return textsOf(first);
}

ColumnChoice SheetPreview::choice() const
{
    return {mapping, hasHeader, header, hasHeader ? headingDigest(firstTexts()) : QString()};
}

void SheetPreview::setHeader(bool isHeader)
{
    const qsizetype width = header.size();
    if (isHeader && !hasHeader && !rows.empty()) {
        rows.erase(rows.begin());
    } else if (!isHeader && hasHeader) {
        rows.insert(rows.begin(), first);
    }
    hasHeader = isHeader;
    header = isHeader ? firstTexts() : QStringList();
    for (qsizetype column = header.size(); column < width; ++column) {
        header << columnLetter(column);
    }
    if (mapping.isEmpty() && isHeader) {
        mapping = ColumnMapping::guessed(header);
    }
}

Result<SheetPreview> previewSheet(SheetReader &reader)
{
    SheetPreview preview;
    while (preview.rows.size() <= SheetPreview::maximumRows) {
        auto row = reader.readRow();
        if (!row) {
            return Failure(row.error());
        }
        if (!*row) {
            break;
        }
        while (preview.header.size() < static_cast<qsizetype>((*row)->cells.size())) {
            preview.header << columnLetter(preview.header.size());
        }
        preview.rows.push_back(std::move(**row));
    }
    preview.source = reader.source();
    if (!preview.rows.empty()) {
        preview.first = preview.rows.front();
        preview.setHeader(isHeader(preview.firstTexts()));
    }
    if (preview.rows.size() > SheetPreview::maximumRows) {
        preview.rows.pop_back();
    }
    return preview;
}

Result<std::vector<ContactRow>> readContactList(SheetReader &reader, const ColumnMapping &mapping, bool hasHeader,
                                                QDate today, Progress &progress)
{
    if (!mapping.isComplete()) {
        return fail(ErrorCode::MappingIncomplete);
    }
    std::vector<ContactRow> rows;
    bool isFirst = hasHeader;
    for (;;) {
        const auto row = reader.readRow();
        if (!row) {
            return Failure(row.error());
        }
        if (progress.isCancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        if (!*row) {
            return rows;
        }
        if (!std::exchange(isFirst, false)) {
            rows.push_back(RowReader(**row, mapping, today).read());
            progress.report(static_cast<qint64>(rows.size()), 0);
        }
    }
}

QString contactFaultText(ContactFault fault)
{
    switch (fault) {
    case ContactFault::NobodyNamed:
        return ContactListTexts::tr("the row does not say whom it is about");
    case ContactFault::BadEmail:
        return ContactListTexts::tr("the e-mail address is not valid");
    case ContactFault::BadSalutation:
        return ContactListTexts::tr("the salutation is not known");
    case ContactFault::BadDate:
        return ContactListTexts::tr("the date of the consent cannot be read");
    case ContactFault::DateAsNumber:
        return ContactListTexts::tr("the date of the consent is a bare number; please give the cell the format of a "
                                    "date in the spreadsheet program");
    case ContactFault::FutureDate:
        return ContactListTexts::tr("the date of the consent lies in the future");
    case ContactFault::BadUnit:
        return ContactListTexts::tr("the unit number is not a number");
    case ContactFault::NoSource:
        return ContactListTexts::tr("it is not said where the consent can be found");
    case ContactFault::AddressIncomplete:
        return ContactListTexts::tr("the postal address is incomplete");
    case ContactFault::FormulaError:
        return ContactListTexts::tr("the formula of the cell has failed");
    case ContactFault::FormulaUncomputed:
        return ContactListTexts::tr("the result of the formula is not in the file; please open and save it once in the "
                                    "spreadsheet program");
    case ContactFault::ZerosLost:
        return ContactListTexts::tr("the cell holds a number: leading zeros may have been lost");
    }
    return {};
}

} // namespace hauspost
