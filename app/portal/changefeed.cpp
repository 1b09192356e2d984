#include "app/portal/changefeed.h"

#include "app/portal/cursor.h"
#include "app/portal/rows.h"
#include "models/wire/jsonreader.h"
#include "models/wire/values.h"

#include <algorithm>
#include <functional>

namespace hauspost::portal {

namespace {

struct AccountState
{
    QString epoch;
    qint64 seq = 0;
    qint64 horizon = 0;
};

Result<AccountState> stateOf(Database &database, const AccountId &account)
{
    auto statement = database.prepare(QStringLiteral("SELECT epoch, seq, horizon FROM account WHERE id = ?"));
    if (!statement) {
        return Failure(statement.error());
    }
    const auto row = statement->bind(account.toString()).next();
    if (!row) {
        return Failure(row.error());
    }
    if (!*row) {
        return fail(ErrorCode::Internal, {QStringLiteral("no such account")});
    }
    return AccountState{statement->text(0), statement->integer(1), statement->integer(2)};
}

Result<Cursor> startOf(const AccountState &state, const QByteArray &since)
{
    if (since.isEmpty()) {
        return Cursor{state.epoch, 0, state.seq};
    }
    const auto cursor = Cursor::parse(since);
    if (!cursor || cursor->epoch != state.epoch || cursor->seq > state.seq || cursor->base > state.seq ||
        std::max(cursor->seq, cursor->base) < state.horizon) {
        return fail(ErrorCode::PortalResyncRequired);
    }
    return *cursor;
}

/// The changed rows of one table, one at a time; column 0 is the seq.
class Source
{
public:
    using Decode = std::function<Result<decltype(wire::Change::row)>(const Statement &)>;

    Source(Statement statement, Decode decode) : m_statement(std::move(statement)), m_decode(std::move(decode)) {}

    Result<> start(const AccountId &account, qint64 since, int limit)
    {
        m_statement.bind(account.toString()).bind(since).bind(limit);
        return advance();
    }

    Result<> advance()
    {
        const auto row = m_statement.next();
        if (!row) {
            return Failure(row.error());
        }
        m_seq = *row ? std::optional(m_statement.integer(0)) : std::nullopt;
        return {};
    }

    [[nodiscard]] std::optional<qint64> seq() const { return m_seq; }

    [[nodiscard]] Result<wire::Change> change() const
    {
        return m_decode(m_statement).map([this](auto row) { return wire::Change{*m_seq, std::move(row)}; });
    }

private:
    Statement m_statement;
    Decode m_decode;
    std::optional<qint64> m_seq;
};

using Row = decltype(wire::Change::row);

Result<Row> officeRow(const Statement &row)
{
    const auto object = wire::parseObject(row.text(1).toUtf8());
    if (!object) {
        return Failure(object.error());
    }
    return wire::officeFrom(*object, QStringLiteral("office")).map([](const Office &office) { return Row(office); });
}

Result<Row> residentRow(const Statement &row, const PortalKey &key)
{
    Resident resident = rows::resident(row, 1);
    constexpr int box = 1 + rows::residentColumnCount;
    if (!row.isNull(box)) {
        resident.code = key.unseal(row.blob(box));
        resident.codeValidUntil = row.date(box + 1);
        if (!resident.code) {
            return fail(ErrorCode::PortalKeyMissing, {QStringLiteral("portal.key")});
        }
    }
    return Row(resident);
}

Result<Row> tombstoneRow(const Statement &row)
{
    const auto type = wire::entityTypeFrom(row.text(1));
    if (!type) {
        return fail(ErrorCode::Internal, {QStringLiteral("tombstone of an unknown type")});
    }
    return Row(wire::Tombstone{*type, row.text(2)});
}

/// A column list after the seq of the table called by this letter.
QString columns(const char *letter, const char *list)
{
    return QLatin1String(letter) + QStringLiteral(".seq, ") + QLatin1String(list);
}

/// What changed in each table after this number, started.
Result<std::vector<Source>> sources(Database &database, const PortalKey &key, const AccountId &account, qint64 since,
                                    int limit)
{
    const QString setting = database.dialect().keepToIndexes();
    if (const auto set = setting.isEmpty() ? Result<>() : database.execute(setting); !set) {
        return Failure(set.error());
    }
    const struct
    {
        QString columns, from;
        const char *letter;
        Source::Decode decode;
    } tables[] = {
        {QStringLiteral("o.seq, o.document"), QStringLiteral("office o"), "o", officeRow},
        {columns("p", rows::propertyColumns), QStringLiteral("property p"), "p",
         [](const Statement &row) -> Result<Row> { return Row(rows::property(row, 1)); }},
        {columns("u", rows::unitColumns), QStringLiteral("unit u"), "u",
         [](const Statement &row) -> Result<Row> { return Row(rows::unit(row, 1)); }},
        {columns("r", rows::residentColumns) + QStringLiteral(", c.box, c.valid_until"),
         QStringLiteral("resident r LEFT JOIN registration_code c "
                        "ON c.account_id = r.account_id AND c.resident_id = r.id"),
         "r", [&key](const Statement &row) { return residentRow(row, key); }},
        {QStringLiteral("t.seq, t.type, t.id"), QStringLiteral("tombstone t"), "t", tombstoneRow},
    };
    std::vector<Source> made;
    for (const auto &table : tables) {
        auto statement = database.prepare(
            QStringLiteral("SELECT %1 FROM %2 WHERE %3.account_id = ? AND %3.seq > ? ORDER BY %3.seq LIMIT ?")
                .arg(table.columns, table.from, QLatin1String(table.letter)));
        if (!statement) {
            return Failure(statement.error());
        }
        Source &source = made.emplace_back(std::move(*statement), table.decode);
        if (const auto started = source.start(account, since, limit); !started) {
            return Failure(started.error());
        }
    }
    return made;
}

/// The source whose next row has the lowest number; null at the end of all.
Source *lowest(std::vector<Source> &all)
{
    Source *found = nullptr;
    for (Source &source : all) {
        if (source.seq() && (!found || *source.seq() < *found->seq())) {
            found = &source;
        }
    }
    return found;
}

} // namespace

Result<wire::ChangePage> ChangeFeed::page(const AccountId &account, const QByteArray &since, int limit)
{
    const auto snapshot = m_database.beginRead();
    if (!snapshot) {
        return Failure(snapshot.error());
    }
    const auto state = stateOf(m_database, account);
    if (!state) {
        return Failure(state.error());
    }
    auto cursor = startOf(*state, since);
    if (!cursor) {
        return Failure(cursor.error());
    }
    wire::ChangePage page;
    page.epoch = state->epoch;
    page.account = account;
    page.cursor = cursor->toString();
    if (cursor->seq == state->seq) { // nothing new, as nearly always
        return page;
    }
    auto tables = sources(m_database, m_key, account, cursor->seq, limit + 1);
    if (!tables) {
        return Failure(tables.error());
    }
    page.changes.reserve(static_cast<size_t>(limit));
    Source *source = lowest(*tables);
    while (source && page.changes.size() < static_cast<size_t>(limit)) {
        auto change = source->change();
        if (!change) {
            return Failure(change.error());
        }
        page.changes.push_back(std::move(*change));
        if (const auto advanced = source->advance(); !advanced) {
            return Failure(advanced.error());
        }
        source = lowest(*tables);
    }
    page.more = source != nullptr;
    // At the end of all rows the desk has everything up to the account's own number.
    cursor->seq = page.more ? page.changes.back().seq : state->seq;
    page.cursor = cursor->toString();
    return page;
}

Result<wire::Digest> ChangeFeed::digest(const AccountId &account)
{
    const auto snapshot = m_database.beginRead();
    if (!snapshot) {
        return Failure(snapshot.error());
    }
    const auto state = stateOf(m_database, account);
    if (!state) {
        return Failure(state.error());
    }
    wire::Digest digest;
    digest.epoch = state->epoch;
    digest.cursor = Cursor{state->epoch, state->seq, state->seq}.toString();
    using wire::EntityType;
    for (const auto type : {EntityType::Office, EntityType::Property, EntityType::Unit, EntityType::Resident}) {
        auto statement = m_database.prepare(
            QStringLiteral("SELECT count(*), CAST(coalesce(sum(seq), 0) AS BIGINT) FROM %1 WHERE account_id = ?")
                .arg(toName(type)));
        if (!statement) {
            return Failure(statement.error());
        }
        if (const auto row = statement->bind(account.toString()).next(); !row) {
            return Failure(row.error());
        }
        digest.sums.insert(type, {statement->integer(0), statement->integer(1)});
    }
    return digest;
}

} // namespace hauspost::portal
