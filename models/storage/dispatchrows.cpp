#include "models/storage/dispatchrows.h"

#include <algorithm>

namespace hauspost::dispatchrows {

namespace {

// In the order of the enumerations.
constexpr std::array states{u"injob", u"printed", u"posted", u"handed", u"returned", u"failed"};
static_assert(states.size() == static_cast<size_t>(LetterState::Count));
constexpr std::array reasons{u"", u"notFound", u"movedAway", u"refused", u"addressWrong", u"notCollected"};
static_assert(reasons.size() == static_cast<size_t>(ReturnReason::Count));
constexpr std::array sequences{u"units", u"route"};
constexpr std::array destinations{u"file", u"properties", u"residents", u"printer"};

template <class Enum, size_t n>
QString nameIn(const std::array<const char16_t *, n> &names, Enum value)
{
    return QString::fromUtf16(names.at(static_cast<size_t>(value)));
}

/// What a newer version wrote and this one does not know counts as the first one.
template <class Enum, size_t n>
Enum valueIn(const std::array<const char16_t *, n> &names, const QString &name)
{
    const auto found =
        std::find_if(names.begin(), names.end(), [&name](const char16_t *known) { return name == QStringView(known); });
    return found == names.end() ? Enum() : static_cast<Enum>(found - names.begin());
}

template <class Row, class Read>
Result<std::vector<Row>> all(Statement &query, const Read &read)
{
    std::vector<Row> result;
    auto row = query.next();
    for (; row && *row; row = query.next()) {
        result.push_back(read(query));
    }
    return row.map([&result](bool) { return std::move(result); });
}

} // namespace

QString stateName(LetterState state)
{
    return nameIn(states, state);
}

QString reasonName(ReturnReason reason)
{
    return nameIn(reasons, reason);
}

QString destinationName(LetterDestination destination)
{
    return nameIn(destinations, destination);
}

QString sequenceName(const std::optional<LetterSequence> &sequence)
{
    return sequence ? nameIn(sequences, *sequence) : QString();
}

QString statesWhere(const std::function<bool(LetterState)> &wanted)
{
    QStringList names;
    for (int state = 0; state < static_cast<int>(LetterState::Count); ++state) {
        if (wanted(static_cast<LetterState>(state))) {
            names << u'\'' + stateName(static_cast<LetterState>(state)) + u'\'';
        }
    }
    return names.join(u',');
}

const char letterColumns[] = "b.number, l.position, l.resident_id, l.invite_no, l.state, l.printed_on, l.posted_on, "
                             "l.handed_on, l.returned_on, l.failed_on, l.return_reason, b.destination";

Result<std::vector<DispatchedLetter>> letters(Statement &query)
{
    return all<DispatchedLetter>(query, [](const Statement &row) {
        int column = 0;
        DispatchedLetter letter;
        letter.number.batch = static_cast<int>(row.integer(column++));
        letter.number.position = static_cast<int>(row.integer(column++));
        letter.resident = ResidentId(row.text(column++));
        letter.inviteNo = static_cast<int>(row.integer(column++));
        letter.state = valueIn<LetterState>(states, row.text(column++));
        for (auto *day :
             {&letter.printedOn, &letter.postedOn, &letter.handedOverOn, &letter.returnedOn, &letter.failedOn}) {
            *day = row.date(column++);
        }
        letter.returnReason = valueIn<ReturnReason>(reasons, row.text(column++));
        letter.destination = valueIn<LetterDestination>(destinations, row.text(column++));
        return letter;
    });
}

QString batchColumns()
{
    QString columns = QStringLiteral("b.id, b.number, b.created_at, b.letters, b.destination, b.target, b.office, "
                                     "b.made_by, b.selection, b.sequence");
    for (const char16_t *state : states) {
        columns += QStringLiteral(", total(l.state='%1')").arg(QStringView(state));
    }
    return columns;
}

Result<std::vector<LetterBatch>> batches(Statement &query)
{
    return all<LetterBatch>(query, [](const Statement &row) {
        int column = 0;
        LetterBatch batch;
        batch.id = BatchId(row.text(column++));
        batch.number = static_cast<int>(row.integer(column++));
        batch.createdAt = QDateTime::fromString(row.text(column++), Qt::ISODate);
        batch.letters = static_cast<int>(row.integer(column++));
        batch.target.destination = valueIn<LetterDestination>(destinations, row.text(column++));
        batch.target.name = row.text(column++);
        batch.origin.office = row.text(column++);
        batch.origin.madeBy = row.text(column++);
        batch.origin.selection = row.text(column++);
        if (const QString sequence = row.text(column++); !sequence.isEmpty()) {
            batch.origin.sequence = valueIn<LetterSequence>(sequences, sequence);
        }
        for (int &count : batch.states) {
            count = static_cast<int>(row.integer(column++));
        }
        return batch;
    });
}

Result<std::vector<LeftOutLetter>> leftOut(Statement &query)
{
    return all<LeftOutLetter>(query, [](const Statement &row) {
        // A reason that only a newer version knows: somebody took him off.
        return LeftOutLetter{UnitId(row.text(0)), ResidentId(row.text(1)),
                             letterVerdictFrom(row.text(2)).value_or(LetterVerdict::Unticked)};
    });
}

} // namespace hauspost::dispatchrows
